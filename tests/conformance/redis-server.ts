import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface RedisServer {
  url: string;
  stop(): Promise<void>;
}

/** Redis from the system's packages; optional on a laptop, mandatory where CI is set. */
export const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

/** A server of its own on a free loopback port, or on the one given, that keeps nothing on disk. */
export async function startRedis(onPort?: number): Promise<RedisServer> {
  const folder = await mkdtemp(join(tmpdir(), 'crier-redis-'));
  const port = onPort ?? (await freePort());
  const args = [
    '--bind',
    '127.0.0.1',
    '--port',
    String(port),
    '--dir',
    folder,
    '--save',
    '',
    '--appendonly',
    'no',
  ];
  args.push('--maxmemory-policy', 'noeviction');
  const server = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'inherit'] });
  await ready(server);
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      if (server.exitCode === null && server.signalCode === null) {
        server.kill();
        await once(server, 'exit');
      }
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function ready(server: ChildProcess): Promise<void> {
  if (!server.stdout) throw new Error('redis-server has no output');
  for await (const line of createInterface(server.stdout)) {
    if (line.includes('Ready to accept connections')) {
      // Its further words have to go somewhere, or the full pipe would stop it.
      server.stdout.resume();
      return;
    }
  }
  throw new Error('redis-server ended before it was ready');
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('no free port');
  return address.port;
}
