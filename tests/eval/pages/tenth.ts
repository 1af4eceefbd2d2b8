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

const FACTS =
  '<h2>Background</h2><p>In January 2025 the President directed agencies to end all categorical parole programs. The agency paused requests the same day.</p><p>The court ordered the agency to process requests of those who were already in the country.</p>';
const QUESTIONS = (sign: string) =>
  `<div class="faq"><h3><span class="icon">${sign}</span> Can I renew?</h3><div><p>Requests of people in the country are processed.</p></div></div>`;
const LIST = (...items: string[]) =>
  `<ul class="docs">${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
const ORDER_LINK = '<a href="/docs/order.pdf">Order of May 28, 2025</a>';

export const tenthQuiet: readonly NamedPair[] = [
  ['markup', 'a sign before a question turned', drupalPage(QUESTIONS('+')), drupalPage(QUESTIONS('−'))],
  [
    'markup',
    'all answers can be opened at once',
    aemPage(FACTS),
    aemPage(FACTS, {
      above: '<div class="controls"><button>Expand all</button> <button>Collapse all</button></div>',
    }),
  ],
  [
    'markup',
    'a file is new no more',
    sharepointPage(LIST(`${ORDER_LINK} <span class="new">NEW!</span>`, 'Notice')),
    sharepointPage(LIST(ORDER_LINK, 'Notice')),
  ],
  [
    'markup',
    'long words may be broken',
    renderedShell('<p>Send mail to parole.requests@agency.example or use form I-131.</p>'),
    renderedShell('<p>Send mail to parole.<wbr>requests@<wbr>agency.example or use<br> form I-131.</p>'),
  ],
  [
    'notices',
    'readers may leave a reply',
    wordpressPage(FACTS),
    wordpressPage(FACTS, {
      below:
        '<div id="respond" class="comment-respond"><h3 id="reply-title" class="comment-reply-title">Leave a Reply</h3><form id="commentform" class="comment-form"><p class="comment-notes">Your email address will not be published. Required fields are marked *</p><p><label>Comment *</label><textarea name="comment"></textarea></p><p><label>Name *</label><input name="author"></p><p><label>Email *</label><input type="email" name="email"></p><input type="submit" value="Post Comment"></form></div>',
    }),
  ],
  [
    'notices',
    'an agent offers to chat',
    drupalPage(FACTS),
    drupalPage(FACTS, {
      below: '<div id="chat-widget" class="chat-widget"><p>Need help? Chat with us</p></div>',
    }),
  ],
  [
    'notices',
    'a question asks whether the page answered',
    webFormsPage(FACTS),
    webFormsPage(FACTS, { below: '<p>Did this page answer your question?</p><p>Yes | No</p>' }),
  ],
  [
    'share',
    'a plugin prints, saves and mails',
    wordpressPage(FACTS),
    wordpressPage(
      `<div class="printfriendly pf-button"><a href="#" rel="nofollow"><img src="/pf.png" alt="Print Friendly, PDF &amp; Email"></a></div>${FACTS}`,
    ),
  ],
  [
    'counters',
    'the pages of a list are numbered',
    webFormsPage(
      `${LIST(ORDER_LINK)}<div>1 <a href="?p=2">2</a> <a href="?p=3">3</a> <a href="?p=2">Next &raquo;</a></div>`,
    ),
    webFormsPage(
      `${LIST(ORDER_LINK)}<div>1 <a href="?p=2">2</a> <a href="?p=3">3</a> <a href="?p=4">4</a> <a href="?p=2">Next &raquo;</a></div>`,
    ),
  ],
  [
    'frame',
    'a menu that opens by script stands in the content',
    handmadePage(FACTS),
    handmadePage(FACTS, { above: '<DIV CLASS="menu-toggle">Menu</DIV>' }),
  ],
  [
    'frame',
    'a way back was put at the end',
    aemPage(FACTS),
    aemPage(FACTS, {
      below: '<p><a href="#top">Back to top</a></p><p><a href="/news">&laquo; Back to all news</a></p>',
    }),
  ],
  [
    'stamps',
    'a page shows when the court was asked last',
    drupalPage(FACTS, { below: '<p>Page refreshed: 03/04/2025 10:11:12 AM</p>' }),
    drupalPage(FACTS, { below: '<p>Page refreshed: 04/11/2025 08:02:03 AM</p>' }),
  ],
  [
    'related',
    'a box of the blog tells what others read',
    wordpressPage(FACTS, {
      below:
        '<section class="wp-block-group"><h2>Readers also viewed</h2><ul><li><a href="/1">Steel</a></li></ul></section>',
    }),
    wordpressPage(FACTS, {
      below:
        '<section class="wp-block-group"><h2>Readers also viewed</h2><ul><li><a href="/2">Ships</a></li></ul></section>',
    }),
  ],
  [
    'typography',
    'quotes, primes and an apostrophe were typed otherwise',
    sharepointPage("<p>The 'pause' isn't a ''ban'', the agency's lawyer said.</p>"),
    sharepointPage(
      '<p>The &lsquo;pause&rsquo; isn&#39;t a &quot;ban&quot;, the agency&rsquo;s lawyer said.</p>',
    ),
  ],
  [
    'order',
    'definitions of a list were sorted',
    aemPage(
      '<ul><li><b>Parole</b>: leave to be in the country.</li><li><b>Notice</b>: what you were sent.</li></ul>',
    ),
    aemPage(
      '<ul><li><b>Notice</b>: what you were sent.</li><li><b>Parole</b>: leave to be in the country.</li></ul>',
    ),
  ],
];

export const tenthReal: readonly NamedPair[] = [
  [
    'wording',
    'who was directed is another',
    drupalPage(FACTS),
    drupalPage(FACTS.replace('the President directed agencies', 'the Secretary directed agencies')),
  ],
  [
    'wording',
    'a court only asks now',
    wordpressPage(FACTS),
    wordpressPage(FACTS.replace('The court ordered the agency', 'The court asked the agency')),
  ],
  ['date', 'a month is another', aemPage(FACTS), aemPage(FACTS.replace('January 2025', 'February 2025'))],
  [
    'paragraph',
    'what a court ordered is gone',
    sharepointPage(FACTS),
    sharepointPage(FACTS.replace(/<p>The court.*<\/p>$/u, '')),
  ],
  [
    'heading',
    'a heading says litigation now',
    renderedShell(FACTS),
    renderedShell(FACTS.replace('Background', 'Litigation')),
  ],
  [
    'list',
    'an order came first in a list',
    handmadePage(LIST('Notice')),
    handmadePage(LIST(ORDER_LINK, 'Notice')),
  ],
  [
    'link',
    'an order leads to a later one',
    handmadePage(LIST(ORDER_LINK)),
    handmadePage(LIST(ORDER_LINK.replace('order.pdf', 'order-2.pdf'))),
  ],
  [
    'figure',
    'a fee of a list is another',
    webFormsPage('<p>Fee: $1,050</p>'),
    webFormsPage('<p>Fee: $1,500</p>'),
  ],
  [
    'table',
    'a row of a schedule came',
    webFormsPage(
      '<table><tr><th>Day</th><th>Hearing</th></tr><tr><td>June 9</td><td>Motion</td></tr></table>',
    ),
    webFormsPage(
      '<table><tr><th>Day</th><th>Hearing</th></tr><tr><td>June 9</td><td>Motion</td></tr><tr><td>June 12</td><td>Status</td></tr></table>',
    ),
  ],
  [
    'button',
    'a request can be made again',
    aemPage(FACTS),
    aemPage(`${FACTS}<p><a class="cmp-button" href="/request">Submit a request</a></p>`),
  ],
  [
    'names',
    'a center is named otherwise',
    drupalPage('<p>Mail it to the Potomac Service Center.</p>'),
    drupalPage('<p>Mail it to the Nebraska Service Center.</p>'),
  ],
  [
    'title',
    'a release is called a correction',
    wordpressPage(FACTS, { title: 'Agency Ends Parole' }),
    wordpressPage(FACTS, { title: 'Correction: Agency Ends Parole' }),
  ],
  [
    'banner',
    'a translation is out of date, says a box',
    drupalPage(FACTS),
    drupalPage(FACTS, {
      above:
        '<div class="usa-alert usa-alert--warning"><div class="usa-alert__body"><p>The translation of this page is no longer current.</p></div></div>',
    }),
  ],
  [
    'answer',
    'an answer of a tab says no',
    renderedShell(
      '<div role="tablist"><button role="tab" aria-controls="p2">Work</button></div><div role="tabpanel" id="p2" hidden><p>You may work.</p></div>',
    ),
    renderedShell(
      '<div role="tablist"><button role="tab" aria-controls="p2">Work</button></div><div role="tabpanel" id="p2" hidden><p>You may not work.</p></div>',
    ),
  ],
  [
    'beside noise',
    'a figure moved while files were new no more and a question turned',
    sharepointPage(QUESTIONS('+') + LIST('Requests: 1,204 <span class="new">NEW!</span>')),
    sharepointPage(QUESTIONS('−') + LIST('Requests: 2,204')),
  ],
];
