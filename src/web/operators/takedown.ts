import { Hono, type Context } from 'hono';
import { html } from 'hono/html';
import { parseDocketNumber } from '../../domain/docket-number.ts';
import { findNamedEntry } from '../../pipeline/find-entry.ts';
import { forecastTakedown, takeDown, type NamedTwin, type TakedownReport } from '../../pipeline/takedown.ts';
import type { Queryable } from '../../store/database.ts';
import { docketsLike, findDocket } from '../../store/dockets.ts';
import type { DocketRow, EntryRow } from '../../store/schema.ts';
import { listTombstones, type ListedTombstone } from '../../store/listed-tombstones.ts';
import { lineOf } from '../choices.ts';
import { docketPath, quote, type Html } from '../markup.ts';
import { formToken } from '../session.ts';
import type { SiteParts } from '../site.ts';
import { moment } from '../times.ts';
import { courtCite } from '../wording.ts';
import { dataTable, hidden, operatorPage } from './frame.ts';

const PATH = '/operators/takedown';
const LISTED = 100;

interface Wish {
  court: string;
  number: string;
  entry: string;
}

type Found = { docket: DocketRow; entry: EntryRow } | { problem: string };

/**
 * Throws the words of one entry away for good. First it is shown with all that would go; only the form of that page,
 * with a reason and a tick, does it.
 */
export function takedownRoutes(site: SiteParts): Hono {
  const routes = new Hono();
  routes.get(PATH, async (c) => {
    const wish = wishOf(c.req.query());
    if (!wish) return c.html(await askPage(site, c, { wish: null, problem: null }));
    const found = await find(site, wish);
    if ('problem' in found) return c.html(await askPage(site, c, { wish, ...found }), 404);
    const body = await confirmation(site, found, { wish, form: formToken(site, c) });
    return c.html(operatorPage(site, c, 'Take this entry down?', body));
  });
  routes.post(PATH, async (c) => {
    const values = await c.req.parseBody();
    const wish = wishOf(values);
    const reason = lineOf(values['reason'], 300);
    if (!wish || !reason || values['sure'] !== 'yes')
      return c.html(
        await askPage(site, c, { wish, problem: 'Nothing was done: the reason and the tick are needed.' }),
        400,
      );
    const found = await find(site, wish);
    if ('problem' in found) return c.html(await askPage(site, c, { wish, ...found }), 404);
    const twins = values['twins'] === 'yes';
    const report = await takeDown(site.house, found.docket, found.entry, { reason, twins });
    site.house.log.info(
      { docket: found.docket.id, entry: found.entry.id, ...report },
      'an entry was taken down',
    );
    return c.html(operatorPage(site, c, 'Taken down', doneBody(site, found.docket, { report, twins })));
  });
  return routes;
}

function wishOf(values: Record<string, unknown>): Wish | null {
  const [court, number, entry] = ['court', 'number', 'entry'].map((name) => lineOf(values[name], 80));
  return court && number && entry ? { court, number, entry } : null;
}

async function find({ house }: SiteParts, { court, number: raw, entry: name }: Wish): Promise<Found> {
  const docket = await docketNamed(house.db.read, court, raw);
  if (!docket) return { problem: `No docket ${court} ${raw} is on record here.` };
  const found = await findNamedEntry(house.db.read, docket, name);
  if (found.kind !== 'found') return { problem: `${found.problem}.` };
  if (found.entry.purged_at) return { problem: `Entry ${name} was taken down already.` };
  return { docket, entry: found.entry };
}

/** "25-cv-10495" is the docket with the digit of an office in front, where only one is known. */
async function docketNamed(db: Queryable, court: string, raw: string): Promise<DocketRow | null> {
  const number = parseDocketNumber(raw, court)?.number;
  if (!number) return null;
  const docket = await findDocket(db, court, number);
  if (docket) return docket;
  const [like, ...others] = await docketsLike(db, court, number);
  return like && others.length === 0 ? findDocket(db, court, like) : null;
}

async function askPage(
  site: SiteParts,
  c: Context,
  { wish, problem }: { wish: Wish | null; problem: string | null },
): Promise<Html> {
  const buried = await listTombstones(site.house.db.read, LISTED);
  const field = (name: keyof Wish, label: string, example: string) =>
    html`<div class="field"><label for="${name}">${label}</label><input id="${name}" name="${name}" required maxlength="80" placeholder="${example}" value="${wish?.[name] ?? ''}"></div>`;
  return operatorPage(
    site,
    c,
    'Takedown',
    html`${problem ? html`<p class="alertbox" role="alert">${problem}</p>` : ''}
<p>Throws the words of one docket entry away everywhere: where a court seals it afterwards, or where it names somebody who must not be named. You see it, and all that goes with it, before anything happens.</p>
<form action="${PATH}">${field('court', 'Court', 'mad')}${field('number', 'Docket number', '1:25-cv-10495')}${field('entry', 'Entry number; seq:310 or change:28 (of our record /c/28) for an entry without one', '97')}<button class="primary">Look at it</button></form>
<section aria-labelledby="buried"><h2 id="buried">Taken down so far</h2>${tombstones(site, buried)}</section>`,
  );
}

