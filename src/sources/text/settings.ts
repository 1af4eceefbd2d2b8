import * as z from 'zod';
import { textRule, type TextRule } from '../../domain/text-rules.ts';
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

/** Words or patterns to look for, by the rules of `textRule`. */
export const textRulesSetting = z.array(
  z
    .string()
    .max(MOST_PATTERN_CHARACTERS)
    .transform((words, context): TextRule => {
      const rule = textRule(words);
      if (rule) return rule;
      context.addIssue(`"${words}" is neither words nor a regular expression`);
      return z.NEVER;
    }),
);

/** One line that says which setting is wrong and how. */
export function settingsProblem(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join('.') || 'settings'}: ${issue.message}`).join('; ');
}
