import { html } from 'hono/html';
import { partyLines, saysMoreThanCaption, type PartyLine } from '../domain/parties/index.ts';
import type { House } from '../pipeline/house.ts';
import type { DocketRow } from '../store/schema.ts';
import type { ShownParty } from '../store/web-parties.ts';
import { entryPath, type Html } from './markup.ts';
import { dayWords } from './times.ts';

const SHOWN_AT_ONCE = 12;

/** Who stands in the case, and who did: "Scott Bessent, defendant, for Janet Yellen since January 28, 2025 (entry 9)". */
export function docketParties(house: House, docket: DocketRow, parties: readonly ShownParty[]): Html {
  if (!saysMoreThanCaption(parties)) return html``;
  const timezone = house.courts.byId(docket.court)?.timezone ?? 'America/New_York';
  const lines = partyLines(parties, { timezone, day: dayWords });
  const present = lines.filter(({ isFormer }) => !isFormer);
  const former = lines.filter(({ isFormer }) => isFormer);
  const more = present.slice(SHOWN_AT_ONCE);
  return html`<section aria-labelledby="parties"><h2 id="parties">Parties</h2>
${partyList(docket, present.slice(0, SHOWN_AT_ONCE))}
${more.length > 0 ? html`<details><summary>${more.length} more</summary>${partyList(docket, more)}</details>` : ''}
${former.length > 0 ? html`<details open><summary>Before (${former.length})</summary>${partyList(docket, former)}</details>` : ''}
<p class="note">As far as our sources name them: entries that say who joined or left, the caption, and lists of names, which may hold former parties.</p></section>`;
}

function partyList(docket: DocketRow, lines: readonly PartyLine[]): Html {
  if (lines.length === 0) return html``;
  return html`<ul>${lines.map(({ name, standing, notes }) => html`<li dir="auto">${name}${standing ? html`, <span class="soft">${standing}</span>` : ''}${notes.map((note) => html`, ${noteWords(docket, note)}`)}</li>`)}</ul>`;
}

function noteWords({ court, number }: DocketRow, { words, entry }: PartyLine['notes'][number]): Html {
  if (entry === null) return html`${words}`;
  return html`${words} (<a href="${entryPath(court, number, entry)}">entry ${entry}</a>)`;
}
