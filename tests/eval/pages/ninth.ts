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

const BODY =
  '<p>The Secretary determined that conditions no longer support the designation of Haiti. The designation ends on September 2, 2025.</p><p>An estimated 348,187 people hold the status.</p>';
const within = (category: NamedPair[0], name: string, before: string, after: string): NamedPair => [
  category,
  name,
  drupalPage(BODY + before),
  drupalPage(BODY + after),
];

export const ninthQuiet: readonly NamedPair[] = [
  within(
    'stamps',
    'a review is dated by month',
    '<p>Last reviewed: March 2025</p>',
    '<p>Last reviewed: April 2025</p>',
  ),
  within(
    'stamps',
    'a line tells two dates of the page',
    '<p class="dates">Originally published: March 3, 2025. Last updated: March 4, 2025.</p>',
    '<p class="dates">Originally published: March 3, 2025. Last updated: April 9, 2025.</p>',
  ),
  within(
    'stamps',
    'a stamp of a wiki tells who edited',
    '<p>This page was last edited on 4 March 2025, at 10:11 (UTC).</p>',
    '<p>This page was last edited on 11 April 2025, at 08:02 (UTC).</p>',
  ),
  within(
    'counters',
    'downloads are counted in a table of files',
    '<p>Downloaded 1,204 times</p>',
    '<p>Downloaded 1,377 times</p>',
  ),
  within(
    'counters',
    'likes stand on a button',
    '<button class="like-button">Like (41)</button>',
    '<button class="like-button">Like (44)</button>',
  ),
  [
    'related',
    'recent posts stand in a column of a blog',
    wordpressPage(BODY, {
      below:
        '<aside class="widget widget_recent_entries"><h2 class="widget-title">Recent Posts</h2><ul><li><a href="/p/1">Steel</a></li><li><a href="/p/2">Base</a></li></ul></aside>',
    }),
    wordpressPage(BODY, {
      below:
        '<aside class="widget widget_recent_entries"><h2 class="widget-title">Recent Posts</h2><ul><li><a href="/p/3">Ships</a></li><li><a href="/p/1">Steel</a></li></ul></aside>',
    }),
  ],
  [
    'related',
    'a box of events and news is filled by the site',
    sharepointPage(BODY, {
      aside:
        '<div class="ms-webpart-zone"><h3>Latest Headlines</h3><div><a href="/h/1">Officer honored</a></div><div><a href="/h/2">Job fair</a></div></div>',
    }),
    sharepointPage(BODY, {
      aside:
        '<div class="ms-webpart-zone"><h3>Latest Headlines</h3><div><a href="/h/3">New chief</a></div><div><a href="/h/1">Officer honored</a></div></div>',
    }),
  ],
  [
    'notices',
    'a box asks for consent with three buttons',
    aemPage(BODY),
    aemPage(BODY, {
      above:
        '<div class="privacy-bar"><p>We use cookies and similar technologies to improve your experience and measure traffic.</p><button>Accept All</button><button>Reject All</button><button>Cookie Settings</button></div>',
    }),
  ],
  [
    'notices',
    'a survey invites its readers',
    renderedShell(BODY),
    renderedShell(BODY, {
      below:
        '<div class="acsi-invite" role="dialog"><p>We would like your feedback. Take our 2-minute survey?</p><button>Yes</button><button>No thanks</button></div>',
    }),
  ],
  [
    'share',
    'a line of icons became a line of words',
    drupalPage(BODY, {
      below:
        '<div class="share-tools"><a href="https://www.facebook.com/sharer/sharer.php?u=x"><img src="/f.svg" alt="Facebook"></a></div>',
    }),
    drupalPage(BODY, {
      below:
        '<div class="share-tools"><span>Share:</span><a href="https://www.facebook.com/sharer/sharer.php?u=x">Facebook</a><a href="https://x.com/intent/tweet?url=x">X</a><a href="mailto:?subject=TPS&body=x">Email</a></div>',
    }),
  ],
  [
    'frame',
    'a page got a list of its sections',
    webFormsPage(`<h3 id="a">Who</h3>${BODY}<h3 id="b">When</h3><p>In September.</p>`),
    webFormsPage(
      `<div class="toc"><h3>On this page</h3><ul><li><a href="#a">Who</a></li><li><a href="#b">When</a></li></ul></div><h3 id="a">Who</h3>${BODY}<h3 id="b">When</h3><p>In September.</p>`,
    ),
  ],
  [
    'frame',
    'the year of a footer without an element',
    handmadePage(BODY, {
      footer: '<P ALIGN=center><SMALL>Copyright 2024 Executive Office. All rights reserved.</SMALL>',
    }),
    handmadePage(BODY, {
      footer: '<P ALIGN=center><SMALL>Copyright 2025 Executive Office. All rights reserved.</SMALL>',
    }),
  ],
  within(
    'typography',
    'ordinals, fractions and thin spaces of a word processor',
    '<p>On the 2nd of May, 8 U.S.C. § 1254a(b)(3) applied.</p>',
    '<p>On the 2<sup>nd</sup> of May, 8&thinsp;U.S.C.&nbsp;§&nbsp;1254a(b)(3) applied.</p>',
  ),
  within(
    'markup',
    'a list became paragraphs with the same words',
    '<ul><li>Keep your card.</li><li>Keep your notice.</li></ul>',
    '<p>Keep your card.</p><p>Keep your notice.</p>',
  ),
  within(
    'addresses',
    'a file is on another host of the same store',
    '<p><a href="https://cdn1.agency.example/files/notice.pdf?sv=2022-11-02&st=2025-03-04&se=2025-03-05&sr=b&sp=r&sig=aB3%2F">Notice</a></p>',
    '<p><a href="https://cdn1.agency.example/files/notice.pdf?sv=2022-11-02&st=2025-04-11&se=2025-04-12&sr=b&sp=r&sig=Zz9%2F">Notice</a></p>',
  ),
];

