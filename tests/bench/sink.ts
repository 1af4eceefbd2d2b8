import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { startMailbox } from '../../src/channels/email/mailbox.ts';

export interface Sink {
  url: string;
  /** Messages accepted so far. */
  count(): Promise<number>;
  close(): Promise<void>;
}

/** An SMTP server that counts, in a process of its own: its cost is not ours. */
export async function startSink(): Promise<Sink> {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const next = async () => String((await lines.next()).value);
  const url = await next();
  return {
    url,
    count: async () => {
      child.stdin.write('count\n');
      return Number(await next());
    },
    close: async () => {
      child.stdin.end();
      await once(child, 'exit');
    },
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const mailbox = await startMailbox({ sink: true });
  process.stdout.write(`${mailbox.url}\n`);
  for await (const _ of createInterface(process.stdin)) {
    const total = [...mailbox.counts.values()].reduce((sum, count) => sum + count, 0);
    process.stdout.write(`${total}\n`);
  }
  await mailbox.close();
}
