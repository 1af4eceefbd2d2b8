import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startLoopbackSite, type LoopbackSite } from '../../src/demo/loopback-site.ts';
import { crier } from '../command.ts';
import { writeConfig } from '../house.ts';
import { AGENCY, articlePage, filesFor, html, listPage, RELEASE } from '../integration/pages/agency.ts';

let site: LoopbackSite;
let config: string;
let folder: string;

beforeAll(async () => {
  site = await startLoopbackSite();
  config = await writeConfig(
    filesFor({
      ...AGENCY,
      list: { ...AGENCY.list, accept: '^/news/' },
      article: { body: 'article', drop: ['.old'] },
    }),
    site,
  );
  folder = await mkdtemp(join(tmpdir(), 'crier-try-'));
});
afterAll(() => Promise.all([site.close(), ...[config, folder].map((path) => rm(path, { recursive: true }))]));

const run = (...args: string[]) =>
  crier(['check-config', '--try', ...args], {
    env: { CRIER_CONFIG: config, CRIER_ALLOW_HOSTS: site.host, CONTACT: 'ops@crier.example' },
    cwd: folder,
  });

describe('trying a source before it is used', () => {
  it('reads the list and the article of its first item and says what was found and missed', async () => {
    const topics = '<li class="release"><a href="/topics/parole">All on parole</a></li>';
    site.set('/news', html(listPage([RELEASE]).body.replace('</ul>', `${topics}</ul>`)));
    site.set('/news/parole-ends', articlePage(RELEASE));
    const { code, out } = await run('agency-news');
    expect(code).toBe(0);
    expect(out).toContain('2 elements matched, 1 item, 1 link passed over');
    expect(out).toContain(`2025-03-25  ${RELEASE.title}`);
    expect(out).toContain(
      `All on parole ${site.url}/topics/parole (its path is not one that "accept" names)`,
    );
    expect(out).toContain(`> ${RELEASE.paragraphs[1]}`);
    expect(out).toContain('dropped .old: matches nothing here');
  });

  it('reads a file, and fails with the reason when the selectors find nothing in it', async () => {
    await writeFile(join(folder, 'list.html'), listPage([RELEASE]).body);
    const found = await run('agency-news', 'list.html', '--json');
    expect(JSON.parse(found.out)).toMatchObject([{ ok: true, matched: 1, count: 1, passedOver: [] }]);
    await writeFile(join(folder, 'redesigned.html'), '<title>News</title><main><p>All new</p></main>');
    const missed = await run('agency-news', 'redesigned.html');
    expect(missed.code).toBe(65);
    expect(missed.out).toContain('selector-empty: nothing on the page matches "li.release"');
  });

  it('reads a file as an article', async () => {
    await writeFile(join(folder, 'article.html'), articlePage(RELEASE).body);
    const { out } = await run('agency-news', 'article.html', '--article');
    expect(out).toMatch(/^article: title "Department ends parole programs/);
  });
});
