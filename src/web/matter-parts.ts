import { html } from 'hono/html';
import { shortCaption } from '../domain/caption.ts';
import type { CourtDirectory, CourtKind } from '../domain/court.ts';
import { caseTree, type CaseNode, type TreeLink } from '../domain/docket-tree.ts';
import type { DatedEntry, MatterDocket, MatterHead } from '../store/web-matters.ts';
import { docketPath, type Html } from './markup.ts';
import type { SiteParts } from './site.ts';
import { clockWords, dayTime } from './times.ts';
import { courtCite, courtName, roleWords } from './wording.ts';

const INDENTS: Readonly<Record<CourtKind, number>> = {
  district: 0,
  bankruptcy: 0,
  special: 0,
  appellate: 1,
  supreme: 2,
};

/** The dockets of a matter, each after what it reviews, indented by how high its court stands. */
export function casesOf(
  courts: CourtDirectory,
  dockets: readonly MatterDocket[],
  links: readonly TreeLink[],
): Html {
  if (dockets.length === 0)
    return html`<p class="empty">No docket is followed in this matter, only agency sources.</p>`;
  return html`<ul class="plain tree">${inOrder(caseTree(dockets, links, courts)).map((docket) => {
    return treeItem(courts, docket, INDENTS[courts.byId(docket.court)?.kind ?? 'district']);
  })}</ul>`;
}

function inOrder(nodes: readonly CaseNode<MatterDocket>[]): MatterDocket[] {
  return nodes.flatMap((node) => [node.docket, ...inOrder(node.above)]);
}

function treeItem(courts: CourtDirectory, docket: MatterDocket, level: number): Html {
  const role = roleWords(docket.role);
  const proposed = docket.state === 'proposed' ? 'proposed, not followed yet' : '';
  const notes = [role, proposed].filter((one) => one !== '').join(', ');
  const count = `${docket.entries.toLocaleString('en-US')} ${docket.entries === 1 ? 'entry' : 'entries'} on record`;
  return html`<li class="level-${level}">
<strong><a href="${docketPath(docket.court, docket.number)}">${docket.caption ? shortCaption(docket.caption) : docket.number}</a></strong>
<div class="kicker"><abbr title="${courtName(courts, docket.court)}">${courtCite(courts, docket.court)}</abbr> <span>${docket.number}</span>${notes ? html` <span>${notes}</span>` : ''}</div>
<div class="soft">${count}${docket.lastDay ? html`, last ${dayTime(docket.lastDay)}` : ''}</div></li>`;
}

/** Hearings and deadlines with the sentence that states them. */
export function datesAhead(courts: CourtDirectory, dates: readonly DatedEntry[]): Html {
  if (dates.length === 0)
    return html`<p class="empty">No entry that we have read states a coming hearing or deadline. Courts also set dates in documents that we do not read.</p>`;
  return html`<ol class="plain dates">${dates.map((one) => dateItem(courts, one))}</ol>`;
}

function dateItem(courts: CourtDirectory, one: DatedEntry): Html {
  const { date } = one;
  const at = date.time ? html`, ${clockWords(date.time)}` : '';
  const anchor = one.entryNumber === null ? '' : `?entry=${one.entryNumber}#e${one.entryNumber}`;
  const said =
    one.entryNumber === null ? 'as stated in an entry of' : `as stated in entry ${one.entryNumber} of`;
  return html`<li><strong>${dayTime(date.date, { weekday: true })}${at}</strong>: ${date.what}${date.who ? html` <span class="soft">(${date.who})</span>` : ''}
<div><q>${date.quote}</q></div>
<div class="soft">${said} <a href="${docketPath(one.court, one.number)}${anchor}">${courtCite(courts, one.court)} ${one.number}</a></div></li>`;
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
