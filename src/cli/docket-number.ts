import type { Command } from 'commander';
import { docketNumberLine } from '../domain/docket-number.ts';
import { CommandError, EXIT } from './exit.ts';
import { readJsonLines, writeJsonPieces } from './json-lines.ts';
import { showProgress } from './progress.ts';

export function registerDocketNumber(program: Command): void {
  program
    .command('docket-number')
    .description('normalise docket numbers: JSON Lines in {raw, court?}, JSON Lines out')
    .argument('[file]', 'file to read, or - for standard input', '-')
    .option('--json', 'JSON Lines, which is the only form there is')
    .addHelpText(
      'after',
      '\nEach line becomes {raw, court, number, kind, parts}, in order; number is null for what is none. Empty lines are\n' +
        'skipped. Exit 65 at a line that is no such object, whose number is named on standard error, after what came before.\n' +
        'Example: echo \'{"raw":"1:25-cv-10495-IT","court":"mad"}\' | crier docket-number',
    )
    .action(async (file: string) => {
      await writeJsonPieces(showProgress('numbers', readJsonLines(file, read), ({ length }) => length));
    });
}

function read(line: unknown) {
  const { raw, court = null } = Object(line) as { raw?: unknown; court?: unknown };
  if (typeof raw !== 'string' || (court !== null && typeof court !== 'string'))
    throw new CommandError('expected an object with a text "raw" and at most a text "court"', EXIT.data);
  return docketNumberLine({ raw, court });
}
