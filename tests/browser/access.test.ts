import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasChromium, mustRun } from './browser.ts';
import { DESK, excessOf, faultsOf, openStage, PHONE, type BrowserStage } from './stage.ts';
import { entry, happen, MAD, openStory } from './story.ts';

const PATHS = [
  '/',
  '/m/parole',
  '/m/parole?until=2025-05-01',
  '/m/quiet',
  '/d/mad/1:25-cv-10495',
  '/d/ca1/25-1384',
  '/c/2',
  '/c/11',
  '/p/1',
  '/p/1?view=side',
  '/sources',
  '/sources/mad-rss',
  '/search',
  '/search?q=stay',
  '/search?q=zebra',
  '/preview?matter=parole',
  '/preview',
  '/subscribe?matter=parole',
  '/api/v1',
  '/embed/m/parole',
  '/nothing',
];
/** What 200 % zoom leaves of a desktop window, and 400 % of a wide one. */
const ZOOMED = [
  { width: 600, height: 450 },
  { width: 320, height: 256 },
];

let stage: BrowserStage;

const NAME = hasChromium
  ? 'pages for everybody'
  : 'pages for everybody (left out: Chromium is not installed)';

describe.skipIf(!hasChromium && !mustRun)(NAME, () => {
  beforeAll(async () => {
    const house = await openStory();
    const motion = entry({
      number: 115,
      filedOn: '2025-06-08',
      labels: ['Motion to Stay'],
      text: 'MOTION to Stay proceedings by Kristi Noem.',
    });
    await happen(house, { source: 'mad-rss', at: '2025-06-08T20:00:00Z', dockets: [MAD([motion])] });
    house.setTime('2025-06-18T16:00:00Z');
    // One source is broken and one docket unreached, so that warnings are looked at too.
    await house.app.house.db.pool.query(
      `update source set health = 'failing', reason = 'server-error', failing_since = now() where id = 'dhs-news'`,
    );
    await house.app.house.db.pool.query(`update source set active = false where id = 'ca1-rss'`);
    stage = await openStage(house);
  });
  afterAll(() => stage?.close());

  it.each([
    ['a desktop', DESK],
    ['a phone', PHONE],
  ])(
    'have nothing serious against them on %s, in light and dark, with all that is folded open',
    async (_, size) => {
      const found: string[] = [];
      await stage.withPage({ ...size, bypassCSP: true }, async (page) => {
        for (const path of PATHS) {
          await page.emulateMedia({ colorScheme: 'light' });
          await page.goto(stage.url + path);
          await openAll(page);
          found.push(...(await faultsOf(page)).map((fault) => `${path}: ${fault}`));
          await page.emulateMedia({ colorScheme: 'dark' });
          found.push(
            ...(await faultsOf(page, ['color-contrast'])).map((fault) => `${path} in the dark: ${fault}`),
          );
        }
      });
      expect(found).toEqual([]);
    },
    240_000,
  );

  it('fit a window at 200 % and at 400 % without scrolling sideways', async () => {
    const wide: string[] = [];
    await stage.withPage(DESK, async (page) => {
      for (const path of PATHS) {
        await page.goto(stage.url + path);
        await openAll(page);
        for (const viewport of ZOOMED) {
          await page.setViewportSize(viewport);
          const excess = await excessOf(page);
          if (excess !== 0) wide.push(`${path} at ${viewport.width}: ${excess}`);
        }
      }
    });
    expect(wide).toEqual([]);
  }, 120_000);

  it('show where the keyboard is on every stop, and lead past the masthead first', async () => {
    await stage.withPage(DESK, async (page) => {
      for (const path of ['/', '/m/parole', '/d/mad/1:25-cv-10495', '/search?q=stay']) {
        await page.goto(stage.url + path);
        const stops: string[] = [];
        for (let stop = 0; stop < 24; stop += 1) {
          await page.keyboard.press('Tab');
          const { words, outline, visible } = await page.evaluate<Stop>(STOP);
          stops.push(words);
          expect([path, words, visible, outline >= 2]).toEqual([path, words, true, true]);
        }
        expect(stops.slice(0, 3)).toEqual(['Skip to the content', 'Court Crier', 'Matters']);
      }
    });
  }, 60_000);

  it('move nothing for those who asked for stillness', async () => {
    await stage.withPage({ ...DESK, reducedMotion: 'reduce' }, async (page) => {
      for (const path of ['/', '/m/parole']) {
        await page.goto(stage.url + path);
        expect(await page.evaluate('document.getAnimations().length')).toBe(0);
        expect(await page.evaluate('getComputedStyle(document.documentElement).scrollBehavior')).toBe('auto');
      }
    });
  });

  it('print a docket whole: folded words, addresses of documents and of the page, on white', async () => {
    await stage.withPage({ ...DESK, colorScheme: 'dark' }, async (page) => {
      await page.goto(`${stage.url}/d/mad/1:25-cv-10495`);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.masthead nav').isVisible()).toBe(false);
      expect(await page.locator('#e97-versions ins').first().isVisible()).toBe(true);
      expect(await page.locator('.print-only').textContent()).toBe(
        'From https://crier.example/d/mad/1%3A25-cv-10495',
      );
      expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe(
        'rgb(255, 255, 255)',
      );
      expect(await page.evaluate('getComputedStyle(document.querySelector(".mark-critical")).color')).toBe(
        'rgb(0, 0, 0)',
      );
    });
  });
});

interface Stop {
  words: string;
  outline: number;
  visible: boolean;
}

/** The element that has the keyboard: its words, how thick its outline is, and whether it lies in the window. */
const STOP = `(() => {
  const at = document.activeElement;
  const box = at.getBoundingClientRect();
  return {
    words: (at.textContent || at.getAttribute('aria-label') || at.id).trim().replace(/\\s+/g, ' ').slice(0, 60),
    outline: getComputedStyle(at).outlineStyle === 'none' ? 0 : parseFloat(getComputedStyle(at).outlineWidth),
    visible: box.width > 0 && box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight,
  };
})()`;

async function openAll(page: Page): Promise<void> {
  await page.evaluate(`for (const fold of document.querySelectorAll('details')) fold.open = true`);
}
