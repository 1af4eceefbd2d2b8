import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { CommandError, EXIT } from './exit.ts';

/** Reads a file, or standard input for `-`, line by line as JSON. A bad line names its number and ends the run. */
export async function* readJsonLines(path: string): AsyncGenerator {
  const input = path === '-' ? process.stdin : createReadStream(path);
  let line = 0;
  try {
    for await (const text of createInterface({ input, crlfDelay: Infinity })) {
      line += 1;
      if (text.trim() === '') continue;
      yield parseLine(text, line);
    }
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError(
      `cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`,
      EXIT.data,
    );
  }
}

function parseLine(text: string, line: number): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new CommandError(`line ${line} is not JSON`, EXIT.data);
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
