import type { Command } from 'commander';
import { systemClock } from '../clock.ts';
import { classifyEntry } from '../domain/classify/index.ts';
import { diffObservations } from '../domain/diff-observations.ts';
import { CommandError, EXIT } from './exit.ts';
import { formatNamed, observationOf, readInput, readWith, type ReadingOptions } from './parse.ts';
import { readSetup } from './setup.ts';

export function registerDiff(program: Command): void {
  program
    .command('diff')
    .description('print what changed between two bodies of one source, as the product would tell it')
    .argument('<format>', 'wire format, see "crier parse --list"')
    .argument('<old>', 'earlier body, or - for standard input')
    .argument('<new>', 'later body, or - for standard input')
    .option('--court <id>', 'court the bodies came from')
    .option('--url <url>', 'address the bodies came from')
    .option('--source <id>', 'take court, selectors and settings from a configured source')
    .option('--docket <number>', 'docket of the entries, where the bodies name none; with --court')
    .addHelpText(
      'after',
      '\nPrints { "changes": [...] }, and "parties" where somebody joined a case, left it or took another\'s place: what\n' +
        'says so ("by", "on", "entry") stands beside each. A docket that the bodies do not name is null, with\n' +
        '"courtlistenerId" beside it; --court and --docket name it. Exit 65 with one line on standard error when a body cannot be\n' +
        'read.',
    )
    .action(async (formatId: string, oldFile: string, newFile: string, options: ReadingOptions) => {
      if (oldFile === '-' && newFile === '-')
        throw new CommandError('only one of the two bodies can come from standard input', EXIT.usage);
      const { config } = await readSetup();
      const format = formatNamed(formatId);
      const before = observationOf(
        await readWith(config, format, { body: await readInput(oldFile), options }),
      );
      const second = await readWith(config, format, { body: await readInput(newFile), options });
      const diff = diffObservations(before, observationOf(second), {
        courts: config.directory,
        read: (words) => classifyEntry(words, config.directory),
        sourceId: options.source ?? format.id,
        seenAt: systemClock().toISOString(),
        truncated: second.ok && second.truncated === true,
      });
      process.stdout.write(`${JSON.stringify(diff, null, 2)}\n`);
    });
}
