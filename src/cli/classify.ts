import { setFlagsFromString } from 'node:v8';
import type { Command } from 'commander';
import { z } from 'zod';
import type { CourtDirectory } from '../domain/court.ts';
import { type ClassifyOutput, classifyLines } from '../domain/classify/line.ts';
import { CommandError, EXIT } from './exit.ts';
import { readJsonLines, writeJsonPieces } from './json-lines.ts';
import { readSetup } from './setup.ts';

const LINE = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  court: z.string().nullish(),
  docket_number: z.string().nullish(),
  entry_number: z.union([z.string(), z.number()]).nullish(),
  date_filed: z.string().nullish(),
  text: z.string().nullish(),
});

export function registerClassify(program: Command): void {
  program
    .command('classify')
    .description(
      'say what docket entries mean: JSON Lines in {id, court, docket_number, entry_number, date_filed, text}',
    )
    .argument('[file]', 'file to read, or - for standard input', '-')
    .action(async (file: string) => {
      // The rules are hundreds of patterns, each used for every entry: made once for speed, not first for a single use.
      setFlagsFromString('--no-regexp-tier-up');
      const { config } = await readSetup();
      await writeJsonPieces(readings(file, config.directory));
    });
}

async function* readings(file: string, courts: CourtDirectory): AsyncGenerator<ClassifyOutput[]> {
  for await (const entries of readJsonLines(file, entryOf)) yield classifyLines(entries, courts);
}

function entryOf(line: unknown): z.infer<typeof LINE> {
  const given = LINE.safeParse(line);
  if (given.success) return given.data;
  const [issue] = given.error.issues;
  const where = issue?.path.join('.');
  throw new CommandError(
    `not an entry: ${where ? `${where}: ` : ''}${issue?.message ?? 'unknown'}`,
    EXIT.data,
  );
}
