import type { PublicationChange } from '../domain/change.ts';
import { wordRuleMatches } from '../domain/filter.ts';
import type { NewChange } from '../store/changes.ts';
import type { Queryable } from '../store/database.ts';
import { mattersOfSource } from '../store/matters.ts';
import type { SourceRow } from '../store/schema.ts';
import { mattersTold, publicationsByKey } from '../store/sightings.ts';
import { publisherOf, sharedPublisher } from './publisher.ts';

export interface PublicationNews {
  db: Queryable;
  source: SourceRow;
  changes: readonly PublicationChange[];
  /** Ids of the publications by key. */
  ids: ReadonlyMap<string, number>;
  /** Keys of what each publication, by key, corrects. */
  corrects: ReadonlyMap<string, readonly string[]>;
  snapshotId: number | null;
  now: Date;
}

/**
 * Changes as they go into the ledger: with the matters whose words they hold, those that an earlier change of
 * the publication belongs to, and, for a correction, those of what it corrects.
 */
export async function publicationRows(news: PublicationNews): Promise<NewChange[]> {
  const { db, source, changes, ids } = news;
  if (changes.length === 0) return [];
  const uses = await mattersUsing(db, source);
  const corrected = await correctedOf(news);
  const earlier = await mattersTold(db, [
    ...changes.flatMap((change) => ids.get(change.publication.key) ?? []),
    ...[...corrected.values()].flat().map((one) => one.id),
  ]);
  return changes.map((change) => {
    const id = ids.get(change.publication.key) ?? null;
    const corrects = corrected.get(change.publication.key) ?? [];
    const ofOriginals = [id, ...corrects.map((one) => one.id)].flatMap((one) => earlier.get(one ?? -1) ?? []);
    const byWords = uses
      .filter((use) => wordRuleMatches(use.words, wordsOf(change)))
      .map((use) => use.matterId);
    return newChange(news, withCorrected(change, corrects), {
      id,
      matterIds: [...new Set([...byWords, ...ofOriginals])],
    });
  });
}

export async function mattersUsing(db: Queryable, source: SourceRow) {
  const own = await mattersOfSource(db, source.id);
  const publisher = publisherOf(source);
  return publisher === source.id ? own : [...own, ...(await mattersOfSource(db, publisher))];
}

export function wordsOf(change: PublicationChange): string {
  return [change.publication, change.before]
    .map((one) => (one ? `${one.title}\n${one.text ?? ''}` : ''))
    .join('\n');
}

export function newChange(
  { source, snapshotId, now }: Pick<PublicationNews, 'source' | 'snapshotId' | 'now'>,
  change: PublicationChange,
  of: { id: number | null; matterIds: readonly string[] },
): NewChange {
  return {
    change,
    at: now,
    scope: `publication:${of.id ?? change.publication.key}`,
    docketId: null,
    entryId: null,
    publicationId: of.id,
    sourceId: tellingSource(source),
    snapshotId,
    matterIds: of.matterIds,
  };
}

/** Who is named as the source of a change: of sources that share a publisher, the one that showed it. */
export function tellingSource(source: SourceRow): string {
  return sharedPublisher(source.settings) && !source.parent_id ? source.id : publisherOf(source);
}

type Corrected = Awaited<ReturnType<typeof publicationsByKey>>;

async function correctedOf({ db, source, changes, corrects }: PublicationNews) {
  const wanted = changes.flatMap((change) => corrects.get(change.publication.key) ?? []);
  const known = new Map(
    (await publicationsByKey(db, publisherOf(source), wanted)).map((one) => [one.key, one]),
  );
  const found = new Map<string, Corrected>();
  for (const [key, keys] of corrects)
    found.set(
      key,
      keys.flatMap((one) => known.get(one) ?? []),
    );
  return found;
}

function withCorrected(change: PublicationChange, corrects: Corrected): PublicationChange {
  if (corrects.length === 0) return change;
  const links = corrects.map(({ key, title, url }) => ({ key, title, url }));
  return { ...change, publication: { ...change.publication, corrects: links } };
}
