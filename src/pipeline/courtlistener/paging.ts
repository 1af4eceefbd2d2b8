import { nextPage, pageMarks } from '../../sources/courtlistener-entries/index.ts';
import type { Paging } from '../../store/schema-watching.ts';

/** A new watch reads this much of the past; older entries would cost more calls than they are worth. */
const BASELINE_PAGES = 3;
/** After this many pages without known ground the rest is given up: some mass update touched everything. */
const CATCH_UP_PAGES = 25;

export interface Page {
  body: Uint8Array;
  /** The address that was asked: a next page counts only on the same host. */
  url: string;
}

/**
 * Where reading goes on after this page. Entries come by their last touch, newest first; known ground is what
 * was touched no later than the newest entry of the last complete reading. What is open is kept, so that pages
 * may be spread over many polls, as the budget allows.
 */
export function afterPage(before: Paging | null, page: Page): Paging {
  const ground = before?.ground ?? null;
  const open = before?.open ?? null;
  const marks = pageMarks(page.body);
  const newest = open ? open.newest : marks.newest;
  const pages = (open?.pages ?? 0) + 1;
  const baseline = open?.baseline ?? ground === null;
  const next = nextPage(page.body, page.url);
  const reached = ground !== null && marks.oldest !== null && marks.oldest <= ground;
  const enough = pages >= (baseline ? BASELINE_PAGES : CATCH_UP_PAGES);
  if (next === null || reached || enough) return { ground: newest ?? ground, open: null };
  return { ground, open: { next, newest, pages, baseline } };
}
