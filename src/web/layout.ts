import { html, raw } from 'hono/html';
import type { SiteParts } from './site.ts';
import { assetUrl } from './assets.ts';
import { frameWordsFor, type FrameWords } from './frame-words.ts';
import type { Html } from './markup.ts';
import { inPlainOrder } from './plain-order.ts';

export interface Shell {
  title: string;
  /** BCP 47 tag of the page and the frame around it; English when absent. */
  language?: string;
  description?: string;
  /** Address of the page on this site, for its canonical link. */
  path?: string;
  current?: 'matters' | 'sources' | 'search' | 'subscribe' | 'api' | 'operators';
  feeds?: readonly { href: string; type: string; title: string }[];
  /** Pages that are somebody's own, or that say nothing to a stranger. */
  noindex?: boolean;
}

/** A whole page around its main content. */
export function renderPage(site: SiteParts, shell: Shell, body: Html | Html[]): Html {
  return inPlainOrder(page(site, shell, body));
}

function page(site: SiteParts, shell: Shell, body: Html | Html[]): Html {
  const { publicUrl } = site.house.settings;
  const about = shell.description ?? `${shell.title}. ${ABOUT}`;
  const hidden = shell.noindex || site.env?.access === 'private';
  return html`${raw('<!doctype html>')}
<html lang="${shell.language ?? 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${shell.title}${shell.title === NAME ? '' : ` · ${NAME}`}</title>
<meta name="description" content="${about}">
${hidden ? '' : html`<meta property="og:site_name" content="${NAME}"><meta property="og:type" content="article"><meta property="og:title" content="${shell.title}"><meta property="og:description" content="${about}">${shell.path ? html`<meta property="og:url" content="${publicUrl}${shell.path}">` : ''}`}
${hidden ? html`<meta name="robots" content="noindex, nofollow">` : ''}
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#fbfaf6" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#16171b" media="(prefers-color-scheme: dark)">
${shell.path ? html`<link rel="canonical" href="${publicUrl}${shell.path}">` : ''}
<link rel="icon" href="${assetUrl('icon.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${assetUrl('site.css')}">
${(shell.feeds ?? EVERYTHING).map((feed) => html`<link rel="alternate" type="${feed.type}" title="${feed.title}" href="${feed.href}">`)}
<script src="${assetUrl('site.js')}" defer></script>
</head>
<body>
<a class="skip" href="#main">${frameWordsFor(shell.language).skip}</a>
${masthead(site, shell)}
<main id="main" tabindex="-1">
${body}
</main>
${footer(site, shell)}
</body>
</html>`;
}

const NAME = 'Court Crier';

const ABOUT =
  'Court Crier reads public court dockets and agency pages, sees what changed and tells it with the words and the proof.';

const EVERYTHING = [{ href: '/feeds/all.atom', type: 'application/atom+xml', title: 'All news' }];

const PLACES = [
  { id: 'matters', href: '/' },
  { id: 'sources', href: '/sources' },
  { id: 'search', href: '/search' },
  { id: 'subscribe', href: '/subscribe' },
  { id: 'api', href: '/api/v1' },
] as const;

function masthead(site: SiteParts, shell: Shell): Html {
  const words = frameWordsFor(shell.language);
  const current = (id: string) => (shell.current === id ? html`aria-current="page"` : '');
  return html`<header class="masthead">
<p class="nameplate"><a href="/">${NAME}</a></p>
<nav aria-label="${words.site}"><ul>
${PLACES.map((place) => html`<li><a href="${place.href}" ${current(place.id)}>${words.places[place.id]}</a></li>`)}
${site.env?.adminToken ? html`<li><a href="/operators" ${current('operators')}>${words.places.operators}</a></li>` : ''}
</ul></nav>
<form class="quick" action="/search" role="search"><label class="hush" for="quick">${words.searchLabel}</label>
<input id="quick" name="q" type="search" placeholder="${words.searchHint}" maxlength="300" autocomplete="off"><button>${words.searchButton}</button></form>
</header>`;
}

function footer(site: SiteParts, shell: Shell): Html {
  const { contact, publicUrl } = site.house.settings;
  const words = frameWordsFor(shell.language);
  return html`<footer class="foot">
${shell.path ? html`<p class="print-only">From ${publicUrl}${shell.path}</p>` : ''}
<p>${words.notice}</p>
<ul><li><a href="/sources">${words.reach}</a></li><li><a href="/feeds/all.atom">${words.news}</a></li><li><a href="/api/v1">${words.developers}</a></li>
${contact ? html`<li>${contactLink(contact, words)}</li>` : ''}</ul>
</footer>`;
}

function contactLink(contact: string, words: FrameWords): Html {
  if (/^https?:\/\//.test(contact)) return html`<a href="${contact}">${words.operator}</a>`;
  return html`${words.contact} <a href="mailto:${contact}">${contact}</a>`;
}

/** A page that says what went wrong and what to do next. */
export function messagePage(site: SiteParts, title: string, body: Html): Html {
  return renderPage(site, { title, noindex: true }, html`<div class="narrow"><h1>${title}</h1>${body}</div>`);
}
