import { Kysely, PostgresDialect } from 'kysely';
import type pg from 'pg';
import type { Tables } from './schema.ts';
import { VISITOR_SCHEMA } from './visitor-views.ts';

/**
 * What one visitor may see: all there is, or what is public and whatever they were given a link to, as
 * "matter:parole", "docket:mad 1:25-cv-10495" or "source:dhs-news".
 */
export type Sight = 'all' | readonly string[];

export interface VisitorPools {
  /** Sees the tables. */
  whole: pg.Pool;
  /** Has connections that see the visitors' views; opened by the first visitor who may not see all. */
  visitors: pg.Pool;
}

/** Reads what `sight` allows at the moment a query begins. */
export function readAsVisitor({ whole, visitors }: VisitorPools, sight: () => Sight): Kysely<Tables> {
  const connect = async () => {
    const seen = sight();
    return seen === 'all' ? whole.connect() : limitedClient(visitors, seen);
  };
  return new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool: { connect, end: () => Promise.resolve(), options: whole.options },
    }),
  });
}

/** What each connection was last told. */
const told = new WeakMap<pg.PoolClient, string>();

async function limitedClient(visitors: pg.Pool, seen: readonly string[]): Promise<pg.PoolClient> {
  const client = await visitors.connect();
  const key = JSON.stringify(seen);
  try {
    if (!told.has(client)) await client.query(LOOK_THROUGH_VIEWS);
    if (told.get(client) !== key)
      await client.query("select set_config('crier.sees', $1::text[]::text, false)", [[...seen]]);
    told.set(client, key);
    return client;
  } catch (error) {
    told.delete(client);
    client.release(true);
    throw error;
  }
}

/** Fails where the views are missing, rather than showing the tables behind them. */
const LOOK_THROUGH_VIEWS = `select set_config('search_path', '${VISITOR_SCHEMA}, ' || current_setting('search_path'), false)
  from (select '${VISITOR_SCHEMA}.change'::regclass) as there`;
