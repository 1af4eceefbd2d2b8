import type { Context } from 'hono';
import { html } from 'hono/html';
import { renderPage } from '../layout.ts';
import type { Html } from '../markup.ts';
import { formToken } from '../session.ts';
import type { SiteParts } from '../site.ts';

const PLACES = [
  ['/operators', 'Overview'],
  ['/operators/proposals', 'Proposed cases'],
  ['/operators/meters', 'Budgets'],
  ['/operators/polls', 'Last polls'],
  ['/operators/takedown', 'Takedown'],
  ['/operators/queues/', 'Queues'],
] as const;

/** A page of the operators' part of the site. */
export function operatorPage(site: SiteParts, c: Context, title: string, body: Html): Html {
  const nav = html`<nav aria-label="Operators"><ul class="actions plain">${PLACES.map(
    ([href, name]) =>
      html`<li><a href="${href}" ${c.req.path === href ? html`aria-current="page"` : ''}>${name}</a></li>`,
  )}<li><form method="post" action="/operators/logout">${hidden('form', formToken(site, c))}<button>Sign out</button></form></li></ul></nav>`;
  return renderPage(
    site,
    { title, current: 'operators', noindex: true },
    html`${nav}<h1>${title}</h1>${body}`,
  );
}

export function hidden(name: string, value: string | number): Html {
  return html`<input type="hidden" name="${name}" value="${value}">`;
}

/** Columns with a name each; a name that begins with "#" heads numbers. */
export function dataTable(label: string, columns: readonly string[], rows: readonly Html[]): Html {
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="${label}"><table>
<thead><tr>${columns.map((name) =>
    name.startsWith('#')
      ? html`<th scope="col" class="num">${name.slice(1)}</th>`
      : html`<th scope="col">${name}</th>`,
  )}</tr></thead>
<tbody>${rows}</tbody></table></div>`;
}
