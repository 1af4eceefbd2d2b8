import { mergeParties, type PartyMerge, type SeenParties } from './history.ts';
import type { KnownParty, Sighting } from './party.ts';
import { partyStatements } from './statements.ts';

const CASE = { court: 'dcd', number: '1:25-cv-00677', facts: { natureOfSuit: 'Other Statutory Actions' } };
const at = (day: string, part: Partial<Sighting> = {}): Sighting => ({
  by: 'entry',
  on: null,
  seenAt: `${day}T15:00:00Z`,
  entryId: null,
  sourceId: 'cl-heads-1',
  snapshotId: 7,
  ...part,
});

export interface Step {
  day: string;
  caption?: string;
  list?: string[];
  entry?: [id: number, text: string];
  buried?: string;
  isCut?: boolean;
  /** The caption comes from a better source. */
  isReworded?: boolean;
}

/** Readings one after another; what a store would keep goes into the next. */
export function play(steps: readonly Step[]): PartyMerge {
  let known: KnownParty[] = [];
  let before: string | null = null;
  let last: PartyMerge | null = null;
  for (const { day, caption, list, entry, buried, isCut = false, isReworded } of steps) {
    const now: string | null = caption ?? before;
    const seen: SeenParties = {
      case: CASE,
      entries: entry
        ? [
            {
              entryId: entry[0],
              statements: partyStatements(entry[1]),
              sighting: at(day, { on: day, entryId: entry[0] }),
            },
          ]
        : [],
      caption: {
        before,
        now,
        since: at(day, { by: 'caption' }),
        replaced: isReworded ? null : at(day, { by: 'caption' }),
      },
      list: list ? { names: list, isCut, sighting: at(day, { by: 'list' }) } : null,
      isBuried: (key) => key === buried,
    };
    last = mergeParties(known, seen);
    known = last.parties;
    before = now;
  }
  if (!last) throw new Error('no step');
  return last;
}

/** "Scott Bessent (defendant) for Janet Yellen, since 2025-01-28 by entry 9" */
export function told({ parties }: PartyMerge): string[] {
  const when = ({ on, seenAt, by, entryId }: Sighting) =>
    `${on ?? seenAt.slice(0, 10)} by ${by}${entryId ? ` ${entryId}` : ''}`;
  return parties
    .filter((row) => !row.withheld)
    .map(({ name, role, since, until, insteadOf }) =>
      [
        `${name}${role ? ` (${role})` : ''}${insteadOf ? ` for ${insteadOf.name}` : ''}`,
        since ? `since ${when(since)}` : null,
        until ? `until ${when(until)}` : null,
      ]
        .filter(Boolean)
        .join(', '),
    );
}
