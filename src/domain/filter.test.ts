import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Change, EntryChange, PublicationChange, SourceChange } from './change.ts';
import {
  filterKey,
  filterMatches,
  foldWords,
  hasPhrase,
  isCorrection,
  mayBeTold,
  operatorFilter,
  wordRuleMatches,
  type FilterSpec,
} from './filter.ts';

function filed(over: Partial<EntryChange> = {}, text: string | null = null): EntryChange {
  return {
    type: 'entry-filed',
    silent: null,
    importance: 'major',
    court: 'mad',
    number: '1:25-cv-10495',
    caption: 'Doe v. Noem',
    entry: {
      sequence: '101',
      number: 46,
      filedOn: '2025-04-14',
      enteredAt: null,
      labels: ['Order on Motion for Preliminary Injunction'],
      text: text ?? 'ORDER granting motion for a stay of the C.H.N.V. terminations.',
      url: null,
      documents: [],
    },
    event: { type: 'order', relief: 'stay', outcome: 'granted', importance: 'major' },
    ...over,
  };
}

const release: PublicationChange = {
  type: 'publication-published',
  silent: null,
  importance: 'routine',
  source: 'dhs-news',
  publication: {
    key: 'https://agency.example/1',
    url: 'https://agency.example/1',
    title: 'Termination of parole processes',
    publishedOn: '2025-03-25',
    text: 'Programa de libertad condicional humanitaria',
  },
};

const failing: SourceChange = {
  type: 'source-failing',
  silent: null,
  importance: 'major',
  source: 'mad-rss',
  court: 'mad',
  reason: 'timeout',
  detail: 'The feed does not answer.',
};

const over: SourceChange = {
  ...failing,
  type: 'source-recovered',
  reason: 'window-gap',
  detail: 'It was read.',
};

describe('a filter lets through', () => {
  it.each<[string, FilterSpec, Change, boolean]>([
    ['everything when empty', {}, filed(), true],
    ['what is important enough', { minImportance: 'major' }, filed(), true],
    ['not what is less', { minImportance: 'critical' }, filed(), false],
    ['an event type it names', { types: ['order', 'opinion'] }, filed(), true],
    ['no other event type', { types: ['motion'] }, filed(), false],
    ['a relief it names', { reliefs: ['stay'] }, filed(), true],
    ['no other relief', { reliefs: ['vacatur'] }, filed(), false],
    ['an outcome it names', { outcomes: ['granted', 'granted_in_part'] }, filed(), true],
    ['no other outcome', { outcomes: ['denied'] }, filed(), false],
    ['nothing without relief when it names one', { reliefs: ['stay'] }, release, false],
    ['a kind of change it names', { changes: ['entry-filed'] }, filed(), true],
    ['no other kind of change', { changes: ['entry-amended'] }, filed(), false],
    ['a court it names', { courts: ['mad'] }, filed(), true],
    ['no other court', { courts: ['mdd'] }, filed(), false],
    ['a docket it names', { dockets: ['mad 1:25-cv-10495'] }, filed(), true],
    ['no publication when it names courts', { courts: ['mad'] }, release, false],
    ['a phrase in the text', { include: ['motion for a stay'] }, filed(), true],
    ['a phrase in a label', { include: ['preliminary injunction'] }, filed(), true],
    ['a phrase in the caption', { include: ['noem'] }, filed(), true],
    ['one of several phrases', { include: ['vacatur', 'stay'] }, filed(), true],
    ['no part of a word', { include: ['term'] }, filed(), false],
    ['a phrase over a line break', { include: ['for a stay'] }, filed({}, 'motion for\n  a stay'), true],
    ['nothing with a word it excludes', { include: ['stay'], exclude: ['C.H.N.V.'] }, filed(), false],
    ['accents however typed', { include: ['libertád condicional'] }, release, true],
    ['the title of a publication', { include: ['parole processes'] }, release, true],
    ['every rule at once', { types: ['order'], include: ['stay'], minImportance: 'major' }, filed(), true],
    ['no broken source', {}, failing, false],
    ['the end of a gap, as the gap itself', {}, over, true],
    ['the end of a gap to who asks for gaps', { changes: ['coverage-gap'] }, over, true],
    ['no source that works again', {}, { ...over, reason: 'timeout' }, false],
    ['a broken source to who asks', { changes: ['source-failing'] }, failing, true],
    ['a broken source to operators', operatorFilter({}), failing, true],
    ['no document that follows up', {}, filed({ type: 'document-available' }), false],
    [
      'such a document to who asks',
      { changes: ['document-available'] },
      filed({ type: 'document-available' }),
      true,
    ],
    ['no text that says nothing new', {}, filed({ type: 'entry-text-arrived', silent: 'minor' }), false],
    [
      'such a text to who asks',
      { changes: ['entry-text-arrived'] },
      filed({ type: 'entry-text-arrived', silent: 'minor' }),
      true,
    ],
    ['a text that raises the importance', {}, filed({ type: 'entry-text-arrived' }), true],
    ['nothing of a first reading', { changes: ['entry-filed'] }, filed({ silent: 'baseline' }), false],
    [
      'nothing sealed',
      { changes: ['entry-text-arrived'] },
      filed({ type: 'entry-text-arrived', silent: 'sealed' }),
      false,
    ],
  ])('%s', (_what, filter, change, expected) => {
    expect(filterMatches(filter, change)).toBe(expected);
  });
});

