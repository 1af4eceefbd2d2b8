import { createServer } from 'node:net';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../tests/postgres.ts';
import { untilReachable } from './reachable.ts';

const quiet = { warn: () => undefined };

describe('waiting for the database', () => {
  it('ends when the database answers', async () => {
    const database = await createTestDatabase();
    await untilReachable({ url: database.url }, { withinMs: 5_000, log: quiet });
    await database.drop();
  });

  it('gives up with words that name the server and hide the password', async () => {
    const server = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const said: unknown[] = [];
    const wait = untilReachable(
      { url: `postgres://crier:hush@127.0.0.1:${port}/crier` },
      { withinMs: 500, log: { warn: (fields) => void said.push(fields) } },
    );
    const error: Error = await wait.then(
      () => new Error('it answered'),
      (reason: Error) => reason,
    );
    expect(error.message).toMatch(
      new RegExp(`^The database 127\\.0\\.0\\.1:${port}/crier cannot be reached: `),
    );
    expect(error.message).not.toContain('hush');
    expect(said).toHaveLength(1);
    server.close();
  });
});
