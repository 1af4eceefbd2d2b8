import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ObservedPublication } from './observation.ts';
import { type KnownPublication, reconcilePublications, textFingerprint } from './publication.ts';
import { BODY, context, known, observed, remember, tell } from './publication.fixture.ts';

describe('what one reading says about one publication', () => {
  const cases: [
    string,
    Partial<KnownPublication>,
    Partial<ObservedPublication>,
    string | null,
    'write' | 'nothing',
  ][] = [
    ['nothing happened', {}, {}, null, 'nothing'],
    [
      'only the counter moved',
      { text: `${BODY}\n\n12 views` },
      { text: `${BODY}\n\n15 views` },
      null,
      'nothing',
    ],
    [
      'a quote changed its shape',
      { title: "The Agency's Rule" },
      { title: 'The Agency’s Rule' },
      null,
      'nothing',
    ],
    ['a figure changed', {}, { text: BODY.replace('532', '530') }, 'publication-edited', 'write'],
    ['the title changed', {}, { title: 'Parole Continues' }, 'publication-edited', 'write'],
    ['a paragraph went', {}, { text: 'The Department ended the program.' }, 'publication-edited', 'write'],
    ['the text arrived', { text: null }, {}, null, 'write'],
    ['the list has no text', {}, { text: null }, null, 'nothing'],
    ['a teaser shows the beginning', {}, { text: 'The Department ended the ...' }, null, 'nothing'],
    ['a teaser grew to the whole', { text: 'The Department ended the […]' }, {}, null, 'write'],
    [
      'a teaser says something else',
      {},
      { text: 'The Department revived the ...' },
      'publication-edited',
      'write',
    ],
    ['the date was filled in', { publishedOn: null }, {}, null, 'write'],
    ['the date vanished from the list', {}, { publishedOn: null }, null, 'nothing'],
    ['the address moved under the same key', {}, { url: 'https://agency.example/archive/1' }, null, 'write'],
    [
      'a session in the address changed',
      { url: 'https://agency.example/news/1?sessionid=1' },
      {},
      null,
      'nothing',
    ],
    [
      'inspection became publication',
      { stage: 'public-inspection', text: null },
      { stage: 'published', title: 'Parole Ends; Notice' },
      null,
      'write',
    ],
    [
      'the inspection list still shows it',
      { stage: 'published' },
      { stage: 'public-inspection', title: 'Other', text: null },
      null,
      'nothing',
    ],
    [
      'a published document was edited',
      { stage: 'published' },
      { stage: 'published', text: BODY.replace('ended', 'paused') },
      'publication-edited',
      'write',
    ],
  ];
  it.each(cases)('%s', (_name, before, after, type, writes) => {
    const outcome = reconcilePublications([known(before)], [observed(after)], context());
    expect(outcome.changes.map((change) => change.type)).toEqual(type ? [type] : []);
    expect(outcome.writes).toHaveLength(writes === 'write' ? 1 : 0);
  });

  it('an edit carries both versions, its kinds and a redline', () => {
    const later = observed({ text: BODY.replace('532', '530') });
    const { changes, writes } = reconcilePublications([known()], [later], context());
    expect(changes[0]).toMatchObject({
      type: 'publication-edited',
      silent: null,
      importance: 'major',
      source: 'agency-news',
      before: { text: BODY },
      publication: { text: later.text },
      kinds: ['figure changed'],
    });
    expect(changes[0]?.redline).toContain('About [-532,000-]{+530,000+} people are affected.');
    const endsVersion = textFingerprint(known());
    expect(writes[0]).toMatchObject({
      action: 'update',
      endsVersion,
      publication: { versions: [endsVersion] },
    });
  });

  it('a new title is shown in the redline before the text', () => {
    const { changes } = reconcilePublications(
      [known()],
      [observed({ title: 'Parole Continues' })],
      context(),
    );
    expect(changes[0]?.redline).toBe('Parole [-Ends-]{+Continues+}');
  });

  it('a correction names the document that it corrects', () => {
    const notice = observed({ key: '2025-05128', stage: 'published' });
    const correction = observed({
      key: 'C1-2025-05128',
      url: 'https://agency.example/c1',
      stage: 'correction',
      corrects: ['2025-05128'],
    });
    const { changes } = reconcilePublications(
      [known({ ...notice, stage: 'published' })],
      [notice, correction],
      context(),
    );
    expect(changes).toMatchObject([
      { type: 'publication-published', publication: { key: 'C1-2025-05128', stage: 'correction' } },
    ]);
  });
});

