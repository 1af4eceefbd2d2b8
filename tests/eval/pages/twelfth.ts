import type { NamedPair } from './categories.ts';
import { drupalPage, handmadePage, sharepointPage, webFormsPage, wordpressPage } from './system-templates.ts';

/** A page as a generator of static sites writes it: landmarks everywhere, few classes. */
function staticPage(
  content: string,
  frame: { head?: string; before?: string; after?: string; aside?: string } = {},
): string {
  const { head = '', before = '', after = '', aside = '' } = frame;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Detention Standards - Bureau</title>${head}</head><body>
<header><p>Bureau</p></header><div class="layout"><main>${before}<article><header><h1>Detention Standards</h1></header>${content}</article>${after}</main>${aside}</div><footer><small>Bureau</small></footer></body></html>`;
}

const RULES =
  '<section><h2>Medical care</h2><p>A detainee is seen within 12 hours of arrival. Medicine is given at no cost.</p></section><section><h2>Visits</h2><p>Counsel may visit 7 days a week, 8 hours a day.</p></section>';

export const twelfthQuiet: readonly NamedPair[] = [
  [
    'stamps',
    'a byline is dated twice',
    staticPage(
      `<p><small>Published <time datetime="2025-03-04">March 4, 2025</time>, updated <time datetime="2025-03-05">March 5, 2025</time></small></p>${RULES}`,
    ),
    staticPage(
      `<p><small>Published <time datetime="2025-03-04">March 4, 2025</time>, updated <time datetime="2025-04-11">April 11, 2025</time></small></p>${RULES}`,
    ),
  ],
  [
    'stamps',
    'the time of the last build stands below',
    staticPage(RULES, { after: '<p>Last built: 2025-03-04T10:11:12Z</p>' }),
    staticPage(RULES, { after: '<p>Last built: 2025-04-11T08:02:03Z</p>' }),
  ],
  [
    'markup',
    'the commit of a build is named',
    staticPage(RULES, { after: '<p>Version 3f2a91c</p>' }),
    staticPage(RULES, { after: '<p>Version 90ab12e</p>' }),
  ],
  [
    'counters',
    'stars of a repository are counted',
    staticPage(RULES, { after: '<p>1.2k followers</p>' }),
    staticPage(RULES, { after: '<p>1.4k followers</p>' }),
  ],
  [
    'related',
    'pages before and after were renamed',
    staticPage(RULES, {
      after: '<p><a href="/a">Previous page: Intake</a></p><p><a href="/b">Next page: Release</a></p>',
    }),
    staticPage(RULES, {
      after: '<p><a href="/a">Previous page: Arrival</a></p><p><a href="/b">Next page: Release</a></p>',
    }),
  ],
  [
    'share',
    'a page can be edited by everybody',
    staticPage(RULES),
    staticPage(RULES, {
      after: '<p><a href="https://code.example/edit/main/standards.md">Edit this page</a></p>',
    }),
  ],
  [
    'notices',
    'a newsletter is offered in the middle',
    wordpressPage(RULES),
    wordpressPage(
      RULES.replace(
        '</section><section>',
        '</section><div class="wp-block-jetpack-subscriptions"><form><p>Subscribe to get the latest posts sent to your email.</p><input type="email" name="email" placeholder="Type your email…"><button type="submit">Subscribe</button></form></div><section>',
      ),
    ),
  ],
  [
    'frame',
    'a search box came into the content',
    sharepointPage(RULES),
    sharepointPage(RULES, {
      above:
        '<div class="ms-srch-sb"><input type="text" value="Search this site"><a href="javascript:{}" title="Search"></a></div>',
    }),
  ],
  [
    'frame',
    'the header of an article shows its section',
    staticPage(RULES),
    staticPage(RULES, {
      before: '<nav aria-label="Breadcrumb"><ol><li>Home</li><li>Standards</li></ol></nav>',
    }),
  ],
  [
    'order',
    'links in a row were sorted',
    drupalPage(
      `${RULES}<ul class="inline"><li><a href="/b">Boston</a></li><li><a href="/m">Miami</a></li></ul>`,
    ),
    drupalPage(
      `${RULES}<ul class="inline"><li><a href="/m">Miami</a></li><li><a href="/b">Boston</a></li></ul>`,
    ),
  ],
  [
    'typography',
    'tabs, returns and comments stand between words',
    handmadePage(RULES),
    handmadePage(RULES.replaceAll(' ', '\t \r\n').replaceAll('<p>', '<!-- begin --><p>')),
  ],
  [
    'markup',
    'a paragraph was split by a tool',
    staticPage(RULES),
    staticPage(RULES.replace('arrival. Medicine', 'arrival.</p><p>Medicine')),
  ],
  [
    'addresses',
    'a link became protocol-relative and lost its slash',
    webFormsPage('<p><a href="https://www.bureau.example/standards/">Standards</a></p>'),
    webFormsPage('<p><a href="//www.bureau.example/standards">Standards</a></p>'),
  ],
  [
    'carousel',
    'a slider shows others first',
    drupalPage(`${RULES}<ul class="slides"><li>Visit by video</li><li>Library hours</li></ul>`),
    drupalPage(`${RULES}<ul class="slides"><li>Library hours</li><li>Visit by video</li></ul>`),
  ],
  [
    'notices',
    'a site warns of impostors',
    drupalPage(RULES),
    drupalPage(RULES, {
      below:
        '<div class="modal" role="alertdialog" aria-label="Scam alert"><p>Beware of callers who pretend to be officers.</p></div>',
    }),
  ],
];

export const twelfthReal: readonly NamedPair[] = [
  [
    'figure',
    'hours until a detainee is seen',
    staticPage(RULES),
    staticPage(RULES.replace('12 hours', '48 hours')),
  ],
  ['wording', 'at no cost is gone', staticPage(RULES), staticPage(RULES.replace(' at no cost', ''))],
  ['figure', 'days of visits', wordpressPage(RULES), wordpressPage(RULES.replace('7 days', '5 days'))],
  [
    'paragraph',
    'a section is gone',
    drupalPage(RULES),
    drupalPage(RULES.replace(/<section><h2>Visits.*$/u, '')),
  ],
  [
    'heading',
    'care became screening',
    sharepointPage(RULES),
    sharepointPage(RULES.replace('Medical care', 'Medical screening')),
  ],
  [
    'wording',
    'counsel became family',
    handmadePage(RULES),
    handmadePage(RULES.replace('Counsel may', 'Family may')),
  ],
  [
    'banner',
    'a version is superseded, says its head',
    staticPage(RULES),
    staticPage(`<p><strong>Superseded</strong></p>${RULES}`),
  ],
  [
    'link',
    'the standards lead to a later file',
    staticPage(`${RULES}<p><a href="/pbnds-2011.pdf">PDF</a></p>`),
    staticPage(`${RULES}<p><a href="/nds-2025.pdf">PDF</a></p>`),
  ],
  [
    'list',
    'a right is gone from a list',
    drupalPage(`${RULES}<ul><li>A phone call on arrival</li><li>A copy of the rules</li></ul>`),
    drupalPage(`${RULES}<ul><li>A copy of the rules</li></ul>`),
  ],
  [
    'table',
    'a figure of deaths is another',
    webFormsPage(
      '<table><tr><th>Fiscal year</th><th>Deaths</th></tr><tr><td>2025</td><td>11</td></tr></table>',
    ),
    webFormsPage(
      '<table><tr><th>Fiscal year</th><th>Deaths</th></tr><tr><td>2025</td><td>15</td></tr></table>',
    ),
  ],
  [
    'date',
    'a standard takes effect sooner',
    staticPage(`${RULES}<p>Effective: July 1, 2025</p>`),
    staticPage(`${RULES}<p>Effective: June 1, 2025</p>`),
  ],
  [
    'names',
    'a facility is run by another company',
    staticPage(`${RULES}<p>Operated by Alpha Corrections.</p>`),
    staticPage(`${RULES}<p>Operated by Beta Group.</p>`),
  ],
  [
    'answer',
    'a price of calls is told in an answer',
    drupalPage(
      '<button aria-controls="x1">What do calls cost?</button><div id="x1" hidden><p>Nothing.</p></div>',
    ),
    drupalPage(
      '<button aria-controls="x1">What do calls cost?</button><div id="x1" hidden><p>$0.07 a minute.</p></div>',
    ),
  ],
  [
    'button',
    'records can be requested no more',
    staticPage(`${RULES}<p><a class="button" href="/request">Request records</a></p>`),
    staticPage(RULES),
  ],
  [
    'beside noise',
    'a facility left a list that was sorted, on a page built anew',
    staticPage(`${RULES}<ul><li>Adelanto</li><li>Stewart</li><li>Tacoma</li></ul>`, {
      after: '<p>Last built: 2025-03-04T10:11:12Z</p>',
    }),
    staticPage(`${RULES}<ul><li>Tacoma</li><li>Adelanto</li></ul>`, {
      after: '<p>Last built: 2025-04-11T08:02:03Z</p>',
    }),
  ],
];
