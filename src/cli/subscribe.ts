import type { Command } from 'commander';
import type { App } from '../app.ts';
import { isTimezone } from '../domain/local-time.ts';
import type { DeliveryPreference } from '../domain/grouping.ts';
import { many } from '../domain/many.ts';
import { preferenceWords, readPreference } from '../domain/preference-words.ts';
import { LANGUAGES } from '../domain/speech/languages.ts';
import { retimeSubscription } from '../pipeline/prefer.ts';
import { newCaseReach, watchCourtOf } from '../pipeline/watch-court.ts';
import { letDecide } from '../store/answer-links.ts';
import { endSubscriptions, listSubscriptions, subscribeEmail } from '../store/subscribers.ts';
import { addChannelOptions, firstLine, readDestination, type ChannelOptions } from './channel-options.ts';
import { CommandError, EXIT, unknownName } from './exit.ts';
import { addFilterOptions, filterOf, type FilterOptions } from './filter-options.ts';
import { withApp } from './setup.ts';
import { show, table } from './table.ts';
import {
  addTargetOptions,
  docketTargetId,
  narrowing,
  targetOf,
  type Target,
  type TargetOptions,
} from './target-options.ts';

interface TimingOptions {
  digest?: string;
  quiet?: string;
  quietCritical?: boolean;
  pauseUntil?: string;
  tellNothing?: boolean;
  timezone?: string;
  language?: string;
}

interface SubscribeOptions extends FilterOptions, TargetOptions, TimingOptions, ChannelOptions {
  owner?: string;
  mayDecide?: boolean;
  confirmed?: boolean;
  json?: boolean;
}

export function registerSubscribe(program: Command): void {
  const command = program
    .command('subscribe')
    .description('subscribe an address to a matter, a docket, new cases of a court or an agency source')
    .argument(
      '<address>',
      'mail address; with --channel the address of that channel, "-" reads it from standard input',
    );
  addTargetOptions(command).option(
    '--channel <id>',
    'email, webhook, slack, teams, discord, mattermost, ntfy, mastodon or bluesky',
    'email',
  );
  addTimingOptions(addChannelOptions(command))
    .option('--owner <email>', 'whose destination this is; "crier forget" of that address removes it')
    .option(
      '--may-decide',
      'mails about proposed cases carry links that answer them; operators have them anyway',
    )
    .option('--no-may-decide', 'takes that back')
    .option('--confirmed', 'the address is known to want this: no confirmation needed')
    .option('--json', 'print JSON');
  addFilterOptions(command).action(subscribe);
}

function addTimingOptions(command: Command): Command {
  return command
    .option('--digest <when>', 'instant, hourly, daily@08:00 or weekly@mon-08:00', 'instant')
    .option('--quiet <from-to>', 'nothing but critical alerts in these hours, such as 22:00-07:00')
    .option('--quiet-critical', 'quiet hours hold critical alerts too')
    .option('--pause-until <date>', 'nothing before this day; what happens meanwhile comes together then')
    .option('--tell-nothing', 'a digest says so when nothing happened (not to a webhook)')
    .option('--timezone <zone>', 'in which times are meant and shown, such as America/New_York')
    .option('--language <code>', 'of the fixed words: en, es or ht');
}

async function subscribe(raw: string, options: SubscribeOptions): Promise<void> {
  const filter = filterOf(narrowing(options));
  const preference = preferenceOf(options);
  const { timezone, language } = options;
  if (timezone !== undefined && !isTimezone(timezone))
    throw new CommandError(`${timezone} is no time zone; write one like America/New_York`, EXIT.usage);
  if (language !== undefined && !LANGUAGES.some((one) => one === language))
    throw new CommandError(
      `there are no words for ${language}; choose from ${LANGUAGES.join(', ')}`,
      EXIT.usage,
    );
  const typed = raw === '-' ? await firstLine(process.stdin) : raw;
  await withApp({ queue: false }, async (app) => {
    const place = await placeOf(app, typed, options);
    const target = await targetOf(app, options);
    if (options.mayDecide && (target.kind !== 'matter' || options.channel !== 'email'))
      throw new CommandError(
        "--may-decide goes with --matter and mail: cases are proposed to a matter, and its links are one reader's own",
        EXIT.usage,
      );
    const created = await app.house.db.transaction(async (tx) => {
      const made = await subscribeEmail(tx.db, {
        email: place.owner,
        targetKind: target.kind,
        targetId: target.id,
        filter,
        preference,
        confirmed: place.destination !== null || (options.confirmed ?? false),
        now: app.house.clock(),
        ...(place.destination && { destination: place.destination }),
        ...(timezone !== undefined && { timezone }),
        ...(language !== undefined && { language }),
      });
      await retimeSubscription(app.house, tx, made.id);
      if (options.mayDecide !== undefined) await letDecide(tx.db, made.id, options.mayDecide);
      if (made.state === 'active') await watchCourtOf(app.house, tx, target);
      return made;
    });
    const { shown, note } = place;
    const coverage = await newCaseReach(app.house, target);
    const record = { ...created, address: shown, email: place.owner, target, preference, note, coverage };
    show(options.json, record, () =>
      [sentence(shown, target, { state: created.state, preference }), note, coverage]
        .filter(Boolean)
        .join('\n'),
    );
  });
}

