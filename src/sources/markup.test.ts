import { expect, it } from 'vitest';
import { parseMarkup, textOf } from './markup.ts';

const plain = (html: string) => textOf(parseMarkup(html)?.root().toArray() ?? []);

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
