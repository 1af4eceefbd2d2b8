import type { PagePair } from './pairs.ts';

/** A tax agency's page: container of the content system, pager of tabs, body field, metadata list. */
function fieldPage(body: string, meta = ''): string {
  return `<!DOCTYPE html><html lang="en" prefix="og: http://ogp.me/ns#"><head><title>Information sharing questions | Tax Agency</title></head>
<body><div class="dialog-off-canvas-main-canvas"><header id="navbar" role="banner"><a href="/">Tax Agency</a></header>
<div class="pup-main-container container"><div class="row"><section class="col-md-9"><h1 class="pup-page-node-type-article-page__title">Information sharing questions</h1>
<div class="field field--name-body field--type-text-with-summary"><p>The agency answers requests for return information under section 6103.</p>
${body}</div>${meta}</section></div></div></div></body></html>`;
}

/** A benefits page in Spanish with cards and an office table. */
function spanishPage(body: string, stamp = 'Última actualización: 4 de marzo de 2025'): string {
  return `<!DOCTYPE html><html lang="es"><head><meta charset="utf-8"><title>Permiso humanitario | Agencia</title></head><body>
<main id="contenido"><h1>Permiso humanitario</h1><p>El permiso dura hasta dos años.</p>${body}<p class="fecha">${stamp}</p></main></body></html>`;
}

/** A page of figures: a summary, a table with a head, files to take away. */
function officePage(rows: readonly string[], files = ''): string {
  return `<html><head><title>Field offices - Agency</title></head><body><div id="content" role="main"><h1>Field offices</h1>
<table class="views-table"><caption>Offices and interviews</caption><thead><tr><th>Office</th><th>Interviews</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>${files}</div></body></html>`;
}

const row = (office: string, interviews: string) => `<tr><td>${office}</td><td>${interviews}</td></tr>`;
const ROWS = [row('Boston', '1,204'), row('Miami', '3,310'), row('Newark', '905')];
const cards = (...titles: string[]) =>
  `<div class="view-related"><h2>Related Press Releases</h2>${titles.map((title, index) => `<div class="card"><h3><a href="/news/${index}-${title.length}">${title}</a></h3><p>March ${index + 3}, 2025</p></div>`).join('')}</div>`;

type Named = readonly [name: string, before: string, after: string];

const quiet: readonly Named[] = [
  [
    'a Spanish stamp moved',
    spanishPage('', 'Última actualización: 4 de marzo de 2025'),
    spanishPage('', 'Última actualización: 11 de abril de 2025'),
  ],
  [
    'cards of related releases were replaced',
    fieldPage(cards('Agency opens filing season', 'Refunds arrive sooner')),
    fieldPage(cards('Free help in every county', 'Agency opens filing season', 'New form posted')),
  ],
  [
    'a consent section came without a telling class',
    fieldPage(''),
    fieldPage(
      '<section aria-label="Cookie consent"><p>This site uses cookies to improve your experience.</p><button>Accept</button></section>',
    ),
  ],
  ['rows of an office table were sorted otherwise', officePage(ROWS), officePage(ROWS.toReversed())],
  [
    'markup of a word processor came with the same words',
    fieldPage('<p>Requests must name the taxpayer and the statute.</p>'),
    fieldPage(
      '<p class="MsoNormal"><span style="mso-fareast-font-family:Calibri">Requests&nbsp;must <b>name</b> the\n taxpayer</span> and the <span>statute.</span><o:p></o:p></p>',
    ),
  ],
  [
    'a page told how long it took to build',
    officePage(ROWS, '<p class="debug">Page generated in 0.34 seconds</p>'),
    officePage(ROWS, '<p class="debug">Page generated in 1.02 seconds</p>'),
  ],
  [
    'a sentence counted its visitors',
    officePage(ROWS, '<div class="counter">This page has been viewed 12,345 times.</div>'),
    officePage(ROWS, '<div class="counter">This page has been viewed 13,002 times.</div>'),
  ],
  [
    'links carried tokens of a session',
    fieldPage('<p><a href="/forms/index.cfm?CFID=812&CFTOKEN=6631">Forms</a></p>'),
    fieldPage('<p><a href="/forms/index.cfm?CFID=977&CFTOKEN=1190">Forms</a></p>'),
  ],
  [
    'the age of a notice grew',
    fieldPage('<p><em>Posted 3 days ago</em></p><p>Requests are logged.</p>'),
    fieldPage('<p><em>Posted 2 weeks ago</em></p><p>Requests are logged.</p>'),
  ],
  [
    'a list of metadata was dated anew',
    fieldPage('', '<dl class="meta"><dt>Date modified:</dt><dd><time>2025-03-04</time></dd></dl>'),
    fieldPage('', '<dl class="meta"><dt>Date modified:</dt><dd><time>2025-04-11</time></dd></dl>'),
  ],
];