function preferenceOf(options: TimingOptions): DeliveryPreference {
  const reading = readPreference(options);
  if (!reading.ok) throw new CommandError(reading.problem, EXIT.usage);
  return reading.preference;
}

/** Where alerts go, and whose it is. A destination without an owner stands for itself. */
async function placeOf(app: App, typed: string, options: SubscribeOptions) {
  const { owner, channel } = options;
  if (owner !== undefined && !isMailAddress(owner))
    throw new CommandError(`${owner} is no e-mail address`, EXIT.usage);
  if (channel === 'email') {
    if (!isMailAddress(typed)) throw new CommandError(`${typed} is no e-mail address`, EXIT.usage);
    return { owner: typed, shown: typed, destination: null, note: undefined };
  }
  const { address, settings, note } = await readDestination(app, typed, options);
  const shown = `${channel} ${address}`;
  return {
    owner: owner ?? `${channel}:${address}`,
    shown,
    destination: { channel, address, settings },
    note,
  };
}

function isMailAddress(text: string): boolean {
  return /^[^\s@<>]+@[^\s@<>]+$/.test(text);
}

function sentence(
  shown: string,
  target: Target,
  { state, preference }: { state: string; preference: DeliveryPreference },
): string {
  const what = followed(target);
  if (state === 'active') return `${shown} is subscribed to ${what}: ${preferenceWords(preference)}.`;
  return `${shown} is noted for ${what} and gets nothing until confirmed; --confirmed vouches for the address.`;
}

function followed({ kind, id }: Target): string {
  return kind === 'operator' ? 'reports for operators' : `${kind} ${id}`;
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
          row.channel === 'email' ? row.email : `${row.channel} ${row.address}`,
          row.destination_state === 'disabled' ? `closed: ${row.disabled_reason ?? ''}` : row.state,
          followed({ kind: row.target_kind, id: row.target_id }),
          preferenceWords(row.preference),
          JSON.stringify(row.spec),
        ]);
        show(options.json, { subscriptions: rows }, () =>
          lines.length === 0
            ? 'Nobody has subscribed yet; "crier subscribe" adds somebody.'
            : table(['address', 'state', 'follows', 'delivery', 'filter'], lines),
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
    .option('--docket <court/number>', 'only that to this docket, such as mad/1:25-cv-10495')
    .option('--new-cases <court>', 'only that to new cases of this court')
    .option('--source <id>', 'only that to this agency source')
    .action(async (email: string, options: Omit<TargetOptions, 'operator'>) => {
      await withApp({ queue: false }, async (app) => {
        const { matter, docket, newCases, source } = options;
        const targetId = matter ?? (docket && (await docketTargetId(app, docket))) ?? newCases ?? source;
        const by = {
          reason: 'unsubscribed by the operator',
          now: app.house.clock(),
          ...(targetId && { targetId }),
        };
        const ended = await endSubscriptions(app.house.db.read, email, by);
        if (ended === 0) {
          const which = targetId === undefined ? 'no subscription' : `no subscription to ${targetId}`;
          throw unknownName(`${email} has ${which} in force; "crier subscribers" lists them`);
        }
        process.stdout.write(`${many(ended, 'subscription')} of ${email} ended.\n`);
      });
    });
}
