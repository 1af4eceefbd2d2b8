import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entry, happen, MAD, STORY_FILES } from '../../browser/story.ts';
import { openTestHouse, type TestHouse } from '../../house.ts';

/** Two entries without sequence that say the same: one with its moment, the other with a label. */
const ALIKE = [
  entry({
    number: null,
    filedOn: '2025-05-23',
    enteredAt: '2025-05-24T02:54:00Z',
    text: 'NOTICE of hearing',
  }),
  entry({
    number: null,
    filedOn: '2025-05-23',
    enteredAt: null,
    labels: ['Order'],
    text: 'NOTICE of hearing',
  }),
].map((one) => ({ ...one, sequence: null }));

describe('entries that could be taken for one another', () => {
  let house: TestHouse;
  const show = (at: string) => happen(house, { source: 'mad-rss', at, dockets: [MAD(ALIKE)] });
  const count = async (table: 'change' | 'entry') =>
    (await house.app.house.db.read.selectFrom(table).select('id').execute()).length;

  beforeAll(async () => {
    house = await openTestHouse({ files: STORY_FILES, now: '2025-05-23T20:00:00Z' });
    await show('2025-05-24T03:00:00Z');
  });
  afterAll(() => house.close());

  it('are known again from the record, so that the reading that comes again tells nothing', async () => {
    const before = await count('change');
    expect(await count('entry')).toBe(2);
    await show('2025-05-24T03:20:00Z');
    expect([await count('entry'), await count('change')]).toEqual([2, before]);
    const rows = await house.app.house.db.read.selectFrom('entry').select('known').execute();
    expect(rows.map(({ known }) => known)).toEqual([
      expect.objectContaining({ shown: { 'mad-rss': expect.stringMatching(/^[0-9a-f]{16}$/) } }),
      expect.objectContaining({ shown: { 'mad-rss': expect.stringMatching(/^[0-9a-f]{16}$/) } }),
    ]);
  });
});
