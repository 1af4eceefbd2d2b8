import type { App } from '../app.ts';
import { nameOf } from '../domain/docket-tree.ts';
import type { Importance } from '../domain/event.ts';
import { englishDay } from '../domain/speech/moment.ts';
import { matterTimeline, type TimelineItem } from '../store/web-timeline.ts';
import { readNews, type News } from '../web/news-item.ts';
import { entryHeadline } from '../web/wording.ts';
import { oneLine } from './table.ts';

export interface TimelineChoice {
  minImportance: Importance;
  limit: number;
}

/** What a court or an agency did, as a line of the command tells it. */
export interface TimelineLine {
  /** Court-local day of filing, or the publisher's date. */
  day: string;
  kind: TimelineItem['kind'];
  importance: Importance;
  /** "D. Mass. 1:25-cv-10495, entry 97", or the agency's name. */
  where: string;
  what: string;
  /** The paper or the article itself, else the page on our own site that shows the evidence. */
  link: string | null;
}

/** Courts and agencies in one order, newest first; `hasMore` where older lines were left out. */
export async function timelineOf(
  app: App,
  matterId: string,
  { minImportance, limit }: TimelineChoice,
): Promise<{ lines: TimelineLine[]; hasMore: boolean }> {
  const wish = { matterId, minImportance, lane: null, offset: 0, limit: limit + 1 };
  const items = await matterTimeline(app.house.db.read, wish);
  const shown = items.slice(0, limit);
  const ids = shown.filter(({ kind }) => kind === 'change').map(({ id }) => id);
  const later = ids.length === 0 ? [] : await readNews(app.house, { ids, limit: ids.length });
  const news = new Map(later.map((one) => [one.changeId, one]));
  return {
    lines: shown.flatMap((item) => lineOf(app, item, news.get(item.id)) ?? []),
    hasMore: items.length > limit,
  };
}

function lineOf(app: App, item: TimelineItem, later: News | undefined): TimelineLine | null {
  const { day, kind, entry, publication, changeId } = item;
  const evidence = changeId === null ? null : `${app.house.settings.publicUrl}/c/${changeId}`;
  if (entry) {
    const docket = nameOf({ court: entry.court, number: entry.docketNumber }, app.config.directory);
    const headline = entry.sealed ? 'Sealed entry' : entryHeadline(app.config.directory, entry);
    return {
      day,
      kind,
      importance: entry.event.importance,
      where: entry.number === null ? docket : `${docket}, entry ${entry.number}`,
      what: entry.withdrawnAt ? `${headline} (withdrawn)` : headline,
      link: entry.documents.find(({ available, url }) => available && url)?.url ?? evidence,
    };
  }
  if (publication) {
    const { sourceTitle, title, state, url } = publication;
    const what = state === 'withdrawn' ? `${title} (withdrawn)` : title;
    return { day, kind, importance: 'major', where: sourceTitle, what, link: url };
  }
  if (!later) return null;
  return {
    day,
    kind,
    importance: later.importance,
    where: later.entryNumber === null ? later.subject : `${later.subject}, entry ${later.entryNumber}`,
    what: later.headline,
    link: evidence,
  };
}

/** Each day once, what happened on it below. */
export function timelineLines(lines: readonly TimelineLine[]): string[] {
  return [...Map.groupBy(lines, ({ day }) => day)].flatMap(([day, ofDay]) => [
    englishDay(day),
    ...ofDay.flatMap(({ where, what, link }) => [
      `  ${oneLine(what)} - ${where}`,
      ...(link === null ? [] : [`    ${link}`]),
    ]),
  ]);
}
