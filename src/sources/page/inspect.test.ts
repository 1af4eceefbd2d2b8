import { describe, expect, test } from 'vitest';
import { createCourtDirectory } from '../../domain/court.ts';
import { inspectPage } from './inspect.ts';

const PAGE = `<!doctype html><title>Parole ends</title><div class="related">Elsewhere</div>
<article><nav class="menu">Home News</nav><p>Parole ends on April 24.</p>
<div class="related">Related: <a href="/a">another release</a></div></article>`;

function inspect(settings: object, body = PAGE) {
  return inspectPage({
    body: Buffer.from(body),
    url: 'https://dhs.example/news/parole-ends',
    contentType: 'text/html',
    court: null,
    courts: createCourtDirectory([]),
    settings,
  });
}

describe('what the selectors of an article meet', () => {
  test('is counted, with what each drop selector takes out of the body', () => {
    const { bodies, dropped, result } = inspect({ body: 'article', drop: ['.related', '.share'] });
    expect(bodies).toBe(1);
    expect(dropped).toEqual([
      { selector: '.related', matched: 1, characters: 'Related: another release'.length, problem: null },
      { selector: '.share', matched: 0, characters: 0, problem: null },
    ]);
    expect(result.ok && result.observation.publications[0]?.text).toBe('Parole ends on April 24.');
  });

  test('names the parts that are left out on every page', () => {
    expect(inspect({ body: 'article' }).furniture).toEqual([{ name: 'nav.menu', characters: 9 }]);
  });

  test('says which selector is none', () => {
    expect(inspect({ body: 'article', drop: ['p['] }).dropped[0]?.problem).toContain('p[');
  });

  test('is told of the words that are ignored or waited for, too', () => {
    const { ignored, held } = inspect({
      body: 'article',
      ignoreText: ['april', 'June'],
      tellOnlyWhile: ['final', 'Published'],
    });
    expect(ignored).toEqual([
      { words: 'april', lines: 1 },
      { words: 'June', lines: 0 },
    ]);
    expect(held).toBe('the page does not say "final" or "Published" (tellOnlyWhile)');
  });

  test('is nothing on a page that cannot be read', () => {
    expect(inspect({ body: 'article' }, '')).toMatchObject({
      result: { ok: false },
      bodies: null,
      dropped: [],
    });
  });
});
