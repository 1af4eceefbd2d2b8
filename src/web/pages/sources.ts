import { Hono } from 'hono';
import { html } from 'hono/html';
import { recentPolls } from '../../store/polls.ts';
import { coverageOf, type DocketCoverage } from '../../pipeline/coverage.ts';
import {
  followedDockets,
  sourcesWithHistory,
  type FollowedDocket,
  type PollMark,
  type SourceWithHistory,
} from '../../store/web-sources.ts';
import { coverageList, type Covered } from '../coverage-parts.ts';
import { renderPage } from '../layout.ts';
import { matterPath, outLink, type Html } from '../markup.ts';
import type { SiteParts } from '../site.ts';
import { ago, moment, spanWords } from '../times.ts';
import { plainName } from '../wording.ts';

const STRIP_POLLS = 30;

/** What we can and cannot see: every source with its reach, its health and its last polls. */
export function sourcesRoutes(site: SiteParts): Hono {
  const routes = new Hono();
  routes.get('/sources', async (c) => {
    const { read } = site.house.db;
    const [sources, dockets] = await Promise.all([
      sourcesWithHistory(read, { polls: STRIP_POLLS }),
      followedDockets(read),
    ]);
    const covered = await coverageOf(site.house, dockets);
    const shell = {
      title: 'Sources and coverage',
      description: 'Every public source that is read here, what it covers, and whether it works.',
      path: '/sources',
      current: 'sources' as const,
    };
    return c.html(renderPage(site, shell, sourcesPage(site, sources, { dockets, covered })));
  });
  routes.get('/sources/:id', async (c) => {
    const id = c.req.param('id');
    const [source] = await sourcesWithHistory(site.house.db.read, { id, polls: STRIP_POLLS });
    if (!source) return c.notFound();
    const polls = await recentPolls(site.house.db.read, id, 50);
    const shell = {
      title: source.title,
      description: `How ${source.title} is read here, what it shows, and how its last polls went.`,
      path: `/sources/${encodeURIComponent(id)}`,
      current: 'sources' as const,
    };
    return c.html(renderPage(site, shell, sourcePage(source, polls)));
  });
  return routes;
}

const KINDS: readonly (readonly [string, string])[] = [
  ['court-feed', 'Court feeds'],
  ['docket', 'Dockets'],
  ['inbox', 'Received by webhook'],
  ['agency', 'Agencies and parties'],
];

interface Reach {
  dockets: readonly FollowedDocket[];
  covered: Covered;
}

function sourcesPage(site: SiteParts, sources: readonly SourceWithHistory[], reach: Reach): Html {
  const failing = sources.filter((source) => source.health === 'failing');
  const working = sources.filter((source) => source.health === 'ok');
  return html`<h1>What we can and cannot see</h1>
<p class="lede">Only public pages are read, politely and free of charge. A source that breaks is shown here at once; a quiet page never stands for a quiet court.</p>
<ul class="tally"><li><strong>${working.length}</strong> working</li><li><strong>${failing.length}</strong> failing</li><li><strong>${sources.length - working.length - failing.length}</strong> not read yet</li></ul>
${failing.length ? html`<section aria-labelledby="failing"><h2 id="failing">Failing now</h2>${failing.map((source) => sourceItem(site, source))}</section>` : ''}
${docketsSeen(site, reach, ['unseen'])}
${sources.length ? legend() : html`<p class="empty">No source is set up yet. Sources come with the matters in <code>config/matters</code> and the agencies in <code>config/agencies</code>.</p>`}
${KINDS.map(([kind, name]) => {
  const ofKind = sources.filter((source) => source.kind === kind && source.health !== 'failing');
  return ofKind.length
    ? html`<section aria-labelledby="kind-${kind}"><h2 id="kind-${kind}">${name}</h2>${ofKind.map((source) => sourceItem(site, source))}</section>`
    : '';
})}
${docketsSeen(site, reach, ['partly', 'whole'])}`;
}

const SEEN = [
  { id: 'unseen', name: 'Dockets that nothing public reaches' },
  { id: 'partly', name: 'Dockets seen in part' },
  { id: 'whole', name: 'Dockets seen whole' },
] as const;
type Seen = (typeof SEEN)[number]['id'];

function seenOf(covered: DocketCoverage | undefined): Seen {
  if (!covered || covered.sources.length === 0) return 'unseen';
  return covered.unseen ? 'partly' : 'whole';
}

function docketsSeen(site: SiteParts, { dockets, covered }: Reach, which: readonly Seen[]): Html {
  return html`${SEEN.filter(({ id }) => which.includes(id)).map(({ id, name }) => {
    const list = dockets.filter((docket) => seenOf(covered.get(docket.id)) === id);
    return list.length === 0
      ? ''
      : html`<section aria-labelledby="${id}"><h2 id="${id}">${name}</h2>${coverageList(site.house.courts, list, covered)}</section>`;
  })}`;
}

function legend(): Html {
  return html`<p class="note">The bars are the last polls of each source, oldest first: low where nothing was new, higher where there was news, full and red where the poll failed.
What that leaves unseen of each docket stands at the end.</p>`;
}

