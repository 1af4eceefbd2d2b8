import type { SourceFormat } from '../format.ts';
import { readFeed } from './parse.ts';

const BUILD_STAMP = /<lastBuildDate>[^<]{0,100}<\/lastBuildDate>/u;

export const feed: SourceFormat = {
  id: 'feed',
  summary: 'RSS, Atom or JSON Feed of an agency',
  version: 3,
  // Many sites stamp the time of asking on every answer.
  stable: (body) => Buffer.from(body).toString('latin1').replace(BUILD_STAMP, ''),
  read: readFeed,
};
