import { html } from 'hono/html';
import type { CourtDirectory } from '../domain/court.ts';
import { dateName } from '../domain/date-name.ts';
import type { DatedEntry, MatterHead } from '../store/web-matters.ts';
import { entryPath, type Html } from './markup.ts';
import type { SiteParts } from './site.ts';
import { clockWords, zoneWords } from '../domain/speech/moment.ts';
import { dayTime } from './times.ts';
import { courtCite } from './wording.ts';

/** Hearings and deadlines with the sentence that states them. */
export function datesAhead(courts: CourtDirectory, dates: readonly DatedEntry[]): Html {
  if (dates.length === 0)
    return html`<p class="empty">No entry that we have read states a coming hearing or deadline. Courts also set dates in documents that we do not read.</p>`;
  return html`<ol class="plain dates">${dates.map((one) => dateItem(courts, one))}</ol>`;
}

function dateItem(courts: CourtDirectory, one: DatedEntry): Html {
  const { date } = one;
  const timezone = courts.byId(one.court)?.timezone;
  const zone = timezone ? ` ${zoneWords(timezone, date.date)}` : '';
  const at = date.time ? html`, ${clockWords(date.time)}${zone}` : '';
  const said =
    one.entryNumber === null ? 'as stated in an entry of' : `as stated in entry ${one.entryNumber} of`;
  return html`<li><strong>${dayTime(date.date, { weekday: true })}${at}</strong>: ${dateName(date)}${date.place ? html`, ${date.place}` : ''}${date.who ? html` <span class="soft">(${date.who.replaceAll('_', ' ')})</span>` : ''}
<div><q dir="auto">${date.quote}</q></div>
<div class="soft">${said} <a href="${entryPath(one.court, one.number, one.entryNumber)}">${courtCite(courts, one.court)} ${one.number}</a></div></li>`;
}

/** How to put the matter onto another site. */
export function embedBox(site: SiteParts, matter: MatterHead): Html {
  if (site.env?.access === 'private') return html``;
  const { publicUrl } = site.house.settings;
  const snippet = `<script src="${publicUrl}/assets/embed.js" data-matter="${matter.id}" async></script>`;
  return html`<details class="no-print"><summary>Show this matter on your own page</summary>
<pre id="embed-code">${snippet}</pre>
<p class="actions"><button type="button" data-copy="embed-code" hidden>Copy</button> <a href="/embed/m/${encodeURIComponent(matter.id)}">See what it shows</a></p></details>`;
}
