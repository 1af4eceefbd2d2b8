import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { crier } from '../command.ts';
import { openWithEdit } from '../integration/pages/agency.ts';

it('the commands over the evidence verify, export, read again and prune', async () => {
  const { house, article, id } = await openWithEdit();
  const folder = await mkdtemp(join(tmpdir(), 'crier-export-'));
  const { env, connection } = house.app;
  const run = (...args: string[]) =>
    crier(args, {
      env: { DATABASE_URL: connection.url ?? '', CRIER_CONFIG: env.configFolder },
      cwd: folder,
    });
  expect(await run('verify')).toMatchObject({ code: 0, out: expect.stringContaining('intact') as string });
  expect(await run('export', '--evidence', String(id))).toMatchObject({ code: 0 });
  const archive = await readFile(join(folder, `change-${id}.warc.gz`));
  expect(gunzipSync(archive).toString('utf8', 0, 8)).toBe('WARC/1.1');
  const lines = (await run('export', '--jsonl')).out.trim().split('\n');
  const kinds = lines.map((line) => (JSON.parse(line) as { kind: string }).kind);
  expect(new Set(kinds)).toEqual(new Set(['change', 'publication']));
  expect((await run('reparse', article)).out).toContain('reparsed');
  expect((await run('prune')).out).toContain('0 snapshots and 0 bodies');
  const { db } = house.app.house;
  await db.read
    .updateTable('change')
    .set({ hash: '0'.repeat(64) })
    .where('id', '=', id)
    .execute();
  const broken = await run('verify');
  expect(broken).toMatchObject({
    code: 1,
    err: expect.stringMatching(/broken: change \d+ of publication:\d+/) as string,
  });
  await rm(folder, { recursive: true });
  await house.close();
}, 120_000);
