import type { SourceFormat } from '../format.ts';
import { readSearchPage } from './parse.ts';
import { withoutScores } from './volatile.ts';

export const courtlistenerSearch: SourceFormat = {
  id: 'courtlistener-search',
  summary: 'search results of the CourtListener REST API v4 (documents or dockets)',
  stable: withoutScores,
  read: readSearchPage,
};
