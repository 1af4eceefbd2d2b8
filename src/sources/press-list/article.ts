import type { ReadResult } from '../../domain/observation.ts';
import type { ReadRequest } from '../format.ts';
import { readPage } from '../page/parse.ts';

/**
 * Reads one article that a list named. `request.settings` are the source's own (`article`, `timezone`); the key
 * must be the one the list gave, so that the text joins the item it belongs to. Faults are those of a page.
 */
export function readArticle(request: ReadRequest, key: string): ReadResult {
  const { article, timezone } = (request.settings ?? {}) as { article?: object; timezone?: string };
  return readPage({ ...request, settings: { ...article, timezone, key } });
}
