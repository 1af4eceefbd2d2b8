import type { BatchView, Recipient } from '../domain/alert-view.ts';

/** Why a message could not be handed over. A closed set: stored, shown and used as a metric label. */
export const SEND_REASONS = [
  'refused',
  'address-refused',
  'content-refused',
  'auth',
  'connect',
  'timeout',
  'tls',
  'rate-limited',
  'server-error',
  'gone',
  'too-large',
  'address-blocked',
  'bad-address',
  'not-configured',
  'protocol',
  'aborted',
  'internal',
] as const;
export type SendReason = (typeof SEND_REASONS)[number];

export type SendResult =
  | { outcome: 'sent'; response: string }
  | {
      outcome: 'failed';
      /** True when trying again cannot help; it dead-letters the delivery. */
      permanent: boolean;
      /** True when the destination itself is at fault, so that it should be disabled once confirmed. */
      destination?: boolean;
      reason: SendReason;
      /** The server's own words, without secrets. */
      message: string;
      retryAfterMs: number | null;
    };

/** One way to tell people. `send` returns faults and never throws for what a server may do. */
export interface Channel {
  id: string;
  /** How many deliveries are claimed and sent side by side. */
  concurrency: number;
  send(view: BatchView, recipient: Recipient, signal: AbortSignal): Promise<SendResult>;
  close(): Promise<void>;
}
