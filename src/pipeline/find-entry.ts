import type { Queryable } from '../store/database.ts';
import { entryOfChange, findEntries } from '../store/entries.ts';
import type { DocketRow, EntryRow } from '../store/schema.ts';

export type FoundEntry = { kind: 'found'; entry: EntryRow } | { kind: 'none' | 'no-name'; problem: string };

/**
 * The one entry of a docket that a person names: by its number, as "seq:310" where it has none, or as "change:28" after
 * the address of our record, /c/28, where it has neither.
 */
export async function findNamedEntry(db: Queryable, docket: DocketRow, name: string): Promise<FoundEntry> {
  const change = /^change:(\d{1,12})$/.exec(name)?.[1];
  if (change !== undefined) return foundByChange(db, docket, Number(change));
  const sequence = /^seq:(\S+)$/.exec(name)?.[1] ?? null;
  const number = /^\d{1,6}$/.test(name) ? Number(name) : null;
  if (sequence === null && number === null)
    return {
      kind: 'no-name',
      problem: `${name} is neither an entry number nor "seq:" with a sequence nor "change:" with the number of our record`,
    };
  const [entry, ...others] = await findEntries(db, docket.id, { sequence, number });
  if (!entry) return { kind: 'none', problem: `${docket.court} ${docket.number} has no entry ${name} here` };
  if (others.length === 0) return { kind: 'found', entry };
  const sequences = [entry, ...others].map((one) => `seq:${one.sequence ?? '?'}`).join(', ');
  return { kind: 'none', problem: `entry ${name} is not one: name it as one of ${sequences}` };
}

async function foundByChange(db: Queryable, docket: DocketRow, change: number): Promise<FoundEntry> {
  const entry = await entryOfChange(db, docket.id, change);
  if (entry) return { kind: 'found', entry };
  return { kind: 'none', problem: `change ${change} is of no entry of ${docket.court} ${docket.number}` };
}
