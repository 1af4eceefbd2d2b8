import { DAY } from '../domain/duration.ts';
import { filterMatches, type FilterSpec } from '../domain/filter.ts';
import type { AlertWords } from '../domain/speech/alert-words.ts';
import { alertItem } from '../pipeline/alert-item.ts';
import type { House } from '../pipeline/house.ts';
import { withStoredOpenings } from '../pipeline/preview.ts';
import { findDocket } from '../store/dockets.ts';
import { changesOfTarget } from '../store/past-changes.ts';
import { changesForView } from '../store/views.ts';
import { changeIds } from '../store/web-changes.ts';
import { withoutWords, type News } from './news-item.ts';
import type { Target } from './wish.ts';

export interface Preview {
  days: number;
  /** News that was looked at, whether it passed or not. */
  looked: number;
  /** What would have been sent, newest first. */
  items: News[];
  weeks: { monday: string; count: number }[];
}

export interface PreviewWish {
  target: Target;
  filter: FilterSpec;
  days: number;
  /** In which language headlines are told; English when absent. */
  words?: AlertWords;
}

const MOST_LOOKED_AT = 1_000;

/** Runs a filter over recorded news. Silent changes are left out as they would have been. */
export async function previewFilter(house: House, wish: PreviewWish): Promise<Preview> {
  const { target, filter, days, words } = wish;
  const [court = '', number = ''] = target.id.split(' ', 2);
  const docket = target.kind === 'docket' ? await findDocket(house.db.read, court, number) : null;
  const since = new Date(house.clock().getTime() - days * DAY);
  const ids = await changeIds(house.db.read, {
    ...(target.kind === 'court' && { ids: await newCasesOf(house, target, since) }),
    matter: target.kind === 'matter' ? target.id : null,
    docketId: docket?.id ?? null,
    source: target.kind === 'source' ? target.id : null,
    since,
    limit: MOST_LOOKED_AT,
  });
  const rows = await changesForView(
    house.db.read,
    ids.map((one) => one.id),
  );
  const passing = new Map(
    rows.filter((row) => filterMatches(filter, row.change)).map((row) => [row.id, row]),
  );
  const items = ids.flatMap(({ id, sealed, matters, silent, hash }): News[] => {
    const row = passing.get(id);
    if (!row) return [];
    const item = alertItem(house, row, words);
    return [{ ...(sealed ? withoutWords(item) : item), matters, silent, hash, sealed }];
  });
  if (target.kind === 'court') return withNewCases(house, wish, { since, items, looked: ids.length });
  return { days, looked: ids.length, items, weeks: byWeek(items) };
}

/** New cases that nobody was told of, because nobody follows the court yet. */
async function withNewCases(
  house: House,
  { target, filter, days, words }: PreviewWish,
  on: { since: Date; items: readonly News[]; looked: number },
): Promise<Preview> {
  const recorded = await changesOfTarget(house.db.read, target, {
    since: on.since,
    history: false,
    limit: MOST_LOOKED_AT,
  });
  const stored = (await withStoredOpenings(house, target.id, { since: on.since, recorded }))
    .flatMap(({ view }) => view ?? [])
    .slice(-MOST_LOOKED_AT);
  const fitting = stored.filter(({ change }) => filterMatches(filter, change));
  const unrecorded = fitting.map((view): News => {
    const item = alertItem(house, view, words);
    return { ...item, pageUrl: item.url ?? '', matters: [], silent: null, hash: '', sealed: false };
  });
  const items = [...on.items, ...unrecorded].toSorted((a, b) => (a.seenAt < b.seenAt ? 1 : -1));
  return { days, looked: on.looked + stored.length, items, weeks: byWeek(items) };
}

async function newCasesOf(house: House, target: Target, since: Date): Promise<number[]> {
  const past = await changesOfTarget(house.db.read, target, { since, history: false, limit: MOST_LOOKED_AT });
  return past.map(({ id }) => id);
}

function byWeek(items: readonly News[]): Preview['weeks'] {
  const counts = new Map<string, number>();
  for (const item of items) {
    const at = new Date(item.seenAt);
    at.setUTCDate(at.getUTCDate() - ((at.getUTCDay() + 6) % 7));
    const monday = at.toISOString().slice(0, 10);
    counts.set(monday, (counts.get(monday) ?? 0) + 1);
  }
  return [...counts].map(([monday, count]) => ({ monday, count }));
}
