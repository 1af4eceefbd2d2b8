import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ObservedPublication } from '../../src/domain/observation.ts';
import type { TestHouse } from '../house.ts';
import { hasChromium, mustRun } from './browser.ts';
import { DESK, excessOf, openStage, PHONE, type BrowserStage } from './stage.ts';
import { docket, entry, happen, openStory } from './story.ts';

/** What an enemy of the layout would file: nothing here is markup, and all of it is legal text. */
const LONG_WORD = 'Donaudampfschifffahrt'.repeat(120);
const TURNED = '\u202Eesrever\u202D\u2066';
const HIDDEN = '\u200B\u2060\uFEFF\u00AD';
const TOWER = `e${'\u0301\u0302\u0303'.repeat(200)}`;
const MEGABYTE = `ORDER ${'stay of removal granted, '.repeat(42_000)}`;
const NASTY = `${TURNED} ${LONG_WORD} ${HIDDEN} ${TOWER} 😀`;
const PATHS = [
  '/',
  '/m/parole',
  '/m/quiet',
  '/d/mad/1:25-cv-19999',
  '/d/mad/1:25-cv-19999?order=oldest',
  '/p/2',
  '/p/2?view=side',
  '/p/3',
  '/sources',
  '/search?q=removal',
  `/search?q=${encodeURIComponent(LONG_WORD.slice(0, 280))}`,
  '/preview?matter=quiet',
  '/embed/m/quiet',
];

let stage: BrowserStage;

const NAME = hasChromium
  ? 'text made to break the layout'
  : 'text made to break the layout (left out: Chromium is not installed)';

describe.skipIf(!hasChromium && !mustRun)(NAME, () => {
  beforeAll(async () => {
    const house = await openStory();
    await tellNastyStory(house);
    stage = await openStage(house);
  });
  afterAll(() => stage?.close());

  it('never makes a page wider than its window, on a phone or a desktop', async () => {
    const wide: string[] = [];
    await stage.withPage(DESK, async (page) => {
      for (const path of await allPaths()) {
        await page.goto(stage.url + path);
        for (const summary of await page.locator('details:not([open]) > summary').all())
          if (await summary.isVisible()) await summary.click();
        for (const { viewport } of [DESK, PHONE]) {
          await page.setViewportSize(viewport);
          const excess = await excessOf(page);
          if (excess !== 0) wide.push(`${path} at ${viewport.width}: ${excess}`);
        }
      }
    });
    expect(wide).toEqual([]);
  }, 120_000);

  it('never turns the words around it: a number stays readable beside a turned caption', async () => {
    await stage.withPage(DESK, async (page) => {
      for (const path of await allPaths()) {
        await page.goto(stage.url + path);
        expect(await page.content()).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
      }
      await page.goto(`${stage.url}/d/mad/1:25-cv-19999`);
      const ends = await page.evaluate<number[]>(LEFT_EDGES);
      expect(ends).toEqual(ends.toSorted((a, b) => a - b));
    });
  }, 120_000);

  it('never lets a tower of accents grow over its neighbours', async () => {
    await stage.withPage(DESK, async (page) => {
      await page.goto(`${stage.url}/d/mad/1:25-cv-19999`);
      expect(await page.content()).not.toMatch(/\p{M}{7}/u);
    });
  });

  it('keeps pages about a megabyte of text small, says what is left out and leads to it', async () => {
    for (const path of ['/m/quiet', '/d/mad/1:25-cv-19999', '/search?q=removal', '/', '/embed/m/quiet']) {
      const response = await fetch(stage.url + path, { headers: { 'accept-encoding': 'identity' } });
      expect([path, (await response.text()).length < 200_000]).toEqual([path, true]);
    }
    await stage.withPage(DESK, async (page) => {
      await page.goto(`${stage.url}/d/mad/1:25-cv-19999?entry=8`);
      await page.locator('#e8 details').first().locator('summary').click();
      expect(await page.locator('#e8').textContent()).toContain('more characters are left out here');
      await page.locator('#e8 a', { hasText: 'Read on' }).first().click();
      expect(await page.locator('blockquote').first().textContent()).toContain('The stored bytes have them.');
      expect((await page.content()).length).toBeLessThan(400_000);
    });
  });
});

/** Where the first letters of the first heading stand, left to right. */
const LEFT_EDGES = `[0, 1, 2].map((from) => {
  const range = document.createRange();
  const text = document.querySelector('h1').firstChild;
  range.setStart(text, from);
  range.setEnd(text, from + 1);
  return range.getBoundingClientRect().left;
})`;

async function allPaths(): Promise<string[]> {
  const docketPage = await (await fetch(`${stage.url}/d/mad/1:25-cv-19999`)).text();
  const changes = [...docketPage.matchAll(/href="(\/c\/\d+)"/g)].map((match) => match[1] ?? '');
  expect(changes.length).toBeGreaterThan(2);
  return [...PATHS, ...new Set(changes)];
}

async function tellNastyStory(house: TestHouse): Promise<void> {
  const nasty = entry({
    number: 7,
    filedOn: '2025-06-11',
    labels: [`Order ${NASTY}`, LONG_WORD],
    text: `ORDER ${NASTY} granting 3 Motion. Hearing set for 7/12/2025 10:00 AM ${NASTY}`,
    url: `https://court.example/${LONG_WORD}`,
    documents: [
      {
        id: '1',
        number: 7,
        attachment: null,
        url: `https://court.example/${LONG_WORD}`,
        available: true,
        description: NASTY,
      },
    ],
  });
  const huge = entry({ number: 8, filedOn: '2025-06-12', labels: ['Order'], text: MEGABYTE });
  const motion = entry({
    number: 9,
    filedOn: '2025-06-12',
    labels: ['Motion to Stay'],
    text: `MOTION to Stay ${NASTY}`,
  });
  const release = (key: string, title: string, text: string): ObservedPublication => ({
    key,
    url: `https://www.dhs.gov/${key}/${LONG_WORD}`,
    title,
    publishedOn: '2025-06-11',
    text,
  });
  const quiet = (entries: (typeof nasty)[]) => docket('mad', '1:25-cv-19999', `Roe ${NASTY} v. Doe`, entries);
  await happen(house, { source: 'mad-rss', at: '2025-06-11T16:00:00Z', dockets: [quiet([nasty])] });
  await happen(house, { source: 'mad-rss', at: '2025-06-12T16:00:00Z', dockets: [quiet([huge, motion])] });
  const edited = [
    { ...nasty, text: `${nasty.text} and denying 4 Motion ${LONG_WORD}x` },
    { ...huge, text: MEGABYTE.replaceAll('granted', 'denied') },
  ];
  await happen(house, { source: 'mad-rss', at: '2025-06-13T16:00:00Z', dockets: [quiet(edited)] });
  const first = [
    release('a', `Notice of parole ${NASTY}`, `parole ${NASTY}`),
    release('b', 'Notice of parole', `parole ${MEGABYTE}`),
  ];
  await happen(house, { source: 'dhs-news', at: '2025-06-11T16:00:00Z', publications: first });
  const second = [
    release('a', `Notice of parole ${NASTY}`, `parole ${NASTY} 500 ${LONG_WORD}y`),
    release('b', 'Notice of parole', `parole ${MEGABYTE} 500`),
  ];
  await happen(house, { source: 'dhs-news', at: '2025-06-12T16:00:00Z', publications: second });
  house.setTime('2025-06-18T16:00:00Z');
}
