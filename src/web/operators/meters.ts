import { Hono } from 'hono';
import { html } from 'hono/html';
import { callState } from '../../pipeline/courtlistener/meter.ts';
import { callPurposes, hostMeters, type HostMeter } from '../../store/web-operators.ts';
import type { BudgetState } from '../../store/api-budget.ts';
import type { Html } from '../markup.ts';
import type { SiteParts } from '../site.ts';
import { moment } from '../times.ts';
import { dataTable, operatorPage } from './frame.ts';

const SERVICE = 'courtlistener';

/** What was asked of others and what may still be asked: calls of metered APIs, and how often each host is visited. */
export function meterRoutes(site: SiteParts): Hono {
  const routes = new Hono();
  const { house } = site;
  routes.get('/operators/meters', async (c) => {
    const now = house.clock();
    const [state, purposes, hosts] = await Promise.all([
      callState(house),
      callPurposes(house.db.read, { service: SERVICE, now }),
      hostMeters(house.db.read, now),
    ]);
    const body = html`<section aria-labelledby="calls"><h2 id="calls">Calls of CourtListener's API</h2>${apiMeter(site, state)}
${purposes.length ? purposeTable(purposes) : html`<p class="empty">No call was made in the last day.</p>`}</section>
<section aria-labelledby="hosts"><h2 id="hosts">Visits by host</h2>
<p>Polls of the last day, articles included. The pace is the least time between two requests; a host that asks for more in its robots.txt or by Retry-After gets it.</p>${hostTable(site, hosts)}</section>`;
    return c.html(operatorPage(site, c, 'Budgets', body));
  });
  return routes;
}

function apiMeter({ house }: SiteParts, { spent, left, pausedUntil }: BudgetState): Html {
  const { budget, caller } = house.courtlistener;
  const windows: [string, number, number][] = [
    ['minute', spent.minute, budget.perMinute],
    ['hour', spent.hour, budget.perHour],
    ['day', spent.day, budget.perDay],
  ];
  const words = !caller
    ? 'COURTLISTENER_TOKEN is not set, so the API is not asked. Courts without a feed stay unseen unless webhooks come in.'
    : pausedUntil
      ? html`CourtListener asked to be left alone until ${moment(pausedUntil)}.`
      : `${left} ${left === 1 ? 'call is' : 'calls are'} free right now.`;
  return html`<p>${words}</p>${dataTable(
    "CourtListener's API",
    ['Last', '#Used', '#Left', '#Allowed', 'Share used'],
    windows.map(
      ([name, used, most]) =>
        html`<tr><td>${name}</td><td class="num">${used}</td><td class="num">${Math.max(0, most - used)}</td><td class="num">${most}</td><td><meter min="0" max="${most}" high="${Math.round(most * 0.8)}" value="${Math.min(used, most)}" aria-label="calls of the last ${name}">${used} of ${most}</meter></td></tr>`,
    ),
  )}`;
}

function purposeTable(purposes: readonly { purpose: string; calls: number; last: Date }[]): Html {
  return html`<h3>What they were for</h3>${dataTable(
    'What calls were for',
    ['Purpose', '#Calls', 'Last'],
    purposes.map(
      ({ purpose, calls, last }) =>
        html`<tr><td>${purpose}</td><td class="num">${calls}</td><td>${moment(last)}</td></tr>`,
    ),
  )}`;
}

function hostTable({ house }: SiteParts, hosts: readonly HostMeter[]): Html {
  if (hosts.length === 0) return html`<p class="empty">No source is polled.</p>`;
  const number = (value: number) => html`<td class="num">${value.toLocaleString('en-US')}</td>`;
  return dataTable(
    'Visits by host',
    ['Host', '#Sources', '#Minute', '#Hour', '#Day', '#MB of the day', 'Pace', 'State'],
    hosts.map((one) => {
      const gapMs = Math.max(house.hosts.minGapMs(one.host), one.askedGapMs ?? 0);
      return html`<tr><td>${one.host}</td>${number(one.sources)}${number(one.minute)}${number(one.hour)}${number(one.day)}<td class="num">${(one.bytes / 1e6).toFixed(1)}</td>
<td>${gapMs > 0 ? `one in ${gapMs / 1000} s` : 'no gap set'}</td><td>${hostState(one)}</td></tr>`;
    }),
  );
}

function hostState({ breaker, nextAt }: HostMeter): Html | string {
  if (breaker?.phase && breaker.phase !== 'closed')
    return html`left alone after failures${breaker.probeAt ? html`; tried again ${moment(new Date(breaker.probeAt))}` : ''}`;
  return nextAt instanceof Date ? html`last slot ${moment(nextAt)}` : '';
}
