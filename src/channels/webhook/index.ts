import type { Clock } from '../../clock.ts';
import type { Fetcher } from '../../fetch/index.ts';
import type { AddressReading, Channel } from '../channel.ts';
import { postJson, textSetting, UNSET } from '../posting.ts';
import { maskedUrl, readSecureUrl } from '../secret-address.ts';
import { webhookPayload } from './payload.ts';
import { isSecret, newSecret, signatures } from './signature.ts';

const CONCURRENCY = 16;

/**
 * Signed JSON to a receiver's own address, as Standard Webhooks describes it (standardwebhooks.com). A repeat of
 * a message carries the same `webhook-id`; a receiver that has seen it ignores it.
 */
export function createWebhookChannel(fetcher: Fetcher, clock: Clock): Channel {
  return {
    id: 'webhook',
    concurrency: CONCURRENCY,
    readAddress,
    send: async (view, { settings, messageId }, signal) => {
      const url = textSetting(settings, 'url');
      const secrets = secretsOf(settings);
      if (!url || secrets.length === 0) return UNSET;
      const id = messageId.replaceAll(/^<|@.*$/g, '');
      const body = JSON.stringify(webhookPayload(view, id));
      const headers = signatures({ id, body, secrets, at: clock() });
      const { result } = await postJson(fetcher, { url, body, headers, secrets, signal });
      return result;
    },
    close: async () => {},
  };
}

/** `--secret` brings one of the receiver's own; otherwise one is made and told once. */
function readAddress(raw: string, options: Readonly<Record<string, string>>): AddressReading {
  const reading = readSecureUrl(raw);
  if (!reading.ok) return reading;
  const given = options['secret'];
  if (given !== undefined && !isSecret(given))
    return { ok: false, problem: 'a secret is "whsec_" and 24 to 64 bytes in base64' };
  const secret = given ?? newSecret();
  return {
    ok: true,
    address: maskedUrl(reading.url),
    settings: { url: reading.url.href, secrets: [secret] },
    ...(given === undefined && { note: `The receiver verifies signatures with this secret: ${secret}` }),
  };
}

/** While a secret is being replaced there are two, and both sign. */
function secretsOf(settings: Readonly<Record<string, unknown>>): string[] {
  const secrets = settings['secrets'];
  return Array.isArray(secrets)
    ? secrets.filter((secret) => typeof secret === 'string' && isSecret(secret))
    : [];
}
