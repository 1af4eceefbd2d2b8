import { type Court, createCourtDirectory } from '../../domain/court.ts';
import type { Observation, ReadResult } from '../../domain/observation.ts';
import { pacerRss } from './index.ts';

function court(id: string, kind: Court['kind'], timezone: string, pacerId?: string): Court {
  return { id, name: id, kind, cite: id, circuit: null, timezone, rss: null, pacerId };
}

const COURTS = createCourtDirectory([
  court('nysd', 'district', 'America/New_York'),
  court('nyed', 'district', 'America/New_York'),
  court('nysb', 'bankruptcy', 'America/New_York'),
  court('mdb', 'bankruptcy', 'America/New_York'),
  court('arb', 'bankruptcy', 'America/Phoenix', 'azb'),
  court('ilnb', 'bankruptcy', 'America/Chicago'),
  court('ca2', 'appellate', 'America/New_York'),
  court('ca10', 'appellate', 'America/Denver'),
]);

/** Reads a body as a poll would, with a directory of a few courts. */
export function read(body: Uint8Array, court: string | null = null, url: string | null = null): ReadResult {
  return pacerRss.read({ body, url, contentType: 'text/xml', court, courts: COURTS, settings: null });
}

/** The same where the feed has to be readable. */
export function observe(body: Uint8Array, court: string | null = null): Observation {
  const result = read(body, court);
  if (!result.ok) throw new Error(`${result.reason}: ${result.message}`);
  return result.observation;
}
