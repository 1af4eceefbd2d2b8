import { rm } from 'node:fs/promises';
import { startLoopbackSite, type LoopbackSite } from '../../src/demo/loopback-site.ts';
import { crier, type CommandResult } from '../command.ts';
import { writeConfig, type ConfigFiles } from '../house.ts';
import { createTestDatabase } from '../postgres.ts';

export interface OperatorDesk {
  readonly site: LoopbackSite;
  /** Runs a command as an operator types it; all commands of a desk share its database, files and site. */
  readonly run: (...args: string[]) => Promise<CommandResult>;
  close(): Promise<void>;
}

export async function openOperatorDesk(files: ConfigFiles): Promise<OperatorDesk> {
  const [database, site] = await Promise.all([createTestDatabase(), startLoopbackSite()]);
  const folder = await writeConfig(files, site);
  const env = {
    DATABASE_URL: database.url,
    CRIER_CONFIG: folder,
    CRIER_ALLOW_HOSTS: site.host,
    CONTACT: 'ops@crier.example',
  };
  return {
    site,
    run: (...args) => crier(args, { env }),
    async close() {
      await Promise.all([site.close(), rm(folder, { recursive: true })]);
      await database.drop();
    },
  };
}
