import { hidesName, isPseudonym, masks, unmasks } from '../pseudonym.ts';
import { captionLeads, type CaptionedCase, type CaptionLead } from './caption-leads.ts';
import {
  bearsName,
  change,
  dayOf,
  endedAfter,
  fullerName,
  insert,
  lastRow,
  openBook,
  openRow,
  remove,
  type Book,
} from './book.ts';
import { mayUnmask, standsBesidePseudonym } from './named-beside.ts';
import {
  isPerson,
  partyKey,
  readPartyName,
  type KnownParty,
  type PartyName,
  type Sighting,
} from './party.ts';
import type { PartyStatement } from './statements.ts';

/** What one reading shows of a docket's parties. */
export interface SeenParties {
  case: CaptionedCase;
  /** Entries that were written, old before new; one without statements takes back what it stated before. */
  entries: readonly { entryId: number; statements: readonly PartyStatement[]; sighting: Sighting }[];
  /** The name of the case before this reading and now. */
  caption: {
    before: string | null;
    now: string | null;
    /** Null where the name has stood for longer than parties are kept. */
    since: Sighting | null;
    /** When it replaced the one before; null where only a better source has come that words it otherwise. */
    replaced: Sighting | null;
  };
  /** Names as a source lists them; null where it lists none. */
  list: {
    names: readonly string[];
    /** Whether the source lists more than these. */
    isCut: boolean;
    sighting: Sighting;
  } | null;
  /** Whether a name was taken down. */
  isBuried: (key: string) => boolean;
}

export interface PartyMerge {
  /** As they stand after the reading, in no order. */
  parties: KnownParty[];
  /** Those to be written. */
  changed: ReadonlySet<KnownParty>;
  /** Keys of the store of those that are no more: the entry that named them takes it back. */
  removed: number[];
  /** Names that a list shows beyond those it showed before; nothing for the first list. */
  joined: string[];
  /** Whether an entry has said already what the new name of the case shows: who took whose place. */
  isNameTold: boolean;
}

/**
 * Merges what a reading shows into the history of a docket's parties. Pure: what is given is not modified. No list
 * ends a party, whatever it lacks: a source may have lost it, and those that list parties list former ones as well.
 */
export function mergeParties(known: readonly KnownParty[], seen: SeenParties): PartyMerge {
  const book = openBook(known, seen.isBuried);
  takeBack(book, new Set(seen.entries.map(({ entryId }) => entryId)));
  for (const { statements, sighting } of seen.entries) {
    book.pseudonyms = book.rows.filter(({ name }) => isPseudonym(name));
    for (const statement of statements) applyStatement(book, statement, sighting);
  }
  const isNameTold = applyCaption(book, seen);
  const joined = seen.list ? applyList(book, seen.list, seen) : [];
  return { parties: book.rows, changed: book.changed, removed: book.removed, joined, isNameTold };
}

/** What these entries stated before; a list or a caption that shows a party keeps it. */
function takeBack(book: Book, entryIds: ReadonlySet<number>): void {
  const rests = (sighting: Sighting | null) => sighting?.entryId != null && entryIds.has(sighting.entryId);
  for (const row of book.rows) {
    const isEndedByIt = rests(row.until);
    if (isEndedByIt) change(book, row, { until: null });
    const isKnownByIt = rests(row.since) || (isEndedByIt && row.since === null);
    if (!isKnownByIt) continue;
    if (row.listedAt === null) remove(book, row);
    else change(book, row, { since: listed(row.listedAt), insteadOf: null });
  }
}

function listed(seenAt: string): Sighting {
  return { by: 'list', on: null, seenAt, entryId: null, sourceId: null, snapshotId: null };
}

function applyStatement(book: Book, statement: PartyStatement, sighting: Sighting): void {
  if (statement.does === 'substituted') return substitute(book, statement, sighting);
  if (statement.does === 'ended') end(book, statement.party, sighting);
  else if (!standsBesidePseudonym(statement.party, book.pseudonyms)) join(book, statement.party, sighting);
}

