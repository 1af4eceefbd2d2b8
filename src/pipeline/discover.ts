import { HOUR } from '../domain/duration.ts';
import { opensCase, PROPOSE_AT, scoreCase, type DiscoveryScore, type NewCase } from '../domain/discovery.ts';
import type { EntryEvent } from '../domain/event.ts';
import type { DocketFacts, ObservedDocket, ObservedEntry } from '../domain/observation.ts';
import type { NewChange } from '../store/changes.ts';
import { discoveringMatters, lockMatters, type DiscoveringMatter } from '../store/discovery.ts';
import { ensureDocket } from '../store/dockets.ts';
import { proposeDocket } from '../store/proposals.ts';
import { announceCases, caseOpening } from './announce-cases.ts';
import type { House } from './house.ts';
import type { RecordContext } from './record.ts';
import { snapshotOf } from './shown-by.ts';

/** Proposals that one reading may make; a feed that names more is no day's ordinary work. */
const MAX_PROPOSALS = 20;

/** A case that a feed shows being opened. */
export interface OpenedCase {
  court: string;
  number: string;
  caption: string | null;
  entry: ObservedEntry;
  event: EntryEvent;
  facts: DocketFacts;
  found: NewCase;
}

interface Match {
  opened: OpenedCase;
  matterId: string;
  score: DiscoveryScore;
}

/**
 * Looks through the new items of a court's feed, which is read anyway, for cases that may belong to a matter.
 * Each is proposed to the matter once; nothing is followed without a person's word.
 */
export async function discoverCases(context: RecordContext): Promise<NewChange[]> {
  const { source, observation, tx } = context;
  if (source.kind !== 'court-feed' && source.kind !== 'inbox') return [];
  const opened = observation.dockets.flatMap((docket) => openedCase(context, docket));
  if (opened.length === 0) return [];
  const announced = await announceCases(context, opened);
  const matters = await discoveringMatters(tx.db, [...new Set(opened.map(({ court }) => court))]);
  const matches = opened.flatMap((one) => matchesOf(one, matters));
  matches.sort((a, b) => b.score.value - a.score.value);
  return [...announced, ...(await proposeMatches(context, matches.slice(0, MAX_PROPOSALS)))];
}

function openedCase(context: RecordContext, docket: ObservedDocket): OpenedCase[] {
  return openingOf(context.house, docket, (entry) => isNew(context, entry));
}

/** The opening of a docket among those of its entries that count; empty when it shows none, or a sealed one. */
export function openingOf(
  house: Pick<House, 'classify'>,
  docket: ObservedDocket,
  counts: (entry: ObservedEntry) => boolean,
): OpenedCase[] {
  const { court, number, caption, facts } = docket;
  if (court === null || number === null) return [];
  const entry = docket.entries.find((one) => counts(one) && !one.sealed && opensCase(one));
  if (!entry) return [];
  const { labels, text } = entry;
  const { event, sealed } = house.classify({
    court,
    docketNumber: number,
    entryNumber: entry.number,
    filedOn: entry.filedOn,
    labels,
    text,
  });
  if (sealed) return [];
  const { natureOfSuit = null, cause = null } = facts;
  const found = { caption, natureOfSuit, cause, parties: docket.parties, labels, text, type: event.type };
  return [{ court, number, caption, entry, event, facts, found }];
}

/** Courts enter items out of order now and then; what was proposed already is not proposed again. */
const OUT_OF_ORDER_MS = HOUR;

/** Entered since about the newest item of the last reading; what is pushed is new by itself. */
function isNew({ source }: RecordContext, entry: ObservedEntry): boolean {
  if (source.kind === 'inbox' || source.newest_item_at === null) return true;
  const since = source.newest_item_at.getTime() - OUT_OF_ORDER_MS;
  return entry.enteredAt !== null && Date.parse(entry.enteredAt) > since;
}

function matchesOf(opened: OpenedCase, matters: readonly DiscoveringMatter[]): Match[] {
  return matters.flatMap(({ id, courts, terms }) => {
    const score = courts.includes(opened.court) ? scoreCase(opened.found, terms) : null;
    return score && score.value >= PROPOSE_AT ? [{ opened, matterId: id, score }] : [];
  });
}

async function proposeMatches(context: RecordContext, matches: readonly Match[]): Promise<NewChange[]> {
  if (matches.length === 0) return [];
  const { tx, now } = context;
  // Dockets first and matters after them, as everywhere: two readings never wait for each other.
  const docketIds: number[] = [];
  for (const { opened } of matches) {
    const { court, number, caption } = opened;
    docketIds.push((await ensureDocket(tx.db, { court, number, caption, now })).id);
  }
  await lockMatters(tx.db, [...new Set(matches.map(({ matterId }) => matterId))]);
  const changes: NewChange[] = [];
  for (const [index, match] of matches.entries()) {
    const docketId = docketIds[index] ?? 0;
    const proposed = await proposeDocket(tx.db, {
      matterId: match.matterId,
      docketId,
      kind: 'discovered',
      role: 'discovered',
      quote: match.opened.entry.labels[0] ?? null,
      fromDocketId: null,
      entryNumber: match.opened.entry.number,
      score: match.score.value,
      reasons: match.score.reasons,
      now,
    });
    if (proposed) changes.push(discovered(context, match, docketId));
  }
  return changes;
}

function discovered(context: RecordContext, { opened, matterId, score }: Match, docketId: number): NewChange {
  const { court, number, caption } = opened;
  return {
    change: {
      type: 'docket-discovered',
      silent: context.mode === 'live' ? null : context.mode,
      importance: 'major',
      court,
      number,
      caption,
      score,
      opened: caseOpening(opened),
    },
    at: context.now,
    scope: `discovery:${matterId}`,
    docketId,
    entryId: null,
    publicationId: null,
    sourceId: context.source.id,
    snapshotId: snapshotOf(context, { court, number }, opened.entry),
    matterIds: [matterId],
  };
}
