import { Hono } from 'hono';
import { html } from 'hono/html';
import { listDeliveries } from '../../store/deliveries.ts';
import { listProposals } from '../../store/proposals.ts';
import { brokenSources, houseTotals, type BrokenSource, type Totals } from '../../store/web-operators.ts';
import { outLink, type Html } from '../markup.ts';
import { formToken } from '../session.ts';
import type { SiteParts } from '../site.ts';
import { moment } from '../times.ts';
import { plainName } from '../wording.ts';
import { deadTable } from './dead-letters.ts';
import { dataTable, operatorPage } from './frame.ts';
import { queueCounts, STATES, type QueueCounts } from './queue-counts.ts';

const DEAD_SHOWN = 50;

/** What wants an operator's eye first. */
export function overviewRoutes(site: SiteParts): Hono {
  const routes = new Hono();
  const { read } = site.house.db;
  routes.get('/operators', async (c) => {
    const [totals, dead, broken, proposals, queues] = await Promise.all([
      houseTotals(read),
      listDeliveries(read, { dead: true, limit: DEAD_SHOWN }),
      brokenSources(read),
      listProposals(read),
      queueCounts(site),
    ]);
    const body = html`${tally(totals)}
<section aria-labelledby="broken"><h2 id="broken">Broken sources</h2>${brokenList(broken)}</section>
<section aria-labelledby="dead"><h2 id="dead">Dead letters</h2>${deadTable(dead, { form: formToken(site, c), total: totals.dead })}</section>
<section aria-labelledby="proposals"><h2 id="proposals">Proposed cases</h2>${proposalLine(proposals.length)}</section>
<section aria-labelledby="queues"><h2 id="queues">Queues</h2>${queueTable(queues, site.backend?.kind)}</section>`;
    return c.html(operatorPage(site, c, 'Operators', body));
  });
  return routes;
}

function tally(totals: Totals): Html {
  const counts: [number, string][] = [
    [totals.matters, 'matters'],
    [totals.dockets, 'dockets followed'],
    [totals.entries, 'entries'],
    [totals.publications, 'publications'],
    [totals.subscribers, 'subscribers'],
    [totals.openBatches, 'batches open'],
    [totals.waiting, 'deliveries waiting'],
    [totals.dead, 'dead letters'],
  ];
  return html`<ul class="tally">${counts.map(([count, words]) => html`<li><strong>${count.toLocaleString('en-US')}</strong> ${words}</li>`)}</ul>`;
}

function brokenList(broken: readonly BrokenSource[]): Html {
  if (broken.length === 0)
    return html`<p class="empty">Every source that was read answered as it should.</p>`;
  return html`${broken.map(
    (
      source,
    ) => html`<article class="source"><h3><a href="/sources/${encodeURIComponent(source.id)}">${source.title}</a></h3>
<p><strong>${plainName(source.reason ?? 'unknown')}</strong>, ${source.failures} ${source.failures === 1 ? 'try' : 'tries'}${source.failingSince ? html`, since ${moment(source.failingSince)}` : ''}</p>
${source.detail ? html`<p class="soft">${source.detail.slice(0, 500)}</p>` : ''}
<p>${outLink(source.url, source.url)}${source.snapshotId === null ? '' : html` · <a href="/operators/captured/${source.snapshotId}">what came back</a>`}</p></article>`,
  )}`;
}

function proposalLine(count: number): Html {
  if (count === 0) return html`<p class="empty">No case waits for your judgement.</p>`;
  return html`<p><a href="/operators/proposals">${count} ${count === 1 ? 'case waits' : 'cases wait'} for your judgement</a></p>`;
}

function queueTable(queues: readonly QueueCounts[] | null, kind: string | undefined): Html {
  if (queues === null)
    return html`<p class="empty">This process has no queue, or the queue does not answer. Nothing is lost by that: it is rebuilt from the database.</p>`;
  return html`${dataTable(
    'Queues',
    ['Queue', ...STATES.map((state) => `#${state}`)],
    queues.map(
      ({ name, counts }) =>
        html`<tr><td>${name}</td>${STATES.map((state) => html`<td class="num">${counts[state] ?? 0}</td>`)}</tr>`,
    ),
  )}
<p>${kind ? `They live in ${kind === 'redis' ? 'Redis' : 'Postgres'}. ` : ''}<a href="/operators/queues/">Jobs one by one</a>, to look at, retry or remove.</p>`;
}
