import type { NamedPair } from './categories.ts';
import {
  aemPage,
  drupalPage,
  handmadePage,
  renderedShell,
  sharepointPage,
  webFormsPage,
  wordpressPage,
} from './system-templates.ts';

const PAROLE =
  '<p>Certain noncitizens may request parole in place. We decide each request case by case.</p><p>Submit <a href="/i-131">Form I-131</a> and pay the fee of $630.</p>';
const ORDER =
  '<p>By the authority vested in me, it is hereby ordered:</p><p><strong>Section 1.</strong> The Secretary shall terminate all categorical parole programs.</p><p><strong>Sec. 2.</strong> This order shall be implemented consistent with applicable law.</p>';
const STATISTICS = (count: string) =>
  `<table class="ms-rteTable-default" cellspacing="0"><tbody><tr><th>Facility</th><th>Average daily population</th></tr><tr><td>North</td><td>${count}</td></tr><tr><td>South</td><td>1,310</td></tr></tbody></table>`;
const FEES = (...rows: string[]) =>
  `<table border="1" id="ctl00_GridView1"><tr><th>Form</th><th>Fee</th></tr>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;
const MEMOS =
  '<P>The following memoranda are in effect:<UL><LI><A HREF="memos/25-28.pdf">PM 25-28</A> Status dockets<LI><A HREF="memos/25-31.pdf">PM 25-31</A> Continuances</UL>';

export const fifthQuiet: readonly NamedPair[] = [
  [
    'stamps',
    'a field of a content system holds the label and the date of its stamp',
    drupalPage(PAROLE, {
      below:
        '<div class="block block-field-blocknodepagechanged"><div class="field__label">Last Reviewed/Updated:</div><div class="field__item"><time datetime="2025-03-04T15:02:11Z" class="datetime">03/04/2025</time></div></div>',
    }),
    drupalPage(PAROLE, {
      below:
        '<div class="block block-field-blocknodepagechanged"><div class="field__label">Last Reviewed/Updated:</div><div class="field__item"><time datetime="2025-04-11T09:14:50Z" class="datetime">04/11/2025</time></div></div>',
    }),
  ],
  [
    'stamps',
    'a server include writes when the file was changed',
    handmadePage(MEMOS, { below: '<ADDRESS>Last modified: Tuesday, 04-Mar-2025 10:22:31 EST</ADDRESS>' }),
    handmadePage(MEMOS, { below: '<ADDRESS>Last modified: Friday, 11-Apr-2025 08:01:07 EDT</ADDRESS>' }),
  ],
  [
    'stamps',
    'a line says when and from where the page was printed',
    webFormsPage(FEES('<td>I-131</td><td>$630</td>'), {
      below: '<span class="print-only">Printed from agency.example on 3/4/2025 10:22 AM</span>',
    }),
    webFormsPage(FEES('<td>I-131</td><td>$630</td>'), {
      below: '<span class="print-only">Printed from agency.example on 4/11/2025 8:01 AM</span>',
    }),
  ],
  [
    'stamps',
    'the frame of a page without main shows the current date',
    sharepointPage(STATISTICS('41,169'), {
      above: '<div id="currentDate" class="current-date">Tuesday, March 4, 2025</div>',
    }),
    sharepointPage(STATISTICS('41,169'), {
      above: '<div id="currentDate" class="current-date">Wednesday, March 5, 2025</div>',
    }),
  ],
  [
    'counters',
    'visitors are counted since the page began',
    webFormsPage(FEES('<td>I-131</td><td>$630</td>'), {
      footer: '<p>Visitors since January 1, 2003: 1,234,567</p>',
      state: '/wEPDwUJLTQ4',
    }),
    webFormsPage(FEES('<td>I-131</td><td>$630</td>'), {
      footer: '<p>Visitors since January 1, 2003: 1,239,012</p>',
      state: '/wEPDwUKMTY',
    }),
  ],
  [
    'markup',
    'identifiers of views, forms and big pipe were generated anew',
    drupalPage(
      `${PAROLE}<div class="views-element-container"><div class="js-view-dom-id-9f8e7d6c5b4a">${FEES('<td>Passport</td><td>Copy</td>')}</div></div><span data-big-pipe-placeholder-id="callback=a&amp;token=x1"></span>`,
    ),
    drupalPage(
      `${PAROLE}<div class="views-element-container"><div class="js-view-dom-id-0a1b2c3d4e5f">${FEES('<td>Passport</td><td>Copy</td>')}</div></div><span data-big-pipe-placeholder-id="callback=a&amp;token=y2"></span>`,
    ),
  ],
  [
    'markup',
    'a build gave other ids to every component',
    renderedShell('<section _ngcontent-ng-c412=""><p>Form I-765: 7.5 months</p></section>', { seed: 'c412' }),
    renderedShell(
      '<section _ngcontent-ng-c978=""><!--bindings={"x":1}--><p>Form I-765: 7.5 months</p></section>',
      { seed: 'c978' },
    ),
  ],
  [
    'markup',
    'a published page got other component ids and a date of modification that nobody sees',
    aemPage('<p>We disclose returns only as the law allows.</p>', { seed: 'f00ba4' }),
    aemPage('<p>We disclose returns only as the law allows.</p>', { seed: '7e57ed' }).replace(
      '2025-03-04T12',
      '2025-04-11T08',
    ),
  ],
  [
    'typography',
    'the editor left empty paragraphs and zero-width spaces',
    sharepointPage(`<p>Figures are published every two weeks.</p>${STATISTICS('41,169')}`),
    sharepointPage(
      `<p>&#8203;Figures are published every two&#160;weeks.&#8203;</p><p>&#8203;</p><p>&nbsp;</p>${STATISTICS('41,169&#8203;')}`,
    ),
  ],
  [
    'notices',
    'a form to subscribe to letters came below the text',
    drupalPage(PAROLE),
    drupalPage(PAROLE, {
      below:
        '<div class="block block-govdelivery"><h2>Sign Up for Email Updates</h2><form action="https://public.govdelivery.com/accounts/USX/subscribers/qualify" method="post"><label for="gd-email">Email Address</label><input type="email" id="gd-email" name="email"><input type="submit" value="Subscribe"></form></div>',
    }),
  ],
  [
    'share',
    'buttons to share and to like were put below a post',
    wordpressPage(ORDER),
    wordpressPage(
      `${ORDER}<div class="sharedaddy sd-sharing-enabled"><div class="robots-nocontent sd-block sd-social sd-social-icon-text sd-sharing"><h3 class="sd-title">Share this:</h3><div class="sd-content"><ul><li class="share-facebook"><a rel="nofollow noopener" class="share-facebook sd-button share-icon" href="https://exec.example/order/?share=facebook" title="Click to share on Facebook"><span>Click to share on Facebook (Opens in new window)</span><span>Facebook</span></a></li></ul></div></div></div><div class="sharedaddy sd-block sd-like"><h3 class="sd-title">Like this:</h3><div class="likes-widget-placeholder"><span class="button"><span>Like</span></span> <span class="loading">Loading...</span></div></div>`,
    ),
  ],
  [
    'related',
    'neighbours of a post changed',
    wordpressPage(ORDER, {
      below:
        '<div class="post-navigation"><div class="nav-previous"><a href="/a/"><span class="meta-nav">Previous Post</span> Proclamation on Steel</a></div><div class="nav-next"><a href="/b/"><span class="meta-nav">Next Post</span> Nominations Sent to the Senate</a></div></div>',
    }),
    wordpressPage(ORDER, {
      below:
        '<div class="post-navigation"><div class="nav-previous"><a href="/a/"><span class="meta-nav">Previous Post</span> Proclamation on Steel</a></div><div class="nav-next"><a href="/c/"><span class="meta-nav">Next Post</span> Remarks at Joint Base Andrews</a></div></div>',
    }),
  ],
  [
    'related',
    'top stories of the site turned in a web part',
    sharepointPage(STATISTICS('41,169'), {
      aside:
        '<div class="ms-webpartzone-cell"><h2 class="ms-webpart-titleText">Top Stories</h2><ul><li><a href="/n/1">Director visits Laredo</a></li><li><a href="/n/2">Academy class graduates</a></li></ul></div>',
    }),
    sharepointPage(STATISTICS('41,169'), {
      aside:
        '<div class="ms-webpartzone-cell"><h2 class="ms-webpart-titleText">Top Stories</h2><ul><li><a href="/n/3">Most wanted fugitive arrested</a></li><li><a href="/n/1">Director visits Laredo</a></li></ul></div>',
    }),
  ],
  [
    'frame',
    'a language came to the switch',
    drupalPage(PAROLE, {
      above:
        '<div class="block block-language"><ul class="links language-switcher-language-url"><li hreflang="en" class="en is-active"><a href="/pip" class="language-link is-active">English</a></li><li hreflang="es" class="es"><a href="/es/pip" class="language-link">Español</a></li></ul></div>',
    }),
    drupalPage(PAROLE, {
      above:
        '<div class="block block-language"><ul class="links language-switcher-language-url"><li hreflang="en" class="en is-active"><a href="/pip" class="language-link is-active">English</a></li><li hreflang="es" class="es"><a href="/es/pip" class="language-link">Español</a></li><li hreflang="ht" class="ht"><a href="/ht/pip" class="language-link">Kreyòl ayisyen</a></li></ul></div>',
    }),
  ],
  [
    'frame',
    'a widget of the weather stood beside the text',
    sharepointPage(STATISTICS('41,169'), {
      aside:
        '<div class="weather-widget"><span>Washington, DC</span> <span>54°F</span> <span>Partly cloudy</span></div>',
    }),
    sharepointPage(STATISTICS('41,169'), {
      aside:
        '<div class="weather-widget"><span>Washington, DC</span> <span>61°F</span> <span>Sunny</span></div>',
    }),
  ],
  [
    'addresses',
    'a link to a shared file carries the token of its share',
    sharepointPage(
      '<p><a href="/statistics/Documents/FY25.xlsx?csf=1&web=1&e=aB3dE9">FY 2025 (XLSX)</a></p>',
    ),
    sharepointPage(
      '<p><a href="/statistics/Documents/FY25.xlsx?csf=1&web=1&e=Qz81Lm">FY 2025 (XLSX)</a></p>',
    ),
  ],
];

