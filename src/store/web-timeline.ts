import { sql } from 'kysely';
import type { ChangeType } from '../domain/change.ts';
import { importanceRank, type EntryEvent, type Importance } from '../domain/event.ts';
import type { ObservedDocument } from '../domain/observation.ts';
import type { Queryable } from './database.ts';
import { atLeast } from './web-matters.ts';

/** One line of a matter's timeline: what a court entered, an agency published, or either of them altered later. */
export interface TimelineItem {
  kind: 'entry' | 'publication' | 'change';
  id: number;
  /** Court-local date of filing, or the publisher's date. */
  day: string;
  /** When it was entered, or first seen where the court does not say. */
  moment: Date;
  entry: TimelineEntry | null;
  publication: TimelinePublication | null;
  /** The newest change about it, or the change that the line is: the page that shows the evidence. */
  changeId: number | null;
}

export interface TimelineEntry {
  court: string;
  docketNumber: string;
  caption: string | null;
  number: number | null;
  labels: string[];
  text: string | null;
  documents: ObservedDocument[];
  enteredAt: Date | null;
  event: EntryEvent;
  sealed: boolean;
  version: number;
  withdrawnAt: Date | null;
}

export interface TimelinePublication {
  sourceId: string;
  sourceTitle: string;
  title: string;
  text: string | null;
  url: string;
  state: string;
  version: number;
}

export interface TimelineWish {
  matterId: string;
  minImportance: Importance;
  /** A court id or an agency source id. */
  lane: string | null;
  /** The last day wanted. */
  until?: string | null;
  offset: number;
  limit: number;
}

interface Place {
  kind: TimelineItem['kind'];
  id: number;
  day: string;
  moment: Date;
}

/** What happens to entries and publications after they appeared: it is news of its own day. */
const LATER: readonly ChangeType[] = [
  'entry-amended',
  'entry-withdrawn',
  'publication-edited',
  'publication-withdrawn',
  'coverage-gap',
];
/** Changes have a moment but no court-local date; most that is read here lies in this zone. */
const PLACE_OF_NEWS = 'America/New_York';

/** What an agency publishes in a matter counts as major. */
const PUBLICATION_RANK = importanceRank('major');

/**
 * Newest first. The order is settled on narrow rows; only the page's own are read in full. No docket has more on the
 * page than the page has lines, so that of each only as many are read, in the order of the index.
 */
export async function matterTimeline(db: Queryable, wish: TimelineWish): Promise<TimelineItem[]> {
  const places = await sql<Place>`
    (select 'entry' as kind, e.id, e.day, e.moment
     from matter_docket md join docket d on d.id = md.docket_id cross join lateral (
       select e.id, e.day, coalesce(e.entered_at, e.first_seen_at) as moment from entry e
       where e.docket_id = d.id and e.folded_into is null and e.day is not null
         ${wish.until ? sql`and e.day <= ${wish.until}::date` : sql``}
         and ${atLeast(sql`e.event ->> 'importance'`, wish.minImportance)}
       order by e.day desc nulls last, coalesce(e.entered_at, e.first_seen_at) desc, e.id desc
       limit ${wish.offset + wish.limit}
     ) e
     where md.matter_id = ${wish.matterId} and md.state = 'followed'
       and (${wish.lane}::text is null or d.court = ${wish.lane}))
    union all
    (select 'publication', p.id, coalesce(p.published_on, p.first_seen_at::date), p.first_seen_at
     from publication p
     where (${wish.lane}::text is null or p.source_id = ${wish.lane})
       and ${importanceRank(wish.minImportance) <= PUBLICATION_RANK}::boolean
       ${wish.until ? sql`and coalesce(p.published_on, p.first_seen_at::date) <= ${wish.until}::date` : sql``}
       and p.id in (
       select c.publication_id from change_matter cm join change c on c.id = cm.change_id
       where cm.matter_id = ${wish.matterId} and c.publication_id is not null))
    union all
    (select 'change', c.id, (c.at at time zone ${PLACE_OF_NEWS})::date, c.at
     from change_matter cm join change c on c.id = cm.change_id left join docket d on d.id = c.docket_id
     where cm.matter_id = ${wish.matterId} and c.silent is null and c.type in (${sql.join(LATER.map((one) => sql.lit(one)))})
       and (${wish.lane}::text is null or d.court = ${wish.lane} or (c.publication_id is not null and c.source_id = ${wish.lane}))
       ${wish.until ? sql`and (c.at at time zone ${PLACE_OF_NEWS})::date <= ${wish.until}::date` : sql``}
       and ${atLeast(sql`c.importance`, wish.minImportance)})
    order by day desc, moment desc, id desc
    limit ${wish.limit} offset ${wish.offset}
  `.execute(db);
  return fillPlaces(db, places.rows);
}

async function fillPlaces(db: Queryable, places: readonly Place[]): Promise<TimelineItem[]> {
  const idsOf = (kind: Place['kind']) => places.filter((one) => one.kind === kind).map((one) => one.id);
  const [entries, publications] = await Promise.all([
    timelineEntries(db, idsOf('entry')),
    timelinePublications(db, idsOf('publication')),
  ]);
  return places.map((place) => {
    const entry = place.kind === 'entry' ? (entries.get(place.id) ?? null) : null;
    const publication = place.kind === 'publication' ? (publications.get(place.id) ?? null) : null;
    return {
      ...place,
      entry,
      publication,
      changeId: place.kind === 'change' ? place.id : ((entry ?? publication)?.changeId ?? null),
    };
  });
}

/** A line shows the beginning; headlines need little more. */
const TEXT_CHARS = 4_000;

type WithChange<T> = T & { id: number; changeId: number | null };

async function timelineEntries(
  db: Queryable,
  ids: readonly number[],
): Promise<Map<number, WithChange<TimelineEntry>>> {
  if (ids.length === 0) return new Map();
  const rows = await sql<WithChange<TimelineEntry>>`
    select e.id, d.court, d.number as "docketNumber", d.caption, e.number, e.labels,
      case when e.sealed then null else left(e.text, ${TEXT_CHARS}) end as text,
      case when e.sealed then '[]'::jsonb else e.documents end as documents, e.event, e.sealed, e.version, e.entered_at as "enteredAt",
      e.withdrawn_at as "withdrawnAt",
      (select max(c.id) from change c where c.entry_id = e.id) as "changeId"
    from entry e join docket d on d.id = e.docket_id where e.id = any(${ids}::bigint[])
  `.execute(db);
  return new Map(rows.rows.map((row) => [row.id, row]));
}

/** With the words of the day on which it stands; an edit since stands on its own day, with what it changed. */
async function timelinePublications(
  db: Queryable,
  ids: readonly number[],
): Promise<Map<number, WithChange<TimelinePublication>>> {
  if (ids.length === 0) return new Map();
  const rows = await sql<WithChange<TimelinePublication>>`
    select p.id, p.source_id as "sourceId", s.title as "sourceTitle", coalesce(first.title, p.title) as title,
      left(coalesce(first.text, p.text), ${TEXT_CHARS}) as text, p.url, p.state, p.version,
      (select max(c.id) from change c where c.publication_id = p.id) as "changeId"
    from publication p join source s on s.id = p.source_id left join lateral (
      select c.data #>> '{before,title}' as title, c.data #>> '{before,text}' as text from change c
      where c.publication_id = p.id and c.type = 'publication-edited' and c.silent is null order by c.id limit 1
    ) first on true
    where p.id = any(${ids}::bigint[])
  `.execute(db);
  return new Map(rows.rows.map((row) => [row.id, row]));
}
