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

const RULE =
  '<h2>Summary</h2><p>The Department of Homeland Security withdraws the rule of May 3, 2024. Comments must be received on or before June 9, 2025.</p><p>We received 2,312 comments on the rule — most of them opposed.</p>';
const OFFICES =
  '<table class="table"><thead><tr><th>Court</th><th>Hours</th></tr></thead><tbody><tr><td>Baltimore</td><td>8:00 a.m. to 4:00 p.m.</td></tr><tr><td>Hyattsville</td><td>8:00 a.m. to 3:00 p.m.</td></tr></tbody></table>';

export const sixthQuiet: readonly NamedPair[] = [
  [
    'stamps',
    'a stamp tells the hour before the day',
    aemPage(RULE, { below: '<p class="timestamp">Last updated 10:32 a.m. ET, April 3, 2025</p>' }),
    aemPage(RULE, { below: '<p class="timestamp">Last updated 4:05 p.m. ET, April 9, 2025</p>' }),
  ],
  [
    'stamps',
    'a line of metadata is dated, updated and timed',
    wordpressPage(RULE, {
      above: '<div class="entry-meta">Posted on March 3, 2025 | Updated on March 4, 2025 | 4 min read</div>',
    }),
    wordpressPage(RULE, {
      above: '<div class="entry-meta">Posted on March 3, 2025 | Updated on April 11, 2025 | 5 min read</div>',
    }),
  ],
  [
    'stamps',
    'the age of a release is told with its author',
    wordpressPage(RULE, { above: '<span class="byline">Published 2 hours ago by Press Office</span>' }),
    wordpressPage(RULE, { above: '<span class="byline">Published 3 days ago by Press Office</span>' }),
  ],
  [
    'counters',
    'the number of pages of a list grew by one',
    drupalPage(RULE, { below: '<div class="view-footer">Displaying 1 - 10 of 1,204</div>' }),
    drupalPage(RULE, { below: '<div class="view-footer">Displaying 1 - 10 of 1,209</div>' }),
  ],
  [
    'notices',
    'a question keeps machines from a form',
    webFormsPage(
      `${OFFICES}<fieldset class="captcha"><legend>CAPTCHA</legend><label for="c">Math question</label><span>3 + 7 =</span><input id="c" type="text"></fieldset>`,
    ),
    webFormsPage(
      `${OFFICES}<fieldset class="captcha"><legend>CAPTCHA</legend><label for="c">Math question</label><span>5 + 11 =</span><input id="c" type="text"></fieldset>`,
    ),
  ],
  [
    'notices',
    'a note asks for another browser',
    aemPage(RULE),
    aemPage(RULE, {
      above:
        '<div class="browser-warning"><p>JavaScript appears to be disabled on this computer. Please enable JavaScript to use this site.</p></div>',
    }),
  ],
  [
    'notices',
    'a dialog warns of leaving the site',
    drupalPage(RULE),
    drupalPage(RULE, {
      below:
        '<div class="modal fade" id="exit-modal" tabindex="-1" role="dialog" aria-labelledby="exit-title"><div class="modal-dialog"><h4 id="exit-title">You are now leaving this website</h4><p>We are not responsible for the content of other sites.</p><button>Continue</button></div></div>',
    }),
  ],
  [
    'typography',
    'a theme set other dashes and quotes',
    wordpressPage('<p>The "pause"--first announced in January--doesn\'t end; see Sec. 3.</p>'),
    wordpressPage(
      '<p>The &#8220;pause&#8221; &#8212; first announced in January &#8212; doesn&#8217;t end; see Sec.&nbsp;3.</p>',
    ),
  ],
  [
    'typography',
    'an editor joined the lines of an address',
    handmadePage('<P>Office of the Clerk<BR>Suite 200<BR>Falls Church, VA 22041'),
    handmadePage('<P>Office of the Clerk Suite 200 <BR>Falls Church, VA 22041</P>'),
  ],
  [
    'typography',
    'letters of a word processor were joined and set as entities',
    sharepointPage('<p>The office files notices of final action for fiscal year 2025.</p>'),
    sharepointPage(
      '<p>The o&#xFB03;ce &#xFB01;les notices of &#xFB01;nal action for &#xFB01;scal year&#8201;2025.</p>',
    ),
  ],
  [
    'markup',
    'a table was rebuilt with spans, scopes and sections',
    drupalPage(OFFICES),
    drupalPage(
      '<div class="table-responsive"><table class="usa-table usa-table--borderless" data-sortable><thead><tr><th scope="col" role="columnheader">Court</th><th scope="col">Hours</th></tr></thead><tbody><tr><th scope="row">Baltimore</th><td data-label="Hours"><span>8:00 a.m. to 4:00 p.m.</span></td></tr><tr><th scope="row">Hyattsville</th><td data-label="Hours"><p>8:00 a.m. to 3:00 p.m.</p></td></tr></tbody></table></div>',
    ),
  ],
  [
    'frame',
    'a toolbar for the size of text came',
    aemPage(RULE),
    aemPage(RULE, {
      above:
        '<div class="text-resize"><span>Text size:</span> <a href="#">A</a> <a href="#">A+</a> <a href="#">A-</a></div>',
    }),
  ],
  [
    'frame',
    'the way to the page is told in words',
    handmadePage(OFFICES, {
      above: '<P>You are here: <A HREF="/">Home</A> &gt; <A HREF="/courts">Courts</A> &gt; Hours</P>',
    }),
    handmadePage(OFFICES, {
      above:
        '<P>You are here: <A HREF="/">Home</A> &gt; <A HREF="/about">About</A> &gt; <A HREF="/courts">Courts</A> &gt; Hours</P>',
    }),
  ],
  [
    'related',
    'a box tells another fact every day',
    drupalPage(RULE, {
      below: '<div class="block"><h2>Did You Know?</h2><p>The agency was founded in 1933.</p></div>',
    }),
    drupalPage(RULE, {
      below:
        '<div class="block"><h2>Did You Know?</h2><p>Officers speak more than forty languages.</p></div>',
    }),
  ],
  [
    'addresses',
    'a file is served from a signed address',
    renderedShell(
      '<p><a href="https://files.agency.example/notice.pdf?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=20250304T101010Z&X-Amz-Signature=0a1b2c">Notice</a></p>',
    ),
    renderedShell(
      '<p><a href="https://files.agency.example/notice.pdf?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=20250411T080101Z&X-Amz-Signature=9f8e7d">Notice</a></p>',
    ),
  ],
  [
    'addresses',
    'the parameters of a link changed places',
    webFormsPage('<p><a href="list.aspx?year=2025&type=order">Orders of 2025</a></p>'),
    webFormsPage('<p><a href="list.aspx?type=order&year=2025">Orders of 2025</a></p>'),
  ],
];

