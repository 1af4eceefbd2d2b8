import { courtDay } from '../reconcile/index.ts';
import type { PartyBasis, PartyRole } from './party.ts';

/** What is said of a party, one line each; pages and commands only differ in how they write a day. */

export interface SaidParty {
  name: string;
  role: PartyRole | null;
  office: string | null;
  since: SaidSighting | null;
  until: SaidSighting | null;
  insteadOf: string | null;
}

export interface SaidSighting {
  by: PartyBasis;
  /** Court day of the entry that says so; null for what was only seen. */
  on: string | null;
  seenAt: string;
  /** Number of that entry. */
  entry: number | null;
}

export interface PartyLine {
  name: string;
  /** "defendant, Secretary of the Treasury" */
  standing: string;
  /** "for Janet Yellen since January 28, 2025", with the number of the entry that says so. */
  notes: { words: string; entry: number | null }[];
  isFormer: boolean;
}

export interface LineWords {
  timezone: string;
  day: (day: string) => string;
}

export function partyLines(parties: readonly SaidParty[], words: LineWords): PartyLine[] {
  const dayOf = ({ on, seenAt }: SaidSighting) => on ?? courtDay(seenAt, words.timezone) ?? '';
  // What was there when the first of them was seen has no date of its own worth telling.
  const seen = parties.flatMap(({ since }) => (since ? [courtDay(since.seenAt, words.timezone) ?? ''] : []));
  const opening = seen.toSorted()[0];
  return parties.map((party) => {
    const { name, role, office, since, until } = party;
    const isNews =
      since !== null && (since.by === 'entry' || party.insteadOf !== null || dayOf(since) !== opening);
    const notes = [
      ...(isNews ? [{ words: sinceWords(party, since, words.day(dayOf(since))), entry: since.entry }] : []),
      ...(until ? [{ words: untilWords(until, words.day(dayOf(until))), entry: until.entry }] : []),
    ];
    const standing = [role, office].filter((word) => word !== null).join(', ');
    return { name, standing, notes, isFormer: until !== null };
  });
}

/** The first name of each side stands in the caption above; alone they need no list. */
export function saysMoreThanCaption(parties: readonly SaidParty[]): boolean {
  const isBare = ({ role, office, since, until, insteadOf }: SaidParty) =>
    !role && !office && !until && !insteadOf && (since === null || since.by === 'caption');
  return !parties.every(isBare);
}

function sinceWords({ insteadOf }: SaidParty, { by }: SaidSighting, day: string): string {
  if (by === 'entry') return insteadOf === null ? `since ${day}` : `for ${insteadOf} since ${day}`;
  return insteadOf === null
    ? `first seen ${day}`
    : `named in the caption in the place of ${insteadOf} since ${day}`;
}

/** A caption names few: who left it may be a party still. */
function untilWords({ by }: SaidSighting, day: string): string {
  return by === 'entry' ? `until ${day}` : `named in the caption until ${day}`;
}
