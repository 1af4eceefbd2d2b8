import { Hono } from 'hono';
import { html } from 'hono/html';
import { importanceRank } from '../../domain/event.ts';
import { LOCALES, timeFormat } from '../../domain/speech/moment.ts';
import { alertWordsFor } from '../../domain/speech/words-for.ts';
import { renderPage } from '../layout.ts';
import { importanceMark, type Html } from '../markup.ts';
import { summaryOf, type News } from '../news-item.ts';
import { previewFilter, type Preview } from '../preview.ts';
import { languageLinks, pageWords } from '../reader-language.ts';
import type { ReaderWords } from '../reader-words.ts';
import type { SiteParts } from '../site.ts';
import { filterFields } from '../wish-form.ts';
import { filterOf, readingOf, targetOf, valuesOf, wishPath, type Target } from '../wish.ts';
import { knownTarget, targetOptions, titleIn } from '../targets.ts';

const SHOWN = 50;
const SPANS = [30, 90, 365];

/** What a filter would have sent over the recorded past, before anybody subscribes to it. */
export function previewRoutes(site: SiteParts): Hono {
  const routes = new Hono();
  routes.get('/preview', async (c) => {
    const values = valuesOf(c.req.queries());
    const words = pageWords(c);
    const { tried, signUp, language } = words;
    const target = await knownTarget(site, targetOf(values));
    const days = SPANS.find((one) => String(one) === values['days']) ?? 90;
    const filter = filterOf(values);
    const wish = { filter, days, words: alertWordsFor(language) };
    const preview = target ? await previewFilter(site.house, { ...wish, target }) : null;
    const spans = SPANS.map(
      (one) => html`<option value="${one}" ${one === days ? 'selected' : ''}>${tried.days(one)}</option>`,
    );
    const body = html`<h1>${tried.title}</h1>${languageLinks(c, words)}
<p class="lede">${tried.lede}</p>
<div class="beside"><form action="/preview"><input type="hidden" name="lang" value="${language}"><div class="field"><label for="target">${signUp.target}</label><select id="target" name="target">${await targetOptions(site, target, words)}</select></div>
${filterFields(filter, words)}
<div class="field"><label for="days">${tried.over}</label><select id="days" name="days">${spans}</select></div>
<p class="actions"><button class="${preview ? '' : 'primary'}">${tried.show}</button>${target ? html` <a class="button primary" href="${spoken(wishPath('/subscribe', target, filter), language)}">${tried.subscribe}</a>` : ''}</p></form>
<div>${preview && target ? await outcome(site, { target, preview }, words) : html`<p class="empty">${tried.choose}</p>`}</div></div>`;
    const shell = {
      title: tried.title,
      language,
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
    const path = wishPath('/preview', target, filterOf(values));
    return c.redirect(spoken(path, readingOf(values).language), 303);
  });
  return routes;
}

/** The same address in the language that somebody reads. */
function spoken(path: string, language: string | null): string {
  return language === null ? path : `${path}&lang=${language}`;
}

async function outcome(
  site: SiteParts,
  { target, preview }: { target: Target; preview: Preview },
  words: ReaderWords,
): Promise<Html> {
  const { tried } = words;
  const title = await titleIn(site, target, words);
  const { items, weeks, looked, days } = preview;
  const left = tried.left(looked - items.length);
  if (items.length === 0)
    return html`<p class="empty">${tried.nothing(title, days)}${looked > 0 ? ` ${left}` : ''}</p>`;
  const critical = items.filter((one) => importanceRank(one.importance) === 3).length;
  return html`<section aria-labelledby="would"><h2 id="would">${tried.some(items.length, title, days)}</h2>
<p class="soft">${tried.critical(critical)} ${left}</p>
${weekTable(weeks, words)}
${items.slice(0, SHOWN).map((item) => line(item, words))}
${items.length > SHOWN ? html`<p class="note">${tried.newest(SHOWN)}</p>` : ''}</section>`;
}

/** One alert as it would have come: what, where, when. */
function line(news: News, { tried, language }: ReaderWords): Html {
  const { importance, filedOn, seenAt, changeId, headline, subject } = news;
  const day = timeFormat(LOCALES[language], 'UTC').date(filedOn ?? seenAt.slice(0, 10));
  return html`<article class="item is-${importance}">
<p class="kicker">${importanceMark(importance, tried.levels[importance])} <span>${day}</span></p>
<h3 class="headline">${changeId > 0 ? html`<a href="/c/${changeId}">${headline}</a>` : headline}</h3>
<p class="where">${subject}</p>
${summaryOf(news)}</article>`;
}

const MOST_WEEKS = 13;

/** How many alerts a week would have brought: a bar that grows, and the figure beside it. */
function weekTable(weeks: Preview['weeks'], { tried, language }: ReaderWords): Html {
  const most = Math.max(...weeks.map((week) => week.count));
  const times = timeFormat(LOCALES[language], 'UTC');
  return html`<details open><summary>${tried.byWeek}</summary><table class="weeks"><thead class="hush"><tr><th scope="col">${tried.week}</th><th scope="col">${tried.alerts}</th></tr></thead><tbody>${weeks
    .slice(0, MOST_WEEKS)
    .map(
      (week) =>
        html`<tr><td>${times.date(week.monday)}</td><td><svg class="bar" viewBox="0 0 100 10" width="100" height="10" aria-hidden="true"><rect width="${Math.max(3, Math.round((week.count / most) * 100))}" height="10"></rect></svg> ${week.count}</td></tr>`,
    )}</tbody></table></details>`;
}
