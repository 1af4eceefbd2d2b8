import { z } from 'zod';
import { DAY } from '../../domain/duration.ts';
import { courtToLookUp, saveCourtCoverage } from '../../store/court-coverage.ts';
import { docketWithoutCaption, docketWithoutId, setCourtlistenerId } from '../../store/courtlistener.ts';
import { findDocketById } from '../../store/dockets.ts';
import type { House } from '../house.ts';
import { courtUrl } from './access.ts';
import { ask, askForDocket, searchDocket, type Answer } from './resolve.ts';
import { rationLater } from '../follow-docket.ts';
import { watchOnCourtListener } from './sources.ts';

/** An id that was not there may come; what a court carries changes seldom. */
const SEARCH_AGAIN_MS = 7 * DAY;
const COURT_AGAIN_MS = 30 * DAY;
/** Look-ups leave half of the day's calls to what is followed already. */
const LEFT_FOR_POLLS = 0.5;

const courtSchema = z.object({
  pacer_has_rss_feed: z.boolean().nullable().catch(null),
  pacer_rss_entry_types: z.string().catch(''),
});

/** True when CourtListener may be asked about something that nobody knows here yet. */
export async function looksUpSomething(house: House): Promise<boolean> {
  if (!house.courtlistener.caller) return false;
  const { read } = house.db;
  return (
    (await docketWithoutId(read, ago(house, SEARCH_AGAIN_MS))) !== null ||
    (await docketWithoutCaption(read, ago(house, SEARCH_AGAIN_MS))) !== null ||
    (await courtToLookUp(read, ago(house, COURT_AGAIN_MS))) !== null
  );
}

/** Asks for what is missing, ids of dockets first, until nothing is or the calls set aside for it are spent. */
export async function lookUp(house: House): Promise<number> {
  if (!house.courtlistener.caller) return 0;
  let asked = 0;
  while (await lookUpOne(house)) asked += 1;
  return asked;
}

async function lookUpOne(house: House): Promise<boolean> {
  const docket = await docketWithoutId(house.db.read, ago(house, SEARCH_AGAIN_MS));
  if (docket) return findId(house, docket);
  const nameless = await docketWithoutCaption(house.db.read, ago(house, SEARCH_AGAIN_MS));
  if (nameless) return findCaption(house, nameless);
  const court = await courtToLookUp(house.db.read, ago(house, COURT_AGAIN_MS));
  return court !== null && (await describeCourt(house, court));
}

async function findId(house: House, docket: { id: number; court: string; number: string }): Promise<boolean> {
  const answer = await searchDocket(house, docket, reserveOf(house));
  if (answer.kind === 'later') return false;
  if (answer.value) await adoptId(house, docket.id, answer.value);
  return true;
}

/** From now on CourtListener reaches this docket too. */
export async function adoptId(
  house: House,
  docketId: number,
  found: { id: number; caption: string | null },
): Promise<string | null> {
  const { courtlistener: access, courts } = house.sourcePlan;
  return house.db.transaction(async (tx) => {
    await setCourtlistenerId(tx.db, docketId, found);
    const docket = await findDocketById(tx.db, docketId);
    if (!docket) return null;
    const court = courts.byId(docket.court);
    const source = await watchOnCourtListener(tx, { access, docket, court, origin: 'runtime' });
    rationLater(house, tx);
    if (source) tx.onCommit(() => house.hints.poll(source));
    return source;
  });
}

/** Entries come without a caption, and a court without a feed tells it nowhere else. */
async function findCaption(house: House, docket: { id: number; courtlistenerId: number }): Promise<boolean> {
  const answer = await askForDocket(house, docket.courtlistenerId, reserveOf(house));
  if (answer.kind === 'later') return false;
  const { id, courtlistenerId } = docket;
  const caption = answer.value?.caption ?? null;
  await setCourtlistenerId(house.db.read, id, { id: courtlistenerId, caption });
  return true;
}

async function describeCourt(house: House, court: string): Promise<boolean> {
  const url = courtUrl(house.courtlistener.apiUrl, court);
  const answer: Answer<unknown> = await ask(house, {
    url,
    purpose: `court ${court}`,
    reserve: reserveOf(house),
  });
  if (answer.kind === 'later') return false;
  const described = courtSchema.safeParse(answer.value).data;
  await saveCourtCoverage(house.db.read, {
    court,
    hasFeed: described?.pacer_has_rss_feed ?? null,
    kinds: kindsOf(described?.pacer_rss_entry_types ?? ''),
    lookedUpAt: house.clock(),
  });
  return true;
}

/** "all", or "order,order-cr,opinion"; an empty text says nothing. */
function kindsOf(types: string): string[] | null {
  const kinds = types
    .split(',')
    .map((kind) => kind.trim().toLowerCase())
    .filter((kind) => kind !== '' && kind.length <= 40);
  return kinds.length > 0 ? kinds.slice(0, 40) : null;
}

function reserveOf(house: House): number {
  return Math.floor(house.courtlistener.budget.perDay * LEFT_FOR_POLLS);
}

function ago(house: House, ms: number): Date {
  return new Date(house.clock().getTime() - ms);
}
