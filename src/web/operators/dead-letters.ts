import { Hono } from 'hono';
import { html } from 'hono/html';
import { channelsWithWork, retryDead, type LedgerRow } from '../../store/deliveries.ts';
import { retryDelivery } from '../../store/web-operators.ts';
import { idOf, lineOf } from '../choices.ts';
import type { Html } from '../markup.ts';
import type { SiteParts } from '../site.ts';
import { moment } from '../times.ts';
import { plainName } from '../wording.ts';
import { dataTable, hidden } from './frame.ts';

/** Puts deliveries that were given up on back to work. */
export function deadLetterRoutes({ house }: SiteParts): Hono {
  const routes = new Hono();
  routes.post('/operators/retry', async (c) => {
    const values = await c.req.parseBody();
    const id = idOf(lineOf(values['delivery']) ?? undefined);
    if (id !== null && (await retryDelivery(house.db.read, id, house.clock())))
      await house.hints.deliver(lineOf(values['channel'], 40) ?? 'email');
    return c.redirect('/operators#dead', 303);
  });
  routes.post('/operators/retry-all', async (c) => {
    const now = house.clock();
    const count = await retryDead(house.db.read, now);
    for (const channel of await channelsWithWork(house.db.read, now)) await house.hints.deliver(channel);
    house.log.info({ count }, 'dead letters were put back to work');
    return c.redirect('/operators#dead', 303);
  });
  return routes;
}

export function deadTable(
  dead: readonly LedgerRow[],
  { form, total }: { form: string; total: number },
): Html {
  if (dead.length === 0) return html`<p class="empty">Nothing was given up on.</p>`;
  const table = dataTable(
    'Dead letters',
    ['Delivery', 'To', 'Why', 'Changes', 'Again'],
    dead.map((row) => deadRow(row, form)),
  );
  const rest = total > dead.length ? html`<p>The newest ${dead.length} of ${total} are shown.</p>` : '';
  return html`${table}${rest}<form method="post" action="/operators/retry-all" class="actions">${hidden('form', form)}<button>Retry all ${total}</button></form>`;
}

function deadRow(row: LedgerRow, form: string): Html {
  return html`<tr><td>${row.id}, ${moment(row.created_at)}, ${row.attempts} ${row.attempts === 1 ? 'try' : 'tries'}</td><td>${row.channel}: ${row.address}</td>
<td><strong>${plainName(row.reason ?? 'unknown')}</strong><br><span class="soft">${(row.response ?? '').slice(0, 300)}</span></td>
<td>${row.changes.slice(0, 10).map((id) => html`<a href="/c/${id}">${id}</a> `)}</td>
<td><form method="post" action="/operators/retry">${hidden('form', form)}${hidden('delivery', row.id)}${hidden('channel', row.channel)}<button>Retry<span class="hush"> delivery ${row.id}</span></button></form></td></tr>`;
}