function substitute(
  book: Book,
  { party, insteadOf }: Extract<PartyStatement, { does: 'substituted' }>,
  sighting: Sighting,
): void {
  // A name in the place of a pseudonym is the court's to say, and its entry says it; here the two never meet.
  if (isPseudonym(insteadOf.name) && isPerson(party.name) && !isPseudonym(party.name)) return;
  if (hidesName(party.name, insteadOf.name)) return hide(book, { party, insteadOf }, sighting);
  const before = end(book, insteadOf, sighting);
  const after = join(book, party, sighting);
  if (!after || !before || after === before) return;
  change(book, after, {
    insteadOf: before,
    side: after.side ?? before.side,
    role: after.role ?? before.role,
  });
}

/** From the order on the pseudonym is shown alone; a caption that still has the name brings it back to nobody's sight. */
function hide(
  book: Book,
  { party, insteadOf }: { party: PartyName; insteadOf: PartyName },
  sighting: Sighting,
): void {
  const row = lastRow(book, insteadOf.name);
  if (row) change(book, row, { withheld: true });
  join(book, party, sighting);
}

function join(book: Book, party: PartyName, sighting: Sighting): KnownParty | null {
  const row = openRow(book, party.name) ?? endedAfter(book, party.name, sighting);
  if (!row) return insert(book, party, { since: sighting });
  const isBetter = row.since === null || row.since.by !== 'entry';
  return change(book, row, {
    ...fullerName(row, party.name),
    office: party.office ?? row.office,
    role: party.role ?? row.role,
    ...(isBetter ? { since: sighting } : {}),
  });
}

/** A later joining is not undone by an earlier end that turns up late. */
function end(book: Book, party: PartyName, sighting: Sighting): KnownParty | null {
  const row = openRow(book, party.name) ?? lastRow(book, party.name);
  if (!row) return insert(book, party, { since: null, until: sighting });
  const isEnded = row.until !== null && row.until.by !== 'caption';
  const joinedLater = row.since?.by === 'entry' && dayOf(row.since) > dayOf(sighting);
  return isEnded || joinedLater
    ? row
    : change(book, row, {
        ...fullerName(row, party.name),
        until: sighting,
        office: row.office ?? party.office,
        role: row.role ?? party.role,
      });
}

/** Says whether the caption only follows what an entry has said. */
function applyCaption(book: Book, seen: SeenParties): boolean {
  const { before, now, since, replaced } = seen.caption;
  const leads = captionLeads(now, seen.case);
  if (!leads) return false;
  const olds = before === null ? null : captionLeads(before, seen.case);
  if (before !== null && now !== null && olds && unmasks(before, now)) {
    withhold(book, olds, leads);
    return false;
  }
  const isHidden = before !== null && now !== null && masks(before, now);
  if (isHidden && olds) forgetMasked(book, olds, leads);
  let isTold = false;
  for (const [at, lead] of leads.entries()) {
    if (standsForPseudonym(book, lead)) continue;
    const old = olds?.[at];
    const other = olds?.[1 - at];
    // Where both sides differ, the caption was turned around, as courts of appeals do.
    const isReplaced = old && other && !sameLead(old, lead) && sameLead(other, leads[1 - at] as CaptionLead);
    const row = placeLead(book, lead, since);
    if (!replaced || !isReplaced || !row || isHidden) continue;
    isTold = row.since?.by === 'entry' && row.insteadOf !== null && row.insteadOf === lastRow(book, old.name);
    replaceLead(book, old, row, replaced);
  }
  return isTold;
}

function standsForPseudonym(book: Book, { name, side }: CaptionLead): boolean {
  const isMasked = book.rows.some((row) => row.withheld && row.side === side);
  return isMasked && isPerson(name) && !isPseudonym(name);
}

