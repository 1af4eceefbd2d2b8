import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'vitest';
import { startWeb } from '../../src/web/server.ts';
import { openBrowser } from './browser.ts';
import { openStory } from './story.ts';

/** `PICTURES=docs vitest run tests/browser/pictures.test.ts` takes the pictures of the documentation anew. */
const FOLDER = process.env['PICTURES'];

const PICTURES = [
  { name: 'matter', path: '/m/parole', height: 1130 },
  { name: 'docket', path: '/d/mad/1:25-cv-10495', height: 900 },
];

it.skipIf(!FOLDER)('takes the pictures of the documentation', async () => {
  mkdirSync(FOLDER ?? '', { recursive: true });
  const house = await openStory();
  const web = await startWeb(house.app, { host: '127.0.0.1', port: 0 });
  const browser = await openBrowser();
  for (const { name, path, height } of picked()) {
    const page = await browser.newPage({ viewport: { width: 1000, height } });
    await page.goto(web.url + path);
    await page.screenshot({ path: join(FOLDER ?? '', `${name}.png`) });
  }
  await browser.close();
  await web.close();
  await house.close();
});

/** Other pages to look at while working on them: `PAGES=/sources,/search?q=stay`. */
function picked() {
  const paths = process.env['PAGES']?.split(',');
  return paths?.map((path, at) => ({ name: `page-${at}`, path, height: 2400 })) ?? PICTURES;
}
