import { DAY, HOUR, MINUTE, SECOND } from '../src/domain/duration.ts';

const UNITS_MS: Readonly<Record<string, number>> = {
  ms: 1,
  s: SECOND,
  m: MINUTE,
  h: HOUR,
  d: DAY,
  w: 7 * DAY,
};

/** The spelling accepted in configuration: whole numbers with units, largest first by habit ("1h30m"). */
export const DURATION_PATTERN = /^(?:\d{1,7}(?:ms|[smhdw]))+$/;

/** Milliseconds of "10m", "5s" or "1h30m"; null when it is not a duration. A bare number is none: it has no unit. */
export function parseDuration(text: string): number | null {
  if (text.length > 40 || !DURATION_PATTERN.test(text)) return null;
  let totalMs = 0;
  for (const [, amount, unit] of text.matchAll(/(\d+)(ms|[smhdw])/g)) {
    totalMs += Number(amount) * (UNITS_MS[unit ?? ''] ?? 0);
  }
  return totalMs;
}
