import { mergeParties, partyStatements, type KnownParty, type Sighting } from '../domain/parties/index.ts';
import type { Database, Queryable } from '../store/database.ts';
import { findDocketById } from '../store/dockets.ts';
import {
  docketsWithUnreadParties,
  earlierRecord,
  markPartiesRead,
  passOverEmptyDockets,
  saveParties,
  type EarlierRecord,
} from '../store/parties.ts';
import type { DocketRow } from '../store/schema.ts';

/**
 * Reads for parties what was on record before they were kept: the names that the case has had, and entries that state
 * who joined, left or took another's place.
 */
export async function readEarlierParties(
  db: Queryable,
  row: DocketRow,
  /** The name of the case up to now, where a reading is just giving it another. */
  caption: string | null = row.caption,
): Promise<void> {
  const parties = partiesOf({ ...row, caption }, await earlierRecord(db, row.id));
  await saveParties(db, row.id, { changed: parties, removed: [] });
  await markPartiesRead(db, row.id);
  row.parties_read = true;
}

function partiesOf(row: DocketRow, { entries, captions }: EarlierRecord): KnownParty[] {
  const { court, number, facts } = row;
  const bare = { case: { court, number, facts }, entries: [], list: null, isBuried: () => false };
  let parties: KnownParty[] = [];
  const first = captions.length > 0 ? (captions[0]?.from ?? null) : row.caption;
  const steps = [{ from: first, to: first, sighting: null }, ...captions.map(captionStep)];
  for (const { from, to, sighting } of steps) {
    const caption = { before: from, now: to, since: sighting, replaced: sighting };
    parties = mergeParties(parties, { ...bare, caption }).parties;
  }
  const caption = { before: row.caption, now: row.caption, since: null, replaced: null };
  const said = entries.map((entry) => ({
    entryId: entry.id,
    statements: partyStatements(entry.text),
    sighting: entrySighting(entry),
  }));
  return mergeParties(parties, { ...bare, caption, entries: said }).parties;
}

function captionStep({ from, to, at, source_id, snapshot_id }: EarlierRecord['captions'][number]) {
  const basis = { by: 'caption', on: null, entryId: null } as const;
  return {
    from,
    to,
    sighting: { ...basis, seenAt: at.toISOString(), sourceId: source_id, snapshotId: snapshot_id },
  };
}

function entrySighting(entry: EarlierRecord['entries'][number]): Sighting {
  return {
    by: 'entry',
    on: entry.day,
    seenAt: entry.first_seen_at.toISOString(),
    entryId: entry.id,
    sourceId: entry.source_id,
    snapshotId: entry.snapshot_id,
  };
}

const DOCKETS_AT_ONCE = 20;

/** Dockets in which nothing is filed get their parties by and by. Returns how many were read. */
export async function readUnreadParties(database: Database): Promise<number> {
  await passOverEmptyDockets(database.read);
  const ids = await docketsWithUnreadParties(database.read, DOCKETS_AT_ONCE);
  for (const id of ids)
    await database.transaction(async ({ db }) => {
      await db.selectFrom('docket').select('id').where('id', '=', id).forUpdate().executeTakeFirst();
      const row = await findDocketById(db, id);
      if (row && !row.parties_read) await readEarlierParties(db, row);
    });
  return ids.length;
}
