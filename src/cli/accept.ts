import type { Command } from 'commander';
import { accept, type Acceptance } from '../pipeline/accept.ts';
import { findSource } from '../store/sources.ts';
import { CommandError, EXIT, unknownName } from './exit.ts';
import { withApp } from './setup.ts';
import { show, stamp } from './table.ts';
import { toldChange } from './told-change.ts';

interface AcceptOptions {
  yes?: boolean;
  sha256?: string;
  json?: boolean;
}

export function registerAccept(program: Command): void {
  program
    .command('accept')
    .description('say that a page which lost most of its content really says so little now')
    .argument('<source>', 'id of the source, see "crier sources --all"')
    .option('--yes', 'take it over and tell it; without it the command only says what would be told')
    .option('--sha256 <hash>', 'only the bytes whose hash begins so: those that were looked at')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      '\nThe bytes that were received and not believed are recorded, not what the site shows by now.',
    )
    .action(async (id: string, options: AcceptOptions) => {
      await withApp({ queue: true }, async ({ house }) => {
        const source = await findSource(house.db.read, id);
        if (!source) throw unknownName(`there is no source ${id}; "crier sources --all" lists them`);
        const acceptance = await accept(house, source, {
          dryRun: options.yes !== true,
          sha256: options.sha256,
        });
        if (acceptance.kind === 'refused')
          throw new CommandError(`nothing of ${id} waits to be accepted: ${acceptance.why}`, EXIT.data);
        show(options.json, { recorded: options.yes === true, ...acceptance }, () =>
          asText(acceptance, options),
        );
      });
    });
}

function asText(acceptance: Acceptance & { kind: 'accepted' }, { yes }: AcceptOptions): string {
  const { report, receivedAt, sha256 } = acceptance;
  const { changes, items, alerts, bytes } = report;
  const read = `${report.source}: ${bytes} bytes received ${stamp(receivedAt)} UTC (sha256 ${sha256.slice(0, 12)}), ${count(items, 'item')}`;
  const end = yes
    ? `Taken over: ${count(changes.length, 'change')} recorded, ${count(alerts, 'alert')}.`
    : `This would record ${count(changes.length, 'change')}. Say "crier accept ${report.source} --yes --sha256 ${sha256.slice(0, 12)}" to do it.`;
  return [read, ...changes.map(toldChange), end].join('\n');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
