import type { PublicationWrite } from '../domain/publication.ts';
import type { Queryable } from '../store/database.ts';
import { countListed } from '../store/publications.ts';
import type { NewSource, SourceRow } from '../store/schema.ts';
import { sha256Hex } from '../store/snapshots.ts';
import { defineSource } from '../store/sources.ts';
import { publisherOf } from './publisher.ts';
import type { RecordContext } from './record.ts';

/** Of a list seen for the first time, the newest articles are read; older ones only change when somebody digs. */
const BASELINE_ARTICLES = 20;

/** Each new item of a press list gets a source of its own, so that its article is fetched, kept and watched. */
export async function deriveArticles(
  context: RecordContext,
  items: readonly PublicationWrite[],
): Promise<void> {
  const { tx, source, mode, now } = context;
  const wanted = mode === 'live' ? items : items.slice(0, BASELINE_ARTICLES);
  for (const item of wanted)
    await defineSource(tx.db, { ...articleSource(source, item), next_poll_at: now } as NewSource);
  // Told as soon as the article is there, so the first look does not wait for the next tick.
  if (mode === 'live')
    for (const item of wanted) tx.onCommit(() => context.house.hints.poll(articleId(source, item)));
}

function articleId(list: SourceRow, item: PublicationWrite): string {
  return `${publisherOf(list)}-${sha256Hex(item.key).slice(0, 12)}`;
}

function articleSource(list: SourceRow, item: PublicationWrite): Partial<NewSource> {
  const { url, title } = item.publication;
  const { settings, everyMs } = articleDefinition(list.settings) ?? { settings: {}, everyMs: null };
  return {
    id: articleId(list, item),
    kind: 'article',
    format: 'page',
    url,
    host: new URL(url).host,
    title,
    court: null,
    parent_id: publisherOf(list),
    settings: JSON.stringify({ ...settings, key: item.key }),
    every_ms: everyMs,
    origin: 'derived',
    active: true,
  };
}

/** What the settings of a list say of its articles; null when they are not read. */
export function articleDefinition(
  list: Readonly<Record<string, unknown>>,
): { settings: Record<string, unknown>; everyMs: number | null } | null {
  const { article, timezone } = list;
  if (typeof article !== 'object' || article === null) return null;
  const settings: Record<string, unknown> = { ...article, timezone };
  return { settings, everyMs: typeof settings['everyMs'] === 'number' ? settings['everyMs'] : null };
}

/** Items of a list that are told when their articles are read. */
export async function awaitingOf(db: Queryable, source: SourceRow): Promise<number> {
  return awaitsArticle(source) ? countListed(db, publisherOf(source)) : 0;
}

export function awaitsArticle(source: SourceRow): boolean {
  return source.kind === 'agency' && typeof source.settings['article'] === 'object';
}
