import { describe, expect, it } from 'vitest';
import { fragmentText } from './html-text.ts';

const read = (html: string) => fragmentText(`<p>Text.</p>${html}`, { url: 'https://agency.example/page' });

describe('boxes that content systems hang around the content', () => {
  it.each([
    '<div class="sharedaddy sd-sharing-enabled"><h3>Share this:</h3><ul><li>Facebook</li></ul></div>',
    '<ul class="links language-switcher-language-url"><li>English</li><li>Español</li></ul>',
    '<div id="current-date">Tuesday, March 4, 2025</div>',
    '<div class="weather-widget">Washington 54°F</div>',
    '<div class="post-navigation"><a href="/a">Previous Post</a></div>',
    '<div id="jp-relatedposts"><h3>Related</h3></div>',
    '<div class="g-recaptcha">Tick the box</div>',
    '<div class="block widget_popular-posts"><p>x</p></div>'.replace('widget_', 'widget-'),
    '<dialog><p>You are leaving this site.</p></dialog>',
    '<div role="dialog"><p>Take our survey.</p></div>',
    '<form><label>Email Address</label><input type="email"><input type="submit" value="Subscribe"></form>',
    '<form><label>Your e-mail<input name="subscriber_email"></label><button>Sign up</button></form>',
  ])('%s is left out', (box) => expect(read(box)).toBe('Text.'));

  it.each([
    ['<div class="information-sharing"><p>We share data.</p></div>', 'We share data.'],
    ['<div class="related-documents"><p>The memo.</p></div>', 'The memo.'],
    ['<div class="latest-news"><p>Parole ends.</p></div>', 'Parole ends.'],
    ['<div class="pagination"><h1>Order</h1><p>It is ordered.</p></div>', 'It is ordered.'],
    ['<dialog open><p>The office is closed.</p></dialog>', 'The office is closed.'],
    ['<a href="#who">Who?</a><dialog id="who"><p>Nobody.</p></dialog>', 'Nobody.'],
    [
      '<form><input type="email"><textarea></textarea><p>Comment on the rule.</p></form>',
      'Comment on the rule.',
    ],
    ['<form><input type="email"><input type="password"><p>Case login.</p></form>', 'Case login.'],
    [`<form><input type="email"><p>${'The rule of a page. '.repeat(20)}</p></form>`, 'The rule of a page.'],
  ])('%s is read', (box, words) => expect(read(box)).toContain(words));
});

describe('a document that is shown inside the page', () => {
  it.each([
    '<object data="/a.pdf" type="application/pdf"></object>',
    '<embed src="/a.pdf">',
    '<iframe src="/a.pdf"></iframe>',
    '<iframe data-src="/a.pdf"></iframe>',
  ])('%s is told by its address', (html) => expect(read(html)).toContain('<https://agency.example/a.pdf>'));
});
