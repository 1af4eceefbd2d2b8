import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { it } from 'vitest';
import { startWeb } from '../../src/web/server.ts';
import { openBrowser } from './browser.ts';
import { openStory } from './story.ts';

/** `PICTURES=docs vitest run tests/browser/pictures.test.ts` takes the pictures of the documentation anew. */
const FOLDER = process.env['PICTURES'];

const PICTURES = [
  { name: 'matter', path: '/m/parole', height: 1340 },
  { name: 'docket', path: '/d/mad/1:25-cv-10495', height: 900 },
];

it.skipIf(!FOLDER)('takes the pictures of the documentation', async () => {
  mkdirSync(FOLDER ?? '', { recursive: true });
  const house = await openStory();
  const web = await startWeb(house.app, { host: '127.0.0.1', port: 0 });
  const browser = await openBrowser();
  for (const { name, path, height } of picked()) {
    const page = await browser.newPage({ viewport: { width: Number(process.env['WIDTH'] ?? 1000), height } });
    await page.goto(web.url + path);
    await page.screenshot({ path: join(FOLDER ?? '', `${name}.png`) });
  }
  await takeMail(browser);
  await browser.close();
  await web.close();
  await house.close();
});

/** The mail of the first page, as its golden file has it. */
async function takeMail(browser: Awaited<ReturnType<typeof openBrowser>>): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 720, height: 980 } });
  await page.goto(pathToFileURL(join('src/channels/email/golden', 'ruling.html')).href);
  await page.screenshot({ path: join(FOLDER ?? '', 'alert-mail.png') });
}

/** Other pages to look at while working on them: `PAGES=/sources,/search?q=stay`. */
function picked() {
  const paths = process.env['PAGES']?.split(',');
  return paths?.map((path, at) => ({ name: `page-${at}`, path, height: 2400 })) ?? PICTURES;
}
