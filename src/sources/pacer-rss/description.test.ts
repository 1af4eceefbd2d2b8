import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elementText } from './decode.ts';
import { readDescription } from './description.ts';
import { cutSoleLink } from './sole-link.ts';

const context = { caption: null, base: 'https://ecf.nysd.uscourts.gov', decode: elementText };

describe('a description', () => {
  it.each([
    ['Type: bk Office: 1 Chapter: 11  [Objection]', '1', '11', null],
    ['Type: ap Office: 1 Chapter:   [Close]', '1', null, null],
    ['Type: bk Office:  Chapter: 7 Trustee: O&#x26;#039;Moss, Ida T. [Close]', null, '7', "O'Moss, Ida T."],
    ['Type: bk Office: 4 Chapter: Trustee: Moss, Ida [Close]', '4', null, 'Moss, Ida'],
    ['Type: mp [Close]', null, null, null],
    ['[Type: of Office: 1]', null, null, null],
  ])('%s has the facts of its case', (raw, office, chapter, trustee) => {
    expect(readDescription(raw, context)).toMatchObject({ office, chapter, trustee });
  });

  it.each([
    ['Order without brackets', 'Order without brackets'],
    ['[]', null],
    ['', null],
    ['[ Model Chapter 13 Plan ]', 'Model Chapter 13 Plan'],
    ['[Order] something else', 'Order'],
    ['[Order [of] [Court', 'Order [of'],
  ])('%j has the label %j', (raw, label) => {
    expect(readDescription(raw, context).label).toBe(label);
  });

  it('gives up the caption that E.D.N.Y. repeats, even with brackets in it', () => {
    const raw = '<![CDATA[[Order [1]] Harbor [Trust] v. Quill ]]>';
    expect(readDescription(raw, { ...context, caption: 'Harbor [Trust] v. Quill' }).label).toBe('Order [1]');
  });

  it.each([
    ['39', 39, null],
    ['39-2', 39, 2],
    ['doc', null, null],
    ['Document', null, null],
    ['1270222643', null, null],
    ['', null, null],
  ])('with the link text %j has number %j and attachment %j', (text, number, attachment) => {
    const raw = `[Order] (<a href='/doc1/1270222643'>${text}</a>)`;
    expect(readDescription(raw, context).links).toMatchObject([
      { documentId: '1270222643', number, attachment },
    ]);
  });
});

describe('the short way for one link at the end', () => {
  const words = fc.array(
    fc.constantFrom('Order', '[', ']', '(', ')', ' ', '&#x26;', '&#x26;#039;', "'", 'Type: bk Office: 1 '),
    { maxLength: 6 },
  );
  const href = fc.array(
    fc.constantFrom(
      'https://ecf.nysd.uscourts.gov',
      '/doc1/127',
      '?a=1',
      '&#x26;de_seq_num=4',
      '&#x26;amp;b',
      ' ',
    ),
    { maxLength: 4 },
  );
  const text = fc.constantFrom('39', '3-1', 'doc', '', ' 39 ');
  const quote = fc.constantFrom('&#x22;', '&#x27;');

  it('reads what the long way reads', () => {
    fc.assert(
      fc.property(words, href, text, quote, ([...label], [...url], number, mark) => {
        const raw = `[${label.join('')}] (&#x3C;a href=${mark}${url.join('')}${mark} &#x3E;${number}&#x3C;/a&#x3E;)`;
        expect(cutSoleLink(raw)).not.toBeNull();
        // The decoded text holds real markup, which the short way leaves alone.
        expect(readDescription(raw, context)).toEqual(readDescription(elementText(raw), context));
      }),
    );
  });

  it.each([
    [
      'two links',
      '[A] (&#x3C;a href=&#x22;/1&#x22;&#x3E;1&#x3C;/a&#x3E;) (&#x3C;a href=&#x22;/2&#x22;&#x3E;2&#x3C;/a&#x3E;)',
    ],
    ['text behind it', '[A] (&#x3C;a href=&#x22;/1&#x22;&#x3E;1&#x3C;/a&#x3E;) more'],
    ['another attribute', '[A] (&#x3C;a href=&#x22;/1&#x22; id=&#x22;x&#x22;&#x3E;1&#x3C;/a&#x3E;)'],
    ['a comment', '<!-- --> [A] (&#x3C;a href=&#x22;/1&#x22;&#x3E;1&#x3C;/a&#x3E;)'],
    ['no end', '[A] (&#x3C;a href=&#x22;/1&#x22;&#x3E;1'],
  ])('is not taken with %s', (_what, raw) => {
    expect(cutSoleLink(raw)).toBeNull();
  });
});
