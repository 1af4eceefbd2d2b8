import type {
  Completeness,
  ObservedDocket,
  ReadFault,
  ReadResult,
  RejectedItem,
} from '../../domain/observation.ts';
import { judgeForeignBody, looksLikeHtml } from '../foreign-body.ts';
import type { ReadRequest } from '../format.ts';
import { decodeBody } from '../text/decode.ts';

/** A page of 20 entries with hundreds of attachments each stays far below this. */
export const MAX_BODY_BYTES = 32 * 1024 * 1024;

/** The JSON of a body, or the fault that stands in its place. */
export function parseBody(request: ReadRequest): { json: unknown } | { fault: ReadResult } {
  if (request.body.byteLength > MAX_BODY_BYTES) return { fault: fault('too-large', 'the body is too large') };
  const { text } = decodeBody(request.body, request.contentType);
  try {
    return { json: JSON.parse(text) };
  } catch {
    return { fault: explain(text) };
  }
}

function explain(text: string): ReadResult {
  if (text.trim() === '') return fault('empty-body', 'the body is empty');
  if (/^\s*[[{]/.test(text)) return fault('truncated', 'the JSON breaks off or is broken');
  return explainForeign(text, 'this is not JSON');
}

/** Why a body of another kind came: a wall, maintenance, a page. */
export function explainForeign(text: string, otherwise: string): ReadResult {
  if (text.trim() === '') return fault('empty-body', 'the body is empty');
  const judged = judgeForeignBody(text);
  if (judged) return fault(judged, `a page of the kind ${judged} came instead`);
  if (looksLikeHtml(text)) return fault('html-instead', 'a web page came instead');
  return fault('not-the-format', otherwise);
}

export function fault(reason: ReadFault, message: string): ReadResult {
  return { ok: false, reason, message };
}

/**
 * CourtListener never vouches for completeness: RECAP has what its contributors bought or a feed carried. So
 * even all pages of a docket are `partial`, and nothing may be withdrawn because of them.
 */
export function observed(
  format: string,
  completeness: Extract<Completeness, 'partial' | 'window'>,
  read: { dockets: ObservedDocket[]; rejected: RejectedItem[] },
): Extract<ReadResult, { ok: true }> {
  const { dockets, rejected } = read;
  const observation = {
    format,
    completeness,
    builtAt: null,
    coverage: null,
    dockets,
    publications: [],
    rejected,
  };
  return { ok: true, observation };
}
