import type { Command } from 'commander';
import { docketNumberLine } from '../domain/docket-number.ts';
import { CommandError, EXIT } from './exit.ts';
import { readJsonLines, writeJsonPieces } from './json-lines.ts';

export function registerDocketNumber(program: Command): void {
  program
    .command('docket-number')
    .description('normalise docket numbers: JSON Lines in {raw, court?}, JSON Lines out')
    .argument('[file]', 'file to read, or - for standard input', '-')
    .action(async (file: string) => {
      await writeJsonPieces(readJsonLines(file, read));
    });
}

function read(line: unknown) {
  const { raw, court = null } = Object(line) as { raw?: unknown; court?: unknown };
  if (typeof raw !== 'string' || (court !== null && typeof court !== 'string'))
    throw new CommandError('expected an object with a text "raw" and at most a text "court"', EXIT.data);
  return docketNumberLine({ raw, court });
}