const QUESTIONS = (days: string) =>
  `<div class="usa-accordion usa-accordion--bordered"><h3 class="usa-accordion__heading"><button type="button" class="usa-accordion__button" aria-expanded="false" aria-controls="acc-77">How long do I have?</button></h3><div id="acc-77" class="usa-accordion__content usa-prose" hidden=""><p>You must respond within ${days} days of the notice.</p></div></div>`;
const reviewed = (day: string) =>
  `<div class="block"><div class="field__label">Last Reviewed/Updated:</div><div class="field__item"><time>${day}</time></div></div>`;

export const fifthReal: readonly NamedPair[] = [
  [
    'banner',
    'a box above the title says that the page is rescinded',
    drupalPage(PAROLE),
    drupalPage(PAROLE, {
      above:
        '<div class="block block-block-content"><div class="usa-alert usa-alert--warning" role="region" aria-label="Alert"><div class="usa-alert__body"><h2 class="usa-alert__heading">ALERT</h2><p class="usa-alert__text">This policy was rescinded on January 20, 2025.</p></div></div></div>',
    }),
  ],
  [
    'beside noise',
    'an answer under a button got another number of days while its stamp moved',
    drupalPage(QUESTIONS('180'), { below: reviewed('03/04/2025') }),
    drupalPage(QUESTIONS('90'), { below: reviewed('04/11/2025') }),
  ],
  [
    'date',
    'a deadline with an hour moved',
    drupalPage(`${PAROLE}<p>Requests must arrive by 5 p.m. Eastern on March 31, 2025.</p>`),
    drupalPage(`${PAROLE}<p>Requests must arrive by 5 p.m. Eastern on March 14, 2025.</p>`),
  ],
  [
    'names',
    'another official signs',
    wordpressPage(`${ORDER}<p>Jane Roe<br>Acting Director</p>`),
    wordpressPage(`${ORDER}<p>John Roe<br>Acting Director</p>`),
  ],
  [
    'wording',
    'a not came into a section',
    wordpressPage(ORDER),
    wordpressPage(ORDER.replace('shall terminate', 'shall not terminate')),
  ],
  [
    'heading',
    'a heading of a section was renamed',
    wordpressPage(`${ORDER}<h2>Fact Sheet</h2><p>Read on.</p>`),
    wordpressPage(`${ORDER}<h2>Correction</h2><p>Read on.</p>`),
  ],
  [
    'table',
    'a figure of a cell in a web part',
    sharepointPage(STATISTICS('41,169')),
    sharepointPage(STATISTICS('47,892')),
  ],
  [
    'link',
    'a spreadsheet was put in place of another under the same words',
    sharepointPage('<p><a href="/doclib/FY25_detentionStats03042025.xlsx">FY 2025 (XLSX)</a></p>'),
    sharepointPage('<p><a href="/doclib/FY25_detentionStats04112025.xlsx">FY 2025 (XLSX)</a></p>'),
  ],
  [
    'table',
    'a row of fees is gone',
    webFormsPage(FEES('<td>I-131</td><td>$630</td>', '<td>I-765</td><td>$520</td>')),
    webFormsPage(FEES('<td>I-131</td><td>$630</td>'), { state: '/wEPDwUJMQ' }),
  ],
  [
    'list',
    'a safeguard left a list',
    aemPage(
      '<p>Before we share:</p><ul><li>A court order is required.</li><li>The taxpayer is told.</li></ul>',
    ),
    aemPage('<p>Before we share:</p><ul><li>A court order is required.</li></ul>', { seed: '99ff00' }),
  ],
  [
    'figure',
    'a time of processing grew in a rendered shell',
    renderedShell('<section><p>Form I-765: <span>7.5 Months</span></p></section>', { seed: 'c1' }),
    renderedShell('<section><p>Form I-765: <span>9.5 Months</span></p></section>', { seed: 'c2' }),
  ],
  [
    'link',
    'a memorandum of an old list leads to another file',
    handmadePage(MEMOS),
    handmadePage(MEMOS.replace('memos/25-28.pdf', 'memos/25-29.pdf')),
  ],
  [
    'list',
    'a document left the resources beside the text',
    drupalPage(PAROLE, {
      aside:
        '<aside class="desktop:grid-col-3"><h2>Resources</h2><ul><li><a href="/pm.pdf">Policy memorandum</a></li><li><a href="/faq">Questions</a></li></ul></aside>',
    }),
    drupalPage(PAROLE, {
      aside:
        '<aside class="desktop:grid-col-3"><h2>Resources</h2><ul><li><a href="/faq">Questions</a></li></ul></aside>',
    }),
  ],
  [
    'figure',
    'a statistic is stated as of another day',
    aemPage('<p>As of March 3, 2025, we received 1,212 requests.</p>'),
    aemPage('<p>As of April 3, 2025, we received 1,609 requests.</p>'),
  ],
  [
    'link',
    'a file was uploaded anew under its own name',
    drupalPage(
      `${PAROLE}<p><a href="/sites/default/files/document/2025-03/notice.pdf">Federal Register notice (PDF)</a></p>`,
    ),
    drupalPage(
      `${PAROLE}<p><a href="/sites/default/files/document/2025-04/notice.pdf">Federal Register notice (PDF)</a></p>`,
    ),
  ],
];
