import type { z } from '@hono/zod-openapi';
import type { House } from '../../pipeline/house.ts';
import type { DocketPageEntry } from '../../store/web-dockets.ts';
import type { MatterDocket, DatedEntry, MatterSummary } from '../../store/web-matters.ts';
import type { ListedPublication } from '../../store/web-publications.ts';
import { MARK_END, MARK_START, type Found } from '../../store/web-search.ts';
import type { SourceWithHistory } from '../../store/web-sources.ts';
import { docketPath, matterPath } from '../markup.ts';
import type { News } from '../news-item.ts';
import { entryHeadline } from '../wording.ts';
import type {
  changeSchema,
  docketRefSchema,
  entrySchema,
  foundSchema,
  matterSchema,
  publicationSchema,
  sourceSchema,
} from './schemas.ts';

/** What the store gives, in the shapes of the API. */

type Origin = Pick<House['settings'], 'publicUrl'>;

export function docketRef(
  { publicUrl }: Origin,
  docket: { court: string; number: string; caption: string | null },
): z.infer<typeof docketRefSchema> {
  const { court, number, caption } = docket;
  return { court, number, caption, pageUrl: publicUrl + docketPath(court, number) };
}

export function matterLinks({ publicUrl }: Origin, id: string) {
  const part = encodeURIComponent(id);
  return {
    pageUrl: publicUrl + matterPath(id),
    feedUrl: `${publicUrl}/feeds/${part}.json`,
    calendarUrl: `${publicUrl}/calendar/${part}.ics`,
  };
}

export function matterView(origin: Origin, matter: MatterSummary): z.infer<typeof matterSchema> {
  const { id, title, description, dockets, sources, lastChangeId } = matter;
  return { id, title, description, dockets, sources, lastChangeId, ...matterLinks(origin, id) };
}

export function matterDocketView(origin: Origin, docket: MatterDocket) {
  const { role, state, entries, lastDay } = docket;
  return { ...docketRef(origin, docket), role, state, entries, lastFiledOn: lastDay };
}

export function dateView(origin: Origin, dated: DatedEntry) {
  const { kind, what, date, time, who, quote, place } = dated.date;
  return {
    docket: docketRef(origin, dated),
    entryNumber: dated.entryNumber,
    kind,
    what,
    date,
    time,
    who,
    place: place ?? null,
    quote,
  };
}

export function changeView(origin: Origin, news: News): z.infer<typeof changeSchema> {
  const { changeId, caption, docket, sealed: _sealed, threadKey: _thread, ...rest } = news;
  return {
    ...rest,
    id: changeId,
    docket: docket ? docketRef(origin, { ...docket, caption }) : null,
  };
}

export function entryView({ publicUrl }: Origin, entry: DocketPageEntry): z.infer<typeof entrySchema> {
  return {
    id: entry.id,
    number: entry.number,
    sequence: entry.sequence,
    filedOn: entry.filed_on,
    enteredAt: entry.entered_at?.toISOString() ?? null,
    firstSeenAt: entry.first_seen_at.toISOString(),
    labels: entry.sealed ? [] : entry.labels,
    text: entry.text,
    sealed: entry.sealed,
    withdrawnAt: entry.withdrawn_at?.toISOString() ?? null,
    event: entry.event,
    entryRefs: entry.reading.entryRefs ?? [],
    documents: entry.documents,
    version: entry.version,
    url: entry.sealed ? null : entry.url,
    changeUrl: entry.changeId === null ? null : `${publicUrl}/c/${entry.changeId}`,
  };
}

export function publicationView(
  { publicUrl }: Origin,
  publication: ListedPublication,
): z.infer<typeof publicationSchema> {
  const { id, url, title, publishedOn, kind, version } = publication;
  return {
    id,
    source: { id: publication.sourceId, title: publication.sourceTitle },
    url,
    title,
    publishedOn,
    kind,
    state: publication.state as 'listed' | 'published' | 'withdrawn',
    version,
    firstSeenAt: publication.firstSeenAt.toISOString(),
    pageUrl: `${publicUrl}/p/${id}`,
  };
}

export function sourceView(source: SourceWithHistory): z.infer<typeof sourceSchema> {
  return {
    id: source.id,
    title: source.title,
    kind: source.kind,
    format: source.format,
    court: source.court,
    health: source.health,
    reason: source.reason,
    failingSince: source.failing_since?.toISOString() ?? null,
    completeness: source.completeness,
    coverage: source.coverage,
    lastSuccessAt: source.last_success_at?.toISOString() ?? null,
    lastChangedAt: source.last_changed_at?.toISOString() ?? null,
    matters: source.matters,
  };
}

export function foundView(house: House, found: Found): z.infer<typeof foundSchema> {
  const { settings, courts } = house;
  const plain = found.snippet.replaceAll(MARK_START, '').replaceAll(MARK_END, '');
  const docket =
    found.court && found.docketNumber
      ? docketRef(settings, { court: found.court, number: found.docketNumber, caption: found.caption })
      : null;
  const title =
    found.event && found.court
      ? entryHeadline(courts, { court: found.court, event: found.event, labels: found.labels, text: plain })
      : (found.title ?? '');
  const page =
    found.kind === 'publication' ? `/p/${found.id}` : found.changeId === null ? null : `/c/${found.changeId}`;
  return {
    kind: found.kind,
    id: found.id,
    day: found.day,
    title,
    docket,
    entryNumber: found.number,
    snippet: found.snippet.replaceAll(MARK_START, '**').replaceAll(MARK_END, '**'),
    pageUrl: page === null ? null : settings.publicUrl + page,
  };
}
