import { describe, expect, it } from 'vitest';
import type { AlertItem } from '../../../domain/alert-view.ts';
import { sampleView } from '../sample-views.ts';
import { STAY_GRANTED } from '../sample-items.ts';
import { oncePerEntry } from './one-entry.ts';

const entry: AlertItem = {
  ...STAY_GRANTED,
  changeId: 2,
  entryId: 46,
  type: 'entry-filed',
  importance: 'routine',
  headline: 'USCA case number',
  labels: ['USCA Case Number'],
};
const link: AlertItem = {
  ...entry,
  changeId: 1,
  type: 'docket-linked',
  importance: 'major',
  headline: 'On appeal: 1st Cir. 25-1384',
  labels: [],
  documents: [],
  filedOn: null,
};

describe('an entry that names another docket', () => {
  it('is told together with what it names, with its labels, documents and times', () => {
    const { items } = oncePerEntry(sampleView([link, entry]));
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      headline: 'On appeal: 1st Cir. 25-1384',
      labels: ['USCA Case Number'],
      filedOn: entry.filedOn,
      documents: entry.documents,
    });
  });

  it('stands for itself when it weighs more than what it names', () => {
    const ruling: AlertItem = { ...entry, importance: 'critical' };
    expect(oncePerEntry(sampleView([ruling, link])).items).toEqual([ruling, link]);
  });

  it.each<[string, AlertItem[]]>([
    ['another entry of the mail', [link, { ...entry, entryId: 47 }]],
    ['an entry that is not known', [link, { ...entry, entryId: null }]],
    ['a correction of the same entry', [link, { ...entry, type: 'entry-amended' }]],
  ])('leaves %s alone', (_, items) => {
    const view = sampleView(items);
    expect(oncePerEntry(view)).toBe(view);
  });
});
