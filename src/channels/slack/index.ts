import type { Fetcher } from '../../fetch/index.ts';
import type { Channel } from '../channel.ts';
import { createHookChannel } from '../hook-channel.ts';
import type { ReadFault } from '../posting.ts';
import { slackMessage } from './message.ts';

/** Incoming webhooks of Slack. Source of the answers: api.slack.com, "Handling errors" of incoming webhooks. */
export function createSlackChannel(fetcher: Fetcher): Channel {
  return createHookChannel(fetcher, { id: 'slack', build: slackMessage, readFault: readSlackFault });
}

const GONE =
  /\b(?:no_service|no_service_id|no_team|no_active_hooks|channel_not_found|channel_is_archived|invalid_token|team_disabled|token_revoked)\b/;
const FORBIDDEN = /\b(?:action_prohibited|posting_to_general_channel_denied)\b/;

const readSlackFault: ReadFault = (_fault, text) => {
  if (GONE.test(text)) return { reason: 'gone', permanent: true, destination: true, confirmed: true };
  return FORBIDDEN.test(text) ? { reason: 'refused', permanent: true, destination: true } : null;
};
