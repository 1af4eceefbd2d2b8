import type { SourceFormat } from '../format.ts';
import { readDojJson } from './parse.ts';

export const dojJson: SourceFormat = {
  id: 'doj-json',
  summary: 'press release API of the Department of Justice',
  version: 3,
  read: readDojJson,
};
