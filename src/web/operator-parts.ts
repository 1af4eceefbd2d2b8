import { html } from 'hono/html';
import type { LedgerRow } from '../store/deliveries.ts';
import type { ListedProposal } from '../store/proposals.ts';
import type { BrokenSource, Totals } from '../store/web-operators.ts';
import { docketPath, matterPath, outLink, type Html } from './markup.ts';
import type { SiteParts } from './site.ts';
import { moment } from './times.ts';
import { courtCite, plainName, roleWords } from './wording.ts';

/** Named in src/queue, which the web does not know. */
const QUEUES = ['tick', 'poll', 'dispatch', 'deliver', 'sweep', 'maintain'];
const STATES = ['active', 'waiting', 'delayed', 'failed'] as const;

export interface QueueCounts {
  name: string;
  counts: Record<string, number>;
}

/** Jobs by state per queue; null where this process has no queue or cannot reach it. */
export async function queueCounts({ backend, house }: SiteParts): Promise<QueueCounts[] | null> {
  if (!backend?.queue) return null;
  try {
    return await Promise.all(
      QUEUES.map(async (name) => ({
        name,
        counts: (await backend.queue?.(name).getJobCounts(...STATES)) ?? {},
      })),
    );
  } catch (err) {
    house.log.warn({ err }, 'the queue could not be looked at');
    return null;
  }
}

export interface OperatorView {
  totals: Totals;
  dead: readonly LedgerRow[];
  broken: readonly BrokenSource[];
  proposals: readonly ListedProposal[];
  queues: readonly QueueCounts[] | null;
  /** Stands in every form. */
  form: string;
}

export function operatorsPage(site: SiteParts, view: OperatorView): Html {
  const { totals } = view;
  const tally: [number, string][] = [
    [totals.matters, 'matters'],
    [totals.dockets, 'dockets followed'],
    [totals.entries, 'entries'],
    [totals.publications, 'publications'],
    [totals.subscribers, 'subscribers'],
    [totals.openBatches, 'batches open'],
    [totals.waiting, 'deliveries waiting'],
    [totals.dead, 'dead letters'],
  ];
  return html`<h1>Operators</h1>
<ul class="tally">${tally.map(([count, words]) => html`<li><strong>${count.toLocaleString('en-US')}</strong> ${words}</li>`)}</ul>
<section aria-labelledby="broken"><h2 id="broken">Broken sources</h2>${brokenList(view.broken)}</section>
<section aria-labelledby="dead"><h2 id="dead">Dead letters</h2>${deadTable(view)}</section>
<section aria-labelledby="proposals"><h2 id="proposals">Proposed cases</h2>${proposalList(site, view)}</section>
<section aria-labelledby="queues"><h2 id="queues">Queues</h2>${queueTable(view.queues)}</section>
<form method="post" action="/operators/logout" class="actions">${hidden('form', view.form)}<button>Sign out</button></form>`;
}

function hidden(name: string, value: string | number): Html {
  return html`<input type="hidden" name="${name}" value="${value}">`;
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

function deadTable({ dead, form }: OperatorView): Html {
  if (dead.length === 0) return html`<p class="empty">Nothing was given up on.</p>`;
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="Dead letters"><table>
<thead><tr><th scope="col">Delivery</th><th scope="col">To</th><th scope="col">Why</th><th scope="col">Changes</th><th scope="col">Again</th></tr></thead>
<tbody>${dead.map(
    (
      row,
    ) => html`<tr><td>${row.id}, ${moment(row.created_at)}, ${row.attempts} ${row.attempts === 1 ? 'try' : 'tries'}</td><td>${row.channel}: ${row.address}</td>
<td><strong>${plainName(row.reason ?? 'unknown')}</strong><br><span class="soft">${(row.response ?? '').slice(0, 300)}</span></td>
<td>${row.changes.slice(0, 10).map((id) => html`<a href="/c/${id}">${id}</a> `)}</td>
<td><form method="post" action="/operators/retry">${hidden('form', form)}${hidden('delivery', row.id)}${hidden('channel', row.channel)}<button>Retry<span class="hush"> delivery ${row.id}</span></button></form></td></tr>`,
  )}</tbody></table></div>`;
}

function proposalList(site: SiteParts, { proposals, form }: OperatorView): Html {
  if (proposals.length === 0) return html`<p class="empty">No case waits for your judgement.</p>`;
  return html`${proposals.map((one) => {
    const name = `${courtCite(site.house.courts, one.court)} ${one.number}`;
    const score = one.score === null ? '' : `, score ${one.score}`;
    return html`<article class="source"><h3><a href="${docketPath(one.court, one.number)}">${one.caption ?? name}</a></h3>
<p>${name}, for <a href="${matterPath(one.matterId)}">${one.matterId}</a>${roleWords(one.role) ? `, ${roleWords(one.role)}` : ''}${score}, proposed ${moment(one.proposedAt)}</p>
${one.from ? html`<p>Named in <a href="${docketPath(one.from.court, one.from.number)}">${courtCite(site.house.courts, one.from.court)} ${one.from.number}</a>${one.from.entry === null ? '' : `, entry ${one.from.entry}`}</p>` : ''}
${one.quote ? html`<blockquote class="quote" dir="auto"><p>${one.quote.slice(0, 600)}</p></blockquote>` : ''}
${one.reasons.length ? html`<ul>${one.reasons.map((reason) => html`<li>${reason}</li>`)}</ul>` : ''}
<form method="post" action="/operators/proposal" class="actions">${hidden('form', form)}${hidden('proposal', one.id)}
<button name="answer" value="follow" class="primary">Follow it</button> <button name="answer" value="refuse">Not related</button>
<label for="exclude-${one.id}">and never with</label> <input id="exclude-${one.id}" name="exclude" type="text" maxlength="80"></form></article>`;
  })}`;
}

function queueTable(queues: readonly QueueCounts[] | null): Html {
  if (queues === null)
    return html`<p class="empty">This process has no queue, or the queue does not answer. Nothing is lost by that: it is rebuilt from the database.</p>`;
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="Queues"><table>
<thead><tr><th scope="col">Queue</th>${STATES.map((state) => html`<th scope="col" class="num">${state}</th>`)}</tr></thead>
<tbody>${queues.map(({ name, counts }) => html`<tr><td>${name}</td>${STATES.map((state) => html`<td class="num">${counts[state] ?? 0}</td>`)}</tr>`)}</tbody></table></div>`;
}
