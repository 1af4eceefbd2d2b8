import type { PagePair } from './pairs.ts';
import { dataPage, guidancePage, oldPage, type Parts, STATEMENT } from './templates.ts';

const real = (name: string, before: string, after: string, ...kinds: string[]): PagePair => ({
  name,
  before,
  after,
  alert: true,
  kinds,
});
const parts = (name: string, before: Parts, after: Parts, ...kinds: string[]) =>
  real(name, guidancePage(before), guidancePage(after), ...kinds);
const body = (name: string, from: string, to: string, ...kinds: string[]) =>
  parts(name, {}, { body: STATEMENT.replace(from, to) }, ...kinds);
const BUTTON = '<p><a class="usa-button" href="/apply">Apply now</a></p>';
const ROWS = [
  ['January', '30,100'],
  ['February', '29,800'],
];
const FILES: [string, string][] = [
  ['/data/2024.csv', 'Data for 2024'],
  ['/data/2025.csv', 'Data for 2025'],
];
const SECTIONS = [
  '<p>One section of the text of this page.</p>',
  '<p>Another section that says much more.</p>',
  '<p>The last section of the page.</p>',
];

/** Something happened on these, however small it looks. */
export const realPairs: readonly PagePair[] = [
  body('a figure in one sentence', '532,000', '530,000', 'figure changed'),
  body('a smaller figure in the same sentence', '12,000', '9,500', 'figure changed'),
  body('an effective date', 'April 24, 2025', 'May 24, 2025', 'date changed'),
  body('may became must not', 'may grant exceptions', 'must not grant exceptions', 'wording changed'),
  body('a single word went', 'categorical ', '', 'wording changed'),
  body('a not was put in', 'remains available', 'is not available', 'wording changed'),
  body('one letter changed the meaning', 'terminating', 'determining', 'wording changed'),
  body(
    'the last paragraph went',
    '<p>Officers may grant exceptions case by case. The notice takes effect on April 24, 2025.</p>',
    '',
    'paragraph removed',
  ),
  body(
    'a paragraph came',
    '</p>\n<p>About',
    '</p>\n<p>Employment authorization ends with the parole.</p>\n<p>About',
    'paragraph added',
  ),
  body('a link leads elsewhere', '/forms/i-131', '/forms/i-765', 'link changed'),
  body(
    'a link went, its words stayed',
    '<a href="/forms/i-131">Form I-131</a>',
    'Form I-131',
    'link changed',
  ),
  body('an editor note at the end', '2025.</p>', '2025. (Corrected March 26, 2025.)</p>', 'wording changed'),
  parts('the title changed', {}, { title: 'Parole Programs' }, 'title changed'),
  parts('the hero statement went', {}, { hero: '' }, 'paragraph removed'),
  parts(
    'the hero statement was rewritten',
    {},
    { hero: '<div class="hero"><p>You must leave when your parole ends.</p></div>' },
  ),
  parts('the button went', { aside: BUTTON }, {}, 'paragraph removed'),
  parts(
    'the button leads elsewhere',
    { aside: BUTTON },
    { aside: BUTTON.replace('/apply', '/leave') },
    'link changed',
  ),
  parts(
    'a form button went',
    { aside: '<form><p>Check your case</p><input type="submit" value="Check status"></form>' },
    { aside: '<form><p>Check your case</p></form>' },
  ),
  parts(
    'an alert box came',
    {},
    { aside: '<div class="usa-alert"><h3>Court order</h3><p>A court has stayed this notice.</p></div>' },
    'paragraph added',
  ),
  parts(
    'curated related documents lost one',
    {
      aside:
        '<h2>Related documents</h2><ul><li><a href="/a">Privacy assessment</a></li><li><a href="/b">System notice</a></li></ul>',
    },
    { aside: '<h2>Related documents</h2><ul><li><a href="/b">System notice</a></li></ul>' },
    'paragraph removed',
  ),
  parts(
    'an update under latest updates',
    { aside: '<h2>Latest updates</h2><ul><li>March 21: notice posted</li></ul>' },
    {
      aside:
        '<h2>Latest updates</h2><ul><li>April 15: stayed by the court</li><li>March 21: notice posted</li></ul>',
    },
    'paragraph added',
  ),
  parts(
    'the embedded data view went',
    { aside: '<h2>Dashboard</h2><iframe src="https://data.agency.example/view"></iframe>' },
    { aside: '<h2>Dashboard</h2>' },
    'link changed',
  ),
  parts(
    'the page lost its link to itself',
    { aside: '<ul><li><a href="/watched/page">This page</a></li><li><a href="/other">Other</a></li></ul>' },
    { aside: '<ul><li><a href="/other">Other</a></li></ul>' },
    'paragraph removed',
  ),
  parts(
    'steps changed their order',
    { body: '<ol><li>File the form</li><li>Pay the fee</li></ol>' },
    { body: '<ol><li>Pay the fee</li><li>File the form</li></ol>' },
  ),
  parts(
    'a section moved to the end',
    { body: SECTIONS.join('') },
    { body: [...SECTIONS.slice(1), SECTIONS[0]].join('') },
    'moved',
  ),
  parts(
    'news beside noise',
    { stamp: '<p>Last updated: March 3, 2025</p><p>12 views</p>' },
    {
      body: STATEMENT.replace('532,000', '530,000'),
      stamp: '<p>Last updated: April 3, 2025</p><p>99 views</p>',
    },
    'figure changed',
  ),
  real(
    'a figure in a table',
    dataPage(ROWS, FILES),
    dataPage(
      [
        ['January', '30,100'],
        ['February', '28,900'],
      ],
      FILES,
    ),
    'figure changed',
  ),
  real(
    'a month left the table',
    dataPage(ROWS, FILES),
    dataPage(ROWS.slice(0, 1), FILES),
    'paragraph removed',
  ),
  real(
    'a data set was removed',
    dataPage(ROWS, FILES),
    dataPage(ROWS, FILES.slice(0, 1)),
    'paragraph removed',
  ),
  real(
    'a data set was replaced under its name',
    dataPage(ROWS, FILES),
    dataPage(ROWS, [['/data/2024-revised.csv', 'Data for 2024'], ...FILES.slice(1)]),
    'link changed',
  ),
  real(
    'an old page changed in its layout table',
    oldPage('The agreement is renewed.'),
    oldPage('The agreement has expired.'),
  ),
  real(
    'the text of an old page was emptied to a sentence',
    oldPage('The agreement is renewed. It runs until 2026. Data are matched weekly.'),
    oldPage('This page is archived.'),
  ),
];
