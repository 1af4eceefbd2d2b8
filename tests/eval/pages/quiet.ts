import type { PagePair } from './pairs.ts';
import { dataPage, guidancePage, oldPage, type Parts, STATEMENT } from './templates.ts';

const quiet = (name: string, before: string, after: string): PagePair => ({
  name,
  before,
  after,
  alert: false,
});
const parts = (name: string, before: Parts, after: Parts) =>
  quiet(name, guidancePage(before), guidancePage(after));
const ROWS = [
  ['January', '30,100'],
  ['February', '29,800'],
];
const FILES: [string, string][] = [
  ['/data/2024.csv', 'Data for 2024'],
  ['/data/2025.csv', 'Data for 2025'],
];
const related = (...stories: string[]) =>
  `<h2>Related stories</h2><ul>${stories.map((story, index) => `<li><a href="/news/${story.length}${index}">${story}</a></li>`).join('')}</ul>`;
const slides = (...names: string[]) =>
  `<div class="carousel">${names.map((name) => `<div class="slide"><a href="/s/${name}">${name}</a></div>`).join('')}</div>`;
const linked = (query: string) => STATEMENT.replace('/forms/i-131', `/forms/i-131${query}`);

/** Nothing happened on these, whatever the bytes say. */
export const quietPairs: readonly PagePair[] = [
  parts(
    'the update stamp moved',
    { stamp: '<p>Last updated: March 3, 2025</p>' },
    { stamp: '<p>Last updated: April 9, 2025</p>' },
  ),
  parts(
    'the review stamp moved',
    { stamp: '<div>Page Last Reviewed or Updated: 12-Mar-2025</div>' },
    { stamp: '<div>Page Last Reviewed or Updated: 02-Apr-2025</div>' },
  ),
  parts(
    'a stamp of two elements moved',
    { stamp: '<dl><dt>Last Updated</dt><dd>03/03/2025</dd></dl>' },
    { stamp: '<dl><dt>Last Updated</dt><dd>04/09/2025</dd></dl>' },
  ),
  parts(
    'the page shows today',
    {
      banner: '<p>Monday, March 3, 2025</p>'.replace('<p>', '<p>Today is '),
      share: '<p>Today is Monday, March 3, 2025</p>',
    },
    { banner: '<p>Today is Tuesday, March 4, 2025</p>', share: '<p>Today is Tuesday, March 4, 2025</p>' },
  ),
  parts('the view counter moved', { stamp: '<p>1,234 views</p>' }, { stamp: '<p>1,301 views</p>' }),
  parts('the share counter moved', { share: '<p>Shares: 41</p>' }, { share: '<p>Shares: 57</p>' }),
  parts(
    'the age of the page moved',
    { stamp: '<p>Updated 3 hours ago</p>' },
    { stamp: '<p>Updated 2 days ago</p>' },
  ),
  parts(
    'the rendering time moved',
    { footer: '', stamp: '<p>Page generated in 0.21 seconds</p>' },
    { footer: '', stamp: '<p>Page generated in 0.48 seconds</p>' },
  ),
  parts(
    'a request id moved',
    { stamp: '<p>Request ID: 0.57c90b17.1775931942</p>' },
    { stamp: '<p>Request ID: 0.9a1f2222.1775999999</p>' },
  ),
  parts(
    'other related stories',
    { aside: related('One story', 'Two stories') },
    { aside: related('Three stories', 'Another story') },
  ),
  parts('related stories vanished', { aside: related('One story') }, {}),
  parts(
    'most viewed pages turned',
    { aside: '<h3>Most viewed</h3><ol><li>Forms<li>Fees</ol>' },
    { aside: '<h3>Most viewed</h3><ol><li>Fees<li>Forms</ol>' },
  ),
  parts(
    'a share box appeared',
    {},
    {
      share:
        '<div class="social-share"><a href="https://x.com/intent/post?u=1">X</a></div><ul><li>Facebook</li><li>Email</li><li>Copy link</li></ul>',
    },
  ),
  parts(
    'a cookie notice appeared',
    {},
    { banner: '<div id="cookie-banner"><p>We use cookies.</p><button>Accept</button></div>' },
  ),
  parts(
    'a cookie notice appeared inside the text',
    {},
    {
      share:
        '<p>We use cookies to improve your experience on our site.</p><button>Accept all cookies</button>',
    },
  ),
  parts(
    'the carousel turned',
    { aside: slides('Alpha', 'Beta', 'Gamma') },
    { aside: slides('Gamma', 'Alpha', 'Beta') },
  ),
  parts(
    'a session in a link',
    { body: linked(';jsessionid=0A1B2C?x=1') },
    { body: linked(';jsessionid=99FFEE?x=1') },
  ),
  parts(
    'a cache stamp in a link',
    { body: linked('.pdf?v=1711111111') },
    { body: linked('.pdf?v=1722222222') },
  ),
  parts(
    'campaign parameters in a link',
    { body: linked('') },
    { body: linked('?utm_source=home&amp;utm_medium=web') },
  ),
  parts(
    'whitespace and line breaks',
    {},
    { body: STATEMENT.replace(/ /gu, ' \n ').replaceAll('</p>', ' </p>\n\n') },
  ),
  parts(
    'curly quotes and dashes',
    { body: '<p>The agency\'s "new" rule - now</p>' },
    { body: '<p>The agency’s “new” rule – now</p>' },
  ),
  parts(
    'entities instead of characters',
    { body: '<p>Food & Water, § 5, the rule’s text</p>' },
    { body: '<p>Food &amp; Water, &sect; 5, the rule&rsquo;s&nbsp;text</p>' },
  ),
  parts('navigation changed', {}, { banner: '<nav><ul><li><a href="/new">New menu</a></li></ul></nav>' }),
  parts('the footer changed', {}, { footer: '<p>Agency, new address</p>' }),
  parts(
    'scripts and styles changed',
    {},
    {
      share:
        '<script>var t=1775931942</script><style>p{color:red}</style><noscript><img src="/t?1"></noscript>',
    },
  ),
  parts(
    'markup without words changed',
    {},
    {
      body: STATEMENT.replaceAll('<p>', '<p class="usa-prose" data-t="17">').replace(
        'Officers',
        '<span>Officers</span>',
      ),
    },
  ),
  parts('a hidden part changed', { share: '<p hidden>token 1</p>' }, { share: '<p hidden>token 2</p>' }),
  quiet(
    'the visitor counter of an old page',
    oldPage('The agreement is renewed.', '1024'),
    oldPage('The agreement is renewed.', '2048'),
  ),
  quiet(
    'an old page lost its end tags',
    oldPage('The agreement is renewed.'),
    `${oldPage('The agreement is renewed.')}</HTML>`,
  ),
  quiet('list items in another order', dataPage(ROWS, FILES), dataPage(ROWS, FILES.toReversed())),
  quiet('table rows in another order', dataPage(ROWS, FILES), dataPage(ROWS.toReversed(), FILES)),
];
