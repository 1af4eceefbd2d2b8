import type { PagePair } from './pairs.ts';
import {
  accordion,
  ANSWERS,
  blogPost,
  designSystemPage,
  RELEASE_TEXT,
  serverPage,
} from './later-templates.ts';

const real = (name: string, before: string, after: string, ...kinds: string[]): PagePair => ({
  name,
  before,
  after,
  alert: true,
  kinds,
});
const body = (name: string, before: string, after: string, ...kinds: string[]) =>
  real(name, designSystemPage(RELEASE_TEXT + before), designSystemPage(RELEASE_TEXT + after), ...kinds);
const post = (name: string, before: string, after: string, ...kinds: string[]) =>
  real(name, blogPost(RELEASE_TEXT, before), blogPost(RELEASE_TEXT, after), ...kinds);
const text = (name: string, from: string, to: string, ...kinds: string[]) =>
  real(name, blogPost(RELEASE_TEXT), blogPost(RELEASE_TEXT.replace(from, to)), ...kinds);
const [FIRST, SECOND] = ANSWERS;

const details = (answer: string) => `<details><summary>How do I appeal?</summary><p>${answer}</p></details>`;
const tabs = (second: string) =>
  `<div role="tablist"><button role="tab" aria-controls="t1">Who</button><button role="tab" aria-controls="t2">When</button></div><div role="tabpanel" id="t1"><p>Everybody paroled.</p></div><div role="tabpanel" id="t2" hidden><p>${second}</p></div>`;
const collapsed = (answer: string) =>
  `<h3><a href="#q7" data-toggle="collapse">Can I travel?</a></h3><div id="q7" class="collapse" style="display: none"><p>${answer}</p></div>`;
const fees = (amount: string) =>
  serverPage(`<table><tr><th>Form</th><th>Fee</th></tr><tr><td>I-765</td><td>${amount}</td></tr></table>`);
const steps = (...names: string[]) => `<ol>${names.map((name) => `<li>${name}</li>`).join('')}</ol>`;
const RELATED = '<h3>Related stories</h3><ul><li><a href="/a">One</a></li></ul>';

