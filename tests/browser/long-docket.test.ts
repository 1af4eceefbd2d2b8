import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasChromium, mustRun } from './browser.ts';
import { DESK, openStage, type BrowserStage, weighing } from './stage.ts';
import { docket, entry, happen, openStory } from './story.ts';

const ENTRIES = 5_000;
const PATH = '/d/mad/1:25-cv-19999';
const FIRST_VIEW_BYTES = 100_000;

let stage: BrowserStage;

const NAME = hasChromium
  ? 'a docket of 5,000 entries'
  : 'a docket of 5,000 entries (left out: Chromium is not installed)';

describe.skipIf(!hasChromium && !mustRun)(NAME, () => {
  beforeAll(async () => {
    const house = await openStory();
    const entries = Array.from({ length: ENTRIES }, (_, nth) => longEntry(nth + 1));
    await happen(house, {
      source: 'mad-rss',
      at: '2025-06-17T16:00:00Z',
      dockets: [docket('mad', '1:25-cv-19999', 'Roe v. Noem', entries)],
    });
    stage = await openStage(house);
  }, 120_000);
  afterAll(() => stage?.close());

  it('comes in pages that lead to one another, each entry on one of them', async () => {
    await stage.withPage(DESK, async (page) => {
      await page.goto(stage.url + PATH);
      const shown = new Set<string>();
      const collect = async () => {
        for (const id of await page.locator('article.item').evaluateAll((all) => all.map((one) => one.id)))
          shown.add(id);
      };
      await collect();
      expect(await page.locator('.pager').textContent()).toContain('1 to 40 of 5,000');
      await page.getByRole('link', { name: 'Next 40' }).click();
      await collect();
      expect(shown.size).toBe(80);
      await page.getByRole('link', { name: 'Last' }).click();
      expect(await page.locator('.pager').textContent()).toContain('4,961 to 5,000 of 5,000');
      expect(await page.locator('article.item').last().getAttribute('id')).toBe('e1');
      expect(await page.getByRole('link', { name: 'Next 40' }).count()).toBe(0);
      await page.getByRole('link', { name: 'First' }).click();
      expect(await page.locator('.pager').textContent()).toContain('1 to 40 of 5,000');
    });
  });

  it('opens at the entry that a link names, deep inside', async () => {
    await stage.withPage(DESK, async (page) => {
      await page.goto(`${stage.url}${PATH}?entry=1234#e1234`);
      expect(await page.locator('#e1234').isVisible()).toBe(true);
      expect(await page.evaluate('scrollY > 0')).toBe(true);
    });
  });

  it.each([PATH, '/m/quiet', '/', '/search?q=extension'])(
    'costs a first view under 100 KB with its style and script at %s',
    async (path) => {
      await stage.withPage(DESK, async (page) => {
        const weigh = weighing(page);
        await page.goto(stage.url + path, { waitUntil: 'networkidle' });
        const { requests, bytes } = await weigh();
        expect(requests).toBeGreaterThanOrEqual(3);
        expect([path, bytes < FIRST_VIEW_BYTES, bytes]).toEqual([path, true, bytes]);
      });
    },
  );
});

function longEntry(number: number) {
  const day = new Date(Date.UTC(2011, 0, 1) + number * 86_400_000).toISOString().slice(0, 10);
  return entry({
    number,
    filedOn: day,
    labels: ['Order on Motion for Extension of Time'],
    text: `ORDER granting ${number - 1} Motion for Extension of Time to ${day}, for reasons number ${number * 7919} stated on the record. ${`Paragraph ${number}: the parties shall confer and report by their own counsel. `.repeat(8)}`,
  });
}
