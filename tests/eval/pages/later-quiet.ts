import type { PagePair } from './pairs.ts';
import {
  accordion,
  ANSWERS,
  blogPost,
  designSystemPage,
  RELEASE_TEXT,
  serverPage,
} from './later-templates.ts';

const quiet = (name: string, before: string, after: string): PagePair => ({
  name,
  before,
  after,
  alert: false,
});
const body = (name: string, before: string, after: string) =>
  quiet(name, designSystemPage(RELEASE_TEXT + before), designSystemPage(RELEASE_TEXT + after));
const post = (name: string, before: string, after: string) =>
  quiet(name, blogPost(RELEASE_TEXT, before), blogPost(RELEASE_TEXT, after));

const BANNER = `<section class="usa-banner" aria-label="Official website of the United States government"><div class="usa-accordion"><header class="usa-banner__header"><p>An official website of the United States government</p><button type="button" class="usa-accordion__button" aria-expanded="false" aria-controls="gov-banner">Here’s how you know</button></header><div class="usa-banner__content" id="gov-banner" hidden><p><strong>Official websites use .gov</strong> A .gov website belongs to an official government organization.</p></div></div></section>`;
const cloudflareMail = (hex: string) =>
  `<p>Write to <a href="/cdn-cgi/l/email-protection#${hex}"><span class="__cf_email__" data-cfemail="${hex}">[email&#160;protected]</span></a>.</p>`;

/** Written before the rules were tried on them; nothing happened on these. */
export const laterQuietPairs: readonly PagePair[] = [
  quiet(
    'the official banner came',
    designSystemPage(RELEASE_TEXT),
    designSystemPage(RELEASE_TEXT, { banner: BANNER }),
  ),
  quiet(
    'the breadcrumb was renamed',
    designSystemPage(RELEASE_TEXT),
    designSystemPage(RELEASE_TEXT, { crumbs: '<li>Home</li><li>Humanitarian</li><li>Parole</li>' }),
  ),
  body(
    'a stamp of two words and a slash moved',
    '<div class="updated">Last Reviewed/Updated: 03/04/2025</div>',
    '<div class="updated">Last Reviewed/Updated: 04/11/2025</div>',
  ),
  body(
    'a stamp with an element for its date moved',
    '<div><strong>Last Updated:</strong> <time datetime="2025-03-04T12:00:00Z">03/04/2025</time></div>',
    '<div><strong>Last Updated:</strong> <time datetime="2025-04-11T12:00:00Z">04/11/2025</time></div>',
  ),
  body(
    'a stamp in a sentence with an hour moved',
    '<p>This page was last updated on March 4, 2025 at 4:15 PM ET.</p>',
    '<p>This page was last updated on April 11, 2025 at 9:02 AM ET.</p>',
  ),
  body(
    'a content stamp moved',
    '<p>Content current as of: March 4, 2025</p>',
    '<p>Content current as of: April 11, 2025</p>',
  ),
  body(
    'the question whether the page helped came',
    '',
    '<div class="feedback"><h2>Was this page helpful?</h2><button>Yes</button><button>No</button></div>',
  ),
  body(
    'an address hidden from harvesters was hidden anew',
    cloudflareMail('a1d1c0d3cecdc4e1c0c6c4cfc2d88fc4d9c0ccd1cdc4'),
    cloudflareMail('3c4c5d4e5350597c5d5b59525f451259445d514c5059'),
  ),
  body(
    'a resized picture has another token',
    '<a href="/sites/default/files/styles/large/public/seal.png?itok=Ab12cd-9"><img src="/seal.png?itok=Ab12cd-9" alt="Seal"></a>',
    '<a href="/sites/default/files/styles/large/public/seal.png?itok=Zz98yx_3"><img src="/seal.png?itok=Zz98yx_3" alt="Seal"></a>',
  ),
  body(
    'links were marked as leading elsewhere',
    '<p>See <a href="https://www.ecfr.gov/title-8">Title 8</a>.</p>',
    '<p>See <a href="https://www.ecfr.gov/title-8" class="ext">Title 8<svg class="ext" role="img" aria-label="(link is external)"><title>(link is external)</title><path d="M0 0"/></svg></a>.</p>',
  ),
  body(
    'links became absolute and secure',
    '<p>See <a href="/forms/i-131">the form</a> and <a href="http://www.uscourts.gov/rules">the rules</a>.</p>',
    '<p>See <a href="https://www.agency.example/forms/i-131">the form</a> and <a href="https://www.uscourts.gov/rules/">the rules</a>.</p>',
  ),
  body('a clock ran', '<p>Current time: 4:05:10 PM</p>', '<p>Current time: 9:17:44 AM</p>'),
  body('a printer link came', '', '<p><a href="/print/node/17">Printer-friendly version</a></p>'),
  body(
    'tokens of a form moved',
    '<form><input type="hidden" name="form_build_id" value="form-Ab1"><input type="search" name="q" placeholder="Search"></form>',
    '<form><input type="hidden" name="form_build_id" value="form-Zz9"><input type="search" name="q" placeholder="Search"></form>',
  ),
  body(
    'composed letters, soft hyphens and narrow spaces',
    '<p>Résumé of the co-operation: 30 000 cases</p>',
    '<p>Re\u0301sume\u0301 of the co\u00ad-operation: 30\u202f000 cases</p>',
  ),
  quiet(
    'an accordion was delivered open',
    designSystemPage(accordion(ANSWERS)),
    designSystemPage(accordion(ANSWERS).replaceAll(' hidden>', '>').replaceAll('"false"', '"true"')),
  ),
  quiet('the state of a server page moved', serverPage(RELEASE_TEXT), serverPage(RELEASE_TEXT, 'eDxtNTUy')),
  post(
    'the comments were counted anew',
    '<p class="comments-link">3 Comments</p>',
    '<p class="comments-link">57 Comments</p>',
  ),
  quiet(
    'the time to read was computed anew',
    blogPost(RELEASE_TEXT, '', 'March 25, 2025 · 5 min read'),
    blogPost(RELEASE_TEXT, '', 'March 25, 2025 · 6 min read'),
  ),
  post(
    'other posts are recommended',
    '<div class="wrap"><h3>You might also like</h3><ul><li><a href="/a">Fees</a><span>March 1, 2025</span></li></ul></div>',
    '<div class="wrap"><h3>You might also like</h3><ul><li><a href="/b">Travel</a><span>March 9, 2025</span></li></ul></div>',
  ),
  post(
    'the sharing row was rebuilt',
    '<div class="sharedaddy"><h3>Share this:</h3><ul><li><a href="https://twitter.com/intent/tweet?url=x">Twitter</a></li></ul></div>',
    '<div class="sharedaddy"><h3>Share this:</h3><ul><li><a href="https://x.com/intent/post?url=x">X</a></li><li><a href="https://bsky.app/intent/compose?text=x">Bluesky</a></li></ul></div>',
  ),
  post(
    'the slides of a gallery turned',
    '<div class="swiper-wrapper"><div class="swiper-slide">Border</div><div class="swiper-slide">Office</div></div>',
    '<div class="swiper-wrapper"><div class="swiper-slide">Office</div><div class="swiper-slide">Border</div></div>',
  ),
];
