import { describe, expect, it } from 'vitest';
import { maskForComparison } from './mask.ts';

const same = (one: string, other: string) => maskForComparison(one) === maskForComparison(other);

describe('a box that fills itself', () => {
  const box = (...items: string[]) => ['### Related stories', ...items].join('\n');

  it('ends with its list, so that a correction below it is seen', () => {
    const before = `${box('- One', '<https://a.example/1>')}\nContact: press office.`;
    expect(same(before, `${before} Corrected on April 2, 2025.`)).toBe(false);
    expect(same(before, before.replace('One', 'Another').replace('/1', '/2'))).toBe(true);
  });

  it('takes the teaser of its last item with it', () => {
    const cards = (a: string, b: string) => box('- One', `Teaser of ${a}.`, '- Two', `Teaser of ${b}.`);
    expect(same(`${cards('one', 'two')}\nContact.`, `${cards('uno', 'due')}\nContact.`)).toBe(true);
    expect(same(`${cards('one', 'two')}\nContact.`, `${cards('one', 'two')}\nNo contact.`)).toBe(false);
  });

  it('made of cards with headings reaches to the next heading of its rank', () => {
    const cards = (story: string) => box(`#### ${story}`, 'March 3, 2025', `Teaser of ${story}.`);
    expect(
      same(`${cards('one')}\n### Contact\nPress office.`, `${cards('two')}\n### Contact\nPress office.`),
    ).toBe(true);
    expect(same(`${cards('one')}\n### Contact\nPress office.`, `${cards('one')}\n### Contact\nNobody.`)).toBe(
      false,
    );
  });

  it('ends before what is too long to be a teaser, and after as many lines as a box has', () => {
    const prose = 'The court stayed the notice. '.repeat(20);
    const page = (word: string) => `## Related stories\n### Card\nTeaser.\n${prose}${word}`;
    expect(same(page('One'), page('Two'))).toBe(false);
    const long = (word: string) => `## Related stories\n${'### Part\nWords of it.\n'.repeat(40)}${word}`;
    expect(same(long('One'), long('Two'))).toBe(false);
  });

  it('that lists the sections of its page ends with its list, and is content where it leads to other pages', () => {
    const page = (list: string) => `## Table of contents\n${list}\n### Who\nEverybody.`;
    expect(same(page('- Who'), page('- Who\n- When'))).toBe(true);
    expect(same(page('- Who'), page('- Who').replace('Everybody', 'Nobody'))).toBe(false);
    const leading = (item: string) => page(`- Who\n<https://a.gov/1>\n- ${item}\n<https://a.gov/2>`);
    expect(same(leading('When'), leading('Where'))).toBe(false);
  });

  it('without a heading of its own ends with its list', () => {
    expect(same('Related stories\n- One\nText.', 'Related stories\n- Two\nText.')).toBe(true);
    expect(same('Related stories\n- One\nText.', 'Related stories\n- One\nOther text.')).toBe(false);
  });
});

describe('what a page asks its readers', () => {
  it.each([
    'Was this page helpful?\nYes No',
    '## Was this page helpful?\nYes\nNo',
    'Did you find this useful? Yes No',
  ])('%j is noise with its answers', (question) => expect(same('Body', `Body\n${question}`)).toBe(true));

  it('does not make a noise of answers elsewhere', () => {
    expect(same('May I travel?\nYes', 'May I travel?\nNo')).toBe(false);
    expect(
      same('Was this page helpful?\nYes\nNo\nText.', 'Was this page helpful?\nYes\nNo\nOther text.'),
    ).toBe(false);
  });
});

describe('the target of a button', () => {
  it('goes with a word that is noise', () => {
    expect(same('Body', 'Body\nPrinter-friendly version\n<https://a.example/print/17>')).toBe(true);
  });

  it('stays with a stamp, beside which a file may stand', () => {
    const page = (file: string) => `Last updated: March 3, 2025\n<https://a.example/${file}.pdf>`;
    expect(same(page('one'), page('two'))).toBe(false);
  });

  it('is compared when it is a mail address', () => {
    expect(same('Contact\n<mailto:a@a.example>', 'Contact\n<mailto:b@a.example>')).toBe(false);
  });
});

describe('stamps by other names', () => {
  it.each([
    ['Content current as of: March 4, 2025', 'Content current as of: April 11, 2025'],
    ['Current as of March 4, 2025', 'Current as of April 11, 2025'],
    ['Current time: 4:05:10 PM', 'Current time: 9:17:44 AM'],
    ['March 25, 2025 · 5 min read', 'March 25, 2025 · 6 min read'],
  ])('%s', (before, after) => expect(same(`Body\n${before}`, `Body\n${after}`)).toBe(true));

  it.each([
    ['The fee as of March 4, 2025', 'The fee as of April 4, 2025'],
    ['Office hours: 4:05 PM', 'Office hours: 5:05 PM'],
    ['March 25, 2025 · Washington', 'March 26, 2025 · Washington'],
    ['Interview takes 30 min', 'Interview takes 60 min'],
  ])('but not: %s', (before, after) => expect(same(`Body\n${before}`, `Body\n${after}`)).toBe(false));
});
