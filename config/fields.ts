import { load } from 'cheerio/slim';
import * as z from 'zod';
import { textRule } from '../src/domain/text-rules.ts';
import { DURATION_PATTERN, parseDuration } from './duration.ts';

/** A string with one rule; the remedy travels with the issue so that the report can print it. */
function text(test: (value: string) => boolean, message: string, remedy: string) {
  return z
    .string()
    .refine((value) => value.length <= 4000, {
      message: 'is longer than 4000 characters',
      params: { remedy: 'Shorten it.' },
      abort: true,
    })
    .refine(test, { message, params: { remedy } });
}

export const words = text((value) => value.trim() !== '', 'is empty', 'Write some text or remove the key.');

export const id = text(
  (value) => /^[a-z0-9][a-z0-9-]{0,63}$/.test(value),
  'is not an id',
  'Use lower-case letters, digits and hyphens, at most 64, as in "dhs-news".',
).meta({ pattern: '^[a-z0-9][a-z0-9-]{0,63}$' });

export const httpUrl = text(
  (value) => /^https?:\/\//i.test(value) && URL.canParse(value),
  'is not an http or https URL',
  'Write the whole address, as in "https://www.dhs.gov/news".',
).meta({ pattern: '^https?://' });

/** An address with a place for the docket number. */
export const docketUrl = text(
  (value) => /^https?:\/\//i.test(value) && URL.canParse(value) && value.includes('{docket}'),
  'is not an http or https URL with {docket} in it',
  'Write the address of one docket page and put {docket} where its number stands.',
).meta({ pattern: '^https?://.*\\{docket\\}' });

export const timezone = text(
  isTimezone,
  'is not a time zone',
  'Use an IANA name, as in "America/New_York" or "Pacific/Guam".',
);

const DURATION_REMEDY = 'Write a number with its unit: "5s", "10m", "1h30m", "2d".';
const durationText = text((value) => parseDuration(value) !== null, 'is not a duration', DURATION_REMEDY);
const durationShape = { pattern: DURATION_PATTERN.source, examples: ['10m', '5s', '1h30m'] };

/** Milliseconds; "0s" is allowed. */
export const duration = durationText.meta(durationShape).transform((value) => parseDuration(value) ?? 0);

/** Milliseconds, more than none. */
export const positiveDuration = durationText
  .refine((value) => parseDuration(value) !== 0, {
    message: 'is no time at all',
    params: { remedy: DURATION_REMEDY },
  })
  .meta(durationShape)
  .transform((value) => parseDuration(value) ?? 0);

export const selector = text(
  isSelector,
  'is not a CSS selector',
  'Correct it, as in "li.usa-collection__item" or "article > h3"; quote selectors that hold "#".',
);

export const pattern = text(
  isRegularExpression,
  'is not a regular expression',
  'Correct it, as in "^/news/press-releases/sb[0-9]+$".',
);

export const textPattern = text(
  (value) => textRule(value) !== null,
  'is neither words nor a regular expression',
  'Write the words as the page shows them, or a regular expression between slashes, as in "/page \\d+ of \\d+/".',
);

export const hostName = text(
  (value) => /^(?:\*|(?:\*\.)?[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?(?::\d{1,5})?)$/.test(value),
  'is not a host',
  'Write the host alone in lower case, as in "www.dhs.gov", "*.uscourts.gov" or "127.0.0.1:8080".',
);

/** Words to look for; an empty list would match nothing, or everything, and nobody could tell which. */
export const wordList = nonEmpty(words);

export function nonEmpty<S extends z.ZodType>(item: S) {
  return z.array(item).refine((list) => list.length > 0, {
    message: 'is empty',
    params: { remedy: 'Name at least one, or remove the key.' },
  });
}

const knownTimezones = new Set<string>();

/** Two hundred courts share a dozen zones, and to look one up is dear. */
function isTimezone(value: string): boolean {
  if (knownTimezones.has(value)) return true;
  try {
    // The constructor is the platform's own check of a zone name.
    if (new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone === '') return false;
  } catch {
    return false;
  }
  knownTimezones.add(value);
  return true;
}

function isSelector(value: string): boolean {
  try {
    return value.trim() !== '' && load('')(':root').find(value).length >= 0;
  } catch {
    return false;
  }
}

function isRegularExpression(value: string): boolean {
  try {
    return new RegExp(value, 'u').source !== '';
  } catch {
    return false;
  }
}
