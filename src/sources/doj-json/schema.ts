import * as z from 'zod';
import { timeZoneSetting } from '../text/settings.ts';

export const dojSettings = z.object({ timezone: timeZoneSetting });

/** The API writes numbers and epoch dates as strings; some fields turn up as numbers all the same. */
const wordy = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .catch(null);

export const dojListSchema = z.object({
  metadata: z
    .object({ responseInfo: z.object({ status: wordy }).nullish().catch(null) })
    .nullish()
    .catch(null),
  results: z.array(z.unknown()),
});

export const dojReleaseSchema = z.object({
  uuid: wordy,
  title: wordy,
  url: wordy,
  /** Epoch seconds as text. */
  date: wordy,
  body: wordy,
  teaser: wordy,
});
export type DojRelease = z.output<typeof dojReleaseSchema>;
