import type { SourceFormat } from '../format.ts';
import { readFeed } from './parse.ts';

export const feed: SourceFormat = {
  id: 'feed',
  summary: 'RSS, Atom or JSON Feed of an agency',
  version: 1,
  read: readFeed,
};
