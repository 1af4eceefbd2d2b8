import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestHouse } from '../house.ts';
import { hasChromium, mustRun } from './browser.ts';
import { DESK, faultsOf, openStage, PHONE, type BrowserStage, weighing } from './stage.ts';
import { docket, entry, happen, MAD, openStory } from './story.ts';

const TOKEN = 'a-token-of-sixteen-letters';

let stage: BrowserStage;

const withPage: BrowserStage['withPage'] = (options, work) => stage.withPage(options, work);

/** What 200 % zoom leaves of a desktop window. */
const ZOOMED = { width: 600, height: 450 };

const PATHS = [
  '/',
  '/m/parole',
  '/m/quiet',
  '/d/mad/1:25-cv-10495',
  '/c/2',
  '/p/1',
  '/p/1?view=side',
  '/sources',
  '/sources/mad-rss',
  '/search?q=stay',
  '/search?q=zebra',
  '/subscribe?matter=parole',
  '/preview?matter=parole',
  '/operators/login',
  '/api/v1',
  '/embed/m/parole',
  '/nothing',
];

const NAME = hasChromium
  ? 'the site in a browser'
  : 'the site in a browser (left out: Chromium is not installed)';

describe.skipIf(!hasChromium && !mustRun)(NAME, () => {
  beforeAll(async () => {
    const house = await openStory({ ADMIN_TOKEN: TOKEN });
    await tellHostileStory(house);
    stage = await openStage(house);
  });
  afterAll(() => stage?.close());

  it('fits a phone and a desktop at 200 % without scrolling sideways', async () => {
    await withPage(PHONE, async (page) => {
      for (const path of PATHS) {
        await page.goto(stage.url + path);
        for (const viewport of [PHONE.viewport, ZOOMED]) {
          await page.setViewportSize(viewport);
          const excess = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
          expect([path, viewport.width, excess]).toEqual([path, viewport.width, 0]);
        }
      }
    });
  });

  it('asks nobody else for anything, breaks no policy of its own and stays small', async () => {
    await withPage(DESK, async (page) => {
      const strangers: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(stage.url)) strangers.push(request.url());
      });
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      const weigh = weighing(page);
      for (const path of PATHS.slice(0, -1)) {
        await page.goto(stage.url + path, { waitUntil: 'networkidle' });
        const { bytes } = await weigh();
        expect(bytes, path).toBeLessThan(100_000);
      }
      expect(strangers).toEqual([]);
      expect(complaints).toEqual([]);
    });
  });

  it('runs nothing that a court or agency wrote, even with the policy off', async () => {
    await withPage({ ...DESK, bypassCSP: true }, async (page) => {
      let ran = 0;
      await page.exposeFunction('pwned', () => (ran += 1));
      page.on('dialog', (dialog) => {
        ran += 1;
        void dialog.dismiss();
      });
      for (const path of await hostilePaths(page)) {
        await page.goto(stage.url + path);
        for (const summary of await page.locator('details:not([open]) > summary').all())
          if (await summary.isVisible()) await summary.click();
        expect(
          await page.locator('main img, main iframe, main script, main [onerror], main [onclick]').count(),
          path,
        ).toBe(0);
        expect(
          await page
            .locator('a[href^="javascript" i], a[href^="data" i], form[action^="javascript" i]')
            .count(),
          path,
        ).toBe(0);
      }
      expect(ran).toBe(0);
    });
  });

  it('shows captured bytes as text that does nothing', async () => {
    await withPage({ ...DESK, bypassCSP: true }, async (page) => {
      await page.exposeFunction('pwned', () => expect.unreachable('stored bytes ran'));
      await page.goto(stage.url + (await evidenceOf(page)));
      expect(await page.evaluate('document.contentType')).toBe('text/plain');
      expect(await page.textContent('body')).toContain('<script>pwned()</script>');
    });
  });

  it.each([
    ['with', true],
    ['without', false],
  ])('can be read, searched and signed up to %s JavaScript', async (_, javaScriptEnabled) => {
    await withPage({ ...PHONE, javaScriptEnabled }, async (page) => {
      await page.goto(stage.url);
      await page.getByRole('link', { name: 'CHNV parole terminations' }).first().click();
      await page.getByLabel('Show').selectOption('critical');
      await page.getByRole('button', { name: 'Apply' }).click();
      await page.locator('article .headline a', { hasText: 'Stay granted' }).first().click();
      expect(await page.locator('h1').textContent()).toBe('Stay granted');
      await page.getByRole('searchbox').fill('"preliminary injunction"');
      await page.getByRole('button', { name: 'Search' }).click();
      expect(await page.locator('mark').count()).toBeGreaterThan(0);
      await page.goto(`${stage.url}/subscribe?matter=parole`);
      const address = `${javaScriptEnabled ? 'with' : 'without'}@news.example`;
      await page.getByLabel('Your mail address').fill(address);
      await page.getByRole('button', { name: 'Send me the confirmation' }).click();
      expect(await page.locator('h1').textContent()).toBe('Check your mail');
      await confirmByMail(page, address);
    });
  });

  it('can be used with the keyboard alone', async () => {
    await withPage(DESK, async (page) => {
      await page.goto(`${stage.url}/m/parole`);
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement?.textContent')).toBe('Skip to the content');
      await page.keyboard.press('Enter');
      expect(await page.evaluate('document.activeElement?.id')).toBe('main');
      await page.keyboard.press('/');
      expect(await page.evaluate('document.activeElement?.id')).toBe('quick');
    });
  });

  it('says on an open page that something happened', async () => {
    await withPage(DESK, async (page) => {
      await page.goto(`${stage.url}/m/parole`, { waitUntil: 'load' });
      const filed = entry({
        number: 160,
        filedOn: '2025-06-18',
        labels: ['Notice of Appeal'],
        text: 'NOTICE OF APPEAL as to 97 Order.',
      });
      await happen(stage.house, { source: 'mad-rss', at: '2025-06-18T16:10:00Z', dockets: [MAD([filed])] });
      await page.getByRole('link', { name: '1 new item: show' }).click();
      expect(await page.locator('article .headline').first().textContent()).toBe('Notice of appeal filed');
    });
  });

  it('lets an operator in and out', async () => {
    await withPage({ ...DESK, bypassCSP: true }, async (page) => {
      await page.goto(`${stage.url}/operators`);
      await page.getByLabel('Token').fill(TOKEN);
      await page.getByRole('button', { name: 'Sign in' }).click();
      expect(await page.locator('h1').textContent()).toBe('Operators');
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole('button', { name: 'Sign out' }).click();
      await page.goto(`${stage.url}/operators`);
      expect(page.url()).toContain('/operators/login');
    });
  });

  it('prints a docket without its furniture', async () => {
    await withPage(DESK, async (page) => {
      await page.goto(`${stage.url}/d/mad/1:25-cv-10495`);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.quick').isVisible()).toBe(false);
      expect(await page.locator('.filters').isVisible()).toBe(false);
      expect(await page.locator('#e97 blockquote').first().isVisible()).toBe(true);
    });
  });
});

