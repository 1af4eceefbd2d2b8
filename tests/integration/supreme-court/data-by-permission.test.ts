import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { arrangeApp } from '../../../src/app.ts';
import { findDocket } from '../../../src/store/dockets.ts';
import { listEntries } from '../../../src/store/entries.ts';
import { findSource } from '../../../src/store/sources.ts';
import { loadConfig } from '../../../config/config.ts';
import { stringify } from 'yaml';
import { openTestHouse, type TestHouse } from '../../house.ts';

const FORMATS = join(import.meta.dirname, '../../../src/sources');
const page = () => readFile(join(FORMATS, 'scotus-docket/fixtures/cards.html'), 'utf8');
const data = () => readFile(join(FORMATS, 'scotus-json/fixtures/same-docket-as-cards.json'), 'utf8');

describe('a Supreme Court docket', () => {
  let house: TestHouse;
  let number: string;

  beforeAll(async () => {
    number = /"CaseNumber":\s*"([^"\s]+)/.exec(await data())?.[1] ?? '';
    house = await openTestHouse({
      files: {
        'courts.yaml': [
          {
            id: 'scotus',
            docketPage: '{site}/public/{docket}.html',
            docketJson: '{site}/RSS/Cases/JSON/{docket}.json',
          },
        ],
        'matters/stay.yaml': { id: 'stay', title: 'The stay', dockets: [{ court: 'scotus', number }] },
      },
      now: '2025-06-07T12:00:00Z',
    });
    house.site.set(`/public/${number.toLowerCase()}.html`, await page());
    house.site.set(`/RSS/Cases/JSON/${number}.json`, { type: 'application/json', body: await data() });
  });
  afterAll(() => house.close());

  it('is read from its page, which everybody may read', async () => {
    const source = await findSource(house.app.house.db.read, `scotus-${number}`);
    expect(source).toMatchObject({ format: 'scotus-docket' });
    expect(await house.poll(`scotus-${number}`)).toMatchObject({ outcome: 'baseline' });
    expect(house.site.requests.some(({ path }) => path.startsWith('/RSS/'))).toBe(false);
  });

  it('is read as data once a permission of the Court is recorded, and nothing looks new or gone', async () => {
    const { app } = house;
    const before = await entries();
    expect(before.length).toBeGreaterThan(2);
    const hosts = [
      {
        host: '127.0.0.1',
        minGap: '0s',
        concurrency: 4,
        why: 'the Clerk permitted it in writing',
        robots: 'permission recorded',
      },
    ];
    await writeFile(join(app.env.configFolder, 'hosts.yaml'), stringify(hosts));
    const loaded = await loadConfig(app.env.configFolder);
    if (!loaded.ok) throw new Error('the configuration is not usable');
    await arrangeApp({ ...app, config: loaded.config });
    expect(await findSource(app.house.db.read, `scotus-${number}`)).toMatchObject({
      format: 'scotus-json',
      url: `${house.site.url}/RSS/Cases/JSON/${number}.json`,
    });
    const told = [];
    for (let poll = 0; poll < 3; poll += 1) {
      const report = await house.poll(`scotus-${number}`);
      expect(['changed', 'unchanged']).toContain(report.outcome);
      told.push(...report.changes.filter((change) => change.silent === null));
    }
    expect(told).toEqual([]);
    expect((await entries()).map(({ text }) => text)).toEqual(before.map(({ text }) => text));
  });

  async function entries() {
    const { read } = house.app.house.db;
    const docket = await findDocket(read, 'scotus', number);
    return listEntries(read, docket?.id ?? 0, 100);
  }
});
