import type { SourceFormat } from '../format.ts';
import { channelBuiltAt } from './built-at.ts';
import { parsePacerRss } from './parse.ts';
import { contentHash } from './volatile.ts';

export { contentHash, stripVolatile } from './volatile.ts';

export const pacerRss: SourceFormat = {
  id: 'pacer-rss',
  summary: "RSS feed of recent docket entries from a federal court's CM/ECF",
  stable: contentHash,
  builtAt: channelBuiltAt,
  read: parsePacerRss,
};
