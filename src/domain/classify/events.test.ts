import { describe, expect, it } from 'vitest';
import { meaningOf } from './cases/case.ts';
import { CASE_TABLES } from './cases/all-cases.ts';
import { classifyEntry } from './index.ts';

const BARE = { docketNumber: null, entryNumber: null, filedOn: null, labels: [] };

function eventOfText(court: string, text: string) {
  return classifyEntry({ ...BARE, court, text }).event;
}

describe.each(CASE_TABLES)('the event of %s', (_name, cases) => {
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
