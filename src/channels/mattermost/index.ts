import type { Fetcher } from '../../fetch/index.ts';
import type { Channel } from '../channel.ts';
import { createHookChannel } from '../hook-channel.ts';
import { jsonOf, type ReadFault } from '../posting.ts';
import { mattermostMessage } from './message.ts';

/** Incoming webhooks of a Mattermost server. */
export function createMattermostChannel(fetcher: Fetcher): Channel {
  return createHookChannel(fetcher, {
    id: 'mattermost',
    build: mattermostMessage,
    readFault: readMattermostFault,
  });
}

/** Error ids of the server for a webhook, channel or team that is no more; the status varies with its version. */
const GONE =
  /^(?:web\.incoming_webhook\.(?:invalid|disabled|channel|channel_locked|user|permissions)\b|store\.sql_webhooks\.get_incoming)/;

const readMattermostFault: ReadFault = (_fault, text) => {
  const id = jsonOf(text)?.['id'];
  return typeof id === 'string' && GONE.test(id)
    ? { reason: 'gone', permanent: true, destination: true }
    : null;
};
