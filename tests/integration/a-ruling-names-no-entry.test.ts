import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSite } from '../../src/web/site.ts';
import { findDocket } from '../../src/store/dockets.ts';
import { namelessAnswers } from '../../src/store/nameless-motions.ts';
import { docket, entry, happen, STORY_FILES } from '../browser/story.ts';
import { openTestHouse, type TestHouse } from '../house.ts';

const CAND = { court: 'cand', number: '3:25-cv-01780' };
const FILES = {
  ...STORY_FILES,
  'courts.yaml': [
    { id: 'ca1', rss: '{site}/ca1' },
    { id: 'mad', rss: '{site}/mad' },
    { id: 'cand', rss: '{site}/cand' },
    { id: 'scotus' },
  ],
  'matters/bay.yaml': { id: 'bay', title: 'A case in San Francisco', dockets: [CAND] },
};

const MOTION = entry({
  number: null,
  filedOn: '2025-05-01',
  text: 'MOTION for stay pending appeal filed by Appellants Roe County and Jane Roe. Certificate of service dated 05/01/2025. [25-1384] (AR)',
});
const RULING = entry({
  number: null,
  filedOn: '2025-05-05',
  text: 'ORDER denying motion for stay pending appeal filed by Appellants. [25-1384] (AR)',
});

describe('an order of a court of appeals that names no entry', () => {
  let house: TestHouse;
  const show = (at: string, entries: (typeof MOTION)[]) =>
    happen(house, {
      source: 'ca1-rss',
      at,
      dockets: [docket('ca1', '25-1384', 'Doe v. Noem', entries)],
    });

  beforeAll(async () => {
    house = await openTestHouse({ files: FILES, now: '2025-05-01T20:00:00Z' });
    await show('2025-05-01T20:00:00Z', [MOTION]);
    await house.follow('parole');
    await show('2025-05-05T20:00:00Z', [MOTION, RULING]);
    await house.tell();
  });
  afterAll(() => house.close());

  it('stands beside the motion that it must mean on the page of the docket', async () => {
    const page = await createSite({ house: house.app.house, backend: null }).request('/d/ca1/25-1384');
    const shown = (await page.text()).replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
    expect(shown).toContain('Rules on: Motion to stay filed (May 1, 2025).');
    expect(shown).toContain('Ruled on: Stay denied (May 5, 2025).');
    expect(shown).not.toContain('Motions waiting');
  });

  it('is looked for in courts of appeals alone, not in California, whose courts are called ca, too', async () => {
    const read = house.app.house.db.read;
    await happen(house, {
      source: 'cand-rss',
      at: '2025-05-06T20:00:00Z',
      dockets: [docket(CAND.court, CAND.number, 'Doe v. Noem', [MOTION, RULING])],
    });
    const of = { docketId: (await findDocket(read, CAND.court, CAND.number))?.id ?? 0 };
    expect(of.docketId).toBeGreaterThan(0);
    expect(await namelessAnswers(read, { courts: ['ca1', 'cand'], of })).toEqual([]);
  });

  it('and in the mail that tells it', () => {
    const words = house.mailbox.messages.map(({ text = '' }) => text.replace(/\s+/g, ' ')).join(' ');
    expect(words).toContain('What it rules on: - Motion to stay filed (May 1, 2025)');
  });
});
