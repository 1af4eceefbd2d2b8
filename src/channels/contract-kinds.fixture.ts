import type { BatchView } from '../domain/alert-view.ts';
import { NOON } from '../fetch/loopback-site.ts';
import { blueskyPost } from './bluesky/post.ts';
import { discordMessage } from './discord/message.ts';
import { countGraphemes } from './fitting.ts';
import { mastodonStatus, statusLength } from './mastodon/status.ts';
import { mattermostMessage } from './mattermost/message.ts';
import { ntfyMessage } from './ntfy/message.ts';
import type { Received } from './receiver.fixture.ts';
import { slackMessage } from './slack/message.ts';
import { teamsMessage } from './teams/message.ts';
import { webhookPayload } from './webhook/payload.ts';

export const SECRET = 'T0SECRET0PATH0WORD';
export const TOKEN = 'tok_9f8e7d6c5b4a39281706';
export const SIGNING = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;

export interface Kind {
  id: string;
  settings: (site: string) => Record<string, unknown>;
  /** The message as it is built, in bytes or characters against the channel's own limit. */
  within: (view: BatchView) => { length: number; limit: number }[];
  /** The request that carries the message; others open a session. */
  isMessage?: (received: Received) => boolean;
}

const size = (value: unknown) => Buffer.byteLength(JSON.stringify(value));
const hook = (site: string) => ({ url: `${site}/services/${SECRET}` });

/** Every channel that posts, with its settings and the limits of its network. */
export const KINDS: readonly Kind[] = [
  {
    id: 'webhook',
    settings: (site) => ({ ...hook(site), secrets: [SIGNING] }),
    within: (view) => [{ length: size(webhookPayload(view, 'x')), limit: 300_000 }],
  },
  {
    id: 'slack',
    settings: hook,
    within: (view) => {
      const { blocks } = slackMessage(view) as unknown as {
        blocks: { type: string; text?: { text: string } }[];
      };
      return [
        { length: blocks.length, limit: 50 },
        { length: JSON.stringify(blocks).length, limit: 13_000 },
        ...blocks.map((block) => ({
          length: block.text?.text.length ?? 0,
          limit: block.type === 'header' ? 150 : 3000,
        })),
      ];
    },
  },
  { id: 'teams', settings: hook, within: (view) => [{ length: size(teamsMessage(view)), limit: 28_000 }] },
  {
    id: 'discord',
    settings: hook,
    within: (view) => {
      const { content, embeds } = discordMessage(view);
      return [
        { length: content.length, limit: 2000 },
        { length: embeds.length, limit: 10 },
        ...embeds.map(({ title }) => ({ length: title.length, limit: 256 })),
        ...embeds.map(({ description }) => ({ length: description.length, limit: 4096 })),
        {
          length: embeds.reduce((sum, { title, description }) => sum + title.length + description.length, 0),
          limit: 6000,
        },
      ];
    },
  },
  {
    id: 'mattermost',
    settings: hook,
    within: (view) => [{ length: mattermostMessage(view).text.length, limit: 16_383 }],
  },
  {
    id: 'ntfy',
    settings: (site) => ({ server: `${site}/`, topic: SECRET, token: TOKEN }),
    within: (view) => {
      const { title, message } = ntfyMessage(view, 't');
      return [
        { length: Buffer.byteLength(message), limit: 4096 },
        { length: title.length, limit: 250 },
      ];
    },
  },
  {
    id: 'mastodon',
    settings: (site) => ({ server: site, token: TOKEN }),
    within: (view) => [{ length: statusLength(mastodonStatus(view).status), limit: 500 }],
  },
  {
    id: 'bluesky',
    settings: (site) => ({ service: site, identifier: 'crier.example.org', password: TOKEN }),
    within: (view) => {
      const { text } = blueskyPost(view, NOON);
      return [
        { length: countGraphemes(text), limit: 300 },
        { length: Buffer.byteLength(text), limit: 3000 },
      ];
    },
    isMessage: ({ path }) => path.endsWith('putRecord'),
  },
];
