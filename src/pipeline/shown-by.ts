import { documentKey } from '../domain/reconcile/index.ts';
import type { ObservedDocument } from '../domain/observation.ts';

/** Which of several bodies that are read together shows an entry, so that each change rests on its own evidence. */
export interface ShownBy {
  /** Notes that this body shows these entries of a docket. */
  add(docket: string, entries: readonly Identified[], snapshotId: number): void;
  snapshotOf(docket: string, entry: Identified | null): number | null;
}

export interface Identified {
  sequence: string | null;
  number: number | null;
  documents: readonly Pick<ObservedDocument, 'id'>[];
}

/** What the court itself identifies an entry by; empty for one that only its day and words tell from others. */
export function courtKeys({ sequence, number, documents }: Identified): string[] {
  return [
    ...(sequence === null ? [] : [`sequence ${sequence}`]),
    ...(number === null ? [] : [`number ${number}`]),
    ...documents.flatMap(({ id }) => (id === null ? [] : [`document ${documentKey(id)}`])),
  ];
}

/** Entries without a key of the court's are found by their docket: a body that shows one stands alone for it. */
export function createShownBy(): ShownBy {
  const snapshots = new Map<string, number>();
  const note = (key: string, snapshotId: number) => {
    if (!snapshots.has(key)) snapshots.set(key, snapshotId);
  };
  return {
    add: (docket, entries, snapshotId) => {
      note(docket, snapshotId);
      for (const key of entries.flatMap(courtKeys)) note(`${docket} ${key}`, snapshotId);
    },
    snapshotOf: (docket, entry) => {
      const keys = entry ? courtKeys(entry).map((key) => `${docket} ${key}`) : [];
      for (const key of [...keys, docket]) {
        const found = snapshots.get(key);
        if (found !== undefined) return found;
      }
      return null;
    },
  };
}

/** The body that shows this entry of a docket: the one that was read, or the one of several that it came with. */
export function snapshotOf(
  context: { snapshotId: number | null; shownBy?: ShownBy },
  docket: { court: string | null; number: string | null },
  entry: Identified | null,
): number | null {
  if (!context.shownBy) return context.snapshotId;
  return context.shownBy.snapshotOf(nameOf(docket), entry) ?? context.snapshotId;
}

export function nameOf({ court, number }: { court: string | null; number: string | null }): string {
  return `${court} ${number}`;
}
