import { z } from 'zod';
import type { ReadFault, ReadResult } from '../../domain/observation.ts';
import { judgeForeignBody } from '../foreign-body.ts';
import { captionOf } from './caption.ts';
import { type DocketHead, numberOf, readFacts } from './facts.ts';
import { type ProceedingRow, readRows } from './rows.ts';

/** The longest dockets of the Court stay below 2 MB. */
export const MAX_BODY_BYTES = 16 * 1024 * 1024;

/** Settings of a source: the docket it asks for, so that a page about another one is not taken for it. */
export const scotusSettings = z.object({ docket: z.string().optional() });

export interface DocketPage {
  head: DocketHead;
  rows: ProceedingRow[];
  /** True when the page ends before its end; then it proves nothing about what is not on it. */
  truncated: boolean;
}

/**
 * What one docket of the Court says. The court lists every proceeding, so a whole page is `full`; a page that
 * broke off is `partial`. `builtAt` is null: the Court states a date of making at most, never a time.
 */
export function observeDocket(format: string, page: DocketPage, settings: unknown): ReadResult {
  const number = numberOf(page.head.number);
  if (number === null)
    return fault('not-the-format', `no docket number in "${page.head.number.slice(0, 40)}"`);
  const wanted = wantedDocket(settings);
  if (wanted !== null && wanted !== number)
    return fault('not-the-format', `this is docket ${number} and not ${wanted}`);
  const { entries, rejected } = readRows(page.rows);
  if (entries.length === 0)
    return page.truncated
      ? fault('truncated', `docket ${number} breaks off before its first proceeding`)
      : fault('no-items', `docket ${number} shows no proceedings`);
  const caption = captionOf(page.head.petitioner, page.head.respondent);
  const facts = readFacts(page.head);
  const observation = {
    format,
    completeness: page.truncated ? ('partial' as const) : ('full' as const),
    builtAt: null,
    coverage: ['all'],
    dockets: [{ court: 'scotus', number, caption, pacerCaseId: null, facts, entries }],
    publications: [],
    rejected,
  };
  return page.truncated ? { ok: true, observation, truncated: true } : { ok: true, observation };
}

/**
 * Why there is no docket in a body. The Court answers 200 for a docket it does not have, with nothing, with
 * its empty search page or with a page that says so: all of these are `absent`, except the empty body, which
 * may as well be a fault of the server and keeps its own name.
 */
export function explainMissingDocket(text: string): ReadResult {
  const judged = judgeForeignBody(text);
  if (judged === 'empty-body') return fault(judged, 'the answer is empty: the docket may not exist');
  if (judged === 'soft-404') return fault('absent', 'the Court says it has no such page');
  if (judged !== null) return fault(judged, `not a docket but a page of the kind ${judged}`);
  if (/supreme court of the united states|id=["']pagemaindiv/i.test(text))
    return fault('absent', "the Court's page holds no docket");
  return fault('not-the-format', 'this is not a docket of the Supreme Court');
}

export function fault(reason: ReadFault, message: string): ReadResult {
  return { ok: false, reason, message };
}

function wantedDocket(settings: unknown): string | null {
  const parsed = scotusSettings.safeParse(settings ?? {});
  const docket = parsed.success ? parsed.data.docket : undefined;
  if (docket === undefined) return null;
  return numberOf(docket) ?? docket;
}
