import type { BatchView, Recipient } from '../domain/alert-view.ts';
import type { Letter } from './letter.ts';

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
      /** With `destination`: the answer leaves no doubt (410, no such user), so that one refusal is enough. */
      confirmed?: boolean;
      reason: SendReason;
      /** The server's own words, without secrets. */
      message: string;
      retryAfterMs: number | null;
    };

/** How a destination is written down: what is shown of it, and what is needed to reach it. */
export type AddressReading =
  | {
      ok: true;
      /** Shown in lists and logs, so it holds no secret; unique per destination. */
      address: string;
      settings: Record<string, unknown>;
      /** What the receiver has to be told once, such as the secret that signs. */
      note?: string;
    }
  | { ok: false; problem: string };

/** One way to tell people. `send` returns faults and never throws for what a server may do. */
export interface Channel {
  id: string;
  /** How many deliveries are claimed and sent side by side. */
  concurrency: number;
  /** Reads what an operator typed; absent where the address is a mail address. */
  readAddress?(raw: string, options: Readonly<Record<string, string>>): AddressReading;
  send(view: BatchView, recipient: Recipient, signal: AbortSignal): Promise<SendResult>;
  /** Writes to one address about its subscription; only channels that reach people by an address of theirs can. */
  sendLetter?(letter: Letter, address: string): Promise<SendResult>;
  close(): Promise<void>;
}
