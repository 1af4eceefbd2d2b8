import { spawn } from 'node:child_process';
import { join } from 'node:path';

const MAIN = join(import.meta.dirname, '../src/cli/main.ts');

export interface CommandResult {
  code: number | null;
  out: string;
  err: string;
}

export interface CommandInput {
  stdin?: string;
  env?: Record<string, string>;
  cwd?: string;
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
  return spawn(process.execPath, [MAIN, ...args], {
    env,
    cwd: input.cwd ?? process.cwd(),
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}
