import type { ObservedDocket } from '../domain/observation.ts';
import { courtDay } from '../domain/reconcile/index.ts';
import type { DocketRow } from '../store/schema.ts';
import { FOUND_REASON } from '../store/sources.ts';
import type { RecordContext } from './record.ts';

/** What of a reading is history and what is news. */
export interface Part {
  observed: ObservedDocket;
  mode: RecordContext['mode'];
  /** Set where the part shows less than the reading did, and so proves nothing about what it lacks. */
  completeness?: 'partial';
}

/**
 * A docket that was added since the last good reading of this source has a baseline of its own: what its feed
 * shows from before the watch began is history, what was entered since is news.
 */
export function partsOf(context: RecordContext, row: DocketRow, observed: ObservedDocket): Part[] {
  const { source, mode } = context;
  if (mode === 'baseline' && source.kind === 'docket' && HAS_NO_HISTORY.includes(source.reason ?? ''))
    return partsOfAppeared(context, row, observed);
  const addedSince = source.last_success_at !== null && row.created_at > source.last_success_at;
  // What is pushed is news by itself; it has no past to show.
  if (mode !== 'live' || !addedSince || source.kind === 'inbox') return [{ observed, mode }];
  // Half of a full reading would read as one in which the other half is missing.
  if (context.observation.completeness === 'full') return [{ observed, mode: 'baseline' }];
  const isNews = (entry: ObservedDocket['entries'][number]) =>
    entry.enteredAt !== null && new Date(entry.enteredAt) > row.created_at;
  const old = observed.entries.filter((entry) => !isNews(entry));
  const news = observed.entries.filter(isNews);
  const parts: Part[] = [{ observed: { ...observed, entries: old }, mode: 'baseline' }];
  return news.length ? [...parts, { observed: { ...observed, entries: news }, mode: 'live' }] : parts;
}

/** Before its first reading: the docket was not there yet, or an entry that was news has just named it. */
const HAS_NO_HISTORY: readonly string[] = ['absent', FOUND_REASON];

/**
 * A docket that did not exist when the watch began, or that was found by what an entry said of it, has no history to
 * be silent about: what was filed since that day is news, as the application is that a court of appeals notes. Rows from before are recorded silently, since a court may deny a docket for a while that it has.
 */
function partsOfAppeared(context: RecordContext, row: DocketRow, observed: ObservedDocket): Part[] {
  const timezone = timezoneOf(context, row);
  const watchedOn = courtDay(row.created_at.toISOString(), timezone) ?? '';
  const isNews = (entry: ObservedDocket['entries'][number]) =>
    (entry.filedOn ?? courtDay(entry.enteredAt, timezone) ?? '') >= watchedOn;
  const old = observed.entries.filter((entry) => !isNews(entry));
  if (old.length === 0) return [{ observed, mode: 'live' }];
  const news = observed.entries.filter(isNews);
  return [
    { observed: { ...observed, entries: old }, mode: 'baseline', completeness: 'partial' },
    { observed: { ...observed, entries: news }, mode: 'live', completeness: 'partial' },
  ];
}

export function timezoneOf(context: RecordContext, row: DocketRow): string {
  return context.house.courts.byId(row.court)?.timezone ?? 'America/New_York';
}
