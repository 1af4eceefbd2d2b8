import type { Command } from 'commander';
import { readEnv } from '../../config/env.ts';
import { migrateQueue } from '../queue/backend-postgres.ts';
import { startEmbedded } from '../store/embedded.ts';
import { migrate } from '../store/migrate.ts';
import { CommandError, EXIT } from './exit.ts';

export function registerMigrate(program: Command): void {
  program
    .command('migrate')
    .description('bring the database schema up to date ("crier run" does it too)')
    .action(async () => {
      const reading = readEnv();
      if (!reading.ok)
        throw new CommandError(reading.problems.map((problem) => problem.message).join('\n'), EXIT.config);
      const { env } = reading;
      const embedded = env.databaseUrl ? null : await startEmbedded({ home: env.home, purpose: 'command' });
      try {
        const connection = embedded?.connection ?? { url: env.databaseUrl?.reveal() ?? '' };
        const { applied } = await migrate(connection);
        if (!env.redisUrl) await migrateQueue(connection);
        process.stdout.write(
          applied.length ? `applied ${applied.join(', ')}\n` : 'the schema is up to date\n',
        );
      } finally {
        await embedded?.stop();
      }
    });
}
