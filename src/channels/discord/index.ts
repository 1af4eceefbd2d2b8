import { MINUTE } from '../../domain/duration.ts';
import type { Fetcher } from '../../fetch/index.ts';
import type { Channel } from '../channel.ts';
import { createHookChannel } from '../hook-channel.ts';
import { jsonOf, type ReadFault } from '../posting.ts';
import { discordMessage } from './message.ts';

/** Webhooks of Discord channels. */
export function createDiscordChannel(fetcher: Fetcher): Channel {
  return createHookChannel(fetcher, { id: 'discord', build: discordMessage, readFault: readDiscordFault });
}

/** JSON error codes of the Discord API: unknown channel, unknown webhook, invalid webhook token. */
const GONE: readonly unknown[] = [10_003, 10_015, 50_027];

const readDiscordFault: ReadFault = (fault, text) => {
  const answer = jsonOf(text);
  if (GONE.includes(answer?.['code']))
    return { reason: 'gone', permanent: true, destination: true, confirmed: true };
  const seconds = answer?.['retry_after'];
  if (fault.status !== 429 || typeof seconds !== 'number' || !(seconds >= 0)) return null;
  return { retryAfterMs: Math.min(Math.ceil(seconds * 1000), 60 * MINUTE) };
};
