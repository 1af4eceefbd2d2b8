import { sameDocketNumber } from '../domain/docket-number.ts';
import { docketsLike } from '../store/dockets.ts';
import { searchByCore } from './courtlistener/resolve.ts';
import type { House } from './house.ts';

export type CompletedNumber =
  | { kind: 'one'; number: string }
  /** Two divisions of one court may each have a case of this number. */
  | { kind: 'several'; numbers: string[] }
  | { kind: 'unknown' };

/** A district court's number without the digit of its office names one case in each division. */
export function lacksOffice(house: Pick<House, 'courts'>, court: string, number: string): boolean {
  return house.courts.byId(court)?.kind === 'district' && /^\d{2}-[a-z]{1,4}-\d+$/.test(number);
}

/** Finds the office of a number that was written without: among what is known, in the court's feed, at CourtListener. */
export async function completeNumber(house: House, court: string, number: string): Promise<CompletedNumber> {
  for (const find of [knownNumbers, numbersInFeed, numbersAtCourtListener]) {
    const found = new Set(
      (await find(house, court, number)).filter((one) => one.includes(':') && sameDocketNumber(one, number)),
    );
    const [only] = found;
    if (only !== undefined)
      return found.size === 1 ? { kind: 'one', number: only } : { kind: 'several', numbers: [...found] };
  }
  return { kind: 'unknown' };
}

function knownNumbers(house: House, court: string, number: string): Promise<string[]> {
  return docketsLike(house.db.read, court, number);
}

/** One plain request that leaves no trace: the court may not be followed at all in the end. */
async function numbersInFeed(house: House, court: string): Promise<string[]> {
  const url = house.courts.byId(court)?.rss;
  const format = house.formats.get('pacer-rss');
  if (!url || !format) return [];
  const answer = await house.fetcher.fetch({ url });
  if (answer.kind !== 'ok') return [];
  const { body, contentType, headers } = answer;
  const read = format.read({ body, url, contentType, headers, court, courts: house.courts, settings: {} });
  return read.ok ? read.observation.dockets.flatMap((docket) => docket.number ?? []) : [];
}

function numbersAtCourtListener(house: House, court: string, number: string): Promise<string[]> {
  return searchByCore(house, court, number);
}
