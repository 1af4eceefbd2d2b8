import { nextPage, pageMarks, type PageMarks } from '../../sources/courtlistener-entries/index.ts';
import type { Paging } from '../../store/schema-watching.ts';
import type { SourceRow } from '../../store/schema.ts';
import { askedSince, asksOf } from './batches.ts';

/** A new watch reads this much of the past; older entries would cost more calls than they are worth. */
const BASELINE_PAGES = 3;
/** After this many pages without known ground the rest is given up: some mass update touched everything. */
const CATCH_UP_PAGES = 25;

export interface Page {
  body: Uint8Array;
  /** The address that was asked: a next page counts only on the same host. */
  url: string;
  /** Entries come by their last touch; search results by the day of filing, whenever they were touched. */
  order: 'touched' | 'filed';
  /** The question was for what was touched since then, ISO 8601; null when it was for everything. */
  since: string | null;
  /** All there is was asked for, to be read to the end; and when. */
  wholeAt?: string;
}

/**
 * Where reading goes on after this page. Known ground is what was touched no later than the newest touch of the last
 * complete reading. What is open is kept, so that pages may be spread over many polls, as the budget allows.
 */
export function afterPage(before: Paging | null, page: Page): Paging {
  const ground = before?.ground ?? null;
  const open = before?.open ?? null;
  const marks = pageMarks(page.body);
  const newest = later(open?.newest ?? null, marks.newest);
  const pages = (open?.pages ?? 0) + 1;
  const baseline = open?.baseline ?? ground === null;
  const next = nextPage(page.body, page.url);
  const isWhole = page.wholeAt !== undefined;
  const reached = !isWhole && ground !== null && isKnown(page, marks, ground);
  const enough = pages >= (baseline ? BASELINE_PAGES : CATCH_UP_PAGES);
  const wholeAt = wholeAtOf(before);
  if (next !== null && !reached && !enough)
    return {
      ground,
      open: { next, newest, pages, baseline, ...(isWhole ? { whole: true } : {}) },
      ...wholeAt,
    };
  const known = newest ?? ground ?? page.since;
  return { ground: known, open: null, ...(page.wholeAt ? { wholeAt: page.wholeAt } : wholeAt) };
}

function wholeAtOf(paging: Paging | null): Pick<Paging, 'wholeAt'> {
  return paging?.wholeAt === undefined ? {} : { wholeAt: paging.wholeAt };
}

function isKnown({ order, since }: Page, { newest, oldest }: PageMarks, ground: string): boolean {
  if (newest === null || oldest === null) return false;
  if (order === 'touched') return oldest <= ground;
  // Asked for what changed, every page is part of the answer, unless it shows that the question was not understood.
  const understood = since !== null && oldest >= since;
  return !understood && newest <= ground;
}

function later(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}

/** The page that a poll of this source brought. `askedAt` is when the question was put. */
export function pageOf(
  source: SourceRow,
  { body, url }: { body: Uint8Array; url: string },
  askedAt: Date,
): Page {
  const since = askedSince(source, askedAt);
  const isWhole = asksOf(source) === 'heads' && since === null;
  return {
    ...(isWhole ? { wholeAt: askedAt.toISOString() } : {}),
    body,
    url,
    order: source.format === 'courtlistener-entries' ? 'touched' : 'filed',
    // The question goes by whole seconds.
    since: since && `${since.toISOString().slice(0, 19)}.000Z`,
  };
}
