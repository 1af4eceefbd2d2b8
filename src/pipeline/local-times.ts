import { momentIn } from '../domain/speech/moment.ts';

const STAMP = '\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}';
/** "2025-05-20 14:00 UTC", or two of them: "between 2025-05-20 14:00 and 2025-05-20 16:00 UTC". */
const RECORDED = new RegExp(`(${STAMP})(?: and (${STAMP}))? UTC`, 'g');

/**
 * A sentence on record, which is English and states times in UTC, with those times as the clock of its reader shows
 * them. What is on record stays.
 */
export function withLocalTimes(sentence: string, timezone: string): string {
  const local = (stamp: string) => momentIn('en')(new Date(`${stamp.replace(' ', 'T')}:00Z`), timezone);
  return sentence.replace(RECORDED, (_, from: string, to: string | undefined) =>
    to === undefined ? local(from) : `${local(from)} and ${local(to)}`,
  );
}
