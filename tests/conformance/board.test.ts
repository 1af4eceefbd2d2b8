import { serveStatic } from '@hono/node-server/serve-static';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { QueueBackend } from '../../src/queue/backend.ts';
import { openBoard, type QueueBoard } from '../../src/queue/board.ts';
import { QUEUE_NAMES } from '../../src/queue/queues.ts';
import { type Bench, KINDS, openBench } from './bench-of-queues.ts';

const BASE = '/operators/queues';

interface Seen {
  queues: { name: string; counts: Record<string, number>; jobs: { id: string; failedReason?: string }[] }[];
}

describe.each(KINDS)('the dashboard over the queue on %s', (kind) => {
  let bench: Bench;
  let backend: QueueBackend;
  let board: QueueBoard;
  beforeAll(async () => {
    bench = await openBench(kind);
  });
  afterEach(() => bench.clear());
  afterAll(() => bench.close());

  const ask = (path: string, method = 'GET') =>
    board.fetch(new Request(`http://crier.example${BASE}${path}`, { method }), {});
  const look = async (queue: string, status: string) =>
    (await (await ask(`/api/queues?activeQueue=${queue}&status=${status}&page=1`)).json()) as Seen;

  async function open(): Promise<void> {
    backend = await bench.machine();
    board = await openBoard(backend, { basePath: BASE, files: serveStatic });
  }

  /** A job whose handler breaks, with no further try. */
  async function failedJob(): Promise<string> {
    const job = await backend.queue('poll').add('poll', { source: 'mad-rss' }, { attempts: 1 });
    const workers = await bench.work(backend, { poll: () => Promise.reject(new Error('the reader broke')) });
    await workers.processAll();
    await workers.close(0);
    return job.id ?? '';
  }

  test('shows every queue with its jobs', async () => {
    await open();
    await backend.queue('poll').add('poll', { source: 'mad-rss' });
    const { queues } = await look('poll', 'latest');
    expect(queues.map(({ name }) => name).toSorted()).toEqual([...QUEUE_NAMES].toSorted());
    const poll = queues.find(({ name }) => name === 'poll');
    expect([poll?.counts['waiting'], poll?.jobs.length]).toEqual([1, 1]);
  });

  test('shows why a job failed and puts it back to work', async () => {
    await open();
    const id = await failedJob();
    const failed = (await look('poll', 'failed')).queues.find(({ name }) => name === 'poll');
    expect(failed?.jobs).toMatchObject([{ id, failedReason: 'the reader broke' }]);
    expect((await ask(`/api/queues/poll/${id}/retry/failed`, 'PUT')).status).toBe(404);
    expect((await ask(`/api/queues/poll/${id}/retry`, 'PUT')).status).toBe(204);
    const counts = await backend.queue('poll').getJobCounts('failed', 'waiting', 'active');
    expect(counts).toMatchObject({ failed: 0, waiting: 1 });
  });

  test('answers how the store is that it lives in', async () => {
    await open();
    const response = await ask('/api/redis/stats');
    expect(response.status).toBe(200);
    expect(JSON.stringify(await response.json())).toContain(kind);
  });

  test('serves its page and files itself and asks nobody else', async () => {
    await open();
    const page = await (await ask('/')).text();
    expect(page).toContain(`<base href="${BASE}/"`);
    expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    const script = /src="(static\/js\/main[^"]+)"/.exec(page)?.[1] ?? '';
    const served = await ask(`/${script}`);
    expect([served.status, served.headers.get('content-type')]).toEqual([
      200,
      expect.stringContaining('javascript'),
    ]);
    expect((await ask('/static/../../package.json')).status).toBe(404);
  });
});