export const ninthReal: readonly NamedPair[] = [
  within(
    'figure',
    'comments that were received are counted',
    '<p>Comments received: 2,312</p>',
    '<p>Comments received: 14,905</p>',
  ),
  within(
    'date',
    'a date stands alone under its heading',
    '<h2>Effective date</h2><p>September 2, 2025</p>',
    '<h2>Effective date</h2><p>November 2, 2025</p>',
  ),
  within(
    'date',
    'registration ends sooner',
    '<p>Registration period: May 1, 2025 through June 30, 2025</p>',
    '<p>Registration period: May 1, 2025 through May 31, 2025</p>',
  ),
  within(
    'wording',
    'updated is a word of a sentence',
    '<p>We have updated our guidance on March 4, 2025 to allow travel.</p>',
    '<p>We have updated our guidance on March 4, 2025 to forbid travel.</p>',
  ),
  within(
    'paragraph',
    'an emergency number is gone',
    '<p>In an emergency call 911 or the detention line at 1-888-555-0117.</p>',
    '',
  ),
  within(
    'list',
    'related forms lost one',
    '<h2>Related forms</h2><ul><li><a href="/i-821">I-821</a></li><li><a href="/i-765">I-765</a></li></ul>',
    '<h2>Related forms</h2><ul><li><a href="/i-821">I-821</a></li></ul>',
  ),
  within(
    'list',
    'a court order was added among related documents',
    '<h2>Related documents</h2><ul><li><a href="/n.pdf">Notice</a></li></ul>',
    '<h2>Related documents</h2><ul><li><a href="/n.pdf">Notice</a></li><li><a href="/o.pdf">Order of May 30</a></li></ul>',
  ),
  within(
    'answer',
    'an answer after a question whether',
    '<h3>Is this page about me?</h3><p>Yes, if you are from Haiti.</p>',
    '<h3>Is this page about me?</h3><p>No, unless you are from Haiti.</p>',
  ),
  within(
    'table',
    'a cell was emptied',
    '<table><tr><th>Status</th><th>Until</th></tr><tr><td>TPS Haiti</td><td>September 2, 2025</td></tr></table>',
    '<table><tr><th>Status</th><th>Until</th></tr><tr><td>TPS Haiti</td><td></td></tr></table>',
  ),
  within(
    'table',
    'two cells of a row changed places',
    '<table><tr><th>Year</th><th>Granted</th><th>Denied</th></tr><tr><td>2025</td><td>120</td><td>880</td></tr></table>',
    '<table><tr><th>Year</th><th>Granted</th><th>Denied</th></tr><tr><td>2025</td><td>880</td><td>120</td></tr></table>',
  ),
  within(
    'wording',
    'a word is struck from a list of grounds',
    '<ul><li>Fear of persecution or torture</li></ul>',
    '<ul><li>Fear of persecution</li></ul>',
  ),
  within(
    'names',
    'the judge of a case is another',
    '<p>Judge: Brian M. Cogan</p>',
    '<p>Judge: Ann M. Donnelly</p>',
  ),
  within(
    'link',
    'a hotline mail is another',
    '<p><a href="mailto:tps@agency.example">E-mail us</a></p>',
    '<p><a href="mailto:info@agency.example">E-mail us</a></p>',
  ),
  [
    'beside noise',
    'a date of effect moved on a page whose posts, stamp and counters moved',
    wordpressPage(`${BODY}<p>1,204 views</p><p>Last updated: March 3, 2025</p>`, {
      below: '<h2>Recent Posts</h2><ul><li><a href="/p/1">Steel</a></li></ul>',
    }),
    wordpressPage(
      `${BODY.replace('September 2', 'August 3')}<p>1,399 views</p><p>Last updated: April 3, 2025</p>`,
      { below: '<h2>Recent Posts</h2><ul><li><a href="/p/2">Ships</a></li></ul>' },
    ),
  ],
  [
    'banner',
    'a line in brackets says what a court did',
    handmadePage(BODY),
    handmadePage(`<P>[Vacated by court order, July 1, 2025]${BODY}`),
  ],
  within(
    'button',
    'one can register no more',
    '<p><a class="usa-button" href="/register">Register by May 31</a></p>',
    '<p>Registration has closed.</p>',
  ),
];
