import { describe, expect, it } from 'vitest';
import type { AlertDate, AlertNamed } from '../../../domain/alert-view.ts';
import { sampleItem } from '../sample-items.ts';
import { itemHtml } from './item-html.ts';
import { itemText } from './item-text.ts';
import { itemDocument } from './item.ts';
import { listsOf } from './item-lists.ts';
import { timeFormat } from '../../../domain/speech/moment.ts';
import { ENGLISH } from './words-en.ts';
import { SPANISH } from './words-es.ts';
import { CREOLE } from './words-ht.ts';

const TIMES = timeFormat(ENGLISH.locales, 'Europe/Berlin');

function date(part: Partial<AlertDate>): AlertDate {
  return {
    kind: 'hearing',
    what: 'Motion Hearing',
    date: '2025-06-10',
    time: '10:00',
    zone: 'ET',
    who: null,
    quote: 'Motion Hearing set for 6/10/2025 10:00 AM',
    cancelled: false,
    ...part,
  };
}

describe('dates that an entry states', () => {
  it.each([
    [
      "in the court's own zone, whatever the reader's",
      date({}),
      `June 10, 2025, 10:00 AM (ET, the court's time), hearing: "Motion Hearing set for 6/10/2025 10:00 AM"`,
    ],
    [
      'without a time that nobody stated, with who must act',
      date({
        kind: 'deadline',
        time: null,
        zone: null,
        who: 'respondents',
        quote: 'Responses due by 6/10/2025',
      }),
      'June 10, 2025, deadline (respondents): "Responses due by 6/10/2025"',
    ],
    [
      'with the place where it is named, on one line',
      date({ place: 'Courtroom 9,\nBoston' }),
      `June 10, 2025, 10:00 AM (ET, the court's time), hearing, Courtroom 9, Boston: "Motion Hearing set for 6/10/2025 10:00 AM"`,
    ],
    [
      'as called off',
      date({ time: null, zone: null, cancelled: true, quote: 'is cancelled' }),
      'June 10, 2025, hearing, called off: "is cancelled"',
    ],
  ])('are shown %s', (_, stated, line) => {
    const lists = listsOf(sampleItem({ dates: [stated] }), ENGLISH, TIMES);
    expect(lists).toEqual([{ heading: 'Dates as the entry states them:', lines: [line] }]);
  });
});

it('says of a day that another replaces that it is off, not that the hearing is', () => {
  const off = date({ time: null, zone: null, cancelled: true, quote: 'previously set for 6/10/2025' });
  const lines = (dates: AlertDate[]) => listsOf(sampleItem({ dates }), ENGLISH, TIMES)[0]?.lines[0];
  expect(lines([off, date({ date: '2025-06-17' })])).toContain('hearing, no longer on this day: "previously');
  expect(lines([off, date({ kind: 'deadline', date: '2025-06-17' })])).toContain('hearing, called off:');
});

it('says in the reader\u2019s language what is due', () => {
  const due = date({ kind: 'deadline', time: null, zone: null, who: 'joint_report', quote: 'JSR due' });
  const lines = (words: typeof ENGLISH) => listsOf(sampleItem({ dates: [due] }), words, TIMES)[0]?.lines[0];
  expect(lines(ENGLISH)).toContain('deadline (joint report)');
  expect(lines(SPANISH)).toContain('plazo (informe conjunto)');
  expect(lines(CREOLE)).toContain('dat limit (rapò ansanm)');
});

describe('a mail about a case that stands in several courts', () => {
  const item = sampleItem({ tree: ['on appeal: 1st Cir. 25-1384', 'at <the> Supreme Court: U.S. 24A1079'] });

  it('says so in text and in HTML alike', () => {
    const document = itemDocument(item, ENGLISH, TIMES);
    expect(itemText(document, ENGLISH, null)).toContain(
      'Where else this case stands:\n- on appeal: 1st Cir. 25-1384\n- at <the> Supreme Court: U.S. 24A1079',
    );
    const { source } = itemHtml(document, ENGLISH, null);
    expect(source).toContain('<li>on appeal: 1st Cir. 25-1384</li>');
    expect(source).toContain('at &lt;the&gt; Supreme Court');
  });

  it('says nothing of it where it stands in one', () => {
    expect(itemDocument(sampleItem({ tree: [] }), ENGLISH, TIMES).lists).toEqual([]);
  });
});

describe('a mail about an entry that names others', () => {
  const motion = (part: Partial<AlertNamed>): AlertNamed => ({
    number: 21,
    headline: 'Motion to dismiss filed',
    filedOn: '2026-09-10',
    fate: 'granted_in_part',
    isRuled: true,
    ...part,
  });
  const seal = motion({ number: 22, headline: 'Motion to seal filed', fate: 'denied' });
  const linesIn = (named: AlertNamed[], words = ENGLISH) => listsOf(sampleItem({ named }), words, TIMES);

  it('says what became of each of several motions, in the reader’s language', () => {
    expect(linesIn([motion({}), seal])).toEqual([
      {
        heading: 'What it rules on:',
        lines: [
          'Motion to dismiss filed (entry 21, September 10, 2026): granted in part',
          'Motion to seal filed (entry 22, September 10, 2026): denied',
        ],
      },
    ]);
    expect(linesIn([motion({}), seal], SPANISH)[0]?.lines[1]).toMatch(/\(asiento 22, .*\): denegada$/);
    expect(linesIn([motion({}), seal], CREOLE)[0]?.lines[1]).toMatch(/: refize$/);
  });

  it('names the one motion that its headline tells of, and apart from it what it only refers to', () => {
    expect(linesIn([motion({}), motion({ number: 9, fate: null, isRuled: false, filedOn: null })])).toEqual([
      { heading: 'What it rules on:', lines: ['Motion to dismiss filed (entry 21, September 10, 2026)'] },
      { heading: 'What it refers to:', lines: ['Motion to dismiss filed (entry 9)'] },
    ]);
  });

  it('says of a motion that its party takes back', () => {
    expect(linesIn([motion({ fate: 'withdrawn', isRuled: false })])).toEqual([
      {
        heading: 'What it refers to:',
        lines: ['Motion to dismiss filed (entry 21, September 10, 2026): withdrawn'],
      },
    ]);
  });
});

describe('the redline of an edited page', () => {
  const redline = [
    { kind: 'del' as const, text: 'Parole ends' },
    { kind: 'ins' as const, text: 'Parole may end' },
  ];

  it.each([
    [undefined, 'What changed in the text:'],
    ['title', 'What changed in the title:'],
    ['title and text', 'What changed in the title and the text:'],
  ] as const)('of the %s says what it shows', (redlineOf, lead) => {
    const item = itemDocument(sampleItem({ redline, ...(redlineOf && { redlineOf }) }), ENGLISH, TIMES);
    expect(itemText(item, ENGLISH, null)).toContain(`${lead}\n> `);
    expect(itemHtml(item, ENGLISH, null).source).toContain(`<p class="lead">${lead}</p>`);
  });
});
