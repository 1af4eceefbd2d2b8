import { describe, expect, it } from 'vitest';
import { createShownBy, snapshotOf } from './shown-by.ts';

const DOE = { court: 'mad', number: '1:25-cv-10495' };
const NAME = 'mad 1:25-cv-10495';
const entry = (number: number | null, sequence: string | null = null, id: string | null = null) => ({
  number,
  sequence,
  documents: id === null ? [] : [{ id }],
});

describe('which body shows an entry', () => {
  const shownBy = createShownBy();
  shownBy.add(NAME, [entry(1, '5')], 11);
  shownBy.add(NAME, [entry(2, '6', '095100000001')], 12);
  const context = { snapshotId: 99, shownBy };

  it('is told by any key of the court, a document under either spelling of its id', () => {
    expect(snapshotOf(context, DOE, entry(2))).toBe(12);
    expect(snapshotOf(context, DOE, entry(null, '5'))).toBe(11);
    expect(snapshotOf(context, DOE, entry(null, null, '095000000001'))).toBe(12);
  });

  it('is the first that shows the docket for what nothing else identifies', () => {
    expect(snapshotOf(context, DOE, entry(null))).toBe(11);
    expect(snapshotOf(context, DOE, null)).toBe(11);
  });

  it('is the body itself where only one was read, or where none shows the docket', () => {
    expect(snapshotOf({ snapshotId: 7 }, DOE, entry(1))).toBe(7);
    expect(snapshotOf(context, { court: 'dcd', number: '1:25-cv-00001' }, entry(1))).toBe(99);
  });
});
