import { describe, expect, it } from 'vitest';
import { parseHtml } from './html-document.ts';
import { proseOf } from './prose.ts';

function prose(html: string) {
  const document = parseHtml(html);
  if (!document.ok) throw new Error('nested too deep for this test');
  return proseOf(document.$);
}

describe('what a page says in its own words', () => {
  it.each([
    ['a sentence', '<p>The hearing is cancelled.</p>', 4],
    ['the words of a link', '<p>Read <a href="/x">the whole order</a> now.</p>', 2],
    [
      'navigation, buttons and a footer',
      '<nav>Home</nav><button>Go</button><footer>Us</footer><p>One.</p>',
      1,
    ],
    [
      'the title, code and what only machines see',
      '<head><title>A b</title></head><script>x y</script><noscript>p q</noscript>',
      0,
    ],
    ['the official banner', '<section class="usa-banner">An official website</section><p>One two.</p>', 2],
    ['signs without letters', '<p>— 17 * &amp; ok</p>', 2],
  ])('counts %s', (_name, html, words) => {
    expect(prose(html).words).toBe(words);
  });

  it('knows the first heading that has words', () => {
    expect(prose('<h1><img alt=""></h1><h2>Page\n not found</h2><h1>Later</h1>').heading).toBe(
      'Page not found',
    );
    expect(prose(`<h1>${'word '.repeat(100)}</h1><h2>Next</h2>`).heading).toBe('Next');
  });

  it('sees a field for a password and a page that sends on at once', () => {
    expect(prose('<form><input type="PASSWORD"></form>').asksPassword).toBe(true);
    const refresh = (content: string) =>
      prose(`<head><meta http-equiv="Refresh" content="${content}"></head>`).sendsOn;
    expect(refresh('0; URL=https://new.example/')).toBe(true);
    expect(refresh('600')).toBe(false);
    expect(refresh('300;url=/same')).toBe(false);
  });

  it('stops counting where more would make no difference', () => {
    expect(prose(`<p>${'word '.repeat(300)}</p>`.repeat(2_000)).words).toBeLessThan(1_000);
    expect(prose('<i></i>'.repeat(90_000)).words).toBe(0);
  });
});
