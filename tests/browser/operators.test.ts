import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasChromium, mustRun } from './browser.ts';
import { DESK, excessOf, faultsOf, openStage, PHONE, type BrowserStage } from './stage.ts';
import { openStory } from './story.ts';

const TOKEN = 'a-token-of-sixteen-letters';
const PATHS = [
  '/operators',
  '/operators/proposals',
  '/operators/meters',
  '/operators/polls',
  '/operators/takedown',
  '/operators/takedown?court=mad&number=1:25-cv-10495&entry=97',
  '/operators/takedown?court=mad&number=1:25-cv-10495&entry=x',
  '/operators/captured/1',
];

let stage: BrowserStage;

const NAME = hasChromium
  ? 'the pages of operators in a browser'
  : 'the pages of operators in a browser (left out: Chromium is not installed)';

describe.skipIf(!hasChromium && !mustRun)(NAME, () => {
  beforeAll(async () => {
    stage = await openStage(await openStory({ ADMIN_TOKEN: TOKEN, PUBLIC_URL: 'http://127.0.0.1' }));
  });
  afterAll(() => stage?.close());

  it('have nothing serious against them, fit a phone, and ask nobody else for anything', async () => {
    const complaints: string[] = [];
    await stage.withPage({ ...DESK, bypassCSP: true }, async (page) => {
      page.on('request', (request) => {
        if (!request.url().startsWith(stage.url)) complaints.push(request.url());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(`${stage.url}/operators`);
      await page.getByLabel('Token').fill(TOKEN);
      await page.getByRole('button', { name: 'Sign in' }).click();
      for (const path of PATHS) {
        for (const { viewport } of [DESK, PHONE]) {
          await page.setViewportSize(viewport);
          const response = await page.goto(stage.url + path);
          if (!response?.url().includes(path.split('?')[0] ?? '')) complaints.push(`${path}: signed out`);
          const excess = await excessOf(page);
          if (excess !== 0) complaints.push(`${path} at ${viewport.width}: ${excess} too wide`);
        }
        complaints.push(...(await faultsOf(page)).map((fault) => `${path}: ${fault}`));
      }
    });
    expect(complaints).toEqual([]);
  }, 120_000);

  it('take an entry down only after a second look', async () => {
    await stage.withPage(DESK, async (page) => {
      await page.goto(`${stage.url}/operators`);
      await page.getByLabel('Token').fill(TOKEN);
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByRole('link', { name: 'Takedown' }).click();
      await page.getByLabel('Court', { exact: true }).fill('mad');
      await page.getByLabel('Docket number').fill('1:25-cv-10495');
      await page.getByLabel('Entry number').fill('97');
      await page.getByRole('button', { name: 'Look at it' }).click();
      expect(await page.locator('blockquote, .quote').first().textContent()).toContain('GRANTED IN PART');
      await page.getByRole('button', { name: 'Take it down' }).click();
      expect(await page.locator('h1').textContent()).toBe('Take this entry down?');
      await page.getByLabel('Who asked for it').fill('the court sealed it');
      await page.getByRole('checkbox').check();
      await page.getByRole('button', { name: 'Take it down' }).click();
      await page.getByRole('status').waitFor();
      await page.getByRole('link', { name: 'See the docket' }).click();
      expect(await page.locator('main').textContent()).not.toContain('GRANTED IN PART');
    });
  });
});