function tombstones({ house }: SiteParts, buried: readonly ListedTombstone[]): Html {
  if (buried.length === 0) return html`<p class="empty">Nothing was ever taken down.</p>`;
  return dataTable(
    'Taken down so far',
    ['Docket', 'Entry', 'When', 'Reason'],
    buried.map(
      (
        one,
      ) => html`<tr><td><a href="${docketPath(one.court, one.docketNumber)}">${courtCite(house.courts, one.court)} ${one.docketNumber}</a></td>
<td>${one.number ?? `seq:${one.sequence ?? '?'}`}</td><td>${moment(one.at)}</td><td dir="auto">${one.reason}</td></tr>`,
    ),
  );
}

async function confirmation(
  site: SiteParts,
  { docket, entry }: { docket: DocketRow; entry: EntryRow },
  { wish, form }: { wish: Wish; form: string },
): Promise<Html> {
  const forecast = await forecastTakedown(site.house, docket, entry);
  return html`<p>${docket.caption ?? ''} <a href="${docketPath(docket.court, docket.number)}">${courtCite(site.house.courts, docket.court)} ${docket.number}</a>, entry ${wish.entry}${entry.filed_on ? `, filed ${entry.filed_on}` : ''}</p>
${quote(entry.text ?? entry.labels.join('; '))}
<h2>What would be thrown away for good</h2>
<ul>${reportItems(forecast)}</ul>
<h2>What stays</h2>
<ul><li>A mark without words, so that the entry does not come back with the next reading.</li>
<li>Place, time and hash of every change, so that the chain of this docket still proves itself.</li>
<li>Mail and messages that were sent: they cannot be called back.</li></ul>
<form method="post" action="${PATH}">${hidden('form', form)}${hidden('court', wish.court)}${hidden('number', wish.number)}${hidden('entry', wish.entry)}
${twinChoice(site, forecast.twins)}<div class="field"><label for="reason">Who asked for it, and why (kept with the mark; name nobody who must not be named)</label><input id="reason" name="reason" required maxlength="300"></div>
<p><label><input type="checkbox" name="sure" value="yes" required> Throw it away. I know that nothing brings it back.</label></p>
<p class="actions"><button class="primary">Take it down</button> <a class="button" href="${PATH}">Leave it</a></p></form>`;
}

function reportItems({ versions, changes, bodies, posts }: TakedownReport): Html[] {
  const lines = [
    [versions, 'version of its text', 'versions of its text'],
    [changes, 'change, of its words', 'changes, of their words'],
    [bodies, 'stored body that holds it', 'stored bodies that hold it'],
    [posts, 'post that waits to be read', 'posts that wait to be read'],
  ] as const;
  return lines.map(([count, one, many]) => html`<li>${count} ${count === 1 ? one : many}</li>`);
}

/** The same filing elsewhere goes as well, unless the operator wants it to stay. */
function twinChoice(site: SiteParts, twins: readonly NamedTwin[]): Html {
  // What turns up elsewhere later goes by the same wish.
  if (twins.length === 0) return hidden('twins', 'yes');
  return html`<fieldset><legend>The same filing stands in other dockets, too</legend>${twinList(site, twins)}
<p><label><input type="checkbox" name="twins" value="yes" checked> Take it down there as well.</label></p></fieldset>`;
}

function twinList({ house }: SiteParts, twins: readonly NamedTwin[]): Html {
  const items = twins.map(
    ({ court, number, entry }) =>
      html`<li><a href="${docketPath(court, number)}">${courtCite(house.courts, court)} ${number}</a>${entry === null ? '' : `, entry ${entry}`}</li>`,
  );
  return html`<ul>${items}</ul>`;
}

function doneBody(
  site: SiteParts,
  docket: DocketRow,
  { report, twins }: { report: TakedownReport; twins: boolean },
): Html {
  const elsewhere = twins
    ? 'It was taken down as well where it stood in other dockets:'
    : 'It still stands in other dockets:';
  return html`<p role="status">It is gone from every table, page, feed and search. Thrown away were:</p><ul>${reportItems(report)}</ul>
${report.twins.length > 0 ? html`<p>${elsewhere}</p>${twinList(site, report.twins)}` : ''}
<p class="actions"><a class="button" href="${docketPath(docket.court, docket.number)}">See the docket</a> <a class="button" href="${PATH}">Back</a></p>`;
}
