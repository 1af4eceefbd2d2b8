import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { checkConfig, formatProblems, loadConfig, SHIPPED_FOLDER, type Config } from './config.ts';

const BAD = join(import.meta.dirname, 'fixtures/bad');
const folders: string[] = [];

async function folderWith(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'crier-config-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

async function configOf(files: Record<string, string>): Promise<Config> {
  const loaded = await loadConfig(await folderWith(files));
  if (!loaded.ok) throw new Error(formatProblems(loaded.problems));
  return loaded.config;
}

afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

describe('a bad configuration is refused with the words of its expected.txt', async () => {
  const names = await readdir(BAD);

  test.each(names)('%s', async (name) => {
    const loaded = await loadConfig(join(BAD, name));
    expect(loaded.ok).toBe(false);
    if (loaded.ok) return;
    expect(`${formatProblems(loaded.problems)}\n`).toBe(
      await readFile(join(BAD, name, 'expected.txt'), 'utf8'),
    );
  });

  test('the fixtures are there at all', () => expect(names.length).toBeGreaterThan(35));
});

describe('a folder of its own', () => {
  test('the documented example loads as it stands', async () => {
    const config = await configOf({
      'matters/chnv-parole.yaml': `
id: chnv-parole
title: CHNV parole terminations
dockets:
  - { court: mad, number: "1:25-cv-10495", courtlistener: 69695790 }
  - { court: scotus, number: 24A1079 }
follow: { appeals: auto, related: review }
sources:
  - { use: dhs-news, any: ["CHNV", "humanitarian parole"] }
discover: { courts: [mad, dcd, cand], any: ["parole", "CHNV"], types: [complaint] }
`,
      'agencies/dhs-news.yaml': `
id: dhs-news
title: DHS press releases
format: press-list
url: "https://www.dhs.gov/news-releases/press-releases"
every: 10m
list: { item: "li.usa-collection__item", link: "a", title: "a", date: "time" }
article: { body: "article", drop: [".usa-breadcrumb"] }
`,
      'hosts.yaml':
        '- { host: "www.supremecourt.gov", minGap: 1s, concurrency: 1, why: "robots.txt Crawl-delay: 1" }\n',
    });
    expect(config.agencies[0]).toMatchObject({
      everyMs: 600_000,
      timezone: 'America/New_York',
      party: false,
      hosts: ['www.dhs.gov'],
      list: { item: 'li.usa-collection__item', link: 'a', title: 'a', date: 'time' },
    });
    expect(config.matters[0]?.dockets[1]).toEqual({ court: 'scotus', number: '24A1079' });
    expect(config.hosts).toEqual([
      { host: 'www.supremecourt.gov', minGapMs: 1000, concurrency: 1, why: 'robots.txt Crawl-delay: 1' },
    ]);
  });

  test('without courts and hosts uses the shipped ones, and no shipped matter or agency', async () => {
    const config = await configOf({ 'matters/m.yaml': 'id: m\ntitle: A matter\n' });
    expect(config.courts.length).toBeGreaterThan(200);
    expect(config.hosts.some((pace) => pace.host === 'www.uscis.gov')).toBe(true);
    expect(config.agencies).toEqual([]);
    expect(config.matters.map((matter) => matter.id)).toEqual(['m']);
  });

  test('a court takes facts from the shipped directory and addresses from nowhere', async () => {
    const config = await configOf({ 'courts.yaml': '- { id: nysd, every: 5s }\n' });
    expect(config.courts).toHaveLength(1);
    expect(config.directory.byId('nysd')).toMatchObject({
      cite: 'S.D.N.Y.',
      circuit: 'ca2',
      timezone: 'America/New_York',
      rss: null,
      everyMs: 5000,
    });
  });

  test('a court that its line moves to another circuit is not moved back', async () => {
    const config = await configOf({ 'courts.yaml': '- { id: nysd, circuit: null }\n' });
    expect(config.directory.byId('nysd')?.circuit).toBeNull();
  });

  test('docket numbers come out in their normal form', async () => {
    const docket = (number: string) => `id: m\ntitle: M\ndockets: [{ court: mad, number: "${number}" }]\n`;
    const config = await configOf({ 'matters/m.yaml': docket('1:25-cv-10495-IT') });
    expect(config.matters[0]?.dockets[0]?.number).toBe('1:25-cv-10495');
  });

  test('what a matter leaves out has its default', async () => {
    const config = await configOf({ 'matters/m.yaml': 'id: m\ntitle: A matter\nfollow: { related: off }\n' });
    expect(config.matters[0]).toEqual({
      id: 'm',
      private: false,
      title: 'A matter',
      dockets: [],
      follow: { appeals: 'auto', related: 'off' },
      sources: [],
    });
  });

  test('a fault in a court does not condemn the matters that name it', async () => {
    const folder = await folderWith({
      'courts.yaml': '- { id: mad, rss: nowhere }\n',
      'matters/m.yaml': 'id: m\ntitle: M\ndockets: [{ court: mad, number: "1:25-cv-10495" }]\n',
    });
    const loaded = await loadConfig(folder);
    expect(loaded.ok ? [] : loaded.problems.map((problem) => problem.path)).toEqual(['[0].rss']);
  });

  test('an empty file of courts means no courts', async () => {
    expect((await configOf({ 'courts.yaml': '# none yet\n' })).courts).toEqual([]);
  });

  test('files that nothing reads and names that differ from ids are warned about', async () => {
    const folder = await folderWith({ 'court.yaml': '[]\n', 'matters/parole.yaml': 'id: chnv\ntitle: M\n' });
    const loaded = await loadConfig(folder);
    expect(loaded.ok).toBe(true);
    expect(loaded.warnings.map((warning) => `${warning.file}: ${warning.remedy}`)).toEqual([
      'court.yaml: Name it courts.yaml, hosts.yaml or settings.yaml, or move it to agencies/ or matters/.',
      'matters/parole.yaml: Name the file chnv.yaml.',
    ]);
  });

  test('that does not exist is a problem, not an empty configuration', async () => {
    const loaded = await loadConfig('/nowhere/at/all');
    expect(loaded.ok ? [] : loaded.problems.map((problem) => problem.message)).toEqual([
      'is not a readable folder',
    ]);
  });

  test('a bomb of aliases is refused', async () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
    for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef']) {
      bomb.push(
        `${to}: &${to} [*${from}, *${from}, *${from}, *${from}, *${from}, *${from}, *${from}, *${from}]`,
      );
    }
    const loaded = await loadConfig(await folderWith({ 'matters/m.yaml': `${bomb.join('\n')}\n` }));
    expect(loaded.ok ? [] : loaded.problems.map((problem) => problem.remedy)).toEqual([
      'Write the values out instead of using aliases.',
    ]);
  });
});

describe('check-config', () => {
  test('counts what the shipped folder holds', async () => {
    const { ok, report } = await checkConfig(SHIPPED_FOLDER);
    expect(report).toContain('5 matters with 26 dockets: no problems');
    expect(ok).toBe(true);
  });

  test('reports every problem of every file and fails', async () => {
    const { ok, report } = await checkConfig(join(BAD, 'many-faults-in-many-files'));
    expect(ok).toBe(false);
    expect(report).toMatch(/7 problems\n$/);
  });
});
