import type { SourceFormat } from '../format.ts';
import { readDocketPage } from './parse.ts';

export const scotusDocket: SourceFormat = {
  id: 'scotus-docket',
  summary: 'docket page of the Supreme Court (both layouts and the .htm pages before 2016)',
  read: readDocketPage,
};
