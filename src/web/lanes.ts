import { html } from 'hono/html';
import type { ActivityCell } from '../store/web-matters.ts';
import { addressOf, importanceName, type Html } from './markup.ts';
import { dayWords } from './times.ts';

/** A picture of activity over time, one lane per court or agency, and the same as a table. */

export interface Lane {
  id: string;
  name: string;
  /** What the matter's timeline is narrowed by to show this lane alone. */
  filter?: string;
}

export interface LaneChart {
  lanes: readonly Lane[];
  cells: readonly ActivityCell[];
  unit: 'week' | 'month';
  first: string;
  last: string;
  /** The matter's page, where each dot leads to its part of the timeline. */
  path?: string;
}

const LABEL_WIDTH = 190;
const PLOT_WIDTH = 700;
const LANE_HEIGHT = 34;
const AXIS_HEIGHT = 26;
const DAY_MS = 86_400_000;

export function laneChart(chart: LaneChart): Html {
  const lanes = chart.lanes.filter((lane) => chart.cells.some((cell) => cell.lane === lane.id));
  if (lanes.length === 0)
    return html`<p class="empty">Nothing has been filed or published yet in what is followed.</p>`;
  return html`<figure class="activity">${picture(chart, lanes)}
<figcaption class="note">${captionOf(chart)}</figcaption></figure>
<details><summary>The same as a table</summary>${asTable(chart, lanes)}</details>`;
}

function captionOf(chart: LaneChart): string {
  return `Entries and publications by ${chart.unit}, ${dayWords(chart.first)} to ${dayWords(chart.last)}. A larger dot is more of them, a ring marks a critical one, and each leads to its part of the timeline.`;
}

/** Hidden from those who cannot see it, and from the keyboard: the table below says and links the same. */
function picture(chart: LaneChart, lanes: readonly Lane[]): Html {
  const height = lanes.length * LANE_HEIGHT + AXIS_HEIGHT;
  const width = LABEL_WIDTH + PLOT_WIDTH + 20;
  return html`<div class="lanes-wrap" tabindex="0" role="region" aria-label="Activity over time"><svg class="lanes" viewBox="0 0 ${width} ${height}" aria-hidden="true">
${ticks(chart).map(
  (tick) =>
    html`<line class="month" x1="${tick.x}" x2="${tick.x}" y1="4" y2="${height - AXIS_HEIGHT}"></line><text x="${tick.x}" y="${height - 8}" text-anchor="middle">${tick.words}</text>`,
)}
${lanes.map((lane, row) => laneRow(chart, lane, row))}
</svg></div>`;
}

/** The lane's timeline up to the end of the dot's week or month. */
function placeInTimeline(chart: LaneChart, lane: Lane | undefined, cell: ActivityCell): string | null {
  if (!chart.path || !lane?.filter) return null;
  const end = new Date(`${cell.bin}T00:00:00Z`);
  if (chart.unit === 'week') end.setUTCDate(end.getUTCDate() + 6);
  else end.setUTCMonth(end.getUTCMonth() + 1, 0);
  return `${addressOf(chart.path, { lane: lane.filter, until: end.toISOString().slice(0, 10) })}#timeline`;
}

function laneRow(chart: LaneChart, lane: Lane, row: number): Html {
  const y = row * LANE_HEIGHT + LANE_HEIGHT / 2;
  const cells = chart.cells.filter((cell) => cell.lane === lane.id);
  const name = lane.name.length > 27 ? `${lane.name.slice(0, 26).trimEnd()}…` : lane.name;
  return html`<text x="0" y="${y + 4}">${name}</text>
<line class="lane" x1="${LABEL_WIDTH}" x2="${LABEL_WIDTH + PLOT_WIDTH}" y1="${y}" y2="${y}"></line>
${cells.map((cell) => dot(chart, lane, cell, y))}`;
}

