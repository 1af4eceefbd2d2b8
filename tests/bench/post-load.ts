import { request, Agent } from 'node:http';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { clPost } from '../courtlistener.ts';

/** Sends posts from a thread of its own: who posts has a machine of his own, and costs the server nothing. */

export const CONNECTIONS = 64;
export const DOE = 69695790;

export interface Load {
  perSecond: number;
  p50Ms: number;
  p99Ms: number;
  refused: number;
}

interface Order {
  url: string;
  posts: number;
}

/** Posts as fast as the connections allow. */
export async function load(url: URL, posts: number): Promise<Load> {
  const order: Order = { url: url.href, posts };
  const worker = new Worker(new URL(import.meta.url), { workerData: order });
  return new Promise((resolve, reject) => {
    worker.on('message', resolve);
    worker.on('error', reject);
  });
}

async function sendAll({ url, posts }: Order): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const times: number[] = [];
  let refused = 0;
  let next = 0;
  const startMs = performance.now();
  const lane = async () => {
    for (let at = next++; at < posts; at = next++) {
      const sentMs = performance.now();
      const status = await send(agent, url, { key: `bench-${at}`, body: bodyOf(at) });
      times.push(performance.now() - sentMs);
      if (status < 200 || status > 299) refused += 1;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, lane));
  const perSecond = posts / ((performance.now() - startMs) / 1000);
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? Number.NaN;
  return { perSecond, p50Ms: at(0.5), p99Ms: at(0.99), refused };
}

function send(agent: Agent, url: string, post: { key: string; body: string }): Promise<number> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, {
      agent,
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(post.body),
        'idempotency-key': post.key,
      },
    });
    outgoing.on('error', reject);
    outgoing.on('response', (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer.statusCode ?? 0));
    });
    outgoing.end(post.body);
  });
}

/** A busy docket gets ten entries a day. */
function dayOf(at: number): string {
  return new Date(Date.UTC(2025, 3, 14 + Math.floor(at / 10))).toISOString().slice(0, 10);
}

function bodyOf(at: number): string {
  return clPost([
    {
      docket: DOE,
      filedOn: dayOf(at),
      number: at + 1,
      sequence: at + 1000,
      text: `NOTICE number ${at} of Supplemental Authority by the Plaintiffs. (Entered: 04/14/2025)`,
      documents: [{ id: `0951${String(10_000_000 + at)}`, label: 'Notice (Other)' }],
    },
  ]);
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
if (!isMainThread) parentPort?.postMessage(await sendAll(workerData as Order));
