import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { matches, signsOf, signTables, sought } from '../domain/classify/sought.ts';
import '../domain/classify/line.ts';
import { keepSignTables } from './kept-tables.ts';

describe('the tables of the rules, kept for the next start', () => {
  let folder: string;
  const file = () => join(folder, 'sign-tables');
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'crier-tables-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('are taken the next time instead of being made', () => {
    keepSignTables(folder);
    const made = signTables();
    keepSignTables(folder);
    expect(signTables()).not.toBe(made);
    expect(signTables()).toEqual(made);
    expect(readdirSync(folder)).toEqual(['sign-tables']);
  });

  it('are made anew when a rule came since', () => {
    keepSignTables(folder);
    const before = readFileSync(file());
    const late = sought(/certworthiness memorandum/);
    keepSignTables(folder);
    const text = 'certworthiness memorandum circulated';
    expect(matches(late, signsOf(text), text)).toBe(true);
    expect(matches(late, signsOf('order'), text)).toBe(false);
    expect(readFileSync(file()).equals(before)).toBe(false);
  });

  it.each([
    ['is cut off', (whole: Buffer) => whole.subarray(0, 5_000)],
    ['holds something else', () => Buffer.from('<html></html>')],
    ['is of other rules', (whole: Buffer) => serialize({ ...deserialize(whole), key: 'others' })],
  ])('are made and written again when the file %s', (_what, spoilt) => {
    keepSignTables(folder);
    const whole = readFileSync(file());
    writeFileSync(file(), spoilt(whole));
    keepSignTables(folder);
    expect(deserialize(readFileSync(file()))).toEqual(deserialize(whole));
  });

  it('are not needed: without a folder, or one that cannot be written, a start goes on', () => {
    expect(() => keepSignTables('')).not.toThrow();
    expect(() => keepSignTables(join(folder, 'absent'))).not.toThrow();
  });
});
