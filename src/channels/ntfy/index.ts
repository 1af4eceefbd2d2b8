import type { AddressReading, Channel } from '../channel.ts';
import type { Fetcher } from '../../fetch/index.ts';
import { postJson, textSetting, UNSET, type ReadFault } from '../posting.ts';
import { maskedUrl, readSecureUrl } from '../secret-address.ts';
import { ntfyMessage } from './message.ts';

const CONCURRENCY = 8;

/** Push messages through ntfy.sh or a server of one's own. The address is the topic's: https://ntfy.sh/my-topic */
export function createNtfyChannel(fetcher: Fetcher): Channel {
  return {
    id: 'ntfy',
    concurrency: CONCURRENCY,
    readAddress,
    send: async (view, { settings }, signal) => {
      const server = textSetting(settings, 'server');
      const topic = textSetting(settings, 'topic');
      if (!server || !topic) return UNSET;
      const token = textSetting(settings, 'token');
      const { result } = await postJson(
        fetcher,
        {
          url: server,
          body: ntfyMessage(view, topic),
          headers: token ? { authorization: `Bearer ${token}` } : {},
          secrets: [topic, ...(token ? [token] : [])],
          signal,
        },
        readNtfyFault,
      );
      return result;
    },
    close: async () => {},
  };
}

function readAddress(raw: string, options: Readonly<Record<string, string>>): AddressReading {
  const reading = readSecureUrl(raw);
  if (!reading.ok) return reading;
  const { url } = reading;
  const topic = url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
  if (!/^[\w-]{1,64}$/.test(topic))
    return { ok: false, problem: 'write the address of a topic: https://ntfy.sh/my-topic' };
  const server = new URL(url.pathname.slice(0, -topic.length), url.origin).href;
  const token = options['token'];
  return { ok: true, address: maskedUrl(url), settings: { server, topic, ...(token && { token }) } };
}

/** 401 and 403 stand for a token or topic that this account may not write to. */
const readNtfyFault: ReadFault = (fault) =>
  fault.status === 401 || fault.status === 403
    ? { reason: 'auth', permanent: true, destination: true }
    : null;
