import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createTransport } from 'nodemailer';
import type { ReceivedMail } from '../../src/channels/email/mailbox.ts';

/** The same mail for every reader, as its author would hand it to nodemailer, and its bytes. */
export interface BareMail {
  from: string;
  subject: string;
  text: string;
  html: string;
  headers: Record<string, string>;
  raw: string;
}

export interface BareOrder {
  url: string;
  lanes: number;
  count: number;
  mail: BareMail;
  /** `composed`: nodemailer writes each mail from its parts; `ready`: it sends bytes that are there already. */
  kind: 'composed' | 'ready';
}

export interface BareResult {
  wallMs: number;
  cpuMs: number;
}

const OWN_HEADERS = new Set([
  'from',
  'to',
  'subject',
  'date',
  'message-id',
  'mime-version',
  'content-type',
  'content-transfer-encoding',
]);

/** The mail of a message as it arrived: subject, both bodies and every header that nodemailer does not write. */
export function bareMailOf(mail: ReceivedMail, from: string): BareMail {
  const headers = mail.headerLines
    .filter(({ key }) => !OWN_HEADERS.has(key))
    .map(({ line }) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]);
  return {
    from,
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html || '',
    headers: Object.fromEntries(headers),
    raw: mail.raw.toString('latin1'),
  };
}

/** Runs the loop in a process of its own, so that neither its memory nor its garbage is ours. */
export async function runBareLoop(order: BareOrder): Promise<BareResult> {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(JSON.stringify(order));
  const [answer] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  return JSON.parse(answer) as BareResult;
}

async function bareLoop({ url, lanes, count, mail, kind }: BareOrder): Promise<BareResult> {
  const { raw, ...parts } = mail;
  const bytes = Buffer.from(raw, 'latin1');
  const transport = createTransport({ url, pool: true, maxConnections: lanes, maxMessages: Infinity });
  let next = 0;
  const lane = async () => {
    while (next < count) {
      next += 1;
      const to = `reader${next}@bench.example`;
      await transport.sendMail(
        kind === 'ready' ? { envelope: { from: mail.from, to: [to] }, raw: bytes } : { ...parts, to },
      );
    }
  };
  const cpuBefore = process.cpuUsage();
  const startMs = performance.now();
  await Promise.all(Array.from({ length: lanes }, lane));
  const wallMs = performance.now() - startMs;
  const { user, system } = process.cpuUsage(cpuBefore);
  transport.close();
  return { wallMs, cpuMs: (user + system) / 1000 };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const order = JSON.parse(await text(process.stdin)) as BareOrder;
  process.stdout.write(JSON.stringify(await bareLoop(order)));
}
