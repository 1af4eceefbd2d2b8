import type { Command } from 'commander';
import { z } from 'zod';
import { classifyLine } from '../domain/classify/line.ts';
import { CommandError, EXIT } from './exit.ts';
import { createLineWriter, readJsonLines } from './json-lines.ts';
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
      const { config } = await readSetup();
      const out = createLineWriter();
      for await (const line of readJsonLines(file)) {
        const given = LINE.safeParse(line);
        if (!given.success)
          throw new CommandError(`not an entry: ${given.error.issues[0]?.message ?? 'unknown'}`, EXIT.data);
        await out.write(classifyLine(given.data, config.directory));
      }
      await out.flush();
    });
}