function sameLead(a: CaptionLead, b: CaptionLead): boolean {
  const [one, other] = [partyKey(a.name), partyKey(b.name)];
  return one === other || bearsName(one, other);
}

function placeLead(book: Book, lead: CaptionLead, since: Sighting | null): KnownParty | null {
  const row = openRow(book, lead.name);
  if (!row) return lastRow(book, lead.name) ? null : insert(book, lead, { since, side: lead.side });
  return change(book, row, {
    ...fullerName(row, lead.name),
    side: lead.side,
    role: row.role ?? lead.role,
    office: row.office ?? lead.office,
  });
}

/** What a caption no longer names may be a party still; an entry that states the end is better evidence. */
function replaceLead(book: Book, old: CaptionLead, row: KnownParty, sighting: Sighting): void {
  const before = lastRow(book, old.name) ?? insert(book, old, { since: null, side: old.side });
  if (!before || before === row) return;
  if (before.until === null) change(book, before, { until: sighting });
  if (row.insteadOf === null && isPerson(row.name) && isPerson(before.name))
    change(book, row, { insteadOf: before });
}

/** The pseudonym stays unshown from now on, and the name in its place is not entered. */
function withhold(book: Book, olds: readonly CaptionLead[], leads: readonly CaptionLead[]): void {
  for (const [at, old] of olds.entries()) {
    const lead = leads[at];
    if (!lead || !isPseudonym(old.name) || isPseudonym(lead.name)) continue;
    const last = partyKey(old.name).split(' ').at(-1) ?? '';
    const masked = book.rows.filter(
      (row) => isPseudonym(row.name) && (row.key === last || row.key.endsWith(` ${last}`)),
    );
    for (const row of masked) change(book, row, { withheld: true, side: old.side });
    if (masked.length === 0) insert(book, old, { since: null, side: old.side, withheld: true });
    for (const row of book.rows.filter((one) => sameLead({ ...lead, name: one.name }, lead)))
      remove(book, row);
  }
}

/** Whom the caption named before it had a pseudonym in that place is entered no more. */
function forgetMasked(book: Book, olds: readonly CaptionLead[], leads: readonly CaptionLead[]): void {
  for (const [at, old] of olds.entries()) {
    const lead = leads[at];
    if (!lead || isPseudonym(old.name) || !isPseudonym(lead.name) || !isPerson(old.name)) continue;
    for (const row of book.rows.filter((one) => sameLead({ ...old, name: one.name }, old))) remove(book, row);
  }
}

function applyList(
  book: Book,
  { names, isCut, sighting }: NonNullable<SeenParties['list']>,
  seen: SeenParties,
): string[] {
  const hasList = book.rows.some(({ listedAt }) => listedAt !== null);
  // Names come in no order: which of too many were read says nothing of who is new.
  if (isCut && hasList) return [];
  const read = names.flatMap((name) => readPartyName(name) ?? []);
  const leads = captionLeads(seen.caption.now, seen.case) ?? [];
  const masked = book.rows.some(({ withheld }) => withheld);
  // A caption that names somebody in the place of a pseudonym vouches for no name.
  const ofCaption = masked ? [] : leads.map(({ name }) => name);
  const kept = mayUnmask(
    read.map(({ name }) => name),
    { names: [...book.rows.map(({ name }) => name), ...ofCaption], hasList },
  );
  const joined: string[] = [];
  for (const party of read) {
    if (kept.has(party.name)) continue;
    const row = openRow(book, party.name) ?? lastRow(book, party.name);
    if (row) noteListed(book, row, party, sighting);
    else if (insert(book, party, { since: sighting, listedAt: sighting.seenAt }) && hasList)
      joined.push(party.name);
  }
  return joined;
}

function noteListed(book: Book, row: KnownParty, party: PartyName, { seenAt }: Sighting): void {
  change(book, row, {
    listedAt: row.listedAt ?? seenAt,
    ...fullerName(row, party.name),
  });
}
