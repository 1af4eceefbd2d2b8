import type { CadenceState } from '../domain/cadence.ts';
import type { SourceRow } from '../store/schema.ts';
import type { House } from './house.ts';

const AGENCY_ZONE = 'America/New_York';

/** What the cadence needs to know of a source. */
export function cadenceOf(house: House, source: SourceRow): CadenceState {
  const court = source.court ? house.courts.byId(source.court) : null;
  return {
    kind: source.kind,
    everyMs: source.every_ms,
    leastMs: source.least_ms,
    failures: source.failures,
    lastChangedAt: source.last_changed_at,
    since: source.baselined_at,
    timezone: court?.timezone ?? AGENCY_ZONE,
  };
}
