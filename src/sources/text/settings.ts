import * as z from 'zod';
import { AGENCY_TIME_ZONE, isTimeZone } from './dates.ts';

/** Zone whose calendar the dates of a source follow. */
export const timeZoneSetting = z.string().refine(isTimeZone, 'is no time zone').default(AGENCY_TIME_ZONE);

const MOST_PATTERN_CHARACTERS = 500;

/** A regular expression written as text in a source's settings. */
export const patternSetting = z
  .string()
  .max(MOST_PATTERN_CHARACTERS)
  .refine((source) => {
    try {
      return new RegExp(source, 'u') instanceof RegExp;
    } catch {
      return false;
    }
  }, 'is no regular expression')
  .transform((source) => new RegExp(source, 'u'));

/** One line that says which setting is wrong and how. */
export function settingsProblem(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join('.') || 'settings'}: ${issue.message}`).join('; ');
}
