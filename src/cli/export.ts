import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { exportEvidence } from '../pipeline/export-evidence.ts';
import { exportedRows } from '../store/export.ts';
import type { App } from '../app.ts';
import { VERSION } from '../version.ts';
import { sinceOf } from './changes.ts';
import { unknownName } from './exit.ts';
import { writeJsonLines } from './json-lines.ts';
import { many } from '../domain/many.ts';
import { showProgress } from './progress.ts';
import { withApp } from './setup.ts';
import { expectMatter } from './known-names.ts';

interface ExportOptions {
  evidence?: string;
  output?: string;
  since?: string;
  matter?: string;
  jsonl?: boolean;
}

export function registerExport(program: Command): void {
  program
    .command('export')
    .description('write what is recorded as JSON Lines, or the evidence of one change as a web archive')
    .option(
      '--evidence <change>',
      'one change: bytes, headers, times, hashes and our reading (WARC 1.1, gzip)',
    )
    .option(
      '-o, --output <file>',
      'where the archive goes; change-<id>.warc.gz when absent, - for standard output',
    )
    .option('--since <when>', 'only from this time on: 2h, 30d or an ISO date')
    .option('--matter <id>', 'only of this matter')
    .option('--jsonl', 'JSON Lines of changes, entries, publications and parties (the default)')
    .action(async (options: ExportOptions) => {
      await withApp({ queue: false }, (app) =>
        options.evidence === undefined ? exportLines(app, options) : exportArchive(app, options),
      );
    });
}

async function exportLines(app: App, { since, matter }: ExportOptions): Promise<void> {
  const { house } = app;
  if (matter !== undefined) await expectMatter(app, matter);
  const from = since === undefined ? null : sinceOf(since, house.clock());
  const rows = exportedRows(house.db.read, { since: from, matter: matter ?? null });
  await writeJsonLines(showProgress('lines', rows));
}

async function exportArchive({ house }: App, { evidence, output }: ExportOptions): Promise<void> {
  const id = Number(evidence);
  const made = Number.isSafeInteger(id) ? await exportEvidence(house, id, `court-crier/${VERSION}`) : null;
  if (!made) throw unknownName(`there is no change ${evidence}; "crier changes" lists them`);
  const file = output ?? `change-${id}.warc.gz`;
  if (file === '-') {
    process.stdout.write(made.archive);
    return;
  }
  await writeFile(file, made.archive);
  process.stdout.write(
    `${file}: ${many(made.answers, 'answer of a server', 'answers of servers')} and our reading\n`,
  );
}
