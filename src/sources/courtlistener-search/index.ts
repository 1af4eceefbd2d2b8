import type { SourceFormat } from '../format.ts';
import { readSearchPage } from './parse.ts';
import { withoutScores } from './volatile.ts';

export const courtlistenerSearch: SourceFormat = {
  id: 'courtlistener-search',
  summary: 'search results of the CourtListener REST API v4 (documents or dockets)',
  // 2: the names of parties are kept.
  version: 2,
  stable: withoutScores,
  read: readSearchPage,
};
