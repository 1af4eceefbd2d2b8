import type { Channel, SendResult } from '../channel.ts';

/** Connections to the mail server, and sends side by side. */
export const EMAIL_CONCURRENCY = 10;

/** Without a server or a sender the mail waits: deliveries are tried again once the variable is set. */
export function silentEmailChannel(variable: string, concurrency = EMAIL_CONCURRENCY): Channel {
  const result: SendResult = {
    outcome: 'failed',
    permanent: false,
    reason: 'not-configured',
    message: `No mail is sent until ${variable} is set.`,
    retryAfterMs: null,
  };
  return { id: 'email', concurrency, send: async () => result, close: async () => {} };
}
