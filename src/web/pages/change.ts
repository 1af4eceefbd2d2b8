import { Hono } from 'hono';
import { html } from 'hono/html';
import type { AlertItem } from '../../domain/alert-view.ts';
import { alertItem } from '../../pipeline/alert-item.ts';
import { loadSnapshot } from '../../store/snapshots.ts';
import { changesForView } from '../../store/views.ts';
import { changesOfSubject, findChange, type ChangePage } from '../../store/web-changes.ts';
import { changeTimes, citeThis, evidenceBox, neighbours, withheldWords } from '../change-parts.ts';
import { idOf } from '../choices.ts';
import { sendEvidence } from '../evidence.ts';
import { messagePage, renderPage } from '../layout.ts';
import {
  articleWords,
  docketPath,
  importanceMark,
  inlineRedline,
  matterPath,
  outLink,
  quote,
  safeUrl,
  type Html,
} from '../markup.ts';
import { withoutWords } from '../news-item.ts';
import type { SiteParts } from '../site.ts';
import { dayWords, shortDay } from '../times.ts';
import { changeName, silenceWords } from '../wording.ts';

/** A change's permanent page: the words, the proof, and how to cite them. */
export function changeRoutes(site: SiteParts): Hono {
  const routes = new Hono();
  routes.get('/c/:id', async (c) => {
    const found = await readChange(site, c.req.param('id'));
    return found ? c.html(await changePage(site, found)) : c.notFound();
  });
  routes.get('/c/:id/evidence', async (c) => {
    const found = await readChange(site, c.req.param('id'));
    if (!found) return c.notFound();
    const withheld = found.change.snapshot?.withheld ?? null;
    if (withheld) return c.html(shutEvidence(site, withheld), withheld === 'sealed' ? 451 : 410);
    const snapshot = found.change.snapshot
      ? await loadSnapshot(site.house.db.read, { id: found.change.snapshot.id })
      : null;
    if (!snapshot) return c.notFound();
    return sendEvidence(c, snapshot, `change-${found.change.id}`);
  });
  return routes;
}

function shutEvidence(site: SiteParts, why: 'sealed' | 'purged'): Html {
  return messagePage(site, 'These bytes are not handed out', html`<p>${withheldWords(why)}</p>`);
}

interface FoundChange {
  change: ChangePage;
  item: AlertItem;
}

async function readChange(site: SiteParts, text: string): Promise<FoundChange | null> {
  const id = idOf(text);
  if (id === null) return null;
  const { house } = site;
  const [change, [row]] = await Promise.all([
    findChange(house.db.read, id),
    changesForView(house.db.read, [id]),
  ]);
  if (!change || !row) return null;
  const item = alertItem(house, row);
  return { change, item: change.sealed ? withoutWords(item) : item };
}

async function changePage(site: SiteParts, { change, item }: FoundChange): Promise<Html> {
  const others = await changesOfSubject(site.house.db.read, change);
  const body = html`<article>
<p class="kicker">${importanceMark(item.importance)} <span>${changeName(change.type)}</span> ${change.matters.map((matter) => html`<a href="${matterPath(matter.id)}">${matter.title}</a>`)}</p>
<h1>${item.headline}</h1>
<p class="lede">${subjectLine(item, change)}</p>
${change.silent ? html`<p class="note">${silenceWords(change.silent)}</p>` : ''}
${change.sealed ? html`<p class="empty">This entry is sealed. Its words are not shown.</p>` : words(change, item)}
${item.documents.length ? html`<ul class="plain">${item.documents.map((document) => html`<li>${outLink(document.url, document.title)}${document.free ? ' (free)' : html` <span class="soft">(at the court, for a fee)</span>`}</li>`)}</ul>` : ''}
<section aria-labelledby="times"><h2 id="times">When</h2>${changeTimes(site.house, change, item)}</section>
<section aria-labelledby="evidence"><h2 id="evidence">Evidence</h2>${evidenceBox(change)}</section>
<section aria-labelledby="cite"><h2 id="cite">Cite this</h2>${citeThis(site.house, change, item)}</section>
${neighbours(change, others)}
</article>`;
  return renderPage(
    site,
    {
      title: titleOf(change, item),
      description: item.summary ?? `${titleOf(change, item)}: the words, the times and the stored proof.`,
      path: `/c/${change.id}`,
      noindex: change.sealed,
    },
    body,
  );
}

/** Names the page as no other: one entry has several changes, and one day several orders. */
function titleOf(change: ChangePage, item: AlertItem): string {
  const entry = item.entryNumber === null ? '' : `, entry ${item.entryNumber}`;
  const day = item.docket && item.filedOn ? dayWords(item.filedOn) : `seen ${shortDay(change.at)}`;
  return `${item.headline} - ${item.subject}${entry}, ${day}`;
}

function subjectLine(item: AlertItem, change: ChangePage): Html {
  if (item.docket) {
    const entry = item.entryNumber === null ? '' : `?entry=${item.entryNumber}#e${item.entryNumber}`;
    const path = docketPath(item.docket.court, item.docket.number);
    return html`<a href="${path}${entry}">${item.subject}</a>${item.entryNumber === null ? '' : `, entry ${item.entryNumber}`}`;
  }
  return change.publicationId === null
    ? html`${item.subject}`
    : html`<a href="/p/${change.publicationId}">${item.subject}</a>`;
}

interface Words {
  text: string | null;
  before: string | null;
}

/** What was filed or published, and what stood there before; a read page without the reader's own signs. */
function wordsOf({ data }: ChangePage, item: AlertItem): Words {
  if ('entry' in data) return { text: data.entry.text, before: data.before?.text ?? null };
  if (!('publication' in data)) return { text: item.quote, before: null };
  const { title, text } = data.publication;
  const plain = (words: string | null | undefined) => (words ? articleWords(words, title).join('\n') : null);
  return { text: plain(text), before: plain('before' in data ? data.before?.text : null) };
}

function words(change: ChangePage, item: AlertItem): Html {
  const { text, before } = wordsOf(change, item);
  const edited = change.type === 'entry-amended' || change.type === 'publication-edited';
  return html`${item.labels.length ? html`<p class="labels">Court's label: ${item.labels.join(' · ')}</p>` : ''}
${edited && before && text ? html`<h2>What changed</h2>${inlineRedline(before, text)}<h2>As it reads now</h2>` : ''}
${text?.trim() ? quote(text, { cite: item.url, whole: html`The stored bytes have them.` }) : html`<p class="note">The source gave no text, only the label.</p>`}
${item.correction ? html`<p>The clerk's own mark: <q>${item.correction}</q></p>` : ''}
${safeUrl(item.url) ? html`<p>${outLink(item.url, 'Read it at the source')}</p>` : ''}`;
}
