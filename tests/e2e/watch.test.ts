import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { startLoopbackSite, type LoopbackSite } from '../../src/demo/loopback-site.ts';
import { crier } from '../command.ts';
import { clDocketPath, clEntriesPath, clPage } from '../courtlistener.ts';
import { districtFeed } from '../pages.ts';
import { createTestDatabase, type TestDatabase } from '../postgres.ts';

const DOE = 69695790;

describe('watching a docket from the command line', () => {
  let site: LoopbackSite;
  let database: TestDatabase;
  let folder: string;
  let env: Record<string, string>;

  beforeAll(async () => {
    site = await startLoopbackSite();
    database = await createTestDatabase();
    folder = await mkdtemp(join(tmpdir(), 'crier-watch-'));
    const files = {
      'hosts.yaml': [{ host: '127.0.0.1', minGap: '0s', concurrency: 4, why: 'loopback' }],
      'courts.yaml': [
        { id: 'mad', rss: `${site.url}/rss` },
        { id: 'scotus', docketPage: `${site.url}/public/{docket}.html` },
        { id: 'mdd', why: 'it publishes none' },
      ],
      'matters/parole.yaml': {
        id: 'parole',
        title: 'Parole',
        dockets: [{ court: 'mad', number: '1:25-cv-20001' }],
      },
      'settings.yaml': { courtlistener: { url: `${site.url}/api/rest/v4/` } },
    };
    await mkdir(join(folder, 'matters'));
    for (const [name, value] of Object.entries(files)) await writeFile(join(folder, name), stringify(value));
    env = {
      DATABASE_URL: database.url,
      CRIER_CONFIG: folder,
      CRIER_HOME: folder,
      CRIER_ALLOW_HOSTS: site.host,
    };
    const item = {
      number: '1:25-cv-10495',
      caption: 'Doe et al v. Noem et al',
      caseId: '280950',
      sequence: 310,
      entryNumber: 97,
      documentId: '09501100097',
      label: 'Memorandum & ORDER',
      at: new Date().toISOString(),
    };
    site.set('/rss', {
      type: 'application/xml',
      body: districtFeed('mad', [item], new Date().toISOString()),
    });
    const named = { id: DOE, court_id: 'mad', docket_number: '1:25-cv-10495', case_name: 'Doe v. Noem' };
    site.set(clDocketPath(DOE), JSON.stringify(named));
    site.set(
      clEntriesPath(DOE),
      clPage([
        {
          docket: DOE,
          filedOn: '2025-02-28',
          number: 1,
          sequence: 2,
          text: 'COMPLAINT against all defendants.',
        },
      ]),
    );
  });
  afterAll(async () => {
    await Promise.all([site.close(), rm(folder, { recursive: true })]);
    await database.drop();
  });

  it('takes the number in any spelling, reads at once and shows the docket so far', async () => {
    const { code, out, err } = await crier(['watch', 'mad', '25-cv-10495-IT'], { env });
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out).toContain('Doe et al v. Noem et al, D. Mass. 1:25-cv-10495 is followed.');
    expect(out).toContain('mad-rss: read, 1 entry');
    expect(out).toContain('court RSS feed (all kinds of entry, recent ones only)');
    expect(out).toMatch(/^97 .*Memorandum & ORDER/m);
  });

  it('says the second time that nothing in it is new', async () => {
    const { out } = await crier(['watch', 'mad', '1:25-cv-10495'], { env });
    expect(out).toContain('mad-rss: read, nothing in it that is not recorded already');
  });

  it('shows it afterwards under the number in any spelling, with what the feed reaches back to', async () => {
    const { code, out } = await crier(['dockets', 'mad', '25cv10495'], { env });
    expect(code).toBe(0);
    expect(out).toContain('Doe et al v. Noem et al\nD. Mass. 1:25-cv-10495: court RSS feed');
    expect(out).toMatch(/^mad-rss shows now what was entered from \S+ \S+ to \S+ \S+ UTC\.$/m);
    const sources = await crier(['sources'], { env });
    expect(sources.out).toMatch(/^mad-rss +ok +window +all +\S+ \S+ +\S+ \S+ +- /m);
  });

  it('says how a number of that court looks, and which court may have been meant', async () => {
    const number = await crier(['watch', 'scotus', 'foo'], { env });
    expect(number).toMatchObject({
      code: 65,
      err: 'foo is no docket number of scotus (Supreme Court of the United States); there they look like 24A1079 or 24-170\n',
    });
    const court = await crier(['watch', 'mda', '1:25-cv-10495'], { env });
    expect(court).toMatchObject({ code: 64, err: 'unknown court mda; did you mean mad?\n' });
  });

  it('asks for the office where nothing tells it', async () => {
    const { code, err } = await crier(['watch', 'mad', '25-cv-77777'], { env });
    expect(code).toBe(65);
    expect(err).toContain('as in 1:25-cv-77777');
  });

  it('does not call a docket gone that the file of a matter names', async () => {
    expect((await crier(['watch', 'mad', '1:25-cv-20001'], { env })).code).toBe(0);
    const { code, out } = await crier(['unwatch', 'mad', '1:25-cv-20001'], { env });
    expect(code).toBe(0);
    expect(out).toBe('mad 1:25-cv-20001 is off the list of "crier watch" and still followed in parole.\n');
    expect((await crier(['unwatch', 'mad', '1:25-cv-20001'], { env })).code).toBe(65);
  });

  it('takes an address at CourtListener and reads through it too', async () => {
    const address = `https://www.courtlistener.com/docket/${DOE}/doe-v-noem/`;
    const { code, out } = await crier(['watch', address], {
      env: { ...env, COURTLISTENER_TOKEN: 'token-of-the-test' },
    });
    expect(code).toBe(0);
    expect(out).toContain(`cl-${DOE}: read, 1 entry`);
    expect(out).toContain('COMPLAINT against all defendants.');
    expect(out).not.toContain('token-of-the-test');
  });

  it('says what to do when an address cannot be resolved', async () => {
    const { code, err } = await crier(['watch', 'https://www.courtlistener.com/docket/70000009/x/'], { env });
    expect(code).toBe(69);
    expect(err).toContain('COURTLISTENER_TOKEN is not set');
    expect(err).toContain('crier watch mad 1:25-cv-10495');
  });

  it('waits for a Supreme Court docket that is not there yet', async () => {
    const address = 'https://www.supremecourt.gov/docket/docketfiles/html/public/24a1079.html';
    const { code, out } = await crier(['watch', address], { env });
    expect(code).toBe(0);
    expect(out).toContain('U.S. 24A1079 is followed.');
    expect(out).toContain('scotus-24A1079: not there yet');
  });

  it('admits that nothing will be seen of a court without any source', async () => {
    const secret = { COURTLISTENER_WEBHOOK_SECRET: 'a-long-random-word-of-the-test' };
    const { code, out } = await crier(['watch', 'mdd', '1:25-cv-00596'], { env: { ...env, ...secret } });
    expect(code).toBe(0);
    expect(out).toContain('no public source that we can read reaches this docket');
    expect(out).toContain('it publishes none');
    expect(out).toContain('once a docket alert is switched on there');
    expect(out).not.toContain(secret.COURTLISTENER_WEBHOOK_SECRET);
  });
});
