import { html, raw } from 'hono/html';
import type { SiteParts } from './site.ts';
import { assetUrl } from './assets.ts';
import type { Html } from './markup.ts';
import { inPlainOrder } from './plain-order.ts';

export interface Shell {
  title: string;
  /** BCP 47 tag of the main content; English when absent, as the frame around it is. */
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
<a class="skip" href="#main"${frameLanguage(shell)}>Skip to the content</a>
${masthead(site, shell)}
<main id="main" tabindex="-1">
${body}
</main>
${footer(site, shell)}
</body>
</html>`;
}

/** The frame is English; around a page of another language it says so. */
function frameLanguage({ language = 'en' }: Shell): Html | '' {
  return language === 'en' ? '' : html` lang="en"`;
}

const NAME = 'Court Crier';

const ABOUT =
  'Court Crier reads public court dockets and agency pages, sees what changed and tells it with the words and the proof.';

const EVERYTHING = [{ href: '/feeds/all.atom', type: 'application/atom+xml', title: 'All news' }];

const PLACES = [
  { id: 'matters', href: '/', name: 'Matters' },
  { id: 'sources', href: '/sources', name: 'Sources' },
  { id: 'search', href: '/search', name: 'Search' },
  { id: 'subscribe', href: '/subscribe', name: 'Subscribe' },
  { id: 'api', href: '/api/v1', name: 'API' },
] as const;

function masthead(site: SiteParts, shell: Shell): Html {
  const current = (id: string) => (shell.current === id ? html`aria-current="page"` : '');
  return html`<header class="masthead"${frameLanguage(shell)}>
<p class="nameplate"><a href="/">${NAME}</a></p>
<nav aria-label="Site"><ul>
${PLACES.map((place) => html`<li><a href="${place.href}" ${current(place.id)}>${place.name}</a></li>`)}
${site.env?.adminToken ? html`<li><a href="/operators" ${current('operators')}>Operators</a></li>` : ''}
</ul></nav>
<form class="quick" action="/search" role="search"><label class="hush" for="quick">Search entries and publications</label>
<input id="quick" name="q" type="search" placeholder="Words or docket number" maxlength="300" autocomplete="off"><button>Search</button></form>
</header>`;
}

function footer(site: SiteParts, shell: Shell): Html {
  const { contact, publicUrl } = site.house.settings;
  return html`<footer class="foot"${frameLanguage(shell)}>
${shell.path ? html`<p class="print-only">From ${publicUrl}${shell.path}</p>` : ''}
<p>Court Crier reads public dockets and agency pages and quotes what they say. It is no court record and no legal advice; dates are quoted as stated and never computed. Check the source before you rely on it: every item links to it.</p>
<ul><li><a href="/sources">What we can and cannot see</a></li><li><a href="/feeds/all.atom">All news as a feed</a></li><li><a href="/api/v1">For developers</a></li>
${contact ? html`<li>${contactLink(contact)}</li>` : ''}</ul>
</footer>`;
}

function contactLink(contact: string): Html {
  if (/^https?:\/\//.test(contact)) return html`<a href="${contact}">Contact the operator</a>`;
  return html`Contact: <a href="mailto:${contact}">${contact}</a>`;
}

/** A page that says what went wrong and what to do next. */
export function messagePage(site: SiteParts, title: string, body: Html): Html {
  return renderPage(site, { title, noindex: true }, html`<div class="narrow"><h1>${title}</h1>${body}</div>`);
}
