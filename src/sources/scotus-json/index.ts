import type { SourceFormat } from '../format.ts';
import { readDocketJson } from './parse.ts';

export const scotusJson: SourceFormat = {
  id: 'scotus-json',
  summary: 'docket of the Supreme Court as JSON (only where the operator has permission for /RSS/)',
  read: readDocketJson,
};
