import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { STORY } from '../../src/demo/story/script.ts';

const ROOT = join(import.meta.dirname, '../..');

interface Run {
  child: ChildProcess;
  ended: Promise<{ code: number | null; out: string; err: string }>;
  /** Resolves with the line when the process has printed one like it. */
  line(pattern: RegExp): Promise<string>;
}

function startDemo(folder: string, ...options: string[]): Run {
  const child = spawn(process.execPath, ['src/cli/bin.js', 'demo', ...options], {
    cwd: ROOT,
    // As after `npm run demo` in a fresh checkout, but for where temporary files go.
    env: { PATH: process.env['PATH'], TMPDIR: folder, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const ended = new Promise<{ code: number | null; out: string; err: string }>((resolve) =>
    child.on('close', (code) => resolve({ code, out, err })),
  );
  const line = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        const found = out.split('\n').find((one) => pattern.test(one));
        if (found !== undefined) resolve(found);
      };
      child.stdout.on('data', look);
      child.on('close', () => reject(new Error(`ended before it printed ${String(pattern)}: ${err}`)));
      look();
    });
  return { child, ended, line };
}

/** Long enough for a machine that does other things besides; nothing is measured here. */
const PATIENCE_MS = 180_000;

describe('crier demo', { timeout: PATIENCE_MS }, () => {
  let folder: string;
  let runs: Run[];

  beforeEach(async () => {
    // Created with mode 0700, as a home folder is.
    folder = await mkdtemp(join(tmpdir(), 'crier-e2e-'));
    runs = [];
  });

  afterEach(async () => {
    for (const run of runs) if (run.child.exitCode === null) run.child.kill('SIGTERM');
    await Promise.all(runs.map((run) => run.ended));
    await rm(folder, { recursive: true });
  }, PATIENCE_MS);

  function demo(...options: string[]): Run {
    const run = startDemo(folder, ...options);
    runs.push(run);
    return run;
  }

  it('tells the whole story once, finds nothing lost, and leaves nothing behind', async () => {
    const { code, out, err } = await demo('--once').ended;
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const mails = STORY.flatMap((step) => step.mails);
    expect(out).toMatch(new RegExp(`mails received +${mails.length} `));
    expect(out).toContain(
      `(${mails.length} sent, ${mails.length} received, ${mails.length} with the same Message-ID)`,
    );
    expect(out).toContain('(0 dead, 0 pending, 0 alerts and 0 batches waiting)');
    expect(out).toContain(`(${mails.length} expected, 0 missing, 0 surplus)`);
    expect(out.match(/^ {2}(?:yes|NO) /gm)).toEqual(Array.from({ length: 7 }, () => '  yes '));
    for (const { subject } of mails) expect(out).toContain(`Subject: ${subject}\n`);
    expect(out).not.toContain('\u001b');
    expect(await readdir(folder)).toEqual([]);
  });

  it('keeps the pages up until Ctrl-C, and then ends cleanly', async () => {
    const run = demo();
    const line = await run.line(/until you press Ctrl-C/);
    const url = /http:\/\/[\d.:]+/.exec(line)?.[0] ?? '';
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    run.child.kill('SIGINT');
    expect(await run.ended).toMatchObject({ code: 0, err: '' });
    expect(await readdir(folder)).toEqual([]);
  });

  it('ends in the middle of the story when it is told to', async () => {
    const run = demo('--once');
    await run.line(/^2\. /);
    run.child.kill('SIGINT');
    const { code, err } = await run.ended;
    expect({ code, err }).toEqual({ code: 130, err: 'stopped before the story was told\n' });
    expect(await readdir(folder)).toEqual([]);
  });
});