function sourceItem(site: SiteParts, source: SourceWithHistory): Html {
  const now = site.house.clock();
  return html`<article class="source"><h3><a href="/sources/${encodeURIComponent(source.id)}">${source.title}</a></h3>
<p class="kicker">${healthWord(source)} <span>${source.host}</span> ${source.last_success_at ? html`<span>last read ${ago(source.last_success_at, now)}</span>` : html`<span>not read yet</span>`} ${source.last_changed_at ? html`<span>last news ${ago(source.last_changed_at, now)}</span>` : ''}</p>
<p>${reachWords(source)}</p>
${source.health === 'failing' ? html`<p><strong>${plainName(source.reason ?? 'unknown reason')}</strong>${source.failing_since ? html`, since ${moment(source.failing_since)}` : ''}. Entries filed meanwhile may come late.</p>` : ''}
${strip(source.polls)}</article>`;
}

function healthWord(source: SourceWithHistory): Html {
  const words = { ok: '✓ Working', failing: '✗ Failing', new: '… Not read yet' }[source.health];
  return html`<span class="health health-${source.health}">${words}</span>`;
}

/** What the source can show at all, as it says of itself. */
function reachWords(source: SourceWithHistory): string {
  const kinds = source.coverage?.includes('all') ? 'all kinds of entry' : source.coverage?.join(', ');
  const delay = source.delay_ms ? ` Usually ${spanWords(source.delay_ms)} behind.` : '';
  if (source.completeness === 'full') return `Shows everything on record.${delay}`;
  if (source.completeness === 'window')
    return `Shows only recent items${kinds ? `: ${kinds}` : '; it does not say of which kinds'}.${delay}`;
  if (source.completeness === 'partial') return `Shows what others have contributed or chosen.${delay}`;
  return 'Its reach is known after the first reading.';
}

const GOOD = new Set(['absent', 'unchanged', 'baseline', 'not-modified']);

function markOf(poll: PollMark): 'ok' | 'news' | 'fault' {
  if (poll.outcome === 'changed') return 'news';
  return GOOD.has(poll.outcome) ? 'ok' : 'fault';
}

/** The last polls, oldest left: low for nothing new, high for news, a full bar for a fault. */
function strip(polls: readonly PollMark[]): Html {
  if (polls.length === 0) return html``;
  const faults = polls.filter((poll) => markOf(poll) === 'fault').length;
  const news = polls.filter((poll) => markOf(poll) === 'news').length;
  const words = `Last ${polls.length} polls: ${news} with news, ${faults} failed`;
  return html`<svg class="strip" viewBox="0 0 ${polls.length * 8} 18" width="${polls.length * 8}" height="18" role="img" aria-label="${words}">${polls.map(
    (poll, index) => {
      const mark = markOf(poll);
      const height = { ok: 5, news: 11, fault: 18 }[mark];
      return html`<rect class="${mark}" x="${index * 8}" y="${18 - height}" width="6" height="${height}"><title>${poll.at.slice(0, 16).replace('T', ' ')} UTC: ${poll.outcome}${poll.reason ? `, ${plainName(poll.reason)}` : ''}</title></rect>`;
    },
  )}</svg>`;
}

function sourcePage(source: SourceWithHistory, polls: Awaited<ReturnType<typeof recentPolls>>): Html {
  return html`<p class="kicker"><a href="/sources">All sources</a></p><h1>${source.title}</h1>
<p>${healthWord(source)} ${reachWords(source)}</p>
<dl class="facts"><dt>Address</dt><dd>${outLink(source.url, source.url)}</dd><dt>Read as</dt><dd><code>${source.format}</code></dd>
<dt>Last read</dt><dd>${source.last_success_at ? moment(source.last_success_at) : 'never'}</dd>
<dt>Next poll</dt><dd>${source.next_poll_at instanceof Date ? moment(source.next_poll_at) : 'as soon as possible'}</dd>
${source.reason ? html`<dt>Reason</dt><dd>${plainName(source.reason)}</dd>` : ''}
${source.matters.length ? html`<dt>Used by</dt><dd>${source.matters.map((id) => html`<a href="${matterPath(id)}">${id}</a> `)}</dd>` : ''}</dl>
${strip(source.polls)}
<h2>Last polls</h2>
${
  polls.length
    ? html`<div class="table-scroll" tabindex="0" role="region" aria-label="Last polls"><table><thead><tr><th scope="col">When</th><th scope="col">Outcome</th><th scope="col" class="num">Status</th><th scope="col" class="num">Bytes</th><th scope="col" class="num">Items</th><th scope="col" class="num">Changes</th></tr></thead>
<tbody>${polls.map((poll) => html`<tr><td>${moment(poll.finished_at)}</td><td>${poll.outcome}${poll.reason ? html`, ${plainName(poll.reason)}` : ''}</td><td class="num">${poll.status ?? ''}</td><td class="num">${poll.bytes?.toLocaleString('en-US') ?? ''}</td><td class="num">${poll.items ?? ''}</td><td class="num">${poll.changes ?? ''}</td></tr>`)}</tbody></table></div>`
    : html`<p class="empty">It has not been polled yet.</p>`
}`;
}
