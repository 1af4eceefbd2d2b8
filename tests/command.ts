import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const MAIN = join(import.meta.dirname, '../src/cli/bin.js');

export interface CommandResult {
  code: number | null;
  out: string;
  err: string;
}

export interface CommandInput {
  stdin?: string;
  env?: Record<string, string>;
  cwd?: string;
  /** Options of Node itself, as `npm start` gives them. */
  nodeOptions?: readonly string[];
}

/** Runs `crier` as a user does, in a process of its own, with only the environment given. */
export function crier(args: readonly string[], input: CommandInput = {}): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = startCrier(args, input);
    const result = { out: '', err: '' };
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (result.out += text));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (result.err += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...result }));
    child.stdin?.end(input.stdin ?? '');
  });
}

export function startCrier(args: readonly string[], input: CommandInput = {}) {
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: process.env['HOME'] ?? '',
    LANG: 'C.UTF-8',
    ...input.env,
  };
  return spawn(process.execPath, [...(input.nodeOptions ?? []), MAIN, ...args], {
    env,
    cwd: input.cwd ?? process.cwd(),
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

type LogFields = Record<string, unknown>;

/** Waits for a line of the service's log. The rest of the log is read on, or a full pipe would stop the service. */
export async function logLine(
  stderr: NodeJS.ReadableStream | null,
  wanted: (line: LogFields) => boolean,
): Promise<LogFields> {
  if (!stderr) throw new Error('the service has no log');
  const lines = createInterface({ input: stderr });
  for await (const text of lines) {
    const fields = text.startsWith('{') ? (JSON.parse(text) as LogFields) : {};
    if (!wanted(fields)) continue;
    lines.close();
    stderr.resume();
    return fields;
  }
  throw new Error('the service ended before it said what was waited for');
}