describe('whole words in any language', () => {
  it.each([
    ['Noticia sobre inmigración', 'INMIGRACION', true],
    ['Nòt sou pwogram imanitè a', 'pwogram imanité', true],
    ['Временный защитный статус', 'защитный СТАТУС', true],
    ['برنامج الإفراج المشروط', 'الافراج', true],
    ['美国移民局终止假释', '移民', true],
    ['美国移民局终止假释', '移难', false],
    ['移 民', '移民', true],
    ['โครงการพาโรล', 'พาโรล', true],
    ['ﬁnal ofﬁce action', 'final office', true],
    ['immi\u00adgration pa\u200brole', 'immigration parole', true],
    ['24A1079', '24a1079', true],
    ['24A10790', '24A1079', false],
    ['the parolees', 'parole', false],
    ['anything', '', false],
    ['anything', ' ?! ', false],
  ])('%j holds %j: %s', (text, phrase, expected) => {
    expect(hasPhrase(foldWords(text), phrase)).toBe(expected);
  });

  test('a text holds every run of its own words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 8 }), { maxLength: 8 }),
        fc.nat(),
        (words, cut) => {
          const part = words.slice(cut % (words.length + 1));
          fc.pre(foldWords(part.join(' ')).trim() !== '');
          expect(hasPhrase(foldWords(words.join(' ')), part.join(' '))).toBe(true);
        },
      ),
    );
  });

  it('narrows a source by any, all and none', () => {
    expect(
      wordRuleMatches({ any: ['parole'], all: ['humanitarian'], none: ['visa'] }, 'Humanitarian parole'),
    ).toBe(true);
    expect(wordRuleMatches({ any: ['parole'], all: ['humanitarian'] }, 'Parole ends')).toBe(false);
    expect(wordRuleMatches({ none: ['visa'] }, 'A visa bulletin')).toBe(false);
    expect(wordRuleMatches({}, 'Anything')).toBe(true);
  });
});

describe('who hears of what follows', () => {
  it('counts amendments and withdrawals as corrections, unless they stay silent', () => {
    expect(isCorrection(filed({ type: 'entry-amended' }))).toBe(true);
    expect(isCorrection(filed({ type: 'entry-withdrawn' }))).toBe(true);
    expect(isCorrection({ ...release, type: 'publication-edited' })).toBe(true);
    expect(isCorrection(filed({ type: 'entry-amended', silent: 'minor' }))).toBe(false);
    expect(isCorrection(filed())).toBe(false);
  });

  it('keeps first readings and small amendments from everybody', () => {
    expect(mayBeTold(filed())).toBe(true);
    expect(mayBeTold(filed({ silent: 'baseline' }))).toBe(false);
    expect(mayBeTold(filed({ type: 'entry-amended', silent: 'minor' }))).toBe(false);
    expect(mayBeTold(filed({ type: 'entry-text-arrived', silent: 'minor' }))).toBe(true);
  });
});

describe('the key of a filter', () => {
  it('is the same however the filter is spelled', () => {
    expect(filterKey({ types: ['order', 'opinion'], courts: [] })).toBe(
      filterKey({ types: ['opinion', 'order'] }),
    );
    expect(filterKey({ minImportance: 'major', include: ['b', 'a'] })).toBe(
      filterKey({ include: ['a', 'b'], minImportance: 'major' }),
    );
  });

  it('differs where the filter does', () => {
    const keys = [
      {},
      { types: ['order'] },
      { outcomes: ['granted'] },
      { include: ['order'] },
      { exclude: ['order'] },
    ];
    expect(new Set(keys.map((filter) => filterKey(filter as FilterSpec))).size).toBe(keys.length);
  });
});
