import type { SourceFormat } from '../format.ts';
import { readPage } from './parse.ts';

export const page: SourceFormat = {
  id: 'page',
  summary: 'one web page or text, watched as a whole',
  version: 1,
  read: readPage,
};
