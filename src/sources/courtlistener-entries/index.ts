import type { SourceFormat } from '../format.ts';
import { readEntriesPage } from './parse.ts';

export { pageMarks, type PageMarks } from './page-marks.ts';
export { nextPage } from './parse.ts';

export const courtlistenerEntries: SourceFormat = {
  id: 'courtlistener-entries',
  summary: 'docket entries of the CourtListener REST API v4 (one page or a list)',
  read: readEntriesPage,
};
