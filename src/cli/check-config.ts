import type { Command } from 'commander';
import { checkConfig } from '../../config/config.ts';
import { formatEnvProblems, readEnv } from '../../config/env.ts';
import { CommandError, EXIT } from './exit.ts';
import { show } from './table.ts';

interface CheckOptions {
  try?: string;
  article?: boolean;
  json?: boolean;
}

export function registerCheckConfig(program: Command): void {
  program
    .command('check-config')
    .description('check every configuration file and the environment, and report all problems at once')
    .argument(
      '[folder]',
      'folder to check instead of CRIER_CONFIG or the shipped one; with --try a stored body',
    )
    .option('--try <source>', 'read one agency source and show what its selectors find and miss')
    .option('--article', 'with --try and a file: the file is an article of the source, not its list')
    .option('--json', 'with --try: print JSON')
    .addHelpText(
      'after',
      '\nExit 78 when there is a problem, 65 when the source cannot be read as it is configured.',
    )
    .action(async (folder: string | undefined, options: CheckOptions) => {
      if (options.try !== undefined) return showTrial(options.try, folder, options);
      const reading = readEnv();
      const problems = reading.ok ? [] : [formatEnvProblems(reading.problems)];
      const target = folder ?? (reading.ok ? reading.env.configFolder : undefined);
      if (target) {
        const { ok, report } = await checkConfig(target);
        if (ok) process.stdout.write(`${report}\n`);
        else problems.push(report);
      }
      if (problems.length > 0) throw new CommandError(problems.join('\n'), EXIT.config);
    });
}

async function showTrial(source: string, file: string | undefined, options: CheckOptions): Promise<void> {
  // Loaded late: checking files needs neither readers nor the network.
  const { trySource } = await import('./try-source.ts');
  const trials = await trySource(source, { file, article: options.article });
  const found = trials.map((trial) => ({ ok: trial.ok, ...(trial.found as object) }));
  show(options.json, found, () => trials.flatMap((trial) => trial.lines).join('\n'));
  if (trials.some((trial) => !trial.ok)) throw new CommandError('', EXIT.data);
}
