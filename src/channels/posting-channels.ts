import type { Clock } from '../clock.ts';
import type { Fetcher } from '../fetch/index.ts';
import { createBlueskyChannel } from './bluesky/index.ts';
import type { Channel } from './channel.ts';
import { createDiscordChannel } from './discord/index.ts';
import { createMastodonChannel } from './mastodon/index.ts';
import { createMattermostChannel } from './mattermost/index.ts';
import { createNtfyChannel } from './ntfy/index.ts';
import { createSlackChannel } from './slack/index.ts';
import { createTeamsChannel } from './teams/index.ts';
import { createWebhookChannel } from './webhook/index.ts';

/** Every channel that posts over HTTP. A new one is a folder beside the others, a line here and in the contract. */
export function createPostingChannels(fetcher: Fetcher, clock: Clock): Channel[] {
  return [
    createWebhookChannel(fetcher, clock),
    createSlackChannel(fetcher),
    createTeamsChannel(fetcher),
    createDiscordChannel(fetcher),
    createMattermostChannel(fetcher),
    createNtfyChannel(fetcher),
    createMastodonChannel(fetcher, clock),
    createBlueskyChannel(fetcher, clock),
  ];
}
