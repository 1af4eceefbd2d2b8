import * as fc from 'fast-check';
import { Tokenizer } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { walkTags } from './tags.ts';

function tagsOf(text: string): string[] {
  const seen: string[] = [];
  walkTags(text, {
    openName: (start, end) => seen.push(`open ${text.slice(start, end)} at ${start}`) > 0,
    opened: (end) => seen.push(`opened at ${end}`),
    selfClosed: (end) => seen.push(`self-closed at ${end}`),
    closed: (start, end) => seen.push(`close ${text.slice(start, end)} at ${start}`),
  });
  return seen;
}

/** The same as the library's tokenizer tells it. */
function tagsByLibrary(text: string): string[] {
  const seen: string[] = [];
  const ignore = (): void => {};
  const tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: false },
    {
      onopentagname: (start, end) => seen.push(`open ${text.slice(start, end)} at ${start}`),
      onopentagend: (end) => seen.push(`opened at ${end}`),
      onselfclosingtag: (end) => seen.push(`self-closed at ${end}`),
      onclosetag: (start, end) => seen.push(`close ${text.slice(start, end)} at ${start}`),
      onattribdata: ignore,
      onattribentity: ignore,
      onattribend: ignore,
      onattribname: ignore,
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onprocessinginstruction: ignore,
      ontext: ignore,
      ontextentity: ignore,
    },
  );
  tokenizer.write(text);
  tokenizer.end();
  return seen;
}

const PIECE = fc.oneof(
  fc.constantFrom(
    '<item>',
    '</item>',
    '<guid isPermaLink="true">',
    "<a b = 'x > y' c>",
    '<a b="/"/>',
    '<br/>',
  ),
  fc.constantFrom('<br />', '< item>', '</ item >', '</>', '<>', '<', '</', '<item', '<item ', '</item', '>'),
  fc.constantFrom(
    '<!--',
    '-->',
    '<!-->',
    '<!---->',
    '<!-x',
    '<![CDATA[',
    ']]>',
    ']]',
    '<![CDATx',
    '<!DOCTYPE rss>',
  ),
  fc.constantFrom('<?xml version="1.0"?>', '<?', '?>', '<!x', '&lt;', '\n', '\t', '/', '"', "'", '<title\n>'),
  fc.string({ unit: 'grapheme', maxLength: 6 }).filter((text) => !/[=!]/.test(text)),
);

describe('tags', () => {
  it('are those that the tokenizer of htmlparser2 finds', () => {
    fc.assert(
      fc.property(fc.array(PIECE, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        expect(tagsOf(text)).toEqual(tagsByLibrary(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('stop where the listener has seen enough', () => {
    const names: string[] = [];
    const text = '<html><body></body></html>';
    walkTags(text, {
      openName: (start, end) => names.push(text.slice(start, end)) < 1,
      opened: () => names.push('opened'),
      selfClosed: () => names.push('self-closed'),
      closed: () => names.push('closed'),
    });
    expect(names).toEqual(['html']);
  });
});