const EVIL =
  '"><img src=x onerror=pwned()><script>pwned()</script><iframe srcdoc="<script>parent.pwned()</script>"></iframe>';
const EVIL_LINK = 'javascript:pwned()';

/** A caption, labels, texts, documents, a press release and their edits, all written by an enemy. */
async function tellHostileStory(house: TestHouse): Promise<void> {
  const evil = entry({
    number: 7,
    filedOn: '2025-06-11',
    labels: [`Order ${EVIL}`],
    text: `ORDER ${EVIL} ]]> {{7*7}} \${pwned()} granting 3 Motion. Hearing set for 7/12/2025 10:00 AM ${EVIL}`,
    url: EVIL_LINK,
    documents: [
      { id: '1', number: 7, attachment: null, url: EVIL_LINK, available: true, description: EVIL },
      {
        id: '2',
        number: 7,
        attachment: 1,
        url: 'https://court.example/"onmouseover="pwned()',
        available: true,
        description: EVIL,
      },
    ],
  });
  const item = {
    key: 'evil',
    url: EVIL_LINK,
    title: `Notice of parole ${EVIL}`,
    publishedOn: '2025-06-11',
    text: `parole ${EVIL}`,
  };
  const quiet = (entries: (typeof evil)[]) => docket('mad', '1:25-cv-19999', `Evil ${EVIL} v. Doe`, entries);
  const body = '<html><script>pwned()</script></html>';
  await happen(house, { source: 'mad-rss', at: '2025-06-11T16:00:00Z', body, dockets: [quiet([evil])] });
  await happen(house, {
    source: 'mad-rss',
    at: '2025-06-12T16:00:00Z',
    dockets: [quiet([{ ...evil, text: `${evil.text} and more ${EVIL} of substance, denying 4 Motion` }])],
  });
  await happen(house, { source: 'dhs-news', at: '2025-06-11T16:00:00Z', body, publications: [item] });
  await happen(house, {
    source: 'dhs-news',
    at: '2025-06-12T16:00:00Z',
    publications: [{ ...item, text: `${item.text} 500 ${EVIL}` }],
  });
  house.setTime('2025-06-18T16:00:00Z');
}

async function hostilePaths(page: Page): Promise<string[]> {
  const docketPath = '/d/mad/1:25-cv-19999';
  const fixed = [
    '/',
    '/m/parole',
    '/m/quiet',
    docketPath,
    '/p/2',
    '/p/2?view=side',
    '/search?q=onerror',
    '/preview?matter=quiet',
    '/embed/m/quiet',
    `/search?q=${encodeURIComponent(EVIL)}`,
  ];
  const changes: string[] = [];
  for (const path of [docketPath, '/p/2']) {
    await page.goto(stage.url + path);
    changes.push(
      ...(await page
        .locator('main a[href^="/c/"]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))),
    );
  }
  expect(changes.length).toBeGreaterThan(2);
  return [...fixed, ...new Set(changes)];
}

async function evidenceOf(page: Page): Promise<string> {
  await page.goto(`${stage.url}/p/2`);
  const change = await page.locator('main a[href^="/c/"]').first().getAttribute('href');
  return `${change}/evidence?view=text`;
}

async function confirmByMail(page: Page, address: string): Promise<void> {
  const mail = () => stage.house.mailbox.messages.find((one) => one.envelope.to.includes(address));
  await expect.poll(mail).toBeDefined();
  const link = /https:\/\/crier\.example(\/confirm\?t=\S+)/.exec(mail()?.text ?? '')?.[1] ?? '';
  await page.goto(stage.url + link);
  await page.getByRole('button', { name: 'Start the alerts' }).click();
  expect(await page.locator('h1').textContent()).toBe('Your alerts have started');
}
