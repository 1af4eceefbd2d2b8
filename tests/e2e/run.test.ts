import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { crier, logLine, startCrier } from '../command.ts';

/** The shipped configuration, in an environment without network: every source fails, and the service stays well. */
describe('crier run', () => {
  let home: string;
  let env: Record<string, string>;

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'crier-run-'));
    env = { CRIER_HOME: home, PORT: '0', CONTACT: 'ops@example.org' };
  });
  afterAll(() => rm(home, { recursive: true, force: true }));

  it('gets ready, is healthy, lets commands in beside it and stops cleanly on SIGTERM', async () => {
    const child = startCrier(['run'], { env });
    const { url } = await logLine(child.stderr, (line) => line['msg'] === 'Court Crier is running');
    const ready = await fetch(`${String(url)}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([200, { ready: true, database: true, queue: true }]);
    expect((await fetch(`${String(url)}/healthz`)).status).toBe(200);
    expect(await (await fetch(`${String(url)}/metrics`)).text()).toContain(
      'crier_changes_total{type="entry-filed",silent="false"} 0',
    );

    const second = await crier(['run'], { env });
    expect(second.code).not.toBe(0);
    expect(second.err).toMatch(/already/i);
    const matters = await crier(['matters', '--json'], { env });
    expect(
      (JSON.parse(matters.out) as { matters: { id: string }[] }).matters.map((matter) => matter.id),
    ).toContain('chnv-parole');

    child.kill('SIGTERM');
    const [code] = (await once(child, 'exit')) as [number | null];
    expect(code).toBe(0);
  });

  it('subscribes, lists and unsubscribes between runs', async () => {
    const subscribed = await crier(
      ['subscribe', 'desk@news.example', '--matter', 'chnv-parole', '--confirmed'],
      { env },
    );
    expect(subscribed).toMatchObject({
      code: 0,
      out: expect.stringContaining('desk@news.example is subscribed to matter chnv-parole'),
    });
    expect((await crier(['subscribers'], { env })).out).toContain('desk@news.example');
    expect((await crier(['unsubscribe', 'desk@news.example'], { env })).out).toContain(
      '1 subscription of desk@news.example ended',
    );
    await crier(['subscribe', 'desk@news.example', '--docket', 'mad/25cv10495', '--confirmed'], { env });
    expect(
      (await crier(['unsubscribe', 'desk@news.example', '--docket', 'mad/1:25-cv-10495-IT'], { env })).out,
    ).toContain('1 subscription of desk@news.example ended');
    expect((await crier(['subscribe', 'desk@news.example', '--matter', 'nope'], { env })).err).toContain(
      'matters are chnv-parole',
    );
  });
});
