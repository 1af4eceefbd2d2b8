import type { ReadResult } from '../../domain/observation.ts';
import type { ReadRequest } from '../format.ts';
import { explainMissingDocket, fault, MAX_BODY_BYTES, observeDocket } from '../scotus/docket.ts';
import { parseMarkup } from '../markup.ts';
import { decodeBody } from '../text/decode.ts';
import { readLegacyPage } from './legacy-page.ts';
import { readPage } from './page.ts';

const FORMAT = 'scotus-docket';

/** Reads a docket page in any of the Court's layouts. The block of counsel's contacts is never looked into. */
export function readDocketPage(request: ReadRequest): ReadResult {
  if (request.body.byteLength > MAX_BODY_BYTES)
    return fault('too-large', 'the page is larger than any docket');
  const { text } = decodeBody(request.body, request.contentType);
  const root = parseMarkup(text);
  if (root === null) return fault('too-deep', 'the page is nested deeper than any docket');
  const page = readPage(root, text) ?? readLegacyPage(root);
  return page ? observeDocket(FORMAT, page, request.settings) : explainMissingDocket(text);
}
