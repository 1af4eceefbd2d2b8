import { Hono } from 'hono';
import { html } from 'hono/html';
import {
  findPublication,
  mattersOfPublication,
  publicationVersions,
  snapshotOfVersion,
  type PublicationPage,
  type PublicationVersion,
} from '../../store/web-publications.ts';
import { loadSnapshot } from '../../store/snapshots.ts';
import { countOf, idOf, options } from '../choices.ts';
import { sendEvidence } from '../evidence.ts';
import { renderPage } from '../layout.ts';
import {
  articleParagraphs,
  articleWords,
  inlineRedline,
  matterPath,
  outLink,
  sideBySide,
  type Html,
} from '../markup.ts';
import type { SiteParts } from '../site.ts';
import { dayTime, moment, shortDay } from '../times.ts';

/** One agency item with every version we have seen and what changed between any two. */
export function publicationRoutes(site: SiteParts): Hono {
  const routes = new Hono();
  routes.get('/p/:id', async (c) => {
    const id = idOf(c.req.param('id'));
    const publication = id === null ? null : await findPublication(site.house.db.read, id);
    if (!publication) return c.notFound();
    const [versions, matters] = await Promise.all([
      publicationVersions(site.house.db.read, publication.id),
      mattersOfPublication(site.house.db.read, publication.id),
    ]);
    const view = comparison(versions, c.req.query());
    const body = html`<article>${head(publication, matters)}${compared(publication, versions, view)}${asItReads(publication)}${history(publication, versions)}</article>`;
    return c.html(
      renderPage(
        site,
        {
          title: `${publication.title} - ${publication.sourceTitle}`,
          description: `${publication.sourceTitle}: ${publication.title}, with every version seen.`,
          path: `/p/${publication.id}`,
        },
        body,
      ),
    );
  });
  routes.get('/p/:id/versions/:version', async (c) => {
    const id = idOf(c.req.param('id'));
    const version = idOf(c.req.param('version'));
    if (id === null || version === null) return c.notFound();
    const at = await snapshotOfVersion(site.house.db.read, id, version);
    const snapshot = at === null ? null : await loadSnapshot(site.house.db.read, { id: at });
    return snapshot ? sendEvidence(c, snapshot, `publication-${id}-${version}`) : c.notFound();
  });
  return routes;
}

interface Comparison {
  before: PublicationVersion | null;
  after: PublicationVersion | null;
  side: boolean;
}

/** The last two versions that have words, unless the address asks for others: a bare title is nothing to compare with. */
function comparison(versions: readonly PublicationVersion[], query: Record<string, string>): Comparison {
  const find = (text: string | undefined) => versions.find((one) => one.version === countOf(text)) ?? null;
  const read = versions.filter((one) => one.text?.trim());
  return {
    before: find(query['old']) ?? read.at(-2) ?? null,
    after: find(query['new']) ?? read.at(-1) ?? null,
    side: query['view'] === 'side',
  };
}

const STATES: Readonly<Record<string, string>> = {
  listed: 'Listed; its text has not been read yet',
  published: 'Published',
  withdrawn: 'Withdrawn: it is no longer at its address',
};

function head(publication: PublicationPage, matters: readonly { id: string; title: string }[]): Html {
  return html`<p class="kicker"><span>${publication.sourceTitle}</span> ${matters.map((matter) => html`<a href="${matterPath(matter.id)}">${matter.title}</a>`)}</p>
<h1>${publication.title}</h1>
<dl class="facts">
<dt>State</dt><dd>${STATES[publication.state] ?? publication.state}</dd>
${publication.published_on ? html`<dt>Dated</dt><dd>${dayTime(publication.published_on)}</dd>` : ''}
<dt>First seen</dt><dd>${moment(publication.first_seen_at)}</dd>
${publication.kind ? html`<dt>Kind</dt><dd>${publication.kind}</dd>` : ''}
<dt>Address</dt><dd>${outLink(publication.url, publication.url)}</dd></dl>`;
}

function compared(
  publication: PublicationPage,
  versions: readonly PublicationVersion[],
  view: Comparison,
): Html {
  if (versions.length < 2 || !view.before || !view.after) return onlyTitleBefore(versions);
  const { before, after, side } = view;
  const [old, young] = [fullText(before), fullText(after)];
  const names = versions.map((one): [string, string] => [
    String(one.version),
    `Version ${one.version}, ${shortDay(one.seenAt)}`,
  ]);
  return html`<section aria-labelledby="changed"><h2 id="changed">What changed</h2>
<form class="filters no-print" action="/p/${publication.id}">
<div><label for="old">From</label><select id="old" name="old">${options(names, String(before.version))}</select></div>
<div><label for="new">To</label><select id="new" name="new">${options(names, String(after.version))}</select></div>
<div><label for="view">Shown</label><select id="view" name="view">${options(
    [
      ['inline', 'In one text'],
      ['side', 'Side by side'],
    ],
    side ? 'side' : 'inline',
  )}</select></div><button>Compare</button></form>
${old === young ? html`<p class="empty">These two versions read the same.</p>` : side ? sideBySide(old, young) : inlineRedline(old, young)}</section>`;
}

function onlyTitleBefore(versions: readonly PublicationVersion[]): Html {
  return versions.length < 2
    ? html``
    : html`<p class="note">It was first seen with its title alone; its text was read later and has not changed since.</p>`;
}

function fullText(version: PublicationVersion): string {
  return [version.title, ...articleWords(version.text ?? '', version.title)].join('\n');
}

function asItReads(publication: PublicationPage): Html {
  const heading = publication.state === 'withdrawn' ? 'As it last read' : 'As it reads now';
  return html`<section aria-labelledby="text"><h2 id="text">${heading}</h2>
${publication.text?.trim() ? html`<blockquote class="quote" dir="auto">${articleParagraphs(publication.text, publication.title)}</blockquote>` : html`<p class="empty">Only its title has been read so far.</p>`}</section>`;
}

function history(publication: PublicationPage, versions: readonly PublicationVersion[]): Html {
  return html`<section aria-labelledby="versions"><h2 id="versions">Versions seen</h2><ol class="plain dates">${versions.map(
    (version) =>
      html`<li>Version ${version.version}, seen ${moment(version.seenAt)}${proofOf(publication, version)}</li>`,
  )}</ol></section>`;
}

/** The change that told of it; the bytes alone where it was recorded in silence. */
function proofOf(publication: PublicationPage, version: PublicationVersion): Html {
  if (version.changeId !== null) return html`, <a href="/c/${version.changeId}">evidence</a>`;
  if (!version.hasBytes) return html``;
  return html`, <a href="/p/${publication.id}/versions/${version.version}" download>the bytes as received</a>`;
}
