import { CommandError, EXIT } from './exit.ts';
import { linesOf, LineTooLong } from './lines.ts';

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
    if (error instanceof LineTooLong) throw new CommandError(`line ${line + 1} ${error.message}`, EXIT.data);
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

/** Written into again and again, see `LineBuffer`. */
const out = Buffer.allocUnsafeSlow(128 * 1024);
const MAX_BYTES_OF_CHAR = 3;

async function printLines(lines: readonly string[]): Promise<void> {
  let end = 0;
  for (const line of lines) {
    const bytes = MAX_BYTES_OF_CHAR * line.length + 1;
    if (end + bytes > out.length) {
      await print(out.subarray(0, end));
      end = 0;
    }
    if (bytes > out.length) await print(`${line}\n`);
    else end += out.write(`${line}\n`, end);
  }
  await print(out.subarray(0, end));
}

/** Waits until it is written, so that who reads slowly is waited for and the bytes may change. */
async function print(text: string | Uint8Array): Promise<void> {
  if (text.length > 0) await new Promise((resolve) => process.stdout.write(text, resolve));
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
