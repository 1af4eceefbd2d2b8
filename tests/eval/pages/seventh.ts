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

const GUIDE =
  '<h2 id="who">Who is affected</h2><p>Beneficiaries of the four programs are affected. The Department sent notices by account.</p><h2 id="what">What to do</h2><p>Leave, or show another status. Call 1-800-555-0100 with questions.</p>';
const ROSTER = (order: readonly string[], mark: string) =>
  `<table class="sortable"><thead><tr><th>Facility ${mark}</th><th>Beds</th></tr></thead><tbody>${order.map((row) => `<tr>${row}</tr>`).join('')}</tbody></table>`;
const BEDS = [
  '<td>Adelanto</td><td>1,940</td>',
  '<td>Moshannon</td><td>1,876</td>',
  '<td>Stewart</td><td>1,752</td>',
];

export const seventhQuiet: readonly NamedPair[] = [
  [
    'stamps',
    'a stamp is named by a noun',
    drupalPage(GUIDE, { below: '<p>Last Update: March 4, 2025 10:11</p>' }),
    drupalPage(GUIDE, { below: '<p>Last Update: April 11, 2025 08:02</p>' }),
  ],
  [
    'stamps',
    'a stamp writes the offset of its zone',
    aemPage(GUIDE, { below: '<p>Last modified: 2025-03-04T10:11:12-05:00</p>' }),
    aemPage(GUIDE, { below: '<p>Last modified: 2025-04-11T08:02:55-04:00</p>' }),
  ],
  [
    'stamps',
    'a stamp puts the word date last',
    webFormsPage(GUIDE, { below: '<span>Last Updated Date: 03/04/2025</span>' }),
    webFormsPage(GUIDE, { below: '<span>Last Updated Date: 04/11/2025</span>' }),
  ],
  [
    'counters',
    'a badge counts comments inside a link',
    wordpressPage(GUIDE, {
      below: '<p><a href="/post/#comments">Comments <span class="badge">12</span></a></p>',
    }),
    wordpressPage(GUIDE, {
      below: '<p><a href="/post/#comments">Comments <span class="badge">17</span></a></p>',
    }),
  ],
  [
    'counters',
    'readers who found a page helpful are counted',
    drupalPage(GUIDE, { below: '<p>12 people found this helpful</p>' }),
    drupalPage(GUIDE, { below: '<p>15 people found this helpful</p>' }),
  ],
  [
    'related',
    'a box says related and no more',
    wordpressPage(GUIDE, {
      below:
        '<div class="wp-block-group"><h2>Related</h2><ul><li><a href="/1">Proclamation on steel</a></li></ul></div>',
    }),
    wordpressPage(GUIDE, {
      below:
        '<div class="wp-block-group"><h2>Related</h2><ul><li><a href="/2">Remarks at the base</a></li></ul></div>',
    }),
  ],
  [
    'notices',
    'a line says that going on means to agree to cookies',
    aemPage(GUIDE),
    aemPage(GUIDE, {
      above:
        '<div class="banner"><p>By continuing to use this site, you agree to our use of cookies.</p></div>',
    }),
  ],
  [
    'notices',
    'a form says by whom it is protected',
    drupalPage(GUIDE),
    drupalPage(GUIDE, {
      below:
        '<p>This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply.</p>',
    }),
  ],
  [
    'share',
    'all networks stand in one line',
    sharepointPage(GUIDE),
    sharepointPage(GUIDE, { below: '<p>Share this page: Facebook | X | LinkedIn | Email</p>' }),
  ],
  [
    'share',
    'a page offers to be read aloud',
    drupalPage(GUIDE),
    drupalPage(GUIDE, {
      above:
        '<div class="rs_skip rsbtn rs_preserve"><a class="rsbtn_play" href="https://app.readspeaker.example/?lang=en"><span>Listen</span></a></div>',
    }),
  ],
  [
    'order',
    'a table was sorted the other way and shows it',
    sharepointPage(ROSTER(BEDS, '▲')),
    sharepointPage(ROSTER(BEDS.toReversed(), '▼')),
  ],
  [
    'markup',
    'an accordion was delivered with an answer shown',
    aemPage(
      '<div class="card"><h3><button data-toggle="collapse" data-target="#c1" aria-expanded="false">When?</button></h3><div id="c1" class="collapse"><p>On April 24.</p></div></div>',
    ),
    aemPage(
      '<div class="card"><h3><button data-toggle="collapse" data-target="#c1" aria-expanded="true">When?</button></h3><div id="c1" class="collapse show"><p>On April 24.</p></div></div>',
    ),
  ],
  [
    'markup',
    'headings got a sign to link to them',
    wordpressPage(GUIDE),
    wordpressPage(
      GUIDE.replace(
        'affected</h2>',
        'affected <a class="anchor" href="#who" aria-label="Permalink">#</a></h2>',
      ).replace('do</h2>', 'do <a class="anchor" href="#what">#</a></h2>'),
    ),
  ],
  [
    'markup',
    'icons are drawn from words',
    renderedShell('<p>Case status <i class="material-icons" aria-hidden="true">chevron_right</i></p>'),
    renderedShell(
      '<p>Case status <span class="material-symbols-outlined" aria-hidden="true">arrow_forward_ios</span></p>',
    ),
  ],
  [
    'markup',
    'links were given words for those who do not see their icon',
    drupalPage('<p>Read <a href="https://law.example/8/212">the statute</a>.</p>'),
    drupalPage(
      '<p>Read <a href="https://law.example/8/212">the statute<span class="sr-only">external icon</span></a>.</p>',
    ),
  ],
  [
    'addresses',
    'a link names the file that its folder opens',
    handmadePage('<P><A HREF="/forms/">Forms</A>'),
    handmadePage('<P><A HREF="/forms/index.html">Forms</A>'),
  ],
];

