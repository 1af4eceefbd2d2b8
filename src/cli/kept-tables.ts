import { createHash, randomUUID } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { getCompileCacheDir } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { type SignTables, signTables, soughtPatterns, useSignTables } from '../domain/classify/sought.ts';

/** What makes the tables from the patterns; with another text of one of them the kept tables are made anew. */
const MAKERS = ['sought.ts', 'required-words.ts', 'pattern-tree.ts'];

interface Kept {
  key: string;
  tables: SignTables;
}

function keyOfTables(): string {
  const hash = createHash('sha256').update(soughtPatterns());
  for (const maker of MAKERS)
    hash.update(readFileSync(fileURLToPath(new URL(`../domain/classify/${maker}`, import.meta.url))));
  return hash.digest('hex');
}

/** The tables that were kept under this key; null where there are none, or they cannot be read. */
function keptTables(file: string, key: string): SignTables | null {
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
export function keepSignTables(folder: string | undefined = getCompileCacheDir()): void {
  if (!folder) return;
  const file = join(folder, 'sign-tables');
  const key = keyOfTables();
  const kept = keptTables(file, key);
  if (kept) useSignTables(kept);
  else keep(file, { key, tables: signTables() });
}
