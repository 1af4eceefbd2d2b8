import type { Command } from 'commander';
import type { App } from '../app.ts';
import { retireSecret, rotateSecret } from '../channels/webhook/signature.ts';
import {
  disableDestination,
  enableDestinations,
  listDestinations,
  saveDestinationSettings,
  type DestinationRow,
} from '../store/destinations.ts';
import { unknownName } from './exit.ts';
import { withApp } from './setup.ts';
import { show, stamp, table } from './table.ts';

interface DestinationsOptions {
  disabled?: boolean;
  enable?: string;
  disable?: string;
  rotateSecret?: string;
  retireSecret?: string;
  json?: boolean;
}

export function registerDestinations(program: Command): void {
  program
    .command('destinations')
    .description(
      'where alerts go, which of them are closed and why; close and open them, renew webhook secrets',
    )
    .option('--disabled', 'only closed ones')
    .option('--enable <address>', 'open it again after a refusal or bounce')
    .option('--disable <address>', 'close it')
    .option('--rotate-secret <address>', 'make a new webhook secret; both sign until the old one is retired')
    .option('--retire-secret <address>', 'from now on only the newest webhook secret signs')
    .option('--json', 'print JSON')
    .action(async (options: DestinationsOptions) => {
      await withApp({ queue: false }, async (app) => {
        for (const line of await act(app, options)) process.stderr.write(`${line}\n`);
        const rows = await listDestinations(app.house.db.read, { disabled: options.disabled ?? false });
        show(options.json, { destinations: rows.map(destinationJson) }, () => asTable(rows));
      });
    });
}

async function act(app: App, options: DestinationsOptions): Promise<string[]> {
  const db = app.house.db.read;
  const said: string[] = [];
  if (options.enable) {
    if ((await enableDestinations(db, options.enable)) === 0)
      throw unknownName(`there is no closed destination ${options.enable}; "crier destinations" lists them`);
    said.push(`${options.enable} is open again; "crier deliveries --retry" sends what died meanwhile.`);
  }
  if (options.disable) {
    const rows = await found(app, options.disable);
    const by = { reason: 'closed by the operator', now: app.house.clock() };
    for (const row of rows) await disableDestination(db, row.id, by);
    said.push(`${options.disable} is closed.`);
  }
  if (options.rotateSecret) said.push(...(await rotate(app, options.rotateSecret)));
  if (options.retireSecret) {
    for (const row of await found(app, options.retireSecret, 'webhook'))
      await saveDestinationSettings(db, row.id, retireSecret(row.settings));
    said.push(`Only the newest secret of ${options.retireSecret} signs now.`);
  }
  return said;
}

async function rotate(app: App, address: string): Promise<string[]> {
  const said: string[] = [];
  for (const row of await found(app, address, 'webhook')) {
    const { settings, secret } = rotateSecret(row.settings);
    await saveDestinationSettings(app.house.db.read, row.id, settings);
    said.push(
      `New secret of ${address}, shown once; the one before signs too until --retire-secret: ${secret}`,
    );
  }
  return said;
}

async function found(app: App, address: string, channel?: string): Promise<DestinationRow[]> {
  const rows = await listDestinations(app.house.db.read, { address, ...(channel && { channel }) });
  if (rows.length === 0)
    throw unknownName(
      `there is no ${channel ? `${channel} ` : ''}destination ${address}; "crier destinations" lists them`,
    );
  return rows;
}

/** Everything but the settings: they hold the secrets. */
function destinationJson({ settings: _settings, ...row }: DestinationRow) {
  return row;
}

function asTable(rows: readonly DestinationRow[]): string {
  const lines = rows.map((row) => [
    row.channel,
    row.address,
    row.owner,
    row.state,
    stamp(row.disabled_at ?? row.refused_at),
    row.disabled_reason ?? (row.refused_at ? 'refused once' : null),
  ]);
  return table(['channel', 'address', 'owner', 'state', 'since (UTC)', 'why'], lines);
}
