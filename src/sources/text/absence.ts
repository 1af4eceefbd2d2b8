import { type Capture, CONTENT_SCORE, judgeCapture } from './capture-quality.ts';
import { decodeBody } from './decode.ts';
import { wordsStatus } from './effective-status.ts';
import { documentTitle, parseHtml } from './html-document.ts';
import { proseOf } from './prose.ts';
import { comparableAddress } from '../../domain/web-address.ts';

/** An answer of 404 or 410, as far as it is known. */
export interface AbsenceAnswer {
  status: number | null;
  /** The address that was asked for and the one that answered. */
  requestedUrl: string;
  finalUrl: string;
  headers: Readonly<Record<string, string>>;
  /** The beginning of the error page. */
  body: Uint8Array;
}

const JUDGED_BYTES = 65_536;

/**
 * True when the address itself says that there is nothing: not a wall that answers 404 to machines, and not the
 * target of a redirect, which may be missing for reasons of its own.
 */
export function isGenuineAbsence(answer: AbsenceAnswer): boolean {
  const { status, headers, requestedUrl, finalUrl } = answer;
  if (status !== 404 && status !== 410) return false;
  if (comparableAddress(requestedUrl) !== comparableAddress(finalUrl)) return false;
  const body = answer.body.subarray(0, JUDGED_BYTES);
  const { text } = decodeBody(body, headers['content-type'] ?? null);
  const page = parseHtml(text);
  const title = page.ok ? documentTitle(page.$) : null;
  const prose = page.ok ? proseOf(page.$) : null;
  const capture = {
    status,
    headers,
    bytes: answer.body.length,
    title,
    head: text,
    prose,
    requestedUrl,
    finalUrl,
  };
  return judgeCapture(capture).score >= CONTENT_SCORE && !saysOtherwise(capture);
}

/** A refusal or a failure in the words of the page, whatever its status line says. */
function saysOtherwise(capture: Capture): boolean {
  const stated = wordsStatus(capture);
  return stated !== null && stated !== 404 && stated !== 410;
}
