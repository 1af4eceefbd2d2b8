import * as z from 'zod';
import { duration, httpUrl, positiveDuration } from './fields.ts';

const budgetSchema = z.strictObject({
  url: httpUrl.default('https://www.courtlistener.com/api/rest/v4/'),
  perMinute: z.int().min(1).default(5),
  perHour: z.int().min(1).default(50),
  perDay: z.int().min(1).default(125),
});

const retentionSchema = z.strictObject({
  snapshots: positiveDuration.prefault('365d').describe('Stored bytes that no change rests on'),
  fetches: positiveDuration.prefault('30d').describe('Records of polls'),
  deliveries: positiveDuration.prefault('365d').describe('The ledger of what was sent'),
});

export const settingsSchema = z.strictObject({
  courtlistener: budgetSchema.prefault({}).describe('The API and the quota of the token'),
  groupWait: duration.prefault('60s').describe('How long the first alert waits for others of its matter'),
  failingAfter: z
    .int()
    .min(1)
    .max(100)
    .default(3)
    .describe('Failed polls in a row before a source is failing'),
  retention: retentionSchema.prefault({}),
});

/** Settings of the whole installation, durations in milliseconds. */
export interface Settings {
  /** The defaults are those of a free token since May 2026. */
  courtlistener: { url: string; perMinute: number; perHour: number; perDay: number };
  groupWaitMs: number;
  failingAfter: number;
  retention: { snapshotsMs: number; fetchesMs: number; deliveriesMs: number };
}

export function settings(value: z.output<typeof settingsSchema>): Settings {
  const { snapshots, fetches, deliveries } = value.retention;
  return {
    courtlistener: value.courtlistener,
    groupWaitMs: value.groupWait,
    failingAfter: value.failingAfter,
    retention: { snapshotsMs: snapshots, fetchesMs: fetches, deliveriesMs: deliveries },
  };
}
