import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readExamples } from '../domain/classify/examples.ts';
import { openingTables } from '../domain/classify/openings.ts';
import { matches, signsOf, signTables, sought } from '../domain/classify/sought.ts';
import '../domain/classify/line.ts';
import { keepRuleTables } from './kept-tables.ts';

describe('the tables of the rules, kept for the next start', () => {
  let folder: string;
  const file = () => join(folder, 'rule-tables');
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'crier-tables-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('are taken the next time instead of being made', () => {
    keepRuleTables(folder);
    const made = signTables();
    keepRuleTables(folder);
    expect(signTables()).not.toBe(made);
    expect(signTables()).toEqual(made);
    expect(readdirSync(folder)).toEqual(['rule-tables']);
  });

  it('are made anew when a rule came since', () => {
    keepRuleTables(folder);
    const before = readFileSync(file());
    const late = sought(/certworthiness memorandum/);
    keepRuleTables(folder);
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
    keepRuleTables(folder);
    const whole = readFileSync(file());
    writeFileSync(file(), spoilt(whole));
    keepRuleTables(folder);
    expect(deserialize(readFileSync(file()))).toEqual(deserialize(whole));
  });

  it('hold what the first words of the examples taught, which a new start then need not learn', () => {
    keepRuleTables(folder);
    const { tables } = deserialize(readFileSync(file()));
    expect(tables.openings.filter(Boolean).length).toBeGreaterThan(40);
    const learnt = openingTables().map((one) => one?.states);
    readExamples();
    expect(openingTables().map((one) => one?.states)).toEqual(learnt);
  });

  it('are not needed: without a folder, or one that cannot be written, a start goes on', () => {
    expect(() => keepRuleTables('')).not.toThrow();
    expect(() => keepRuleTables(join(folder, 'absent'))).not.toThrow();
  });
});