function dot(chart: LaneChart, lane: Lane, cell: ActivityCell, y: number): Html {
  const x = placeOf(chart, cell.bin);
  const radius = Math.min(13, 2.5 + 1.8 * Math.sqrt(cell.count));
  const ring =
    cell.weight === 'critical'
      ? html`<circle class="dot-ring" cx="${x}" cy="${y}" r="${(radius + 2.5).toFixed(1)}"></circle>`
      : '';
  const shape = html`<circle class="dot-${cell.weight}" cx="${x}" cy="${y}" r="${radius.toFixed(1)}"><title>${binWords(chart, cell)}: ${cell.count}, weightiest ${importanceName(cell.weight).toLowerCase()}</title></circle>${ring}`;
  const to = placeInTimeline(chart, lane, cell);
  return to === null ? shape : html`<a href="${to}" tabindex="-1">${shape}</a>`;
}

function placeOf(chart: LaneChart, day: string): number {
  const [from, to, at] = [chart.first, chart.last, day].map((one) => Date.parse(`${one}T00:00:00Z`));
  const share = ((at ?? 0) - (from ?? 0)) / Math.max(DAY_MS, (to ?? 0) - (from ?? 0));
  return Math.round((LABEL_WIDTH + 14 + share * (PLOT_WIDTH - 28)) * 10) / 10;
}

function binWords(chart: LaneChart, cell: ActivityCell): string {
  return chart.unit === 'week' ? `Week of ${dayWords(cell.bin)}` : dayWords(cell.bin).replace(/ \d+,/, '');
}

const MONTH = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', month: 'short', year: 'numeric' });

/** Up to six months named along the axis. */
function ticks(chart: LaneChart): { x: number; words: string }[] {
  const months: string[] = [];
  const at = new Date(`${chart.first.slice(0, 7)}-01T00:00:00Z`);
  for (
    at.setUTCMonth(at.getUTCMonth() + 1);
    at.toISOString().slice(0, 10) <= chart.last;
    at.setUTCMonth(at.getUTCMonth() + 1)
  )
    months.push(at.toISOString().slice(0, 10));
  if (months.length === 0) months.push(chart.first);
  const step = Math.ceil(months.length / 6);
  return months
    .filter((_, index) => index % step === 0)
    .map((day) => ({ x: placeOf(chart, day), words: MONTH.format(new Date(`${day}T00:00:00Z`)) }));
}

function asTable(chart: LaneChart, lanes: readonly Lane[]): Html {
  const byId = new Map(lanes.map((lane) => [lane.id, lane]));
  const rows = chart.cells.filter((cell) => byId.has(cell.lane)).toReversed();
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="Activity as a table"><table>
<caption>Newest first</caption>
<thead><tr><th scope="col">When</th><th scope="col">Where</th><th scope="col" class="num">Items</th><th scope="col">Weightiest</th></tr></thead>
<tbody>${rows.map((cell) => tableRow(chart, byId.get(cell.lane), cell))}</tbody></table></div>`;
}

function tableRow(chart: LaneChart, lane: Lane | undefined, cell: ActivityCell): Html {
  const to = placeInTimeline(chart, lane, cell);
  const when = binWords(chart, cell);
  return html`<tr><td>${to === null ? when : html`<a href="${to}">${when}</a>`}</td><td>${lane?.name ?? ''}</td><td class="num">${cell.count}</td><td>${importanceName(cell.weight)}</td></tr>`;
}

/** First and last day of the chart and how finely it is cut: at most about a year by week. */
export function chartSpan(
  span: { first: string | null; last: string | null },
  today: string,
): Pick<LaneChart, 'first' | 'last' | 'unit'> {
  const longAgo = new Date(Date.parse(`${today}T00:00:00Z`) - 3 * 365 * DAY_MS).toISOString().slice(0, 10);
  const first = span.first === null ? today : span.first < longAgo ? longAgo : span.first;
  const last = span.last !== null && span.last > first ? span.last : today > first ? today : first;
  const days = (Date.parse(`${last}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / DAY_MS;
  return { first, last, unit: days > 400 ? 'month' : 'week' };
}
