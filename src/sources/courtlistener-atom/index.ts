import type { SourceFormat } from '../format.ts';
import { readDocketFeed } from './parse.ts';

export const courtlistenerAtom: SourceFormat = {
  id: 'courtlistener-atom',
  summary: "CourtListener's Atom feed of one docket (30 newest entries)",
  read: readDocketFeed,
};
