import { mkdirSync } from 'node:fs';
import { it } from 'vitest';
import { startWeb } from '../../src/web/server.ts';
import { openBrowser } from './browser.ts';
import { openStory } from './story.ts';

const SHOTS = process.env['SHOTS'];
it.skipIf(!SHOTS)('takes pictures', async () => {
  const folder = SHOTS ?? '';
  mkdirSync(folder, { recursive: true });
  const house = await openStory({ ADMIN_TOKEN: 'a-token-of-sixteen-letters' });
  const web = await startWeb(house.app, { host: '127.0.0.1', port: 0 });
  const browser = await openBrowser();
  const paths = (
    process.env['PATHS'] ?? '/,/m/parole,/d/mad/1:25-cv-10495,/p/1,/sources,/search?q=stay,/c/5'
  ).split(',');
  for (const [name, options] of [
    ['desk', { viewport: { width: 1200, height: 900 } }],
    ['dark', { viewport: { width: 1200, height: 900 }, colorScheme: 'dark' as const }],
    ['phone', { viewport: { width: 390, height: 844 } }],
  ] as const) {
    if (process.env['KINDS'] && !process.env['KINDS'].includes(name)) continue;
    const context = await browser.newContext(options);
    const page = await context.newPage();
    for (const path of paths) {
      await page.goto(web.url + path);
      await page.screenshot({
        path: `${folder}/${name}${path.replaceAll(/[^a-z0-9]+/gi, '-')}.png`,
        fullPage: true,
      });
    }
    await context.close();
  }
  await browser.close();
  await web.close();
  await house.close();
});
