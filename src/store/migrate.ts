import { sql, type Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import { openDatabase, type Connection } from './database.ts';
import type { Tables } from './schema.ts';
import { makeVisitorViews } from './visitor-views.ts';
import * as initial from './migrations/001-initial.ts';
import * as courtlistener from './migrations/002-courtlistener.ts';
import * as coverage from './migrations/002-coverage.ts';
import * as evidence from './migrations/003-evidence.ts';
import * as telling from './migrations/004-telling.ts';
import * as links from './migrations/005-links.ts';
import * as search from './migrations/006-search.ts';
import * as answers from './migrations/020-answers.ts';
import * as requests from './migrations/030-requests.ts';
import * as endedDeliveries from './migrations/040-ended-deliveries.ts';
import * as quietDigests from './migrations/050-quiet-digests.ts';
import * as pageIndexes from './migrations/080-page-indexes.ts';
import * as pageSpeed from './migrations/095-page-speed.ts';
import * as privateMatters from './migrations/096-private-matters.ts';
import * as factsOfPosts from './migrations/110-facts-of-posts.ts';
import * as postsPutAside from './migrations/110-posts-put-aside.ts';
import * as joinedDigests from './migrations/130-joined-digests.ts';
import * as tombstonesReach from './migrations/132-tombstones-reach.ts';
import * as parties from './migrations/140-parties.ts';
import * as statedDates from './migrations/150-stated-dates.ts';
import * as entriesByDay from './migrations/151-entries-by-day.ts';
import * as postsReachDockets from './migrations/110-posts-reach-dockets.ts';
import * as signUpReading from './migrations/050-sign-up-reading.ts';

/** In order; a migration that has shipped is never edited. */
const MIGRATIONS: Record<string, Migration> = {
  '001-initial': initial,
  '002-courtlistener': courtlistener,
  '002-coverage': coverage,
  '003-evidence': evidence,
  '004-telling': telling,
  '005-links': links,
  '006-search': search,
  '020-answers': answers,
  '030-requests': requests,
  '040-ended-deliveries': endedDeliveries,
  '050-quiet-digests': quietDigests,
  '050-sign-up-reading': signUpReading,
  '080-page-indexes': pageIndexes,
  '095-page-speed': pageSpeed,
  '096-private-matters': privateMatters,
  '110-facts-of-posts': factsOfPosts,
  '110-posts-put-aside': postsPutAside,
  '110-posts-reach-dockets': postsReachDockets,
  '130-joined-digests': joinedDigests,
  '132-tombstones-reach': tombstonesReach,
  '140-parties': parties,
  '150-stated-dates': statedDates,
  '151-entries-by-day': entriesByDay,
};

export interface MigrationOutcome {
  applied: string[];
}

/** Brings the schema up to date. Safe to run from many machines at once: the migrator takes a lock. */
export async function migrate(connection: Connection): Promise<MigrationOutcome> {
  const database = openDatabase(connection, { max: 1 });
  try {
    const applied = (await isUpToDate(database.read)) ? [] : await applyAll(database.read);
    await makeVisitorViews(database.read, Object.keys(MIGRATIONS));
    return { applied };
  } finally {
    await database.close();
  }
}

async function applyAll(db: Kysely<Tables>): Promise<string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(MIGRATIONS) } });
  const { error, results } = await migrator.migrateToLatest();
  if (error) throw error;
  return (results ?? []).map((result) => result.migrationName);
}

/**
 * True where exactly the migrations of this build were applied, which is so at every start but the first. The migrator
 * would read the whole catalogue of the database to say so, twice, and take its lock.
 */
async function isUpToDate(db: Kysely<Tables>): Promise<boolean> {
  const done = await appliedMigrations(db);
  return done.length === Object.keys(MIGRATIONS).length && done.every((name) => name in MIGRATIONS);
}

async function appliedMigrations(db: Kysely<Tables>): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`
    .execute(db)
    .catch(() => ({ rows: [] as { name: string }[] }));
  return rows.map(({ name }) => name);
}

/** Names of migrations that this build has and the database has not. */
export async function pendingMigrations(db: Kysely<Tables>): Promise<string[]> {
  const names = new Set(await appliedMigrations(db));
  return Object.keys(MIGRATIONS).filter((name) => !names.has(name));
}
