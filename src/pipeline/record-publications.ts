import type { PublicationChange } from '../domain/change.ts';
import { wordRuleMatches } from '../domain/filter.ts';
import type { ObservedPublication } from '../domain/observation.ts';
import {
  reconcilePublications,
  type PublicationOutcome,
  type PublicationWrite,
} from '../domain/publication.ts';
import type { NewChange } from '../store/changes.ts';
import type { Tx } from '../store/database.ts';
import { mattersOfSource } from '../store/matters.ts';
import { loadPublications, savePublication, toKnownPublication } from '../store/publications.ts';
import type { PublicationRow, SourceRow } from '../store/schema.ts';
import { deriveArticles } from './articles.ts';
import type { RecordContext } from './record.ts';

/**
 * Merges the publications of a reading into what is known of its publisher. An article belongs to the list it
 * was found on: list and article are two readings of one publication.
 */
export async function recordPublications(context: RecordContext): Promise<NewChange[]> {
  const { observation, source, tx } = context;
  if (observation.publications.length === 0 && observation.completeness !== 'full') return [];
  const publisher = source.parent_id ?? source.id;
  const rows = await loadPublications(tx.db, publisher, wantedOf(context));
  const observed =
    source.kind === 'article' ? asListed(observation.publications, rows) : observation.publications;
  if (observed.length === 0 && rows.length === 0) return [];
  const outcome = reconcilePublications(rows.map(toKnownPublication), observed, {
    sourceId: publisher,
    completeness: source.kind === 'article' ? 'partial' : observation.completeness,
    mode: modeOf(context, rows),
    awaitText: awaitsArticle(source),
  });
  return savePublications(context, { publisher, rows, outcome });
}

function wantedOf({ observation, source }: RecordContext): Parameters<typeof loadPublications>[2] {
  if (source.kind === 'article') return { keys: [keyOf(source)], urls: [] };
  if (observation.completeness === 'full') return 'all';
  return {
    keys: observation.publications.map((one) => one.key),
    urls: observation.publications.map((one) => one.url),
  };
}

function keyOf(source: SourceRow): string {
  const { key } = source.settings;
  return typeof key === 'string' ? key : '';
}

/** The list governs key, title and date; the article brings the text. Else the two would edit each other. */
function asListed(
  observed: readonly ObservedPublication[],
  rows: readonly PublicationRow[],
): ObservedPublication[] {
  const [row] = rows;
  const [article] = observed;
  if (!row || !article) return [];
  return [
    {
      ...article,
      key: row.key,
      url: row.url,
      title: row.title,
      publishedOn: row.published_on ?? article.publishedOn,
    },
  ];
}

export function awaitsArticle(source: SourceRow): boolean {
  return source.kind === 'agency' && typeof source.settings['article'] === 'object';
}

/** The first article of an item found at a live poll is news, that of an item found at the baseline is not. */
function modeOf({ mode, source }: RecordContext, rows: readonly PublicationRow[]): RecordContext['mode'] {
  return source.kind === 'article' && mode === 'baseline' && rows[0]?.state === 'listed' ? 'live' : mode;
}

interface ToSave {
  publisher: string;
  rows: readonly PublicationRow[];
  outcome: PublicationOutcome;
}

async function savePublications(
  context: RecordContext,
  { publisher, rows, outcome }: ToSave,
): Promise<NewChange[]> {
  const { tx, source, snapshotId, now } = context;
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const ids = new Map<string, number>([...byKey].map(([key, row]) => [key, row.id]));
  for (const write of outcome.writes) {
    ids.set(
      write.key,
      await savePublication(tx.db, write, byKey.get(write.key) ?? null, {
        sourceId: publisher,
        snapshotId,
        now,
      }),
    );
  }
  if (awaitsArticle(source)) await deriveArticles(context, newItems(outcome.writes));
  const matters = await mattersOfSource(tx.db, publisher);
  return outcome.changes.map((change) =>
    publicationRow(context, change, { publisher, id: ids.get(change.publication.key) ?? null, matters }),
  );
}

function newItems(writes: readonly PublicationWrite[]): PublicationWrite[] {
  return writes.filter((write) => write.action === 'insert');
}

type MatterUse = Awaited<ReturnType<typeof mattersOfSource>>;

function publicationRow(
  context: RecordContext,
  change: PublicationChange,
  of: { publisher: string; id: number | null; matters: MatterUse },
): NewChange {
  const words = [change.publication, change.before]
    .map((one) => (one ? `${one.title}\n${one.text ?? ''}` : ''))
    .join('\n');
  return {
    change,
    at: context.now,
    scope: `publication:${of.id ?? change.publication.key}`,
    docketId: null,
    entryId: null,
    publicationId: of.id,
    sourceId: of.publisher,
    snapshotId: context.snapshotId,
    matterIds: of.matters
      .filter((matter) => wordRuleMatches(matter.words, words))
      .map((matter) => matter.matterId),
  };
}

/** For callers that have no reading: the item is told with what its list said. */
export async function tellWithoutText(
  tx: Tx,
  row: PublicationRow,
  context: Omit<RecordContext, 'observation' | 'mode'>,
): Promise<NewChange[]> {
  const known = toKnownPublication(row);
  const item = {
    key: known.key,
    url: known.url,
    title: known.title,
    publishedOn: known.publishedOn,
    text: known.text,
  };
  const outcome = reconcilePublications([known], [item], {
    sourceId: row.source_id,
    completeness: 'partial',
    mode: 'live',
  });
  const full: RecordContext = {
    ...context,
    tx,
    mode: 'live',
    observation: {
      format: 'page',
      completeness: 'partial',
      builtAt: null,
      coverage: null,
      dockets: [],
      publications: [item],
      rejected: [],
    },
  };
  return savePublications(full, { publisher: row.source_id, rows: [row], outcome });
}
