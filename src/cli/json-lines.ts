import { createReadStream, fstatSync, statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { CommandError, EXIT } from './exit.ts';

/** What is done with a line runs fastest when many go through each of its steps together. */
export const LINES_AT_ONCE = 1_000;
const PIECE_BYTES = 512 * 1024;
const STANDARD_INPUT = 0;

/** A file is read in large pieces. Nothing else is: a read that waits for its writer could not be given up. */
function opened(path: string, file: boolean): Readable {
  if (path !== '-') return createReadStream(path, { highWaterMark: PIECE_BYTES });
  return file
    ? createReadStream('', { fd: STANDARD_INPUT, autoClose: false, highWaterMark: PIECE_BYTES })
    : standardInput();
}

/** A folder that is redirected into a command would end it without a line or a word. */
export function standardInput(): Readable {
  if (isFolder()) throw Object.assign(new Error('illegal operation on a folder'), { code: 'EISDIR' });
  return process.stdin;
}

function isFolder(): boolean {
  try {
    return fstatSync(STANDARD_INPUT).isDirectory();
  } catch {
    return false;
  }
}

function isFile(path: string): boolean {
  try {
    return (path === '-' ? fstatSync(STANDARD_INPUT) : statSync(path)).isFile();
  } catch {
    return false;
  }
}

/** The lines of a file, or of standard input for `-`, in pieces as they arrive: who writes slowly is not kept waiting. */
async function* linesOf(path: string): AsyncGenerator<string[]> {
  const file = isFile(path);
  const input = opened(path, file).setEncoding('utf8');
  let lines: string[] = [];
  let begun: string[] = [];
  for await (const chunk of input as AsyncIterable<string>) {
    const end = chunk.lastIndexOf('\n');
    begun.push(end < 0 ? chunk : chunk.slice(0, end));
    if (end < 0) continue;
    lines = lines.concat(begun.join('').split('\n'));
    begun = [chunk.slice(end + 1)];
    for (; lines.length >= LINES_AT_ONCE; lines = lines.slice(LINES_AT_ONCE))
      yield lines.slice(0, LINES_AT_ONCE);
    if (file || lines.length === 0 || (await hasMore(input))) continue;
    yield lines;
    lines = [];
  }
  yield [...lines, begun.join('')];
}

/** Whether more has come already, once the system had a turn to hand it over: a pipe gives little at a time. */
async function hasMore(input: Readable): Promise<boolean> {
  await setImmediate();
  return input.readableLength > 0;
}

/**
 * Hands each line of a file, or of standard input for `-`, to `use`, in pieces as they arrive. A bad line names its
 * number and ends the run; what came before it is handed on first.
 */
export async function* readJsonLines<T>(path: string, use: (value: unknown) => T): AsyncGenerator<T[]> {
  let line = 0;
  try {
    for await (const lines of linesOf(path)) {
      const piece: T[] = [];
      try {
        for (const text of lines) {
          line += 1;
          if (text.trim() !== '') piece.push(lineOf(text, line, use));
        }
      } finally {
        if (piece.length > 0) yield piece;
      }
    }
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError(unreadable(path, error), EXIT.data);
  }
}

function lineOf<T>(text: string, line: number, use: (value: unknown) => T): T {
  let value: unknown;
  try {
    // Editors on Windows put a byte order mark before the first line.
    value = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch {
    throw new CommandError(`line ${line} is not JSON`, EXIT.data);
  }
  try {
    return use(value);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    throw new CommandError(`line ${line}: ${error.message}`, error.exitCode);
  }
}

const PLAIN_REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'permission is denied',
};

/** Why a file cannot be read, in one line. */
export function unreadable(path: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const why = PLAIN_REASONS[code] ?? (error instanceof Error ? error.message : String(error));
  return `cannot read ${path === '-' ? 'standard input' : path}: ${why}`;
}

/** Writes each value as a line; what came before a bad line is written too. */
export async function writeJsonLines(values: AsyncIterable<unknown>): Promise<void> {
  const out = createLineWriter();
  try {
    for await (const value of values) await out.write(value);
  } finally {
    await out.flush();
  }
}

/** Writes each piece of values as lines as soon as it comes, and waits when the reader is slower than we are. */
export async function writeJsonPieces(pieces: AsyncIterable<readonly unknown[]>): Promise<void> {
  for await (const piece of pieces) await printLines(piece.map((value) => JSON.stringify(value)));
}

/** The same for lines that are JSON already. */
export async function writeLinePieces(pieces: AsyncIterable<readonly string[]>): Promise<void> {
  for await (const piece of pieces) await printLines(piece);
}

async function printLines(lines: readonly string[]): Promise<void> {
  if (lines.length > 0) await print(`${lines.join('\n')}\n`);
}

async function print(text: string): Promise<void> {
  if (text && !process.stdout.write(text))
    await new Promise((resolve) => process.stdout.once('drain', resolve));
}

/** Writes lines in large pieces and waits when the reader is slower than we are. */
export function createLineWriter() {
  let buffer = '';
  const flush = async () => {
    const text = buffer;
    buffer = '';
    await print(text);
  };
  return {
    async write(value: unknown): Promise<void> {
      buffer += `${JSON.stringify(value)}\n`;
      if (buffer.length > 64 * 1024) await flush();
    },
    flush,
  };
}
