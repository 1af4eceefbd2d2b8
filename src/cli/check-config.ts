import type { Command } from 'commander';
import { checkConfig } from '../../config/config.ts';
import { formatEnvProblems, readEnv } from '../../config/env.ts';
import { CommandError, EXIT } from './exit.ts';

export function registerCheckConfig(program: Command): void {
  program
    .command('check-config')
    .description('check every configuration file and the environment, and report all problems at once')
    .argument('[folder]', 'folder to check instead of CRIER_CONFIG or the shipped one')
    .addHelpText('after', '\nExit 78 when there is a problem.')
    .action(async (folder: string | undefined) => {
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
