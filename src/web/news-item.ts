import { html } from 'hono/html';
import type { AlertItem } from '../domain/alert-view.ts';
import { alertItem } from '../pipeline/alert-item.ts';
import type { House } from '../pipeline/house.ts';
import { cutAtWord } from '../domain/headline-title.ts';
import { changesForView } from '../store/views.ts';
import { changeIds, type ChangesWish } from '../store/web-changes.ts';
import { importanceMark, redlinePieces, type Html } from './markup.ts';
import { ago, dayTime } from './times.ts';

export interface News extends AlertItem {
  matters: string[];
  silent: string | null;
  hash: string;
  sealed: boolean;
}

/** Changes as readers get them. What was told of an entry before it was sealed is not repeated. */
export async function readNews(house: House, wish: ChangesWish): Promise<News[]> {
  const ids = await changeIds(house.db.read, wish);
  const rows = await changesForView(
    house.db.read,
    ids.map((one) => one.id),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap(({ id, sealed, matters, silent, hash }) => {
    const row = byId.get(id);
    if (!row) return [];
    const item = alertItem(house, row);
    return [{ ...(sealed ? withoutWords(item) : item), matters, silent, hash, sealed }];
  });
}

/** All that quotes or paraphrases the entry goes; that something was filed stays. */
export function withoutWords(item: AlertItem): AlertItem {
  return {
    ...item,
    headline: 'Sealed entry',
    summary: null,
    labels: [],
    quote: null,
    quoteCut: false,
    correction: null,
    redline: null,
    documents: [],
    url: null,
  };
}

/** One line of news: what, where, when. */
export function newsLine(house: House, news: News): Html {
  return html`<article class="item is-${news.importance}">
<p class="kicker">${importanceMark(news.importance)} ${news.filedOn ? html`<span>${news.docket ? 'filed' : 'dated'} ${dayTime(news.filedOn)}</span> ` : ''}<span>seen ${ago(new Date(news.seenAt), house.clock())}</span></p>
<h3 class="headline">${news.changeId > 0 ? html`<a href="/c/${news.changeId}">${news.headline}</a>` : news.headline}</h3>
<p class="where">${news.subject}</p>
${summaryOf(news)}</article>`;
}

const SUMMARY_CHARS = 220;

/** What an edit changed; else the court's or agency's own first words, where they say more than the headline. */
export function summaryOf(news: News): Html {
  if (news.redline?.length)
    return html`<p class="redline-line" dir="auto">${redlinePieces(news.redline)}</p>`;
  const words = news.summary ?? news.quote;
  if (!words || words.replace(/\.$/, '') === news.headline) return html``;
  return html`<p class="summary" dir="auto">${cutAtWord(words.replaceAll(/\s+/g, ' ').trim(), SUMMARY_CHARS)}</p>`;
}
