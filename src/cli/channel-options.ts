import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import type { App } from '../app.ts';
import type { AddressReading } from '../channels/channel.ts';
import { CommandError, EXIT } from './exit.ts';

export interface ChannelOptions {
  channel: string;
  tokenFile?: string;
  secretFile?: string;
  service?: string;
  visibility?: string;
  limit?: string;
}

/** The options that say how a destination of a channel is reached. Secrets come in files, never as arguments. */
export function addChannelOptions(command: Command): Command {
  return command
    .option('--token-file <path>', 'file with the token or app password (ntfy, mastodon, bluesky)')
    .option(
      '--secret-file <path>',
      "file with the receiver's own signing secret (webhook); one is made without it",
    )
    .option('--service <url>', 'server of the account (bluesky)')
    .option('--visibility <word>', 'of posts: public, unlisted, private or direct (mastodon)')
    .option('--limit <characters>', 'longest post the server takes (mastodon)');
}

/** What the channel makes of an address, or its sentence on what is wrong. */
export async function readDestination(
  app: App,
  typed: string,
  options: ChannelOptions,
): Promise<Extract<AddressReading, { ok: true }>> {
  const channel = app.house.channels.get(options.channel);
  if (!channel?.readAddress) {
    const known = [...app.house.channels.keys()].join(', ');
    throw new CommandError(`there is no channel ${options.channel}; choose from ${known}`, EXIT.usage);
  }
  const { service, visibility, limit } = options;
  const token = await secretOf(options.tokenFile);
  const secret = await secretOf(options.secretFile);
  const reading = channel.readAddress(typed, {
    ...(token && { token }),
    ...(secret && { secret }),
    ...(service && { service }),
    ...(visibility && { visibility }),
    ...(limit && { limit }),
  });
  if (!reading.ok) throw new CommandError(reading.problem, EXIT.usage);
  return reading;
}

async function secretOf(path: string | undefined): Promise<string | null> {
  if (path === undefined) return null;
  const text = await readFile(path, 'utf8').catch(() => {
    throw new CommandError(`${path} cannot be read`, EXIT.usage);
  });
  return text.trim();
}

export async function firstLine(input: AsyncIterable<Buffer | string>): Promise<string> {
  let text = '';
  for await (const piece of input) {
    text += piece.toString();
    if (text.includes('\n') || text.length > 10_000) break;
  }
  return (text.split('\n')[0] ?? '').trim();
}
