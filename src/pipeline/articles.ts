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
  const article = list.settings['article'] as Record<string, unknown>;
  return {
    id: articleId(list, item),
    kind: 'article',
    format: 'page',
    url,
    host: new URL(url).host,
    title,
    court: null,
    parent_id: publisherOf(list),
    settings: JSON.stringify({ ...article, key: item.key, timezone: list.settings['timezone'] }),
    every_ms: typeof article['everyMs'] === 'number' ? article['everyMs'] : null,
    origin: 'derived',
    active: true,
  };
}

/** Items of a list that are told when their articles are read. */
export async function awaitingOf(db: Queryable, source: SourceRow): Promise<number> {
  return awaitsArticle(source) ? countListed(db, publisherOf(source)) : 0;
}

export function awaitsArticle(source: SourceRow): boolean {
  return source.kind === 'agency' && typeof source.settings['article'] === 'object';
}
