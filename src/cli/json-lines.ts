import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { CommandError, EXIT } from './exit.ts';

/** Hands each line of a file, or of standard input for `-`, to `use`. A bad line names its number and ends the run. */
export async function* readJsonLines<T>(path: string, use: (value: unknown) => T): AsyncGenerator<T> {
  const input = path === '-' ? process.stdin : createReadStream(path);
  let line = 0;
  try {
    for await (const text of createInterface({ input, crlfDelay: Infinity })) {
      line += 1;
      if (text.trim() === '') continue;
      yield lineOf(text, line, use);
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
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
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

/** Gathers values into pieces. When they end in a fault, those that came before it are handed on first. */
export async function* inPieces<T>(values: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let piece: T[] = [];
  try {
    for await (const value of values) {
      if (piece.push(value) < size) continue;
      yield piece;
      piece = [];
    }
  } catch (error) {
    if (piece.length > 0) yield piece;
    throw error;
  }
  if (piece.length > 0) yield piece;
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

/** Writes lines in large pieces and waits when the reader is slower than we are. */
export function createLineWriter() {
  let buffer = '';
  const flush = async () => {
    const text = buffer;
    buffer = '';
    if (text && !process.stdout.write(text))
      await new Promise((resolve) => process.stdout.once('drain', resolve));
  };
  return {
    async write(value: unknown): Promise<void> {
      buffer += `${JSON.stringify(value)}\n`;
      if (buffer.length > 64 * 1024) await flush();
    },
    flush,
  };
}