const received = (rows: string) => `<table><tr><th>Docket</th><th>Figure</th></tr>${rows}</table>`;

export const sixthReal: readonly NamedPair[] = [
  [
    'table',
    'a table tells how many comments came',
    aemPage(received('<tr><td>Comments</td><td>2,312</td></tr><tr><td>Hearings</td><td>2</td></tr>')),
    aemPage(received('<tr><td>Comments</td><td>3,012</td></tr><tr><td>Hearings</td><td>2</td></tr>')),
  ],
  [
    'paragraph',
    'a release came under the latest news of a newsroom',
    drupalPage('<h2>Latest News</h2><ul><li><a href="/news/1">Agency reopens office</a></li></ul>', {
      title: 'Newsroom',
    }),
    drupalPage(
      '<h2>Latest News</h2><ul><li><a href="/news/2">Agency ends parole program</a></li><li><a href="/news/1">Agency reopens office</a></li></ul>',
      { title: 'Newsroom' },
    ),
  ],
  [
    'button',
    'a form to register for a hearing is gone',
    drupalPage(
      `${RULE}<form action="/hearing"><label>Name<input type="text" name="name"></label><label>E-mail<input type="email" name="mail"></label><label>Language<select name="l"><option>English</option><option>Spanish</option></select></label><input type="submit" value="Register for the hearing"></form>`,
    ),
    drupalPage(RULE),
  ],
  [
    'answer',
    'a note behind a button says something else',
    aemPage(
      `${RULE}<button aria-controls="note-1">Who may apply?</button><div id="note-1" role="dialog" hidden><p>Nationals of Haiti may apply.</p></div>`,
    ),
    aemPage(
      `${RULE}<button aria-controls="note-1">Who may apply?</button><div id="note-1" role="dialog" hidden><p>Nobody may apply.</p></div>`,
    ),
  ],
  [
    'link',
    'a document shown inside the page was replaced by another',
    sharepointPage(
      '<p>The current roster:</p><object data="/Documents/roster-2024.pdf" type="application/pdf" width="100%"></object>',
    ),
    sharepointPage(
      '<p>The current roster:</p><object data="/Documents/roster-2025.pdf" type="application/pdf" width="100%"></object>',
    ),
  ],
  [
    'link',
    'a record is linked by another number',
    webFormsPage('<p><a href="document.aspx?id=10412">Decision</a></p>'),
    webFormsPage('<p><a href="document.aspx?id=10421">Decision</a></p>'),
  ],
  [
    'banner',
    'a correction stands in the footer of an article',
    `<!doctype html><html><head><title>Release | Agency</title></head><body><article><h1>Release</h1>${RULE}<footer><p>By the press office.</p></footer></article></body></html>`,
    `<!doctype html><html><head><title>Release | Agency</title></head><body><article><h1>Release</h1>${RULE}<footer><p>By the press office. An earlier version misstated the date.</p></footer></article></body></html>`,
  ],
  ['date', 'comments close earlier', wordpressPage(RULE), wordpressPage(RULE.replace('June 9', 'May 9'))],
  [
    'wording',
    'shall became may',
    wordpressPage('<p>(a) The officer shall release the noncitizen on bond.</p>'),
    wordpressPage('<p>(a) The officer may release the noncitizen on bond.</p>'),
  ],
  [
    'figure',
    'a dollar figure lost a zero in a long paragraph',
    sharepointPage(
      `<p>${'The plan funds removal operations in every region. '.repeat(20)}The total is $1,500,000.</p>`,
    ),
    sharepointPage(
      `<p>${'The plan funds removal operations in every region. '.repeat(20)}The total is $150,000.</p>`,
    ),
  ],
  [
    'table',
    'an office has other hours',
    drupalPage(OFFICES),
    drupalPage(OFFICES.replace('3:00 p.m.', '1:00 p.m.')),
  ],
  [
    'table',
    'two offices swapped their hours',
    drupalPage(OFFICES),
    drupalPage(OFFICES.replace('4:00', '5:00').replace('3:00', '4:00').replace('5:00', '3:00')),
  ],
  [
    'beside noise',
    'a country left a sentence while the page was republished, restamped and shared',
    aemPage('<p>Nationals of Cuba, Haiti and Venezuela may stay.</p>', {
      seed: '111aaa',
      below: '<p>Last updated: March 3, 2025</p><p>1,204 views</p>',
    }),
    aemPage('<p>Nationals of Cuba and Venezuela may stay.</p>', {
      seed: '222bbb',
      below:
        '<p>Last updated: April 3, 2025</p><p>1,399 views</p><div class="social-share"><a href="https://x.com/intent/post?u=1">X</a></div>',
    }),
  ],
  [
    'list',
    'a language left the list of translations',
    drupalPage(
      '<h2>Know your rights</h2><ul><li><a href="/kyr-en.pdf">English (PDF)</a></li><li><a href="/kyr-es.pdf">Spanish (PDF)</a></li><li><a href="/kyr-ht.pdf">Haitian Creole (PDF)</a></li></ul>',
    ),
    drupalPage(
      '<h2>Know your rights</h2><ul><li><a href="/kyr-en.pdf">English (PDF)</a></li><li><a href="/kyr-es.pdf">Spanish (PDF)</a></li></ul>',
    ),
  ],
  [
    'title',
    'the page is archived in its title only',
    drupalPage(RULE, { title: 'Keeping Families Together' }),
    drupalPage(RULE, { title: 'Keeping Families Together (Archived)' }),
  ],
];
