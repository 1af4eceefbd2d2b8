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

const NOTICE =
  '<p>On June 9, 2025, the Department will end the family reunification parole processes for nationals of Colombia, Ecuador and Guatemala.</p><p>Parole that was granted earlier ends on January 14, 2026, unless a Form I-485 was filed by then.</p>';

/** One of each system, varied in the same place. */
type Page = (
  content: string,
  frame?: { above?: string; below?: string; aside?: string; footer?: string },
) => string;
const below = (page: Page, before: string, after: string) =>
  [page(NOTICE, { below: before }), page(NOTICE, { below: after })] as const;

export const eleventhQuiet: readonly NamedPair[] = [
  [
    'stamps',
    'a government page is stamped in its own style',
    ...below(
      drupalPage,
      '<div class="gpo-stamp">Page last updated on Mar 4, 2025</div>',
      '<div class="gpo-stamp">Page last updated on Apr 11, 2025</div>',
    ),
  ],
  [
    'stamps',
    'a table of metadata is stamped',
    ...below(
      sharepointPage,
      '<table class="meta"><tr><td>Last Modified:</td><td>3/4/2025 10:11 AM</td></tr></table>',
      '<table class="meta"><tr><td>Last Modified:</td><td>4/11/2025 8:02 AM</td></tr></table>',
    ),
  ],
  [
    'stamps',
    'an archive says when it captured the page',
    ...below(handmadePage, '<P>Captured: 2025-03-04 10:11:12 UTC', '<P>Captured: 2025-04-11 08:02:03 UTC'),
  ],
  [
    'counters',
    'a counter is made of one picture for each digit',
    ...below(
      handmadePage,
      '<P>Visitors: <IMG SRC="d1.gif" ALT="1"><IMG SRC="d2.gif" ALT="2"><IMG SRC="d4.gif" ALT="4">',
      '<P>Visitors: <IMG SRC="d1.gif" ALT="1"><IMG SRC="d3.gif" ALT="3"><IMG SRC="d9.gif" ALT="9">',
    ),
  ],
  [
    'related',
    'cards of other news stand below a release',
    ...below(
      drupalPage,
      '<section class="usa-section"><h2>More News</h2><ul class="usa-card-group"><li class="usa-card"><h3>Officer honored</h3><p>A ceremony was held.</p></li></ul></section>',
      '<section class="usa-section"><h2>More News</h2><ul class="usa-card-group"><li class="usa-card"><h3>Academy opens</h3><p>The class has 40 members.</p></li></ul></section>',
    ),
  ],
  [
    'related',
    'a column shows what is coming on the calendar of the site',
    ...below(
      wordpressPage,
      '<div class="widget"><h3>Trending Now</h3><ol><li><a href="/t/1">Tariffs</a></li></ol></div>',
      '<div class="widget"><h3>Trending Now</h3><ol><li><a href="/t/2">Drones</a></li></ol></div>',
    ),
  ],
  [
    'share',
    'a release can be shared by every way there is',
    ...below(
      aemPage,
      '',
      '<div class="cmp-sharing"><ul><li><a href="https://www.linkedin.com/shareArticle?url=x">Share on LinkedIn</a></li><li><a href="https://www.facebook.com/sharer.php?u=x">Share on Facebook</a></li><li><a href="mailto:?body=x">Share by email</a></li></ul></div>',
    ),
  ],
  [
    'notices',
    'a line asks to rate the page with faces',
    ...below(
      renderedShell,
      '',
      '<div class="rate"><p>Rate this page</p><button aria-label="Good">🙂</button><button aria-label="Bad">🙁</button></div>',
    ),
  ],
  [
    'notices',
    'scripts are asked for in a line of the content',
    ...below(webFormsPage, '', '<p>Please enable JavaScript in your browser for a better experience.</p>'),
  ],
  [
    'frame',
    'the foot of an old page was rewritten',
    handmadePage(NOTICE, {
      footer: '<DIV ID="footer"><A HREF="/privacy">Privacy</A> | <A HREF="/foia">FOIA</A></DIV>',
    }),
    handmadePage(NOTICE, {
      footer:
        '<DIV ID="footer"><A HREF="/privacy">Privacy</A> | <A HREF="/foia">FOIA</A> | <A HREF="/noFEAR">No FEAR Act</A></DIV>',
    }),
  ],
  [
    'frame',
    'a side menu came into an old page',
    webFormsPage(NOTICE),
    webFormsPage(NOTICE, {
      above:
        '<div id="leftnav" class="nav sidebar-nav" role="navigation"><ul><li><a href="/a">About</a></li></ul></div>',
    }),
  ],
  [
    'carousel',
    'pictures of a gallery took turns',
    ...below(
      drupalPage,
      '<div class="slick-track"><div class="slick-slide"><figcaption>Ceremony in Miami</figcaption></div><div class="slick-slide"><figcaption>Class of May</figcaption></div></div>',
      '<div class="slick-track"><div class="slick-slide"><figcaption>Class of May</figcaption></div><div class="slick-slide"><figcaption>Ceremony in Miami</figcaption></div></div>',
    ),
  ],
  [
    'addresses',
    'links were marked by a campaign in their fragment',
    drupalPage(`${NOTICE}<p><a href="/forms?utm_source=a&utm_campaign=b">Forms</a></p>`),
    drupalPage(`${NOTICE}<p><a href="/forms?utm_source=c&mc_cid=11&gclid=zz">Forms</a></p>`),
  ],
  [
    'typography',
    'a release was pasted again from its original',
    aemPage('<p>“We will end this,” the Secretary said&mdash;“and soon.”</p>'),
    aemPage(
      '<p><span style="font-family:Times">"We will end this," the Secretary said - "and soon."</span></p>',
    ),
  ],
  [
    'markup',
    'headings were built as paragraphs in bold',
    sharepointPage('<h2>Who may stay</h2><p>Those who filed.</p>'),
    sharepointPage('<p><strong>Who may stay</strong></p><p>Those who filed.</p>'),
  ],
];

