import type { Command } from 'commander';
import { CHANGE_TYPES, type ChangeType } from '../domain/change.ts';
import {
  EVENT_TYPES,
  IMPORTANCES,
  OUTCOMES,
  RELIEFS,
  type EventType,
  type Importance,
  type Outcome,
  type Relief,
} from '../domain/event.ts';
import type { FilterSpec } from '../domain/filter.ts';
import type { App } from '../app.ts';
import type { TargetKind } from '../store/schema.ts';
import { listMatters } from '../store/matters.ts';
import { endSubscriptions, listSubscriptions, subscribeEmail } from '../store/subscribers.ts';
import { followedDocket } from './dockets.ts';
import { CommandError, EXIT } from './exit.ts';
import { withApp } from './setup.ts';
import { show, table } from './table.ts';

export interface FilterOptions {
  minImportance?: string;
  type?: string[];
  relief?: string[];
  outcome?: string[];
  change?: string[];
  court?: string[];
  include?: string[];
  exclude?: string[];
}

interface SubscribeOptions extends FilterOptions {
  matter?: string;
  docket?: string;
  source?: string;
  operator?: boolean;
  confirmed?: boolean;
  json?: boolean;
}

/** The options by which `subscribe` and `preview` narrow what is told. */
export function addFilterOptions(command: Command): Command {
  const collect = (value: string, all: string[] = []) => [
    ...all,
    ...value.split(',').map((one) => one.trim()),
  ];
  return command
    .option('--min-importance <level>', `at least: ${IMPORTANCES.join(', ')}`)
    .option('--type <types>', 'only these event types (comma-separated)', collect)
    .option('--relief <reliefs>', 'only about this relief', collect)
    .option('--outcome <outcomes>', 'only with this outcome', collect)
    .option('--change <types>', 'only these kinds of change', collect)
    .option('--court <ids>', 'only these courts', collect)
    .option('--include <phrase>', 'only with this phrase (repeatable)', collect)
    .option('--exclude <phrase>', 'not with this phrase (repeatable)', collect);
}

/** Checks every word of a filter against the closed sets and names what is not in them. */
export function filterOf(options: FilterOptions): FilterSpec {
  const spec: FilterSpec = {
    ...(options.minImportance && {
      minImportance: oneOf<Importance>('importance', options.minImportance, IMPORTANCES),
    }),
    ...(options.type && {
      types: options.type.map((value) => oneOf<EventType>('event type', value, EVENT_TYPES)),
    }),
    ...(options.relief && {
      reliefs: options.relief.map((value) => oneOf<Relief>('relief', value, RELIEFS)),
    }),
    ...(options.outcome && {
      outcomes: options.outcome.map((value) => oneOf<Outcome>('outcome', value, OUTCOMES)),
    }),
    ...(options.change && {
      changes: options.change.map((value) => oneOf<ChangeType>('kind of change', value, CHANGE_TYPES)),
    }),
    ...(options.court && { courts: options.court }),
    ...(options.include && { include: options.include }),
    ...(options.exclude && { exclude: options.exclude }),
  };
  return spec;
}

function oneOf<T extends string>(what: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (!found)
    throw new CommandError(`unknown ${what} ${value}; choose from ${allowed.join(', ')}`, EXIT.usage);
  return found;
}

export function registerSubscribe(program: Command): void {
  const command = program
    .command('subscribe')
    .description('subscribe an e-mail address to a matter, a docket or an agency source')
    .argument('<email>', 'address to write to')
    .option('--matter <id>', 'matter to follow, see "crier matters"')
    .option('--docket <court/number>', 'docket to follow, such as mad/1:25-cv-10495')
    .option('--source <id>', 'agency source to follow, see "crier sources"')
    .option('--operator', 'tell this address about broken sources and channels')
    .option('--confirmed', 'the address is known to want this: no confirmation needed')
    .option('--json', 'print JSON');
  addFilterOptions(command).action(async (email: string, options: SubscribeOptions) => {
    if (!/^[^\s@<>]+@[^\s@<>]+$/.test(email))
      throw new CommandError(`${email} is no e-mail address`, EXIT.usage);
    const filter = filterOf(options);
    await withApp({ queue: false }, async (app) => {
      const target = await targetOf(app, options);
      const created = await subscribeEmail(app.house.db.read, {
        email,
        targetKind: target.kind,
        targetId: target.id,
        filter,
        preference: { mode: 'instant' },
        confirmed: options.confirmed ?? false,
        now: app.house.clock(),
      });
      show(options.json, { ...created, email, target }, () => sentence(email, target, created.state));
    });
  });
}

function sentence(email: string, target: { kind: TargetKind; id: string }, state: string): string {
  if (state === 'active') return `${email} is subscribed to ${target.kind} ${target.id}.`;
  return `${email} is noted for ${target.kind} ${target.id} and gets nothing until confirmed; --confirmed vouches for the address.`;
}

async function targetOf(app: App, options: SubscribeOptions): Promise<{ kind: TargetKind; id: string }> {
  if (options.operator) return { kind: 'operator', id: 'operator' };
  if (options.matter) return matterTarget(app, options.matter);
  if (options.docket) {
    const [court = '', ...number] = options.docket.split('/');
    const docket = await followedDocket(app, court, number.join('/'));
    return { kind: 'docket', id: `${docket.court} ${docket.number}` };
  }
  if (options.source) {
    if (!app.config.agencies.some((agency) => agency.id === options.source)) {
      throw new CommandError(
        `there is no agency source ${options.source}; "crier sources" lists them`,
        EXIT.usage,
      );
    }
    return { kind: 'source', id: options.source };
  }
  throw new CommandError('say what to follow: --matter, --docket, --source or --operator', EXIT.usage);
}

async function matterTarget(app: App, id: string): Promise<{ kind: TargetKind; id: string }> {
  const matters = await listMatters(app.house.db.read);
  if (matters.some((matter) => matter.id === id)) return { kind: 'matter', id };
  throw new CommandError(
    `there is no matter ${id}; matters are ${matters.map((matter) => matter.id).join(', ')}`,
    EXIT.usage,
  );
}

export function registerSubscribers(program: Command): void {
  program
    .command('subscribers')
    .description('who is subscribed to what')
    .option('--json', 'print JSON')
    .action(async (options: { json?: boolean }) => {
      await withApp({ queue: false }, async (app) => {
        const rows = await listSubscriptions(app.house.db.read);
        const lines = rows.map((row) => [
          row.email,
          row.state,
          `${row.target_kind} ${row.target_id}`,
          row.preference.mode,
          JSON.stringify(row.spec),
        ]);
        show(options.json, { subscriptions: rows }, () =>
          table(['address', 'state', 'follows', 'delivery', 'filter'], lines),
        );
      });
    });
}

export function registerUnsubscribe(program: Command): void {
  program
    .command('unsubscribe')
    .description('end the subscriptions of an address, all or those to one target')
    .argument('<email>', 'address')
    .option('--matter <id>', 'only the subscription to this matter')
    .action(async (email: string, options: { matter?: string }) => {
      await withApp({ queue: false }, async (app) => {
        const by = {
          reason: 'unsubscribed by the operator',
          now: app.house.clock(),
          ...(options.matter && { targetId: options.matter }),
        };
        const ended = await endSubscriptions(app.house.db.read, email, by);
        if (ended === 0) throw new CommandError(`${email} has no such subscription`, EXIT.data);
        process.stdout.write(
          `${ended} ${ended === 1 ? 'subscription' : 'subscriptions'} of ${email} ended.\n`,
        );
      });
    });
}