/** Written before the rules were tried on them; something happened on these. */
export const laterRealPairs: readonly PagePair[] = [
  real(
    'an answer of an accordion was rewritten',
    designSystemPage(accordion(ANSWERS)),
    designSystemPage(accordion([FIRST, [SECOND[0], 'Your employment authorization ends with your parole.']])),
  ),
  real(
    'a question left the accordion',
    designSystemPage(accordion(ANSWERS)),
    designSystemPage(accordion([FIRST])),
    'paragraph removed',
  ),
  body(
    'an answer under a closed summary changed',
    details('Within 30 days.'),
    details('There is no appeal.'),
  ),
  body(
    'a panel behind a tab changed',
    tabs('From April 24, 2025.'),
    tabs('From May 24, 2025.'),
    'date changed',
  ),
  body('a collapsed answer changed', collapsed('Yes, with advance parole.'), collapsed('No.')),
  body(
    'a paragraph was hidden',
    '<p>You may apply again.</p>',
    '<p hidden>You may apply again.</p>',
    'paragraph removed',
  ),
  body(
    'a sentence was struck out',
    '<p>Parole may be extended once.</p>',
    '<p><s>Parole may be extended once.</s></p>',
  ),
  body(
    'an effective date in a list of terms',
    '<dl><dt>Effective Date</dt><dd>04/24/2025</dd></dl>',
    '<dl><dt>Effective Date</dt><dd>05/24/2025</dd></dl>',
    'date changed',
  ),
  body(
    'the edition of a form',
    '<h2>Edition Date</h2><p>01/20/25. You can find the edition date at the bottom of the page.</p>',
    '<h2>Edition Date</h2><p>08/21/25. You can find the edition date at the bottom of the page.</p>',
    'date changed',
  ),
  body(
    'a deadline that begins with a word of stamps',
    '<p>Last day to file: March 3, 2025</p>',
    '<p>Last day to file: April 9, 2025</p>',
    'date changed',
  ),
  body(
    'words behind a stamp on one line',
    '<p>Last Updated: March 3, 2025. The program is paused.</p>',
    '<p>Last Updated: April 9, 2025. The program has ended.</p>',
    'wording changed',
  ),
  body(
    'an update that states its date',
    '<p>Updated March 3, 2025: Officers may grant exceptions.</p>',
    '<p>Updated March 3, 2025: Officers may not grant exceptions.</p>',
    'wording changed',
  ),
  body(
    'the size of a file behind the same name',
    '<p><a href="/files/notice.pdf">Notice (PDF, 1.2 MB)</a></p>',
    '<p><a href="/files/notice.pdf">Notice (PDF, 1.4 MB)</a></p>',
    'figure changed',
  ),
  body(
    'the words of a picture',
    '<p><img src="/chart.png" alt="Paroles by month: 30,100 in January"></p>',
    '<p><img src="/chart.png" alt="Paroles by month: 3,100 in January"></p>',
    'figure changed',
  ),
  body(
    'a country left a form',
    '<form><label>Country</label><select><option>Cuba</option><option>Haiti</option></select></form>',
    '<form><label>Country</label><select><option>Cuba</option></select></form>',
  ),
  body(
    'a notice that the page is archived',
    '',
    '<div class="usa-alert"><div class="usa-alert__body"><p>Archived content: information released before January 20, 2025.</p></div></div>',
    'paragraph added',
  ),
  body(
    'an item of a nested list',
    '<ul><li>Evidence<ul><li>A passport</li><li>A letter from a sponsor</li></ul></li></ul>',
    '<ul><li>Evidence<ul><li>A passport</li></ul></li></ul>',
  ),
  body(
    'two numbered steps changed places',
    steps('File the form.', 'Pay the fee.', 'Attend the interview.'),
    steps('Pay the fee.', 'File the form.', 'Attend the interview.'),
  ),
  body(
    'a column left the table',
    '<table><tr><th>Month</th><th>Granted</th><th>Denied</th></tr><tr><td>March</td><td>40</td><td>9</td></tr></table>',
    '<table><tr><th>Month</th><th>Granted</th></tr><tr><td>March</td><td>40</td></tr></table>',
  ),
  body(
    'a dashboard shows another workbook',
    '<iframe src="https://public.tableau.com/views/Parole2024/Story1" title="Data"></iframe>',
    '<iframe src="https://public.tableau.com/views/Parole2025/Story1" title="Data"></iframe>',
  ),
  body(
    'letters go to another address',
    '<p><a href="mailto:parole@agency.example">Contact us</a></p>',
    '<p><a href="mailto:closed@agency.example">Contact us</a></p>',
  ),
  body(
    'court orders under related news',
    '<h2>Related news</h2><ul><li><a href="/x">One</a></li></ul><h2>Court orders</h2><ul><li>None</li></ul>',
    '<h2>Related news</h2><ul><li><a href="/y">Two</a></li></ul><h2>Court orders</h2><ul><li>Stayed April 14, 2025</li></ul>',
  ),
  post(
    'a correction below the related stories',
    `${RELATED}<p>Contact: press office.</p>`,
    `${RELATED}<p>Contact: press office. This release was corrected on April 2, 2025.</p>`,
  ),
  real('a fee in a table for layout', fees('$520'), fees('$560'), 'figure changed'),
  text('a country left the sentence', ', Nicaragua, and Venezuela', ', and Nicaragua', 'wording changed'),
  text('comments are counted in a sentence', '1,234 comments', '1,301 comments', 'figure changed'),
  text('a range of days', '30–60 days', '30–90 days', 'figure changed'),
  real(
    'the title says rescinded',
    blogPost(RELEASE_TEXT),
    blogPost(RELEASE_TEXT)
      .replace('>Ending parole<', '>[Rescinded] Ending parole<')
      .replace('<title>Ending', '<title>[Rescinded] Ending'),
    'title changed',
  ),
];
