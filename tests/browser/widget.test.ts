import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasChromium, mustRun } from './browser.ts';
import { DESK, openStage, type BrowserStage } from './stage.ts';
import { openStory } from './story.ts';

/** Pages of a newsroom on an origin of its own, by path. */
let newsroom: { url: string; server: Server; pages: Map<string, { html: string; policy?: string }> };
let stage: BrowserStage;

/** A frame that is loaded when it comes into view takes its time on a busy machine. */
const SOON = { timeout: 20_000 };

async function openNewsroom(): Promise<typeof newsroom> {
  const pages = new Map<string, { html: string; policy?: string }>();
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    response.writeHead(page ? 200 : 204, {
      'content-type': 'text/html; charset=utf-8',
      ...(page?.policy && { 'content-security-policy': page.policy }),
    });
    response.end(page?.html ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}`, server, pages };
}

const NAME = hasChromium
  ? 'the widget on the page of a newsroom'
  : 'the widget on the page of a newsroom (left out: Chromium is not installed)';

describe.skipIf(!hasChromium && !mustRun)(NAME, () => {
  beforeAll(async () => {
    stage = await openStage(await openStory());
    newsroom = await openNewsroom();
  });
  afterAll(async () => {
    await stage?.close();
    newsroom?.server.close();
  });

  const shown = (page: Page) => page.frameLocator('iframe').locator('main');

  async function visit(page: Page, html: string, policy?: string): Promise<string[]> {
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    newsroom.pages.set('/story', {
      html: `<!doctype html><title>Story</title><body>${html}`,
      ...(policy && { policy }),
    });
    await page.goto(`${newsroom.url}/story`, { waitUntil: 'load' });
    return complaints;
  }

  it('shows what happened last by one script, where the script stands', async () => {
    await stage.withPage(DESK, async (page) => {
      const script = `<script src="${stage.url}/assets/embed.js" data-matter="parole" data-title="CHNV parole" async></script>`;
      const complaints = await visit(page, `<h1>News</h1><p id="before"></p>${script}<p id="after"></p>`);
      await expect.poll(() => shown(page).locator('h1').textContent(), SOON).toBe('CHNV parole terminations');
      expect(await shown(page).locator('article, li, p').count()).toBeGreaterThan(3);
      expect(await page.locator('#before ~ iframe[title="CHNV parole"] ~ #after').count()).toBe(1);
      expect(complaints).toEqual([]);
    });
  });

  it('shows the same in a frame alone, without any script', async () => {
    await stage.withPage({ ...DESK, javaScriptEnabled: false }, async (page) => {
      await visit(page, `<iframe src="${stage.url}/embed/m/parole" title="Court Crier" sandbox></iframe>`);
      expect(await shown(page).locator('h1').textContent()).toBe('CHNV parole terminations');
    });
  });

  it('works under a policy that lets in this one script and frame', async () => {
    await stage.withPage(DESK, async (page) => {
      const complaints = await visit(
        page,
        `<script src="${stage.url}/assets/embed.js" data-matter="parole" async></script>`,
        `default-src 'none'; script-src ${stage.url}; frame-src ${stage.url}`,
      );
      await expect.poll(() => shown(page).locator('h1').textContent(), SOON).toBe('CHNV parole terminations');
      expect(complaints).toEqual([]);
    });
  });

  it('can neither read nor move the page it stands on, and opens links beside it', async () => {
    await stage.withPage(DESK, async (page) => {
      await visit(page, `<script src="${stage.url}/assets/embed.js" data-matter="parole" async></script>`);
      await expect.poll(() => shown(page).locator('a').count(), SOON).toBeGreaterThan(1);
      const sandbox = (await page.locator('iframe').getAttribute('sandbox')) ?? '';
      expect(sandbox.split(' ').toSorted()).toEqual(['allow-popups', 'allow-popups-to-escape-sandbox']);
      await page
        .context()
        .route('https://crier.example/**', (route) => route.fulfill({ body: 'the matter' }));
      const opened = page.context().waitForEvent('page');
      await shown(page).locator('h1 a').click();
      await (await opened).waitForURL('https://crier.example/m/parole');
      expect(page.url()).toBe(`${newsroom.url}/story`);
    });
  });

  it('leaves no other page of ours to be framed', async () => {
    await stage.withPage(DESK, async (page) => {
      await visit(page, `<iframe src="${stage.url}/m/parole" title="framed"></iframe>`);
      expect(await page.frameLocator('iframe').locator('.masthead').count()).toBe(0);
    });
  });

  it('shows it at the end of a page that holds the script in its head', async () => {
    await stage.withPage(DESK, async (page) => {
      const script = `<script src="${stage.url}/assets/embed.js" data-matter="parole"></script>`;
      newsroom.pages.set('/head', {
        html: `<!doctype html><head>${script}</head><body><h1>News</h1></body>`,
      });
      await page.goto(`${newsroom.url}/head`);
      await expect.poll(() => shown(page).locator('h1').textContent(), SOON).toBe('CHNV parole terminations');
      expect(await page.locator('body > h1 ~ iframe').count()).toBe(1);
    });
  });

  it('stays quiet where the matter is missing from the script', async () => {
    await stage.withPage(DESK, async (page) => {
      const complaints = await visit(page, `<script src="${stage.url}/assets/embed.js" async></script>`);
      expect([await page.locator('iframe').count(), complaints]).toEqual([0, []]);
    });
  });
});
