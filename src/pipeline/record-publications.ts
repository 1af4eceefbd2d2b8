import type { PublicationChange } from '../domain/change.ts';
import { wordRuleMatches } from '../domain/filter.ts';
import type { ObservedPublication } from '../domain/observation.ts';
import { reconcilePublications, type PublicationOutcome } from '../domain/publication.ts';
import { subscriptionGroups } from '../store/alerts.ts';
import type { NewChange } from '../store/changes.ts';
import type { Tx } from '../store/database.ts';
import { loadPublications, savePublication, toKnownPublication } from '../store/publications.ts';
import type { PublicationRow, SourceRow } from '../store/schema.ts';
import { mattersTold, noteSightings } from '../store/sightings.ts';
import { lockSource } from '../store/sources.ts';
import { awaitsArticle, deriveArticles } from './articles.ts';
import { mattersUsing, newChange, publicationRows, tellingSource, wordsOf } from './publication-change.ts';
import { publisherOf, sharedPublisher } from './publisher.ts';
import type { RecordContext } from './record.ts';

/**
 * Merges the publications of a reading into what is known of its publisher. An article belongs to the list it
 * was found on: list and article are two readings of one publication.
 */
export async function recordPublications(context: RecordContext): Promise<NewChange[]> {
  const { observation, source, tx } = context;
  if (observation.publications.length === 0 && observation.completeness !== 'full') return [];
  const publisher = publisherOf(source);
  // Two sources of one publisher may show a new publication at the same moment.
  if (publisher !== source.id && source.kind === 'agency') await lockSource(tx.db, publisher);
  const rows = await loadPublications(tx.db, publisher, wantedOf(context));
  const observed =
    source.kind === 'article' ? asListed(observation.publications, rows) : observation.publications;
  if (observed.length === 0 && rows.length === 0) return [];
  const outcome = reconcilePublications(rows.map(toKnownPublication), observed, {
    sourceId: tellingSource(source),
    completeness: source.kind === 'article' ? 'partial' : observation.completeness,
    mode: modeOf(context, rows),
    awaitText: awaitsArticle(source),
  });
  return savePublications(context, { publisher, rows, observed, outcome });
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

/** The first article of an item found at a live poll is news, that of an item found at the baseline is not. */
function modeOf({ mode, source }: RecordContext, rows: readonly PublicationRow[]): RecordContext['mode'] {
  return source.kind === 'article' && mode === 'baseline' && rows[0]?.state === 'listed' ? 'live' : mode;
}

interface ToSave {
  publisher: string;
  rows: readonly PublicationRow[];
  observed: readonly ObservedPublication[];
  outcome: PublicationOutcome;
}

async function savePublications(context: RecordContext, toSave: ToSave): Promise<NewChange[]> {
  const { tx, source, snapshotId, now } = context;
  const { publisher, rows, observed, outcome } = toSave;
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const ids = new Map<string, number>([...byKey].map(([key, row]) => [key, row.id]));
  const corrects = new Map(observed.map((one) => [one.key, one.corrects ?? []]));
  for (const write of outcome.writes) {
    const was = byKey.get(write.key) ?? null;
    const into = { sourceId: publisher, snapshotId, now, corrects: corrects.get(write.key) ?? [] };
    ids.set(write.key, await savePublication(tx.db, write, was, into));
  }
  if (awaitsArticle(source))
    await deriveArticles(
      context,
      outcome.writes.filter((write) => write.action === 'insert'),
    );
  const { changes } = outcome;
  const told = await publicationRows({ db: tx.db, source, changes, ids, corrects, snapshotId, now });
  return [...told, ...(await firstSightings(context, toSave, ids))];
}

/**
 * What another source of the publisher has shown already and this one shows for the first time: news to those
 * who follow this source and have not been told, and to nobody else.
 */
async function firstSightings(
  context: RecordContext,
  { rows, observed, outcome }: ToSave,
  ids: ReadonlyMap<string, number>,
): Promise<NewChange[]> {
  const { source, tx, now, mode } = context;
  if (!sharedPublisher(source.settings) || mode === 'reparse') return [];
  const shown = observed.flatMap((one) => ids.get(one.key) ?? []);
  const fresh = await noteSightings(tx.db, source.id, [...new Set(shown)], now);
  const known = new Map(rows.map((row) => [row.key, row]));
  const told = new Set(outcome.changes.map((change) => change.publication.key));
  const late = observed.filter(
    ({ key }) =>
      fresh.has(known.get(key)?.id ?? -1) && !told.has(key) && known.get(key)?.state === 'published',
  );
  return mode === 'live' && late.length > 0 ? tellLate(context, late, ids) : [];
}

async function tellLate(
  context: RecordContext,
  late: readonly ObservedPublication[],
  ids: ReadonlyMap<string, number>,
): Promise<NewChange[]> {
  const { source, tx } = context;
  const uses = await mattersUsing(tx.db, source);
  const earlier = await mattersTold(
    tx.db,
    late.flatMap(({ key }) => ids.get(key) ?? []),
  );
  const followed = (await subscriptionGroups(tx.db, [{ kind: 'source', id: source.id }])).length > 0;
  return late.flatMap((observed) => {
    const change = shownAgain(source, observed);
    const id = ids.get(observed.key) ?? null;
    const known = earlier.get(id ?? -1) ?? [];
    const matterIds = uses
      .filter((use) => wordRuleMatches(use.words, wordsOf(change)) && !known.includes(use.matterId))
      .map((use) => use.matterId);
    return followed || matterIds.length > 0 ? [newChange(context, change, { id, matterIds })] : [];
  });
}

function shownAgain(source: SourceRow, observed: ObservedPublication): PublicationChange {
  const { key, url, title, publishedOn, text, stage } = observed;
  return {
    type: 'publication-published',
    silent: null,
    importance: 'major',
    source: source.id,
    publication: { key, url, title, publishedOn, text, stage: stage ?? null },
    before: null,
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
  return savePublications(full, { publisher: row.source_id, rows: [row], observed: [item], outcome });
}
