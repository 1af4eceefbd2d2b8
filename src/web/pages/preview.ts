import { Hono } from 'hono';
import { html } from 'hono/html';
import { importanceRank } from '../../domain/event.ts';
import { titleOfTarget } from '../../pipeline/target-title.ts';
import { renderPage } from '../layout.ts';
import type { Html } from '../markup.ts';
import { newsLine } from '../news-item.ts';
import { previewFilter, type Preview } from '../preview.ts';
import type { SiteParts } from '../site.ts';
import { dayWords } from '../times.ts';
import { filterFields } from '../wish-form.ts';
import { filterOf, targetOf, valuesOf, wishPath, type Target } from '../wish.ts';
import { knownTarget, targetOptions } from '../targets.ts';

const SHOWN = 50;

/** What a filter would have sent over the recorded past, before anybody subscribes to it. */
export function previewRoutes(site: SiteParts): Hono {
  const routes = new Hono();
  routes.get('/preview', async (c) => {
    const values = valuesOf(c.req.queries());
    const target = await knownTarget(site, targetOf(values));
    const days = values['days'] === '365' ? 365 : values['days'] === '30' ? 30 : 90;
    const filter = filterOf(values);
    const preview = target ? await previewFilter(site.house, { target, filter, days }) : null;
    const body = html`<h1>What you would have got</h1>
<p class="lede">A choice, tried on the recorded past before anybody subscribes to it.</p>
<div class="beside"><form action="/preview"><div class="field"><label for="target">What to follow</label><select id="target" name="target">${await targetOptions(site, target)}</select></div>
${filterFields(filter)}
<div class="field"><label for="days">Over the last</label><select id="days" name="days">${[30, 90, 365].map((one) => html`<option value="${one}" ${one === days ? 'selected' : ''}>${one} days</option>`)}</select></div>
<p class="actions"><button class="${preview ? '' : 'primary'}">Preview</button>${target ? html` <a class="button primary" href="${wishPath('/subscribe', target, filter)}">Subscribe with this choice</a>` : ''}</p></form>
<div>${preview && target ? await outcome(site, target, preview) : html`<p class="empty">Choose what to follow, then preview.</p>`}</div></div>`;
    const shell = {
      title: 'What you would have got',
      path: '/preview',
      current: 'subscribe' as const,
      noindex: true,
    };
    return c.html(renderPage(site, shell, body));
  });
  // The sign-up form is sent here by POST, so that the address somebody typed stands in no address line and no log.
  routes.post('/preview', async (c) => {
    const values = await c.req.parseBody({ all: true });
    const target = await knownTarget(site, targetOf(values));
    return c.redirect(wishPath('/preview', target, filterOf(values)), 303);
  });
  return routes;
}

async function outcome(site: SiteParts, target: Target, preview: Preview): Promise<Html> {
  const title = await titleOfTarget(site.house, target);
  const { items, weeks, looked, days } = preview;
  if (items.length === 0)
    return html`<p class="empty">In the last ${days} days nothing about ${title} would have passed this choice${looked > 0 ? `; ${looked} ${looked === 1 ? 'change was' : 'changes were'} left out` : ''}.</p>`;
  const critical = items.filter((one) => importanceRank(one.importance) === 3).length;
  const left = looked - items.length;
  return html`<section aria-labelledby="would"><h2 id="would">${items.length} ${items.length === 1 ? 'alert' : 'alerts'} about ${title} in ${days} days, ${critical === 0 ? 'none' : critical} critical</h2>
<p class="soft">${left === 0 ? 'Nothing that happened was left out.' : `${left} other ${left === 1 ? 'change was' : 'changes were'} left out.`}</p>
${weekTable(weeks)}
${items.slice(0, SHOWN).map((item) => newsLine(site.house, item))}
${items.length > SHOWN ? html`<p class="note">The newest ${SHOWN} are shown.</p>` : ''}</section>`;
}

const MOST_WEEKS = 13;

/** How many alerts a week would have brought: a bar that grows, and the figure beside it. */
function weekTable(weeks: Preview['weeks']): Html {
  const most = Math.max(...weeks.map((week) => week.count));
  return html`<details open><summary>Alerts by week</summary><table class="weeks"><thead class="hush"><tr><th scope="col">Week of</th><th scope="col">Alerts</th></tr></thead><tbody>${weeks
    .slice(0, MOST_WEEKS)
    .map(
      (week) =>
        html`<tr><td>${dayWords(week.monday).replace(/, \d{4}$/, '')}</td><td><svg class="bar" viewBox="0 0 100 10" width="100" height="10" aria-hidden="true"><rect width="${Math.max(3, Math.round((week.count / most) * 100))}" height="10"></rect></svg> ${week.count}</td></tr>`,
    )}</tbody></table></details>`;
}