const real: readonly Named[] = [
  [
    'a button to renew is gone',
    fieldPage('<p><a class="usa-button" href="/renew">Renew online</a></p>'),
    fieldPage(''),
  ],
  [
    'a data set is gone from the files',
    officePage(
      ROWS,
      '<ul><li><a href="/d/paroles-2024.csv">Paroles 2024 (CSV)</a></li><li><a href="/d/paroles-2025.csv">Paroles 2025 (CSV)</a></li></ul>',
    ),
    officePage(ROWS, '<ul><li><a href="/d/paroles-2024.csv">Paroles 2024 (CSV)</a></li></ul>'),
  ],
  [
    'guidance that calls itself updated takes effect on another day',
    fieldPage('<p>Updated guidance takes effect April 24, 2025.</p>'),
    fieldPage('<p>Updated guidance takes effect June 2, 2025.</p>'),
  ],
  [
    'a figure of interviews fell',
    officePage([...ROWS, row('Orlando', '2,118')]),
    officePage([...ROWS, row('Orlando', '218')]),
  ],
  [
    'a section on sharing data says the opposite',
    fieldPage(
      '<section id="data-sharing" class="sharing"><h2>Information Sharing</h2><p>We do not share addresses with other agencies.</p></section>',
    ),
    fieldPage(
      '<section id="data-sharing" class="sharing"><h2>Information Sharing</h2><p>We share addresses with other agencies.</p></section>',
    ),
  ],
  [
    'a policy on cookies changed',
    fieldPage('<h2>Cookies</h2><p>We do not use persistent cookies.</p>'),
    fieldPage('<h2>Cookies</h2><p>We use persistent cookies for one year.</p>'),
  ],
  [
    'an office closes earlier',
    fieldPage('<p>Hours: 9:00 AM - 4:00 PM</p>'),
    fieldPage('<p>Hours: 9:00 AM - 1:00 PM</p>'),
  ],
  [
    'an exception came as a footnote',
    spanishPage('<p>Todos pueden solicitarlo.*</p>'),
    spanishPage('<p>Todos pueden solicitarlo.*</p><p><small>*Excepto nacionales de Haití.</small></p>'),
  ],
  [
    'an address to write to is gone',
    fieldPage('<p>Write to <a href="mailto:disclosure@tax.example">the disclosure office</a>.</p>'),
    fieldPage('<p>Write to the disclosure office.</p>'),
  ],
  [
    'a country fell out of a sentence in Spanish',
    spanishPage('<p>Para nacionales de Cuba, Haití, Nicaragua y Venezuela.</p>'),
    spanishPage('<p>Para nacionales de Cuba, Nicaragua y Venezuela.</p>'),
  ],
];

/** A fourth set, written blind: before the rules were tried on it. */
export const fourthPairs: readonly PagePair[] = [
  ...quiet.map(([name, before, after]) => ({ name, before, after, alert: false })),
  ...real.map(([name, before, after]) => ({ name, before, after, alert: true })),
];
