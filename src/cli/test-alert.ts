import type { Command } from 'commander';
import type { App } from '../app.ts';
import type { BatchView, Recipient } from '../domain/alert-view.ts';
import { listDestinations } from '../store/destinations.ts';
import { addChannelOptions, firstLine, readDestination, type ChannelOptions } from './channel-options.ts';
import { CommandError, EXIT } from './exit.ts';
import { withApp } from './setup.ts';
import { show } from './table.ts';

interface TestAlertOptions extends Omit<ChannelOptions, 'channel'> {
  json?: boolean;
}

const PATIENCE_MS = 60_000;

export function registerTestAlert(program: Command): void {
  const command = program
    .command('test-alert')
    .description('send one made-up alert now and print what the receiver said')
    .argument('<channel>', 'email, webhook, slack, teams, discord, mattermost, ntfy, mastodon or bluesky')
    .argument(
      '<address>',
      'as given to "crier subscribe", or as "crier destinations" shows it; "-" reads it from standard input',
    )
    .option('--json', 'print JSON');
  addChannelOptions(command).action(async (channel: string, raw: string, options: TestAlertOptions) => {
    const typed = raw === '-' ? await firstLine(process.stdin) : raw;
    await withApp({ queue: false }, async (app) => {
      const sender = app.house.channels.get(channel);
      if (!sender) throw unknownChannel(app, channel);
      const recipient = await recipientOf(app, typed, { ...options, channel });
      const result = await sender.send(testView(app), recipient, AbortSignal.timeout(PATIENCE_MS));
      const { address } = recipient;
      show(options.json, { channel, address, ...result }, () =>
        result.outcome === 'sent'
          ? `Sent to ${address}: ${result.response}`
          : `Not sent to ${address} (${result.reason}${result.permanent ? ', for good' : ', would be tried again'}): ${result.message}`,
      );
      if (result.outcome === 'failed') process.exitCode = EXIT.unavailable;
    });
  });
}

function unknownChannel(app: App, channel: string): CommandError {
  const known = [...app.house.channels.keys()].join(', ');
  return new CommandError(`there is no channel ${channel}; choose from ${known}`, EXIT.usage);
}

/** A destination that is subscribed already is reached with the settings it has. */
async function recipientOf(app: App, typed: string, options: ChannelOptions): Promise<Recipient> {
  const { channel } = options;
  const [known] = await listDestinations(app.house.db.read, { channel, address: typed });
  const reading =
    known ??
    (channel === 'email' ? { address: typed, settings: {} } : await readDestination(app, typed, options));
  const now = app.house.clock();
  const { publicUrl } = app.house.settings;
  return {
    deliveryId: now.getTime() % 1_000_000,
    address: reading.address,
    messageId: `<test-${now.getTime()}@${app.house.settings.messageHost}>`,
    settings: reading.settings,
    since: now.toISOString().slice(0, 10),
    manageUrl: `${publicUrl}/subscribe`,
    unsubscribeUrl: `${publicUrl}/subscribe`,
  };
}

/** Says that it is a test wherever it could be taken for news. */
function testView(app: App): BatchView {
  const { publicUrl, contact, postalAddress } = app.house.settings;
  const seenAt = app.house.clock().toISOString();
  return {
    contentKey: `test ${seenAt}`,
    title: 'Test alert',
    titleUrl: publicUrl,
    items: [
      {
        changeId: 0,
        type: 'entry-filed',
        importance: 'routine',
        headline: 'Test alert: nothing was filed',
        summary: null,
        subject: 'Example v. Example, 1:00-cv-00000',
        caption: 'Example v. Example',
        docket: null,
        entryNumber: null,
        labels: [],
        quote: 'This is a test of Court Crier. If you can read this, alerts reach you.',
        quoteCut: false,
        correction: null,
        redline: null,
        documents: [],
        url: null,
        pageUrl: publicUrl,
        filedOn: null,
        enteredAt: null,
        seenAt,
        threadKey: `test:${seenAt}`,
      },
    ],
    coverage: [],
    timezone: 'UTC',
    language: 'en',
    publicUrl,
    operator: { contact, postalAddress },
  };
}
