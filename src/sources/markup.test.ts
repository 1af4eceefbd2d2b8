import { expect, it } from 'vitest';
import { childrenNamed, findAll, hasClass, hasId, linksIn, parseMarkup, textOf } from './markup.ts';

function plain(html: string): string | null {
  const root = parseMarkup(html);
  return root && textOf([root]);
}

it.each([
  ['<td>a<br>b</td><td>c</td>', 'a b c'],
  ['R&amp;D &#039;x&#039;&nbsp;y', "R&D 'x' y"],
  ['Smith & Sons < Jones', 'Smith & Sons < Jones'],
  ['  a\r\n  b\t', 'a b'],
  ['<script>alert(1)</script>a<style>b</style>', 'a'],
  ['<b>un<i>clo</b>sed', 'unclosed'],
])('the text of %s is "%s"', (html, expected) => {
  expect(plain(html)).toBe(expected);
});

it('refuses markup that is nested to harm', () => {
  expect(parseMarkup('<div>'.repeat(100_000))).toBeNull();
  expect(parseMarkup(`${'<b>'.repeat(100_000)}${'</i>'.repeat(100_000)}`)).toBeNull();
  expect(parseMarkup('<div></div>'.repeat(100_000))).not.toBeNull();
});

it('finds elements in the order of the page, by id, class and name', () => {
  const root = parseMarkup('<div id="a" class="x  y"><p class="y">1</p></div><p>2</p>') ?? { type: 'root' };
  expect(findAll(root, (node) => hasClass(node, 'y')).map((node) => node.name)).toEqual(['div', 'p']);
  expect(findAll(root, (node) => hasId(node, 'a')).flatMap((node) => childrenNamed(node, 'p'))).toHaveLength(
    1,
  );
  expect(findAll(root, (node) => hasClass(node, 'x  y'))).toEqual([]);
});

it('gives links with their words, and text without the parts left out', () => {
  const root = parseMarkup(
    'a <a href= x.pdf class="k">One <b>two</b></a> <a name="z">b</a> <a href="y"></a>',
  ) ?? { type: 'root' };
  expect(linksIn(root)).toEqual([
    { description: 'One two', url: 'x.pdf' },
    { description: null, url: 'y' },
  ]);
  expect(linksIn(root, (node) => hasClass(node, 'k'))).toHaveLength(1);
  expect(textOf([root], (node) => hasClass(node, 'k'))).toBe('a b');
});
