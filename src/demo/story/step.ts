import type { World } from './world.ts';

/** Those who get mail in the story. */
export const READERS = {
  newsroom: 'city-desk@newsroom.example',
  advocates: 'alerts@parole-network.example',
  operator: 'operator@crier.example',
} as const;
export type Reader = keyof typeof READERS;

export interface ExpectedMail {
  to: Reader;
  subject: string;
}

export interface Step {
  title: string;
  /** What the court or agency did, in a sentence or two. */
  happened: string;
  /** What the product does with it and why. */
  answer: string;
  /** Changes the world before the first poll. */
  change(world: World): void;
  /** Changes it once more, between the first poll and the second. */
  later?(world: World): void;
  /** When the sources are polled, ISO 8601; far enough apart that every source is due again. */
  moments: readonly [string, ...string[]];
  /** Every mail the step must lead to, and no other. */
  mails: readonly ExpectedMail[];
}
