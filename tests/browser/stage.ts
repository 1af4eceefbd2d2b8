import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContextOptions, Page, Request } from 'playwright-core';
import { startWeb } from '../../src/web/server.ts';
import type { TestHouse } from '../house.ts';
import { openBrowser } from './browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const DESK = { viewport: { width: 1200, height: 900 } };
export const PHONE = { viewport: { width: 360, height: 740 } };

export interface BrowserStage {
  house: TestHouse;
  url: string;
  /** A page in a context of its own, closed when the work is done. */
  withPage<T>(options: BrowserContextOptions, work: (page: Page) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** A house with its site served on loopback, and a browser to look at it with. */
export async function openStage(house: TestHouse): Promise<BrowserStage> {
  const web = await startWeb(house.app, { host: '127.0.0.1', port: 0 });
  const browser = await openBrowser();
  return {
    house,
    url: web.url,
    withPage: async (options, work) => {
      const context = await browser.newContext(options);
      try {
        return await work(await context.newPage());
      } finally {
        await context.close();
      }
    },
    close: async () => {
      await browser.close();
      await web.close();
      await house.close();
    },
  };
}

/** Serious and critical findings of axe-core, each with the place it was found at; by all its rules or by these. */
export async function faultsOf(page: Page, rules?: string[]): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (only) => {
    const { axe } = globalThis as unknown as {
      axe: { run(options: object): Promise<{ violations: Violation[] }> };
    };
    const { violations } = await axe.run(only ? { runOnly: only } : {});
    return violations
      .filter((one) => one.impact === 'serious' || one.impact === 'critical')
      .map((one) => `${one.id} at ${one.nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`);
  }, rules);
}

interface Violation {
  id: string;
  impact: string;
  nodes: { html: string }[];
}

/** How far the page can be scrolled sideways, in pixels. */
export function excessOf(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - innerWidth');
}

/**
 * Weighs what a page has asked for since the last weighing. Sizes are asked for only here, while the page stands: one
 * that is still asked for when the page closes would fail the run without naming a test.
 */
export function weighing(page: Page): () => Promise<{ requests: number; bytes: number }> {
  const finished: Request[] = [];
  page.on('requestfinished', (request) => finished.push(request));
  return async () => {
    const sizes = await Promise.all(finished.splice(0).map((request) => request.sizes()));
    const bytes = sizes.reduce((sum, one) => sum + one.responseBodySize + one.responseHeadersSize, 0);
    return { requests: sizes.length, bytes };
  };
}
