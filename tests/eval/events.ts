/**
 * Measures the reading of docket entries on a labelled set: `npm run eval:events [-- file.jsonl] [--json] [--wrong]`.
 * Entries that the labeller was unsure of are left out.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { EXIT } from '../../src/cli/exit.ts';
import { classifyLine, type ClassifyInput, type ClassifyOutput } from '../../src/domain/classify/line.ts';
import type { DocketLink, EntryEvent, StatedDate } from '../../src/domain/event.ts';

export interface LabelledEntry extends ClassifyInput {
  id: string;
  gold: EntryEvent & { sealed: boolean; links: DocketLink[]; entry_refs: number[]; dates: StatedDate[] };
  unsure?: boolean;
}

export interface Score {
  right: number;
  given: number;
  wanted: number;
}

export interface Miss {
  id: string;
  field: string;
  wanted: string;
  given: string;
}

export interface Evaluation {
  entries: number;
  fields: Record<string, Score>;
  critical: Score;
  confusion: Record<string, number>;
  misses: Miss[];
}

export const DEV_SET = path.join(import.meta.dirname, '../../../shared/data/labels/dev.jsonl');

export function readLabelled(file: string): LabelledEntry[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line) => JSON.parse(line) as LabelledEntry).filter((entry) => entry.unsure !== true);
}

type Facts = Record<string, Set<string>>;

/** Both sides of a comparison as sets of facts per field; null fields are no facts. */
function factsOf(
  event: EntryEvent,
  rest: Pick<ClassifyOutput, 'sealed' | 'links' | 'entry_refs' | 'dates'>,
): Facts {
  const one = (value: string | null): Set<string> => new Set(value === null ? [] : [value]);
  return {
    type: one(event.type),
    relief: one(event.relief),
    outcome: one(event.outcome),
    importance: one(event.importance),
    sealed: one(rest.sealed ? 'sealed' : null),
    links: new Set(rest.links.map((link) => `${link.number} ${link.court ?? '-'} ${link.role}`)),
    entry_refs: new Set(rest.entry_refs.map(String)),
    dates: new Set(
      rest.dates.map(
        (date) => `${date.kind} ${date.date} ${date.time ?? '-'}${date.cancelled ? ' cancelled' : ''}`,
      ),
    ),
  };
}

function add(score: Score, wanted: Set<string>, given: Set<string>): void {
  score.wanted += wanted.size;
  score.given += given.size;
  score.right += [...given].filter((fact) => wanted.has(fact)).length;
}

function same(a: Set<string>, b: Set<string>): boolean {
  return a.size === b.size && [...a].every((fact) => b.has(fact));
}

function listed(facts: Set<string>): string {
  return facts.size === 0 ? '-' : [...facts].join(', ');
}

export function evaluate(entries: readonly LabelledEntry[]): Evaluation {
  const result: Evaluation = {
    entries: entries.length,
    fields: {},
    critical: { right: 0, given: 0, wanted: 0 },
    confusion: {},
    misses: [],
  };
  for (const entry of entries) {
    const reading = classifyLine(entry);
    const wanted = factsOf(entry.gold, entry.gold);
    const given = factsOf(reading.event, reading);
    for (const field of Object.keys(wanted)) {
      const score = (result.fields[field] ??= { right: 0, given: 0, wanted: 0 });
      const [left, right] = [wanted[field] ?? new Set<string>(), given[field] ?? new Set<string>()];
      add(score, left, right);
      if (!same(left, right))
        result.misses.push({ id: entry.id, field, wanted: listed(left), given: listed(right) });
    }
    add(
      result.critical,
      new Set<string>(entry.gold.importance === 'critical' ? ['c'] : []),
      new Set<string>(reading.event.importance === 'critical' ? ['c'] : []),
    );
    if (entry.gold.type !== reading.event.type) {
      const pair = `${entry.gold.type} read as ${reading.event.type}`;
      result.confusion[pair] = (result.confusion[pair] ?? 0) + 1;
    }
  }
  return result;
}

export function precision(score: Score): number {
  return score.given === 0 ? 1 : score.right / score.given;
}

export function recall(score: Score): number {
  return score.wanted === 0 ? 1 : score.right / score.wanted;
}

function percent(value: number): string {
  return `${(value * 100).toFixed(1)} %`.padStart(8);
}

function print(evaluation: Evaluation, wrong: boolean): void {
  console.log(`${evaluation.entries} labelled entries\n`);
  console.log('field                 precision   recall   (right / given / labelled)');
  const rows: [string, Score][] = [
    ...Object.entries(evaluation.fields),
    ['importance=critical', evaluation.critical],
  ];
  for (const [field, score] of rows) {
    console.log(
      `${field.padEnd(21)} ${percent(precision(score))} ${percent(recall(score))}   ${score.right} / ${score.given} / ${score.wanted}`,
    );
  }
  console.log('\ntypes confused');
  for (const [pair, count] of Object.entries(evaluation.confusion))
    console.log(`  ${String(count).padStart(3)}  ${pair}`);
  if (!wrong) return;
  console.log('\nmisses');
  for (const miss of evaluation.misses)
    console.log(`  ${miss.id} ${miss.field}: labelled ${miss.wanted}; read ${miss.given}`);
}

function main(file: string, { json, wrong }: { json?: true; wrong?: true }): void {
  if (!existsSync(file)) {
    const what =
      file === DEV_SET ? 'The labelled entries are not beside this checkout' : `There is no ${file}`;
    console.error(
      `${what}: name a file of lines as "crier classify" reads them, each with its labels in "gold".`,
    );
    process.exitCode = EXIT.data;
    return;
  }
  const evaluation = evaluate(readLabelled(file));
  if (json) console.log(JSON.stringify(evaluation));
  else print(evaluation, wrong === true);
}

if (import.meta.main)
  new Command('npm run eval:events --')
    .description('measure the reading of docket entries on a labelled set')
    .argument('[file]', 'JSON Lines, each an entry with its labels in "gold"', DEV_SET)
    .option('--json', 'the figures and misses as JSON')
    .option('--wrong', 'list what was read otherwise than labelled')
    .action(main)
    .parse();
