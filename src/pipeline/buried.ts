import type { ObservedDocket, ObservedEntry } from '../domain/observation.ts';
import { documentKey } from '../domain/reconcile/index.ts';
import { isBuried, mayBeLabelOf, printsOf } from '../domain/tombstone.ts';
import type { DocketRow } from '../store/schema.ts';
import { knowTombstone, liveSequences, purgeSnapshot, type StoredTombstone } from '../store/takedown.ts';
import { timezoneOf } from './reading-parts.ts';
import type { RecordContext } from './record.ts';
import { snapshotOf } from './shown-by.ts';

interface Marks {
  row: DocketRow;
  /** Of this docket. */
  marks: readonly StoredTombstone[];
  /** Documents that were taken down wherever they stand. */
  elsewhere: readonly string[];
}

/** What was taken down and is shown again is left out, and the bytes that show it are not kept. */
export async function withoutBuried(
  context: RecordContext,
  docket: ObservedDocket,
  { row, marks, elsewhere }: Marks,
): Promise<ObservedDocket> {
  if (marks.length === 0 && elsewhere.length === 0) return docket;
  const buried = new Set(
    docket.entries.filter((entry) => isBuried(entry, marks) || showsDocument(entry, elsewhere)),
  );
  for (const entry of await bareLabels(context, docket, { row, marks })) buried.add(entry);
  if (buried.size === 0) return docket;
  const { tx, now } = context;
  for (const snapshotId of new Set([...buried].map((entry) => snapshotOf(context, docket, entry))))
    if (snapshotId !== null) await purgeSnapshot(tx.db, snapshotId, now);
  return { ...docket, entries: docket.entries.filter((entry) => !buried.has(entry)) };
}

function showsDocument({ documents }: ObservedEntry, keys: readonly string[]): boolean {
  return documents.some(({ id }) => id !== null && keys.includes(documentKey(id)));
}

/**
 * An entry that had neither number nor sequence comes back as a bare label of the court's feed. It is taken for that
 * where one label of its day fits and no other, and is known by its sequence from then on.
 */
async function bareLabels(
  context: RecordContext,
  docket: ObservedDocket,
  { row, marks }: Pick<Marks, 'row' | 'marks'>,
): Promise<ObservedEntry[]> {
  const timezone = timezoneOf(context, row);
  const found: ObservedEntry[] = [];
  for (const mark of marks) {
    const fits = docket.entries.filter((entry) => mayBeLabelOf(entry, mark, timezone));
    if (fits.length === 0) continue;
    const sequences = fits.flatMap(({ sequence }) => sequence ?? []);
    const live = await liveSequences(context.tx.db, row.id, sequences);
    const [one, ...others] = fits.filter(({ sequence }) => sequence === null || !live.has(sequence));
    if (!one || others.length > 0) continue;
    const prints = printsOf({ texts: [], labels: [one.labels], enteredAt: one.enteredAt });
    await knowTombstone(context.tx.db, mark.id, { sequence: one.sequence, prints });
    found.push(one);
  }
  return found;
}
