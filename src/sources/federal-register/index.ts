import type { SourceFormat } from '../format.ts';
import { readFederalRegister } from './parse.ts';

export const federalRegister: SourceFormat = {
  id: 'federal-register',
  summary: 'Federal Register API: published documents and public inspection',
  version: 3,
  read: readFederalRegister,
};
