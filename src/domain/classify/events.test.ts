import { describe, expect, it } from 'vitest';
import { APPELLATE_CASES } from './cases/appellate-cases.ts';
import { type EventCase, meaningOf } from './cases/case.ts';
import { FILING_CASES } from './cases/filing-cases.ts';
import { LABEL_CASES } from './cases/label-cases.ts';
import { RULING_CASES } from './cases/ruling-cases.ts';
import { classifyEntry } from './index.ts';

const BARE = { docketNumber: null, entryNumber: null, filedOn: null, labels: [] };

function eventOfText(court: string, text: string) {
  return classifyEntry({ ...BARE, court, text }).event;
}

const TABLES: readonly [string, readonly EventCase[]][] = [
  ['rulings of trial courts', RULING_CASES],
  ['papers of parties and clerks', FILING_CASES],
  ['courts of appeals and the Supreme Court', APPELLATE_CASES],
  ['bare labels of court feeds', LABEL_CASES],
];

describe.each(TABLES)('the event of %s', (_name, cases) => {
  it.each(cases)('in %s: %s', (court, text, meaning) => {
    expect(eventOfText(court, text)).toEqual(meaningOf(meaning));
  });
});

describe('an entry known by its labels', () => {
  it('takes the label that says most', () => {
    const labels = ['~Util - Set Deadlines', 'Order on Motion for Preliminary Injunction'];
    const { event } = classifyEntry({ ...BARE, court: 'dcd', labels, text: null });
    expect(event).toEqual(meaningOf('order preliminary_injunction - critical'));
  });

  it('takes the label where the text names nothing known', () => {
    const { event } = classifyEntry({
      ...BARE,
      court: 'dcd',
      labels: ['Notice of Appearance'],
      text: 'Ann Doe.',
    });
    expect(event.type).toBe('appearance');
  });

  it('believes the text before the label', () => {
    const text = 'ORDER granting 9 Motion for Pro hac vice';
    const { event } = classifyEntry({ ...BARE, court: 'dcd', labels: ['Order'], text });
    expect(event).toEqual(meaningOf('order pro_hac_vice granted noise'));
  });
});
