import { sql } from 'kysely';
import type { EntryEvent } from '../domain/event.ts';
import type { Queryable } from './database.ts';

/** Stand around the found words in a snippet; letters for private use, so that no text is read as markup. */
export const MARK_START = '\uE000';
export const MARK_END = '\uE001';
const HEADLINE = `StartSel=${MARK_START}, StopSel=${MARK_END}, MaxFragments=2, MaxWords=35, MinWords=12, FragmentDelimiter=" … "`;
/** Making a snippet reads the text again, so only its beginning is looked at. */
const SNIPPET_CHARS = 20_000;
/** Ranking reads each text again, so where very many match only the newest are ranked. */
const RANKED = 400;

export interface SearchWish {
  query: string;
  matter: string | null;
  court: string | null;
  kind: 'all' | 'entries' | 'publications';
  /** First and last day wanted. */
  since?: string | null;
  until?: string | null;
  offset: number;
  limit: number;
}

export interface Found {
  kind: 'entry' | 'publication';
  id: number;
  day: string | null;
  court: string | null;
  docketNumber: string | null;
  caption: string | null;
  number: number | null;
  labels: string[];
  event: EntryEvent | null;
  title: string | null;
  sourceTitle: string | null;
  /** With `MARK_START` and `MARK_END` around what was looked for. */
  snippet: string;
  changeId: number | null;
}

/**
 * Best matches first, newer before older among equals, as far as `RANKED` reaches back. Sealed entries are not found by
 * their words. Thousands that match are put in order by day without their texts, which only the newest bring along.
 */
export async function searchWords(db: Queryable, wish: SearchWish): Promise<Found[]> {
  const rows = await sql<Found>`
    with asked as (select websearch_to_tsquery('pg_catalog.english'::regconfig, ${askedFor(wish.query)}) as q),
    newest as (
      select e.id, e.day
      from asked join entry e on entry_words(e.labels, e.text) @@ asked.q and not e.sealed and e.folded_into is null
      where ${wish.kind !== 'publications'}::boolean
        ${wish.court ? sql`and exists (select 1 from docket d where d.id = e.docket_id and d.court = ${wish.court})` : sql``}
        ${wish.matter ? sql`and exists (select 1 from matter_docket md where md.docket_id = e.docket_id and md.matter_id = ${wish.matter} and md.state = 'followed')` : sql``}
        ${between(sql`e.day`, wish)}
      order by e.day desc nulls last, e.id desc limit ${RANKED}
    ),
    latest as (
      select p.id, coalesce(p.published_on, p.first_seen_at::date) as day
      from asked join publication p on publication_words(p.title, p.text) @@ asked.q
      where ${wish.kind !== 'entries' && !wish.court}::boolean
        ${wish.matter ? sql`and p.id in (select c.publication_id from change_matter cm join change c on c.id = cm.change_id where cm.matter_id = ${wish.matter})` : sql``}
        ${between(sql`coalesce(p.published_on, p.first_seen_at::date)`, wish)}
      order by 2 desc, p.id desc limit ${RANKED}
    ),
    hits as (
      select 'entry' as kind, e.id, n.day, ts_rank_cd(entry_words(e.labels, e.text), asked.q, 1) as rank
      from asked cross join newest n join entry e on e.id = n.id
      union all
      select 'publication', p.id, n.day, ts_rank_cd(publication_words(p.title, p.text), asked.q, 1)
      from asked cross join latest n join publication p on p.id = n.id
    ), best as (select * from hits order by rank desc, day desc nulls last, id desc limit ${wish.limit} offset ${wish.offset})
    select b.kind, b.id, b.day::text as day, d.court, d.number as "docketNumber", d.caption, e.number,
      coalesce(e.labels, '{}') as labels, e.event, p.title, s.title as "sourceTitle",
      ts_headline('pg_catalog.english'::regconfig,
        left(coalesce(array_to_string(e.labels, ', ') || '. ' || coalesce(e.text, ''), coalesce(p.text, p.title)), ${SNIPPET_CHARS}),
        asked.q, ${HEADLINE}) as snippet,
      (select max(c.id) from change c where c.entry_id = e.id or c.publication_id = p.id) as "changeId"
    from best b cross join asked
    left join entry e on b.kind = 'entry' and e.id = b.id left join docket d on d.id = e.docket_id
    left join publication p on b.kind = 'publication' and p.id = b.id left join source s on s.id = p.source_id
    order by b.rank desc, b.day desc nulls last, b.id desc
  `.execute(db);
  return rows.rows;
}

/** Postgres nests one negation in the next for every dash of a row, and gives up when they are many. */
function askedFor(query: string): string {
  return query.replaceAll('\0', ' ').replaceAll(/-(?:\s*-)+/g, '-');
}

function between(day: ReturnType<typeof sql>, { since, until }: SearchWish) {
  return sql`${since ? sql`and ${day} >= ${since}::date` : sql``} ${until ? sql`and ${day} <= ${until}::date` : sql``}`;
}

export interface FoundDocket {
  court: string;
  number: string;
  caption: string | null;
}

/** Dockets whose number or caption holds these words; what is typed is matched literally. */
export async function searchDockets(
  db: Queryable,
  words: string,
  numbers: readonly string[],
): Promise<FoundDocket[]> {
  const literal = `%${words.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  const rows = await sql<FoundDocket>`
    select court, number, caption from docket d
    where (number = any(${numbers}::text[]) or number ilike ${literal} or caption ilike ${literal})
      and exists (select 1 from matter_docket md where md.docket_id = d.id and md.state <> 'refused')
    order by number = any(${numbers}::text[]) desc, court, number limit 6
  `.execute(db);
  return rows.rows;
}
