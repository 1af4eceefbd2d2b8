import { Hono } from 'hono';
import { html } from 'hono/html';
import { lastPolls, type LastPoll } from '../../store/web-operators.ts';
import { idOf, options } from '../choices.ts';
import { addressOf, type Html } from '../markup.ts';
import type { SiteParts } from '../site.ts';
import { moment } from '../times.ts';
import { plainName } from '../wording.ts';
import { dataTable, operatorPage } from './frame.ts';

const SHOWN = 100;
const KINDS = [
  ['', 'Every poll'],
  ['news', 'Those that found news'],
  ['faults', 'Those that failed'],
] as const;

/** The ledger of polls, newest first: what was asked, what came back, what it led to. */
export function pollRoutes(site: SiteParts): Hono {
  const routes = new Hono();
  routes.get('/operators/polls', async (c) => {
    const [kind] = KINDS.find(([id]) => id === c.req.query('kind')) ?? KINDS[0];
    const before = idOf(c.req.query('before'));
    const rows = await lastPolls(site.house.db.read, { kind: kind || null, before, limit: SHOWN + 1 });
    return c.html(operatorPage(site, c, 'Last polls', body(rows, kind)));
  });
  return routes;
}

function body(rows: readonly LastPoll[], kind: string): Html {
  const shown = rows.slice(0, SHOWN);
  const last = shown.at(-1);
  const older =
    rows.length > SHOWN && last
      ? html`<p class="pager"><a href="${addressOf('/operators/polls', { kind, before: String(last.id) })}">Older</a></p>`
      : '';
  return html`<form class="filters" action="/operators/polls"><div><label for="kind">Show</label><select name="kind" id="kind">${options(KINDS, kind)}</select></div><button>Apply</button></form>
${
  shown.length === 0
    ? html`<p class="empty">No poll of this kind is on record.</p>`
    : dataTable(
        'Last polls',
        ['When', 'Source', 'Outcome', '#Status', '#Took', '#Bytes', '#Items', '#Set aside', '#Changes'],
        shown.map(pollRow),
      )
}${older}`;
}

function pollRow(poll: LastPoll): Html {
  const number = (value: number | null) => html`<td class="num">${value?.toLocaleString('en-US') ?? ''}</td>`;
  return html`<tr><td>${moment(poll.finishedAt)}</td><td><a href="/sources/${encodeURIComponent(poll.sourceId)}">${poll.sourceId}</a></td>
<td>${plainName(poll.outcome)}${poll.reason ? html`: <strong>${plainName(poll.reason)}</strong>` : ''}${poll.detail ? html`<br><span class="soft">${poll.detail.slice(0, 300)}</span>` : ''}${poll.snapshotId && poll.reason ? html` <a href="/operators/captured/${poll.snapshotId}">what came back</a>` : ''}</td>
${number(poll.status)}<td class="num">${(poll.tookMs / 1000).toFixed(1)} s</td>${number(poll.bytes)}${number(poll.items)}${number(poll.rejected)}${number(poll.changes)}</tr>`;
}
