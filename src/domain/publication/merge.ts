import type { ChangedPublication } from '../change.ts';
import type { ObservedPublication } from '../observation.ts';
import type { KnownPublication } from './shape.ts';

/** The poorer reading never replaces the richer: a list has no text, a teaser is the beginning of one. */
export function merge(known: KnownPublication, observed: ObservedPublication): ChangedPublication {
  const keepsText = observed.text === null || (known.text !== null && isTeaserOf(observed.text, known.text));
  return {
    key: known.key,
    url: observed.url,
    title: observed.title,
    publishedOn: observed.publishedOn ?? known.publishedOn,
    text: keepsText ? known.text : observed.text,
    stage: observed.stage ?? known.stage,
  };
}

const ELLIPSIS = /\s*(?:\[?(?:…|\.{3})\]?|(?:read|continue|learn) (?:more|reading)\b.{0,20})\s*$/iu;

/** True for a text that ends in an ellipsis and is otherwise how the whole begins. */
export function isTeaserOf(teaser: string, whole: string): boolean {
  if (!ELLIPSIS.test(teaser.slice(-60))) return false;
  const start = squeeze(teaser.slice(0, -60) + teaser.slice(-60).replace(ELLIPSIS, ''));
  const text = squeeze(whole);
  return text.length > start.length && text.startsWith(start);
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
