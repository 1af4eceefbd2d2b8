import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { crier } from '../command.ts';
import { startCourtListenerApi, type CourtListenerApi } from '../courtlistener-api.ts';
import { createTestDatabase, type TestDatabase } from '../postgres.ts';

describe('watching a docket of a court without a feed, with a token that may not list entries', () => {
  let api: CourtListenerApi;
  let database: TestDatabase;
  let folder: string;
  let env: Record<string, string>;

  beforeAll(async () => {
    api = await startCourtListenerApi('2025-02-21T12:00:00Z');
    api.closeEntries(true);
    api.setDocket({ id: 69664313, court: 'mdd', number: '1:25-cv-00596', caption: 'AFSCME v. SSA' });
    const text = 'COMPLAINT against all defendants.';
    api.setDocument({ docket: 69664313, entry: 10, number: 1, filedOn: '2025-02-21', text });
    database = await createTestDatabase();
    folder = await mkdtemp(join(tmpdir(), 'crier-watch-'));
    const files = {
      'hosts.yaml': [{ host: '127.0.0.1', minGap: '0s', concurrency: 4, why: 'loopback' }],
      'courts.yaml': [{ id: 'mdd', why: 'it publishes none' }],
      'settings.yaml': { courtlistener: { url: api.url } },
    };
    for (const [name, value] of Object.entries(files)) await writeFile(join(folder, name), stringify(value));
    env = {
      DATABASE_URL: database.url,
      CRIER_CONFIG: folder,
      CRIER_HOME: folder,
      CRIER_ALLOW_HOSTS: api.host,
      COURTLISTENER_TOKEN: 'token-of-the-test',
    };
  });
  afterAll(async () => {
    await Promise.all([api.close(), rm(folder, { recursive: true })]);
    await database.drop();
  });

  it('finds office, caption and source for a bare number, and says what will not be seen', async () => {
    const { code, out } = await crier(['watch', 'mdd', '25cv596'], { env });
    expect(code).toBe(0);
    expect(out).toContain('AFSCME v. SSA, D. Md. 1:25-cv-00596 is followed.');
    expect(out).toContain('cl-69664313: read, 1 entry of its dockets recorded');
    expect(out).toContain('CourtListener search (filings with a document that volunteers have contributed)');
    expect(out).toMatch(/^1 .*COMPLAINT against all defendants/m);
  }, 120_000);

  it('names the shut list among the sources, and asks for nothing once nobody follows the docket', async () => {
    expect((await crier(['sources'], { env })).out).toContain('The token may not list entries (403)');
    expect((await crier(['unwatch', 'mdd', '1:25-cv-00596'], { env })).code).toBe(0);
    const { out } = await crier(['sources'], { env });
    expect(out).not.toContain('cl-69664313');
    expect(out).not.toContain('cl-news-1');
  }, 120_000);
});
