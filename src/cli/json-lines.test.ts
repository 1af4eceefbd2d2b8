import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readJsonLines } from './json-lines.ts';
import { LINES_AT_ONCE } from './lines.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crier-lines-'));
});
afterAll(async () => await rm(folder, { recursive: true }));

async function piecesOf(path: string): Promise<number[][]> {
  const pieces: number[][] = [];
  for await (const piece of readJsonLines(path, (value) => Number(value))) pieces.push(piece);
  return pieces;
}

/** Far more than one read of a file takes. */
const MANY = 60_500;

describe('lines of a file', () => {
  it('come whole, in order and many at once, however the reads cut them', async () => {
    const path = join(folder, 'many');
    const lines = Array.from({ length: MANY }, (_, place) => `${place}${' '.repeat(place % 31)}`);
    await writeFile(path, lines.join('\n'));
    const pieces = await piecesOf(path);
    expect(pieces.flat()).toEqual([...lines.keys()]);
    expect(new Set(pieces.slice(0, -1).map(({ length }) => length))).toEqual(new Set([LINES_AT_ONCE]));
  });

  it('keep characters of several bytes that a read cuts in two, and are long where they are long', async () => {
    const path = join(folder, 'characters');
    const words = Array.from({ length: 40_000 }, (_, place) => `${'x'.repeat(place % 7)}’é😀`);
    const long = 'é'.repeat(1_000_000);
    await writeFile(path, [...words, long].map((word) => JSON.stringify(word)).join('\n'));
    const read: unknown[] = [];
    for await (const piece of readJsonLines(path, (value) => value)) read.push(...piece);
    expect(read).toEqual([...words, long]);
  });

  it('are no lines beyond 64 MB; those before are handed on', async () => {
    const path = join(folder, 'endless');
    await writeFile(path, '1\n2\n');
    await truncate(path, 65 * 1024 * 1024);
    const read: number[] = [];
    const all = async () => {
      for await (const piece of readJsonLines(path, (value) => Number(value))) read.push(...piece);
    };
    await expect(all()).rejects.toThrow('line 3 is longer than 64 MB');
    expect(read).toEqual([1, 2]);
  });

  it('may be none', async () => {
    await writeFile(join(folder, 'none'), '\n\n');
    expect(await piecesOf(join(folder, 'none'))).toEqual([]);
  });

  it('are handed on up to a bad one, which is named', async () => {
    const path = join(folder, 'bad');
    await writeFile(path, `${'1\n'.repeat(1_200)}x\n2\n`);
    const read: number[] = [];
    const all = async () => {
      for await (const piece of readJsonLines(path, (value) => Number(value))) read.push(...piece);
    };
    await expect(all()).rejects.toThrow('line 1201 is not JSON');
    expect(read).toHaveLength(1_200);
  });
});

/** Prints each piece of its standard input. */
const READER = `
  const { readJsonLines } = await import(${JSON.stringify(join(import.meta.dirname, 'json-lines.ts'))});
  for await (const piece of readJsonLines('-', (value) => value)) console.log(JSON.stringify(piece));`;

describe('lines of standard input', () => {
  it('are handed on as soon as they come, and who waits for more can leave', async () => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', READER]);
    const said = async () => String((await once(child.stdout.setEncoding('utf8'), 'data'))[0]);
    child.stdin.write('1\n2\n3');
    expect(await said()).toBe('[1,2]\n');
    child.stdin.write('0\n');
    expect(await said()).toBe('[30]\n');
    const closed = once(child, 'close');
    child.stdin.write('no\n');
    expect((await closed)[0]).not.toBe(0);
  });

  it('are none of a folder, which is an error and no silence', async () => {
    const command = `exec "$0" --input-type=module -e "$1" < "$2"`;
    const told = promisify(execFile)('sh', ['-c', command, process.execPath, READER, folder]);
    await expect(told).rejects.toThrow('cannot read standard input: it is a folder');
  });

  it('may be those of a file', async () => {
    const path = join(folder, 'few');
    await writeFile(path, '1\n2\n');
    const command = `exec "$0" --input-type=module -e "$1" < "$2"`;
    const { stdout } = await promisify(execFile)('sh', ['-c', command, process.execPath, READER, path]);
    expect(stdout).toBe('[1,2]\n');
  });
});

/** Prints lines of text that it makes of their lengths. */
const WRITER = `
  const { writeLinePieces } = await import(${JSON.stringify(join(import.meta.dirname, 'json-lines.ts'))});
  async function* pieces() { for (const piece of JSON.parse(process.argv[1])) yield piece.map((chars) => '’'.repeat(chars)); }
  await writeLinePieces(pieces());`;

describe('lines that are printed', () => {
  it('come whole and in order, whether many fit what is written at once or none', async () => {
    const lengths = [
      [],
      Array.from({ length: 3_000 }, (_, place) => place % 150),
      [50_000, 3],
      [1, 43_690, 43_691, 0],
    ];
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '-e', WRITER, JSON.stringify(lengths)],
      { maxBuffer: 10_000_000 },
    );
    expect(stdout).toBe(
      lengths
        .flat()
        .map((chars) => `${'’'.repeat(chars)}\n`)
        .join(''),
    );
  });
});
