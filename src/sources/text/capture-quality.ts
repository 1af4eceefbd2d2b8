import type { ReadFault } from '../../domain/observation.ts';
import { effectiveStatus } from './effective-status.ts';
import type { Prose } from './prose.ts';
import { WALL_SIGNS } from './wall-signs.ts';

/** What is known about one response. Everything may be missing but the headers, which may be empty. */
export interface Capture {
  /** HTTP status; null when a stored file is judged. */
  status: number | null;
  /** Response headers, names in lower case. */
  headers: Readonly<Record<string, string>>;
  /** Length of the decoded body in bytes. */
  bytes: number;
  title: string | null;
  /** Beginning of the body as text, 64 KB at most; empty when unknown. */
  head: string;
  /** What the page says in its own words; null when its body is unknown. */
  prose?: Prose | null;
  requestedUrl: string | null;
  finalUrl: string | null;
}

export interface CaptureQuality {
  /** 1 = what the publisher meant to show; under 0.6 it is never content. */
  score: number;
  /** The status the response deserves, whatever it said: 404 for a page that says "not found" with 200. */
  effectiveStatus: number;
  /** Null when the body may be read. */
  fault: ReadFault | null;
  /** Names of the signs that were seen, for the operator. */
  signs: string[];
}

export const CONTENT_SCORE = 0.6;

/**
 * Judges whether a response is what the publisher meant to show. The score tells genuine responses (also a
 * genuine 404 page) from walls; the effective status tells content from pages that say there is none.
 */
export function judgeCapture(capture: Capture): CaptureQuality {
  const seen = WALL_SIGNS.filter(
    (sign) => capture.bytes <= (sign.maxBytes ?? Number.POSITIVE_INFINITY) && sign.seen(capture),
  );
  const lost = seen.reduce((sum, sign) => sum + sign.weight, 0);
  const score = Math.max(0, Math.round((1 - lost) * 100) / 100);
  const status = effectiveStatus(capture);
  return {
    score,
    effectiveStatus: score < CONTENT_SCORE && status < 400 ? 403 : status,
    fault: score < CONTENT_SCORE ? 'bot-wall' : (faultOf(capture, status) ?? bodyFault(capture)),
    signs: seen.map((sign) => sign.name),
  };
}

function faultOf(capture: Capture, status: number): ReadFault | null {
  if (status === 404 || status === 410) return capture.status === status ? 'absent' : 'soft-404';
  if (status === 401) return 'login-page';
  if (status === 403 || status === 429) return 'bot-wall';
  return status >= 400 ? 'maintenance' : null;
}

/** A body shorter than announced was cut off; compressed bodies are announced by their compressed length. */
function bodyFault(capture: Capture): ReadFault | null {
  const announced = Number(capture.headers['content-length'] ?? Number.NaN);
  const encoded = capture.headers['content-encoding'] !== undefined || capture.bytes > announced;
  if (!encoded && announced > capture.bytes) return 'truncated';
  return capture.bytes === 0 ? 'empty-body' : null;
}

/** Sentences for the operator. */
export function describeFault(fault: ReadFault, signs: readonly string[]): string {
  const sentences: Partial<Record<ReadFault, string>> = {
    'bot-wall': 'the site answered with a wall instead of the page',
    'soft-404': 'the page says that it does not exist',
    absent: 'the page does not exist',
    'login-page': 'the site asks for a login',
    maintenance: 'the site answered with an error or maintenance page',
    truncated: 'the body is shorter than announced',
    'empty-body': 'the body is empty',
  };
  const sentence = sentences[fault] ?? fault;
  return signs.length === 0 ? sentence : `${sentence} (${signs.join(', ')})`;
}
