import type { PagePair } from './pairs.ts';

/** A short notice with something below it. */
function notice(below: string, title = 'Notice'): string {
  return `<!doctype html><html><head><title>${title} | Agency</title></head><body><header><nav>x</nav></header><main><h1>${title}</h1><p>The Department announced that 40,000 grants of parole end on May 1, 2025.</p>${below}</main></body></html>`;
}

type Named = readonly [name: string, before: string, after: string];

const quiet: readonly Named[] = [
  [
    'posted/updated line with two dates',
    notice('<p>Published: March 3, 2025 | Last updated: March 4, 2025</p>'),
    notice('<p>Published: March 3, 2025 | Last updated: April 9, 2025</p>'),
  ],
  [
    'download counter in a list',
    notice('<ul><li><a href="/a.pdf">Report</a> (1,204 downloads)</li></ul>'),
    notice('<ul><li><a href="/a.pdf">Report</a> (1,310 downloads)</li></ul>'),
  ],
  [
    'aside of latest news',
    notice('<aside><h2>Latest news</h2><ul><li><a href="/1">One</a></li></ul></aside>'),
    notice('<aside><h2>Latest news</h2><ul><li><a href="/2">Two</a></li></ul></aside>'),
  ],
  [
    'nonce and ids',
    notice('<div id="block-17" data-history-node-id="9" nonce="abc"><p>x</p></div>'),
    notice('<div id="block-99" data-history-node-id="9" nonce="zzz"><p>x</p></div>'),
  ],
  [
    'lazy image placeholder',
    notice('<img src="data:image/gif;base64,AAAA" data-src="/a.jpg" alt="">'),
    notice('<img src="/a.jpg" alt="">'),
  ],
  [
    'tracking pixel link',
    notice('<p><a href="/apply?utm_campaign=spring">Apply</a></p>'),
    notice('<p><a href="/apply?utm_campaign=fall&gclid=x">Apply</a></p>'),
  ],
  [
    'viewstate',
    notice('<input type="hidden" name="__EVENTVALIDATION" value="a">'),
    notice('<input type="hidden" name="__EVENTVALIDATION" value="b">'),
  ],
  [
    'share links with url param',
    notice(
      '<ul class="social-links"><li><a href="https://www.facebook.com/sharer/sharer.php?u=a">Facebook</a></li></ul>',
    ),
    notice(
      '<ul class="social-links"><li><a href="https://www.facebook.com/sharer/sharer.php?u=b">Facebook</a></li></ul>',
    ),
  ],
  ['footer year in main', notice('<p>© 2024 Agency</p>'), notice('<p>© 2025 Agency</p>')],
  [
    'list wrapped in div',
    notice('<ul><li>One</li><li>Two</li></ul>'),
    notice('<div><ul><li><p>One</p></li><li><p>Two</p></li></ul></div>'),
  ],
  [
    'time ago in meta',
    notice('<span>Updated 5 minutes ago</span>'),
    notice('<span>Updated 2 hours ago</span>'),
  ],
  [
    'survey popup',
    notice(''),
    notice('<div role="dialog" aria-label="Survey" hidden><p>Take our survey</p></div>'),
  ],
  ['page served by node', notice('<p>Server: web-03</p>'), notice('<p>Server: web-11</p>')],
];

const real: readonly Named[] = [
  ['figure in heading', notice('<h2>Phase 1: 500 officers</h2>'), notice('<h2>Phase 1: 900 officers</h2>')],
  ['contact phone', notice('<p>Call 202-555-0100.</p>'), notice('<p>Call 202-555-0199.</p>')],
  [
    'link text same, doc swapped',
    notice('<p><a href="/docs/memo-1.pdf">Memo</a></p>'),
    notice('<p><a href="/docs/memo-2.pdf">Memo</a></p>'),
  ],
  [
    'alert removed',
    notice('<div role="alert"><p>Applications are accepted until June.</p></div>'),
    notice(''),
  ],
  [
    'dl term',
    notice('<dl><dt>Status</dt><dd>Open</dd></dl>'),
    notice('<dl><dt>Status</dt><dd>Closed</dd></dl>'),
  ],
  [
    'blockquote',
    notice('<blockquote>We will not stop.</blockquote>'),
    notice('<blockquote>We will stop.</blockquote>'),
  ],
  [
    'footnote',
    notice('<p>x<sup>1</sup></p><p>1. Excludes minors.</p>'),
    notice('<p>x<sup>1</sup></p><p>1. Includes minors.</p>'),
  ],
  [
    'caption',
    notice('<figure><img src="/a.png"><figcaption>Officers at the border</figcaption></figure>'),
    notice('<figure><img src="/a.png"><figcaption>Soldiers at the border</figcaption></figure>'),
  ],
  [
    'th renamed',
    notice('<table><tr><th>Granted</th></tr><tr><td>4</td></tr></table>'),
    notice('<table><tr><th>Revoked</th></tr><tr><td>4</td></tr></table>'),
  ],
  ['h1 withdrawn', notice(''), notice('', 'Notice (withdrawn)')],
  [
    'updated list item under updates',
    notice('<h2>Updates</h2><ul><li>May 1: posted</li></ul>'),
    notice('<h2>Updates</h2><ul><li>May 9: stayed</li><li>May 1: posted</li></ul>'),
  ],
  [
    'checkbox option',
    notice('<form><label><input type="checkbox"> I am a national of Cuba</label></form>'),
    notice('<form><label><input type="checkbox"> I am a national of Haiti</label></form>'),
  ],
  ['button disabled text', notice('<button>Apply</button>'), notice('<button disabled>Closed</button>')],
  ['aria-hidden price', notice('<p>Fee: <span>$0</span></p>'), notice('<p>Fee: <span>$575</span></p>')],
];

/** A third set, written after the rules had learned from the second; nothing was changed for it. */
export const thirdPairs: readonly PagePair[] = [
  ...quiet.map(([name, before, after]) => ({ name, before, after, alert: false })),
  ...real.map(([name, before, after]) => ({ name, before, after, alert: true })),
];
