import { createHash, randomUUID } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { getCompileCacheDir } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { useWordEndingTables, wordEndingPatterns, wordEndingTables } from '../domain/classify/ending.ts';
import { readExamples } from '../domain/classify/examples.ts';
import {
  openingPatterns,
  openingTables,
  type OpeningTables,
  useOpeningTables,
} from '../domain/classify/openings.ts';
import { type SignTables, signTables, soughtPatterns, useSignTables } from '../domain/classify/sought.ts';

/** What makes the tables from the patterns; with another text of one of them the kept tables are made anew. */
const MAKERS = [
  'ending.ts',
  'examples.ts',
  'opening-net.ts',
  'openings.ts',
  'pattern-tree.ts',
  'required-words.ts',
  'sought.ts',
];

interface RuleTables {
  signs: SignTables;
  openings: readonly (OpeningTables | null)[];
  endings: Uint8Array;
}

interface Kept {
  key: string;
  tables: RuleTables;
}

function keyOfTables(): string {
  const hash = createHash('sha256');
  for (const patterns of [soughtPatterns(), openingPatterns(), wordEndingPatterns()]) hash.update(patterns);
  for (const maker of MAKERS)
    hash.update(readFileSync(fileURLToPath(new URL(`../domain/classify/${maker}`, import.meta.url))));
  return hash.digest('hex');
}

function made(): RuleTables {
  readExamples();
  return { signs: signTables(), openings: openingTables(), endings: wordEndingTables() };
}

function use({ signs, openings, endings }: RuleTables): void {
  useSignTables(signs);
  useOpeningTables(openings);
  useWordEndingTables(endings);
}

/** The tables that were kept under this key; null where there are none, or they cannot be read. */
function keptTables(file: string, key: string): RuleTables | null {
  try {
    const kept = deserialize(readFileSync(file)) as Kept;
    return kept.key === key ? kept.tables : null;
  } catch {
    return null;
  }
}

/** A start that cannot keep them only takes longer. */
function keep(file: string, kept: Kept): void {
  const draft = `${file}.${randomUUID()}`;
  try {
    writeFileSync(draft, serialize(kept));
    // Another start may read at this moment: it sees the old tables or the new ones.
    renameSync(draft, file);
  } catch {
    // Read-only folders are no fault.
  }
}

/**
 * The rules need hundreds of patterns turned into tables, which takes longer than to read thousands of entries. They
 * are kept beside the compiled code, for the next start; rules that have changed since make them anew. Only for commands
 * that load the rules in one and the same order, since each pattern has its place by it: another would write them over.
 */
export function keepRuleTables(folder: string | undefined = getCompileCacheDir()): void {
  if (!folder) return;
  const file = join(folder, 'rule-tables');
  const key = keyOfTables();
  const kept = keptTables(file, key);
  if (kept) use(kept);
  else keep(file, { key, tables: made() });
}