export const eleventhReal: readonly NamedPair[] = [
  [
    'list',
    'a country joined a sentence',
    drupalPage(NOTICE),
    drupalPage(NOTICE.replace('Ecuador and Guatemala', 'Ecuador, Guatemala and Haiti')),
  ],
  [
    'date',
    'the last day of parole moved',
    wordpressPage(NOTICE),
    wordpressPage(NOTICE.replace('January 14, 2026', 'January 24, 2026')),
  ],
  [
    'wording',
    'unless became even if',
    aemPage(NOTICE),
    aemPage(NOTICE.replace('unless a Form', 'even if a Form')),
  ],
  [
    'figure',
    'a form has another number',
    sharepointPage(NOTICE),
    sharepointPage(NOTICE.replace('I-485', 'I-589')),
  ],
  [
    'paragraph',
    'a second paragraph came to an old page',
    handmadePage('<P>The memo is in effect.'),
    handmadePage('<P>The memo is in effect.<P>It does not apply to children.'),
  ],
  [
    'banner',
    'a stay is told above the title',
    ...((
      [
        '',
        '<div class="messages messages--warning"><p>The District Court stayed this notice on January 10, 2026.</p></div>',
      ] as const
    ).map((above) => drupalPage(NOTICE, { above })) as [string, string]),
  ],
  [
    'heading',
    'a heading became a question',
    renderedShell(`<h2>Travel is allowed</h2>${NOTICE}`),
    renderedShell(`<h2>Is travel allowed?</h2>${NOTICE}`),
  ],
  [
    'table',
    'a column of a table is named otherwise',
    webFormsPage(
      '<table><tr><th>Month</th><th>Arrests</th></tr><tr><td>May</td><td>23,000</td></tr></table>',
    ),
    webFormsPage(
      '<table><tr><th>Month</th><th>Encounters</th></tr><tr><td>May</td><td>23,000</td></tr></table>',
    ),
  ],
  [
    'link',
    'a notice is linked at another number of the Register',
    drupalPage('<p><a href="https://www.federalregister.example/d/2025-22861">Notice</a></p>'),
    drupalPage('<p><a href="https://www.federalregister.example/d/2025-23119">Notice</a></p>'),
  ],
  [
    'button',
    'a link to pay is gone',
    webFormsPage('<p>Fee: $1,000</p><input type="button" value="Pay now">'),
    webFormsPage('<p>Fee: $1,000</p>'),
  ],
  [
    'names',
    'an office of contact changed',
    ...below(
      aemPage,
      '<p>Contact: Office of Public Affairs, 202-555-0101</p>',
      '<p>Contact: Office of General Counsel, 202-555-0101</p>',
    ),
  ],
  [
    'answer',
    'an answer lost its exception',
    drupalPage(
      '<details><summary>Do I have to leave?</summary><p>Yes, unless you have another status.</p></details>',
    ),
    drupalPage('<details><summary>Do I have to leave?</summary><p>Yes.</p></details>'),
  ],
  [
    'title',
    'a page is called by another name in its heading',
    `<!doctype html><title>Agency</title><main><h1>Family Reunification Parole</h1>${NOTICE}</main>`,
    `<!doctype html><title>Agency</title><main><h1>Ended: Family Reunification Parole</h1>${NOTICE}</main>`,
  ],
  [
    'beside noise',
    'a hearing is cancelled while the site is restamped and linked anew',
    drupalPage(`${NOTICE}<p>A hearing is set for January 9.</p>`, {
      below: '<p>Page last updated on Mar 4, 2025</p><h2>More News</h2><ul><li>One</li></ul>',
    }),
    drupalPage(`${NOTICE}<p>The hearing of January 9 is cancelled.</p>`, {
      below: '<p>Page last updated on Apr 11, 2025</p><h2>More News</h2><ul><li>Two</li></ul>',
    }),
  ],
  [
    'figure',
    'a phone extension changed in a table of contacts',
    sharepointPage(
      '<table><tr><th>Office</th><th>Ext.</th></tr><tr><td>Boston</td><td>4410</td></tr></table>',
    ),
    sharepointPage(
      '<table><tr><th>Office</th><th>Ext.</th></tr><tr><td>Boston</td><td>4416</td></tr></table>',
    ),
  ],
];
