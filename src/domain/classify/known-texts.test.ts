import { describe, expect, it } from 'vitest';
import { ALL_CASES } from './cases/all-cases.ts';
import { classifyEntry } from './index.ts';
import { knownText } from './known-texts.ts';

const LABEL = 'Order on Motion for Preliminary Injunction';
const NEW_LABEL = 'Order on Motion for an Injunction Nobody Read of Before';

describe('a text that was read before', () => {
  it('is kept when it comes a second time, and then not read again', () => {
    const first = knownText(NEW_LABEL);
    const second = knownText(NEW_LABEL);
    expect(second).not.toBe(first);
    expect(knownText(NEW_LABEL)).toBe(second);
  });

  it('means in each kind of court what it means there', () => {
    const text = 'Application for a stay denied by Justice Kagan.';
    const first = [knownText(text).event('district'), knownText(text).event('supreme')];
    expect([knownText(text).event('district'), knownText(text).event('supreme')]).toEqual(first);
    expect(first[1]).toMatchObject({ type: 'order', relief: 'stay', outcome: 'denied' });
    expect(first[0]).not.toEqual(first[1]);
  });

  it('is not spoilt by what somebody does with a reading of it', () => {
    const text = 'NOTICE of Hearing set for 7/10/2025 02:30 PM before Judge Ann Roe.';
    const words = { court: 'mad', docketNumber: null, entryNumber: 7, filedOn: null, labels: [], text };
    for (let time = 0; time < 4; time += 1) {
      const { event, dates, entryRefs } = classifyEntry(words);
      expect([event.importance, entryRefs]).toEqual(['routine', []]);
      expect(dates).toMatchObject([{ date: '2025-07-10', cancelled: false }]);
      event.importance = 'critical';
      entryRefs.push(1);
      for (const date of dates) date.cancelled = true;
    }
  });

  it('is kept although others come before it does again that look like it at first', () => {
    const texts = Array.from({ length: 1_000 }, (_, turn) => `LETTER ${(turn * 7_919) % 99_991} of many.`);
    for (let time = 0; time < 2; time += 1) texts.map(knownText);
    const kept = texts.map(knownText);
    expect(texts.filter((text, turn) => knownText(text) !== kept[turn])).toEqual([]);
  });

  it('stays while others come once, is forgotten when many came again, and read as it was', () => {
    knownText(LABEL);
    const first = knownText(LABEL);
    for (let number = 0; number < 5_000; number += 1) knownText(`MINUTES ${number}`);
    expect(knownText(LABEL)).toBe(first);
    for (let number = 0; number < 4_000; number += 1)
      for (const text of [`NOTICE ${number}`, `NOTICE ${number}`]) knownText(text);
    expect(knownText(LABEL)).not.toBe(first);
    expect(knownText(LABEL).event('district')).toEqual(first.event('district'));
  });

  it('is kept only when it is not very long', () => {
    const order = `ORDER ${'granting 9 Motion to Seal '.repeat(100)}`;
    knownText(order);
    expect(knownText(order)).toBe(knownText(order));
    const opinion = order.repeat(4);
    knownText(opinion);
    expect(knownText(opinion)).not.toBe(knownText(opinion));
  });

  it('makes way for others that are long, however few they are', () => {
    knownText(LABEL);
    const first = knownText(LABEL);
    for (let number = 0; number < 600; number += 1)
      for (let time = 0; time < 2; time += 1) knownText(`${number} ${'so ordered '.repeat(700)} ${number}`);
    expect(knownText(LABEL)).not.toBe(first);
  });
});

it('gives each docket its own references and links', () => {
  const words = { court: 'mad', filedOn: null, labels: [], text: 'ORDER granting 9 Motion to Seal.' };
  const readings = [12, 9].map((entryNumber) =>
    classifyEntry({ ...words, docketNumber: '1:25-cv-10495', entryNumber }),
  );
  expect(readings.map(({ entryRefs }) => entryRefs)).toEqual([[9], []]);
});

it('asks the labels although the text came before without them', () => {
  const words = { court: 'mad', docketNumber: null, entryNumber: null, filedOn: null, text: 'Set forth.' };
  const types = [[], [], [], ['Notice of Appeal'], []].map(
    (labels) => classifyEntry({ ...words, labels }).event.type,
  );
  expect(types).toEqual(['other', 'other', 'other', 'notice_of_appeal', 'other']);
});

it('gives each reading links of its own, and each court those it allows', () => {
  const text = 'ORDER of USCA as to 9 Notice of Appeal, USCA Case Number 25-1411.';
  const words = { docketNumber: '1:25-cv-00596', entryNumber: 12, filedOn: null, labels: [], text };
  const linked = (court: string) => classifyEntry({ ...words, court }).links;
  for (const court of ['mdd', 'mdd', 'mdd', 'mad', 'mdd']) {
    const [link] = linked(court);
    expect(link?.court, court).toBe(court === 'mad' ? 'ca1' : 'ca4');
    if (link) link.number = 'spoilt';
  }
});

it('reads every case twice alike', () => {
  const read = () =>
    ALL_CASES.map(([court, text]) =>
      classifyEntry({ court, docketNumber: null, entryNumber: null, filedOn: null, labels: [], text }),
    );
  expect(read()).toEqual(read());
});