const SHARING = (...items: string[]) =>
  `<p>After a request is approved, staff:</p><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

export const seventhReal: readonly NamedPair[] = [
  [
    'banner',
    'a badge beside the title says rescinded',
    drupalPage(GUIDE),
    drupalPage(GUIDE, { above: '<span class="usa-tag">Rescinded</span>' }),
  ],
  [
    'list',
    'data go to another agency',
    drupalPage(SHARING('Record the decision', 'Share with the Social Security Administration')),
    drupalPage(SHARING('Record the decision', 'Share with Immigration and Customs Enforcement')),
  ],
  [
    'figure',
    'rooms are kept colder',
    sharepointPage('<ul><li>Hold rooms are kept at 68°F.</li></ul>'),
    sharepointPage('<ul><li>Hold rooms are kept at 60°F.</li></ul>'),
  ],
  [
    'figure',
    'a share of approvals fell',
    aemPage('<p>Share of requests approved: 41%</p>'),
    aemPage('<p>Share of requests approved: 14%</p>'),
  ],
  [
    'date',
    'a deadline keeps its day and loses hours',
    webFormsPage('<p>File by 11:59 p.m. Eastern on June 9, 2025.</p>'),
    webFormsPage('<p>File by 5:00 p.m. Eastern on June 9, 2025.</p>'),
  ],
  [
    'heading',
    'a heading is gone and its text stays',
    wordpressPage(GUIDE),
    wordpressPage(GUIDE.replace('<h2 id="what">What to do</h2>', '')),
  ],
  [
    'table',
    'a table is of another year',
    sharepointPage(
      '<table><caption>Removals, fiscal year 2024</caption><tr><th>Month</th><th>Count</th></tr><tr><td>May</td><td>11,302</td></tr></table>',
    ),
    sharepointPage(
      '<table><caption>Removals, fiscal year 2025</caption><tr><th>Month</th><th>Count</th></tr><tr><td>May</td><td>11,302</td></tr></table>',
    ),
  ],
  [
    'answer',
    'a long answer was rewritten',
    drupalPage(
      '<details><summary>Can I work?</summary><p>Yes. Your employment authorization stays valid until the date on your card, and your employer may accept it.</p></details>',
    ),
    drupalPage(
      '<details><summary>Can I work?</summary><p>No. Your employment authorization was revoked, and your employer may not accept your card after the notice.</p></details>',
    ),
  ],
  [
    'list',
    'a file came among the attachments',
    wordpressPage(`${GUIDE}<h3>Attachments</h3><ul><li><a href="/m.pdf">Memorandum</a></li></ul>`),
    wordpressPage(
      `${GUIDE}<h3>Attachments</h3><ul><li><a href="/m.pdf">Memorandum</a></li><li><a href="/a.pdf">Attachment A</a></li></ul>`,
    ),
  ],
  [
    'names',
    'another person is quoted',
    wordpressPage('<blockquote><p>We will enforce the law.</p><cite>Acting Director Roe</cite></blockquote>'),
    wordpressPage('<blockquote><p>We will enforce the law.</p><cite>Secretary Poe</cite></blockquote>'),
  ],
  [
    'figure',
    'a number to call is another',
    drupalPage(GUIDE),
    drupalPage(GUIDE.replace('555-0100', '555-0199')),
  ],
  [
    'wording',
    'an exception shrank to unless',
    aemPage('<p>Officers may not detain a parent in front of a child except in an emergency.</p>'),
    aemPage('<p>Officers may not detain a parent in front of a child unless a supervisor agrees.</p>'),
  ],
  [
    'beside noise',
    'a bed count fell while the table was sorted otherwise',
    sharepointPage(ROSTER(BEDS, '▲')),
    sharepointPage(ROSTER([...BEDS.slice(0, 2).toReversed(), '<td>Stewart</td><td>1,152</td>'], '▼')),
  ],
  [
    'paragraph',
    'a disclaimer was put below everything',
    handmadePage(GUIDE),
    handmadePage(`${GUIDE}<P><I>This page does not reflect current policy.</I>`),
  ],
  [
    'link',
    'a form is offered in another edition',
    renderedShell('<p><a href="/files/i-589-2023.pdf">Form I-589</a></p>'),
    renderedShell('<p><a href="/files/i-589-2025.pdf">Form I-589</a></p>'),
  ],
];
