import { listReaders } from '../store/sources.ts';
import type { House } from './house.ts';
import { isOutdated } from './read-body.ts';
import { reparse } from './reparse.ts';

/** A sweep has other things to do; what is left is read again by the next one. */
const READ_PER_SWEEP = 100;

/** Sources that are left to be read again, looked for once: a process has one configuration and one set of readers. */
const waiting = new WeakMap<House, string[]>();

/**
 * Reads stored bytes again where the settings or the reader changed since they were read, without asking any site: a
 * changed selector shows what it finds at once, also on a page that has not changed for a year. Alerts nobody.
 */
export async function rereadOutdated(house: House): Promise<number> {
  const ids = waiting.get(house) ?? (await outdatedSources(house));
  const now = ids.splice(0, READ_PER_SWEEP);
  waiting.set(house, ids);
  for (const id of now) {
    const { outcome, changes } = await reparse(house, id);
    house.log.info({ source: id, outcome, changes }, 'stored bytes were read again');
  }
  return now.length;
}

async function outdatedSources(house: House): Promise<string[]> {
  const sources = await listReaders(house.db.read);
  return sources.filter((source) => isOutdated(house, source)).map(({ id }) => id);
}