describe('who a publication is', () => {
  it('an item with two ids but one address is one item', () => {
    const outcome = reconcilePublications([known({ key: 'id-1' })], [observed({ key: 'id-900' })], context());
    expect(outcome.changes).toEqual([]);
  });

  it('http, www and a trailing slash make no new item', () => {
    const old = known({ key: 'http://www.agency.example/news/1/', url: 'http://www.agency.example/news/1/' });
    expect(reconcilePublications([old], [observed()], context()).changes).toEqual([]);
  });

  it('two new items with one address are two items when their ids differ', () => {
    const twins = [observed({ key: 'a' }), observed({ key: 'b', title: 'Second' })];
    const outcome = reconcilePublications([known({ key: 'c' })], twins, context());
    expect(outcome.changes.map((change) => change.publication.key)).toEqual(['a', 'b']);
  });

  it('an old item still in the reading is not taken for a new one of the same address', () => {
    const outcome = reconcilePublications(
      [known({ key: 'a' })],
      [observed({ key: 'b', title: 'Second' }), observed({ key: 'a', url: 'https://agency.example/old' })],
      context(),
    );
    expect(outcome.changes).toMatchObject([{ type: 'publication-published', publication: { key: 'b' } }]);
  });

  it('a key that occurs twice in a reading counts once', () => {
    const outcome = reconcilePublications([], [observed(), observed({ title: 'Again' })], context());
    expect(outcome.changes).toHaveLength(1);
  });

  it('a feed whose single item keeps its id while its content changes is an edit', () => {
    expect(
      tell([[observed({ key: 'only' })], [observed({ key: 'only', text: 'Another alert altogether.' })]]),
    ).toEqual([['publication-published'], ['publication-edited']]);
  });
});

describe('stories of several readings', () => {
  const a = [observed()];
  const b = [observed({ text: BODY.replace('532', '530') })];

  it('a return to an earlier version is told as a reversal', () => {
    expect(tell([a, b, a])).toEqual([
      ['publication-published'],
      ['publication-edited'],
      ['publication-edited reverts'],
    ]);
  });

  it('the same reading twice is told once', () => {
    expect(tell([a, a, b, b])).toEqual([['publication-published'], [], ['publication-edited'], []]);
  });

  it('an item that fell off page one is not withdrawn', () => {
    expect(tell([a, [], []])).toEqual([['publication-published'], [], []]);
  });

  it('a page missing from two full readings in a row is withdrawn, and told again when it is back', () => {
    const other = observed({ key: 'other', url: 'https://agency.example/news/2' });
    const readings = [[...a, other], [other], [other], [other], [...a, other]];
    expect(tell(readings, { completeness: 'full' })).toEqual([
      ['publication-published', 'publication-published'],
      [],
      ['publication-withdrawn'],
      [],
      ['publication-published reverts'],
    ]);
  });

  it('a withdrawn page does not come back because its stored bytes are read again', () => {
    const withdrawn = [known({ state: 'withdrawn' })];
    const read = (mode: 'live' | 'reparse') =>
      reconcilePublications(withdrawn, [observed({})], context({ completeness: 'full', mode }));
    expect(read('reparse')).toEqual({ changes: [], writes: [] });
    expect(read('live').changes).toMatchObject([{ type: 'publication-published', reverts: true }]);
  });

  it('a page missing once is not withdrawn', () => {
    const other = observed({ key: 'other', url: 'https://agency.example/news/2' });
    const readings = [[...a, other], [other], [...a, other], [other]];
    expect(tell(readings, { completeness: 'full' }).slice(1)).toEqual([[], [], []]);
  });

  it('a full reading that lost most of its items withdraws nothing', () => {
    const many = Array.from({ length: 10 }, (_, index) =>
      observed({ key: `k${index}`, url: `https://agency.example/${index}` }),
    );
    const few = many.slice(0, 2);
    expect(tell([many, few, few, few], { completeness: 'full' }).slice(1)).toEqual([[], [], []]);
  });

  it('an item whose text is awaited is told once, with its text', () => {
    const listed = [observed({ text: null })];
    expect(tell([listed, listed, a, a], { awaitText: true })).toEqual([
      [],
      [],
      ['publication-published'],
      [],
    ]);
  });

  it('public inspection and publication of one document are told once', () => {
    const inspection = [observed({ key: '2025-05128', stage: 'public-inspection', text: null })];
    const published = [observed({ key: '2025-05128', stage: 'published' })];
    expect(tell([inspection, published, inspection])).toEqual([['publication-published'], [], []]);
  });
});

describe('silence', () => {
  it.each(['baseline', 'reparse'] as const)('a %s records everything and alerts nobody', (mode) => {
    const edited = observed({ text: 'Rewritten from the ground up.' });
    const fresh = observed({ key: 'new', url: 'https://agency.example/new' });
    const { changes, writes } = reconcilePublications(
      [known()],
      [edited, fresh],
      context({ mode, awaitText: true }),
    );
    expect(changes.map((change) => change.silent)).toEqual([mode, mode]);
    expect(writes.map((write) => write.action)).toEqual(['update', 'insert']);
  });
});

describe('whatever is read', () => {
  const publication = fc.record({
    key: fc.constantFrom('a', 'b', 'c'),
    title: fc.constantFrom('One', 'Two'),
    text: fc.constantFrom(null, BODY, 'Short.', 'The Department ended the ...'),
  });
  const reading = fc
    .array(publication, { maxLength: 4 })
    .map((items) => items.map((item) => observed({ ...item, url: `https://agency.example/${item.key}` })));

  it('reading the same again changes nothing', () => {
    fc.assert(
      fc.property(reading, reading, (first, second) => {
        const rows = remember([], reconcilePublications([], first, context()));
        const outcome = reconcilePublications(rows, second, context());
        const again = reconcilePublications(remember(rows, outcome), second, context());
        expect(again.changes).toEqual([]);
        expect(again.writes).toEqual([]);
      }),
    );
  });

  it('a window never withdraws', () => {
    fc.assert(
      fc.property(fc.array(reading, { maxLength: 5 }), (readings) => {
        expect(tell(readings).flat()).not.toContain('publication-withdrawn');
      }),
    );
  });
});
