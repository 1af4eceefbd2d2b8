import type { NamedPair } from './categories.ts';

/** A page that an independent hand might write: other names for the parts of its frame than those of our templates. */
function agencyPage(
  main: string,
  frame: { before?: string; after?: string; side?: string; foot?: string } = {},
): string {
  const { before = '', after = '', side = '', foot = '<p>Contact us | FOIA | No FEAR Act</p>' } = frame;
  return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>Humanitarian Programs | Bureau</title></head>
<body>
<div id="wrapper">
  <div id="masthead"><a href="/"><img src="/logo.png" alt="Bureau"></a></div>
  <div id="columns">
    <div id="content">${before}
      <h1>Humanitarian Programs</h1>
      ${main}
    ${after}</div>
    <div id="sidebar">${side}</div>
  </div>
  <div id="footer">${foot}</div>
</div>
</body>
</html>`;
}

const TEXT =
  '<p>The Bureau ended the program on March 25, 2025. About 110,000 people held parole then.</p><p>Write to the Bureau at the address below with questions.</p>';

type Sides = readonly [before: string, after: string];
const main = (category: NamedPair[0], name: string, [before, after]: Sides): NamedPair => [
  category,
  name,
  agencyPage(TEXT + before),
  agencyPage(TEXT + after),
];
const side = (category: NamedPair[0], name: string, [before, after]: Sides): NamedPair => [
  category,
  name,
  agencyPage(TEXT, { side: before }),
  agencyPage(TEXT, { side: after }),
];
const above = (category: NamedPair[0], name: string, [before, after]: Sides): NamedPair => [
  category,
  name,
  agencyPage(TEXT, { before }),
  agencyPage(TEXT, { before: after }),
];

export const eighthQuiet: readonly NamedPair[] = [
  main('stamps', 'a page was last reviewed on another day', [
    '<p class="meta"><em>Page last reviewed: March 3, 2025. Next review due: March 2026.</em></p>',
    '<p class="meta"><em>Page last reviewed: April 3, 2025. Next review due: March 2026.</em></p>',
  ]),
  main('stamps', 'a page says on which day it is shown', [
    '<div class="today">Today is Tuesday, March 4, 2025</div>',
    '<div class="today">Today is Wednesday, March 5, 2025</div>',
  ]),
  main('stamps', 'a print view is dated', [
    '<div class="print-date">Date printed: 03/04/2025</div>',
    '<div class="print-date">Date printed: 03/05/2025</div>',
  ]),
  main('counters', 'views are counted beside an eye', [
    '<span class="views"><i class="icon-eye"></i> 1,042 views</span>',
    '<span class="views"><i class="icon-eye"></i> 1,077 views</span>',
  ]),
  side('related', 'top stories are others', [
    '<div class="box"><h3>Top Stories</h3><ul><li><a href="/s/1">Grants awarded</a></li><li><a href="/s/2">New office opens</a></li></ul></div>',
    '<div class="box"><h3>Top Stories</h3><ul><li><a href="/s/3">Director testifies</a></li><li><a href="/s/1">Grants awarded</a></li></ul></div>',
  ]),
  side('related', 'a box of popular pages was reordered and renamed', [
    '<div class="box"><h3>Popular Pages</h3><ol><li><a href="/f">Forms</a></li><li><a href="/c">Contact</a></li></ol></div>',
    '<div class="box"><h3>Popular Pages</h3><ol><li><a href="/c">Contact</a></li><li><a href="/j">Jobs</a></li></ol></div>',
  ]),
  side('notices', 'letters are offered beside the text', [
    '',
    '<div class="signup"><h3>Stay Connected</h3><p>Get updates by email.</p><form action="/subscribe"><input type="text" name="email" placeholder="Your email"><button>Sign up</button></form></div>',
  ]),
  side('share', 'a feed of a network moved on', [
    '<div class="tweets"><h3>Tweets by @Bureau</h3><p>We are hiring! 2h</p></div>',
    '<div class="tweets"><h3>Tweets by @Bureau</h3><p>Join our webinar. 5m</p></div>',
  ]),
  side('frame', 'the weather changed', [
    '<div class="widget"><h3>Weather</h3><p>Washington, DC: 54°F, Cloudy</p></div>',
    '<div class="widget"><h3>Weather</h3><p>Washington, DC: 71°F, Sunny</p></div>',
  ]),
  above('frame', 'the path was renamed', [
    '<div class="crumbs"><a href="/">Home</a> &raquo; <a href="/p">Programs</a> &raquo; Humanitarian</div>',
    '<div class="crumbs"><a href="/">Home</a> &raquo; <a href="/w">What We Do</a> &raquo; Humanitarian</div>',
  ]),
  above('frame', 'languages are offered in a row', [
    '<p class="langs"><a href="/es">Español</a> | <a href="/en">English</a></p>',
    '<p class="langs"><a href="/en">English</a> | <a href="/es">Español</a></p>',
  ]),
  main('carousel', 'slides turned', [
    '<div id="hero-carousel" class="carousel slide"><div class="carousel-inner"><div class="carousel-item active"><p>One</p></div><div class="carousel-item"><p>Two</p></div></div></div>',
    '<div id="hero-carousel" class="carousel slide"><div class="carousel-inner"><div class="carousel-item"><p>Two</p></div><div class="carousel-item active"><p>One</p></div></div></div>',
  ]),
  main('notices', 'readers are asked how a page was', [
    '',
    '<div class="rating"><p>How useful was this page?</p><p>★ ★ ★ ★ ★</p></div>',
  ]),
  main('addresses', 'a script marks a link with the visit', [
    '<a href="/apply?sid=8f7e6d5c4b3a29181716&lang=en">Apply</a>',
    '<a href="/apply?sid=1a2b3c4d5e6f70819283&lang=en">Apply</a>',
  ]),
  main('addresses', 'a picture of a file is served from a cache', [
    '<a href="/files/report.pdf?t=1741000000"><img src="/thumb.png?ts=1741000000" alt=""></a>',
    '<a href="/files/report.pdf?t=1744000000"><img src="/thumb.png?ts=1744000000" alt=""></a>',
  ]),
  main('typography', 'spaces that do not break and hyphens that do', [
    '<p>Form I-131 and the re-parole program, Sec. 212(d)(5).</p>',
    '<p>Form&nbsp;I&#8209;131 and the re&shy;-parole pro&shy;gram, Sec.&nbsp;212(d)(5).</p>',
  ]),
  main('markup', 'attributes changed places and a pixel came', [
    '<p id="a1" class="x y">One more line.</p>',
    '<p class="y x" id="b2" data-nonce="z">One more line.</p><img src="https://t.example/p.gif?c=1" width="1" height="1" alt="">',
  ]),
];

export const eighthReal: readonly NamedPair[] = [
  [
    'figure',
    'a number of people is another',
    agencyPage(TEXT),
    agencyPage(TEXT.replace('110,000', '101,000')),
  ],
  [
    'date',
    'a program ended on another day',
    agencyPage(TEXT),
    agencyPage(TEXT.replace('March 25', 'March 28')),
  ],
  [
    'paragraph',
    'a paragraph is gone',
    agencyPage(`${TEXT}<p>Employers may keep their workers until the notice.</p>`),
    agencyPage(TEXT),
  ],
  ['wording', 'ended became paused', agencyPage(TEXT), agencyPage(TEXT.replace('ended', 'paused'))],
  side('list', 'a resource beside the text is gone', [
    '<h3>Resources</h3><ul><li><a href="/r/1">Legal aid directory</a></li><li><a href="/r/2">Forms</a></li></ul>',
    '<h3>Resources</h3><ul><li><a href="/r/2">Forms</a></li></ul>',
  ]),
  side('paragraph', 'a hotline beside the text is gone', [
    '<div class="callout"><h3>Need help?</h3><p>Call the hotline: 1-800-555-0142</p></div>',
    '',
  ]),
  above('banner', 'a bar says that a court stopped the program', [
    '',
    '<div class="alert-bar"><strong>Notice:</strong> A court order affects this program. <a href="/order">Read the order</a>.</div>',
  ]),
  above('banner', 'a bar of a court order is gone', [
    '<div class="alert alert-info">This page is provided pursuant to court order.</div>',
    '',
  ]),
  main('table', 'a cell says denied', [
    '<table><tr><th>Case</th><th>Outcome</th></tr><tr><td>A</td><td>Granted</td></tr><tr><td>B</td><td>Granted</td></tr></table>',
    '<table><tr><th>Case</th><th>Outcome</th></tr><tr><td>A</td><td>Granted</td></tr><tr><td>B</td><td>Denied</td></tr></table>',
  ]),
  main('link', 'a letter leads elsewhere', [
    '<p><a href="/letters/2025-03.pdf">Letter to Congress</a></p>',
    '<p><a href="/letters/2025-04.pdf">Letter to Congress</a></p>',
  ]),
  main('names', 'a director is acting no more', [
    '<p>Pat Doe, Acting Director</p>',
    '<p>Pat Doe, Director</p>',
  ]),
  main('button', 'one cannot apply any more', [
    '<a class="btn btn-primary" href="/apply">Apply Online</a>',
    '<span class="btn btn-disabled">Applications Closed</span>',
  ]),
  main('answer', 'a yes became a no', [
    '<h3>May I travel?</h3><p>Yes.</p>',
    '<h3>May I travel?</h3><p>No.</p>',
  ]),
  main('beside noise', 'a fee rose while views were counted', [
    '<p>The fee is $575.</p><span>1,042 views</span>',
    '<p>The fee is $1,000.</p><span>1,077 views</span>',
  ]),
];
