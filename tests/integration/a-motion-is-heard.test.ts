import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { docketReading } from '../../src/cli/docket-reading.ts';
import { showMatter } from '../../src/cli/one-matter.ts';
import { findDocket } from '../../src/store/dockets.ts';
import { entry, happen, MAD, STORY_FILES } from '../browser/story.ts';
import { openTestHouse, type TestHouse } from '../house.ts';

const MOTION = entry({
  number: 24,
  filedOn: '2025-04-01',
  text: 'MOTION for Preliminary Injunction by Roe.',
});
const OTHER = entry({ number: 25, filedOn: '2025-04-02', text: 'MOTION to Seal 20 Exhibit by Roe.' });
const SETTING = entry({
  number: 26,
  filedOn: '2025-04-03',
  text: 'ELECTRONIC NOTICE Setting Hearing on 24 MOTION for Preliminary Injunction: Motion Hearing set for 6/20/2025 11:00 AM in Courtroom 9 before Judge Indira Talwani.',
});

describe('a motion that waits for a ruling and for its hearing', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse({ files: STORY_FILES, now: '2025-04-03T20:00:00Z' });
    await happen(house, {
      source: 'mad-rss',
      at: '2025-04-03T20:00:00Z',
      dockets: [MAD([MOTION, OTHER, SETTING])],
    });
  });
  afterAll(() => house.close());

  const expected = [
    expect.objectContaining({
      number: 24,
      hearing: expect.objectContaining({ date: '2025-06-20', time: '11:00', cancelled: false }),
    }),
    expect.objectContaining({ number: 25, hearing: null }),
  ];

  it('has it beside itself in the JSON of its matter', async () => {
    const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    await showMatter(house.app, 'parole', { minImportance: 'major', limit: 2, json: true });
    const [[written] = []] = out.mock.calls;
    out.mockRestore();
    expect(JSON.parse(String(written))).toMatchObject({ pendingMotions: expected });
  });

  it('and in that of its docket', async () => {
    const docket = await findDocket(house.app.house.db.read, 'mad', '1:25-cv-10495');
    expect(docket).not.toBeNull();
    if (docket) expect((await docketReading(house.app, docket)).value.pendingMotions).toEqual(expected);
  });
});
