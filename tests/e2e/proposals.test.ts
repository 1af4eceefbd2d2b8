import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startLoopbackSite, type LoopbackSite } from '../../src/demo/loopback-site.ts';
import { crier } from '../command.ts';
import { writeConfig } from '../house.ts';
import { districtFeed } from '../pages.ts';
import { createTestDatabase, type TestDatabase } from '../postgres.ts';

const FILES = {
  'courts.yaml': [{ id: 'dcd', rss: '{site}/rss' }],
  'matters/parole.yaml': {
    id: 'parole',
    title: 'Parole terminations',
    discover: { courts: ['dcd'], any: ['parole'], parties: ['Noem'], types: ['complaint'] },
  },
};

function opened(serial: number, caption: string) {
  const number = `1:25-cv-0${serial}`;
  const at = '2025-04-11T11:00:00Z';
  return { number, caption, caseId: `28${serial}`, sequence: serial, label: 'Complaint', entryNumber: 1, at };
}

describe('crier proposals', () => {
  let database: TestDatabase;
  let site: LoopbackSite;
  let folder: string;
  const run = (...args: string[]) =>
    crier(args, {
      env: {
        DATABASE_URL: database.url,
        CRIER_CONFIG: folder,
        CRIER_ALLOW_HOSTS: site.host,
        CONTACT: 'ops@crier.example',
      },
    });

  beforeAll(async () => {
    database = await createTestDatabase();
    site = await startLoopbackSite();
    const items = [opened(4001, 'Roe v. Noem'), opened(4002, 'Parole Watch v. Smith')];
    site.set('/rss', { type: 'application/xml', body: districtFeed('dcd', items, '2025-04-11T12:00:00Z') });
    folder = await writeConfig(FILES, site);
    await run('poll', 'dcd-rss');
  }, 180_000);
  afterAll(async () => {
    await Promise.all([site.close(), rm(folder, { recursive: true })]);
    await database.drop();
  });

  it('lists what waits with the reasons', async () => {
    const { code, out } = await run('proposals');
    expect(code).toBe(0);
    expect(out).toMatch(/parole +D\.D\.C\. 1:25-cv-04001 .* open +Roe v\. Noem: "Noem" among the parties/);
  });

  it('follows a case on a word and shows it in its matter', async () => {
    const listed = JSON.parse((await run('proposals', '--json')).out) as {
      proposals: { id: number; number: string }[];
    };
    const id = (number: string) => String(listed.proposals.find((one) => one.number === number)?.id);
    const accepted = await run('proposals', '--accept', id('1:25-cv-04001'));
    expect(accepted.out).toContain('D.D.C. 1:25-cv-04001 is followed in parole through dcd-rss.');
    const refused = await run('proposals', '--refuse', id('1:25-cv-04002'), '--exclude', 'parole watch');
    expect(refused.out).toContain('New cases with "parole watch" are left out from now on.');
    expect((await run('matters', 'parole')).out).toContain(
      'Where it stands\n  D.D.C. 1:25-cv-04001  Roe v. Noem',
    );
    expect((await run('dockets')).out).not.toContain('04002');
    expect((await run('proposals', '--accept', id('1:25-cv-04002'))).err).toContain('was refused before');
  }, 180_000);

  it.each([
    [['--accept', 'x'], 64, 'is no number of a proposal'],
    [['--accept', '1', '--refuse', '2'], 64, 'either accepted or refused'],
    [['--accept', '1', '--exclude', 'phrase'], 64, 'goes with --refuse'],
    [['--accept', '4711'], 65, 'there is no proposal 4711'],
  ])('refuses %j', async (args, code, words) => {
    const result = await run('proposals', ...args);
    expect(result).toMatchObject({ code, err: expect.stringContaining(words) as string });
  });
});
