import { html } from 'hono/html';
import type { AlertItem } from '../domain/alert-view.ts';
import type { House } from '../pipeline/house.ts';
import type { ChangePage, Neighbour } from '../store/web-changes.ts';
import { outLink, type Html } from './markup.ts';
import { dayTime, dayWords, moment, utcWords } from './times.ts';
import { changeName } from './wording.ts';

/** When it was filed, entered, seen and told: four moments that are often confused. */
export function changeTimes(house: House, change: ChangePage, item: AlertItem): Html {
  const zone = item.docket ? house.courts.byId(item.docket.court)?.timezone : undefined;
  const rows: [string, Html][] = [];
  if (item.filedOn) rows.push([item.docket ? 'Filed (court date)' : 'Dated', dayTime(item.filedOn)]);
  if (item.enteredAt) rows.push(['Entered by the court', exactly(new Date(item.enteredAt), zone)]);
  if (change.snapshot) rows.push(['Bytes received', exactly(new Date(change.snapshot.fetchedAt), zone)]);
  rows.push(['Seen and recorded', exactly(change.at, zone)]);
  rows.push([
    'First alert sent',
    change.toldAt ? exactly(change.toldAt, zone) : html`<span class="soft">none</span>`,
  ]);
  return html`<dl class="facts">${rows.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}

/** In the court's own time and in UTC to the second: the one is read, the other is cited. */
function exactly(at: Date, zone: string | undefined): Html {
  return html`${moment(at, zone)} <span class="soft small">(${utcWords(at)})</span>`;
}

/** Where the bytes came from, what the server said of them, and their place in the chain of hashes. */
export function evidenceBox(change: ChangePage): Html {
  return html`${snapshotFacts(change)}${serverWords(change)}
<details><summary>Place in the record</summary><dl class="facts">
<dt>Chain</dt><dd><code>${change.scope}</code>, link ${change.scopeSeq}</dd>
<dt>Hash of this change</dt><dd class="hash">${change.hash}</dd>
<dt>Hash before it</dt><dd class="hash">${change.prevHash ?? 'none, this is the first'}</dd></dl>
<p class="note">Each hash covers the one before it, the time and the change itself; <code>crier verify</code> checks the chain.</p></details>`;
}

function snapshotFacts(change: ChangePage): Html {
  const { snapshot } = change;
  if (!snapshot)
    return html`<p>No bytes are shown with this change: it was concluded from earlier readings, or they were purged on request or hold what is not public here.</p>`;
  return html`<dl class="facts">
<dt>Source</dt><dd><a href="/sources/${encodeURIComponent(snapshot.sourceId)}">${snapshot.sourceTitle}</a></dd>
<dt>Address</dt><dd>${outLink(snapshot.url, snapshot.url)}</dd>
<dt>Answer</dt><dd>status ${snapshot.status}, ${snapshot.contentType ?? 'no type'}, ${snapshot.bytes.toLocaleString('en-US')} bytes</dd>
<dt>SHA-256</dt><dd class="hash">${snapshot.sha256}</dd></dl>
${
  snapshot.withheld !== null
    ? html`<p class="note">${withheldWords(snapshot.withheld)}</p>`
    : html`<p class="actions no-print"><a class="button" href="/c/${change.id}/evidence" download>Download the bytes as received</a> <a href="/c/${change.id}/evidence?view=text">View them as plain text</a></p>`
}`;
}

function serverWords({ snapshot }: ChangePage): Html {
  const headers = Object.entries(snapshot?.headers ?? {}).slice(0, 12);
  if (headers.length === 0) return html``;
  return html`<details><summary>What the server said of them</summary><dl class="facts">${headers.map(([name, value]) => html`<dt><code>${name}</code></dt><dd><code>${value.slice(0, 300)}</code></dd>`)}</dl></details>`;
}

/** Why the bytes behind a change are not handed out. */
export function withheldWords(why: 'sealed' | 'purged'): string {
  return why === 'sealed'
    ? 'These bytes hold words of an entry that is sealed, so they are not handed out. Their hash stays as the proof.'
    : 'These bytes were thrown away by a takedown. Their hash stays as the proof.';
}

/** A sentence that can be pasted into an article or a brief. */
export function citeThis(house: House, change: ChangePage, item: AlertItem): Html {
  const url = `${house.settings.publicUrl}/c/${change.id}`;
  const entry = item.entryNumber === null ? '' : `, ECF No. ${item.entryNumber}`;
  const dated = item.filedOn ? ` (${dayWords(item.filedOn)})` : '';
  const proof = change.snapshot ? ` SHA-256 ${change.snapshot.sha256}.` : '';
  const text = `${item.caption && !item.docket ? `"${item.caption}", ` : ''}${item.subject}${entry}${dated}. As seen ${utcWords(change.at)} by Court Crier, ${url}.${proof}`;
  return html`<pre id="cite-text">${text}</pre><p class="no-print"><button type="button" data-copy="cite-text" hidden>Copy</button></p>`;
}

/** Everything else that happened to the same entry or publication. */
export function neighbours(change: ChangePage, others: readonly Neighbour[]): Html {
  if (others.length < 2) return html``;
  return html`<section aria-labelledby="history"><h2 id="history">History of this ${change.publicationId === null ? 'entry' : 'publication'}</h2>
<ol class="plain dates">${others.map(
    (other) =>
      html`<li>${other.id === change.id ? html`<strong aria-current="true">${changeName(other.type)}</strong>` : html`<a href="/c/${other.id}">${changeName(other.type)}</a>`} <span class="soft">${moment(other.at)}</span></li>`,
  )}</ol></section>`;
}
