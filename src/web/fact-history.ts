import { html } from 'hono/html';
import type { House } from '../pipeline/house.ts';
import type { Html } from './markup.ts';
import { readNews, type News } from './news-item.ts';
import { moment } from './times.ts';

const MOST = 20;

/** How judge, caption, status and the like became what they are, newest first: "Judge changed: Ann Roe to Ben Doe". */
export function readFactHistory(house: House, docketId: number): Promise<News[]> {
  return readNews(house, { docketId, types: ['docket-fact-changed'], silent: true, limit: MOST });
}

export function factHistory(changes: readonly News[]): Html {
  if (changes.length === 0) return html``;
  return html`<details><summary>How these facts changed (${changes.length})</summary><ul>
${changes.map(({ changeId, headline, seenAt }) => html`<li>${moment(new Date(seenAt))}: <a href="/c/${changeId}">${headline}</a></li>`)}</ul></details>`;
}
