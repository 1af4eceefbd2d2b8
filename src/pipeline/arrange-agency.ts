import type { Tx } from '../store/database.ts';
import type { NewSource } from '../store/schema.ts';
import { defineArticles, defineSource } from '../store/sources.ts';
import { articleDefinition } from './articles.ts';
import { sharedPublisher } from './publisher.ts';

export interface WatchedAgency {
  id: string;
  title: string;
  format: string;
  url: string;
  everyMs: number | null;
  court: string | null;
  settings: Record<string, unknown>;
}

/** Defines the sources of one agency line and returns their ids. */
export async function arrangeAgency(tx: Tx, agency: WatchedAgency): Promise<string[]> {
  await arrangePublisher(tx, agency);
  await defineSource(tx.db, agencySource(agency));
  await arrangeArticles(tx, agency);
  const turn = turnSource(agency);
  if (!turn) return [agency.id];
  await defineSource(tx.db, turn);
  return [agency.id, turn.id];
}

function agencySource(agency: WatchedAgency): NewSource {
  return {
    id: agency.id,
    kind: agency.format === 'pacer-rss' ? 'court-feed' : 'agency',
    format: agency.format,
    url: agency.url,
    host: new URL(agency.url).host,
    title: agency.title,
    court: agency.court,
    settings: JSON.stringify(agency.settings),
    every_ms: agency.everyMs,
    origin: 'config',
    active: true,
  };
}

/** A changed selector reaches the articles that are known; of a shared publisher nothing says which list found them. */
async function arrangeArticles(tx: Tx, { id, settings }: WatchedAgency): Promise<void> {
  const article = articleDefinition(settings);
  if (article && !sharedPublisher(settings)) await defineArticles(tx.db, id, article);
}

/**
 * The page of the month before, as a second source of the same publisher: what both pages show is one
 * publication, found first on whichever is read first.
 */
function turnSource(agency: WatchedAgency): NewSource | null {
  const { previousMonthUrl, ...settings } = agency.settings;
  if (typeof previousMonthUrl !== 'string') return null;
  return {
    ...agencySource(agency),
    id: `${agency.id}-previous`,
    url: previousMonthUrl,
    host: new URL(previousMonthUrl).host,
    title: `${agency.title}, page of the past month`,
    parent_id: agency.id,
    settings: JSON.stringify({ ...settings, monthTurn: true }),
  };
}

/** A name that sources publish under is a source that is never polled itself. */
async function arrangePublisher(tx: Tx, agency: WatchedAgency): Promise<void> {
  const publisher = sharedPublisher(agency.settings);
  if (!publisher) return;
  const { origin, host } = new URL(agency.url);
  await defineSource(tx.db, {
    id: publisher.id,
    kind: 'agency',
    format: agency.format,
    url: `${origin}/`,
    host,
    title: publisher.title,
    settings: JSON.stringify({}),
    origin: 'config',
    active: false,
  });
}
