import * as z from 'zod';
import {
  httpUrl,
  hostName,
  id,
  nonEmpty,
  pattern,
  positiveDuration,
  selector,
  textPattern,
  timezone,
  words,
} from './fields.ts';

/** Formats a source of config/agencies may name; `courtlistener-webhook` is pushed to us and cannot be polled. */
export const SOURCE_FORMATS = [
  'feed',
  'press-list',
  'page',
  'federal-register',
  'doj-json',
  'pacer-rss',
  'scotus-docket',
  'scotus-json',
  'courtlistener-entries',
  'courtlistener-atom',
] as const;
export type SourceFormatId = (typeof SOURCE_FORMATS)[number];

const listSchema = z.strictObject({
  item: selector.describe('One element per publication'),
  link: selector.optional().describe('Within the item; the item itself when absent'),
  title: selector.optional().describe('Within the item; the link text when absent'),
  date: selector.optional().describe('Within the item: its datetime attribute, or its text'),
  text: selector.optional().describe('Within the item: body text that the list itself shows'),
  accept: pattern.optional().describe('Only links whose path matches are items'),
  reject: pattern.optional().describe('Links whose path matches are navigation, not items'),
  keyFrom: z
    .enum(['link', 'id'])
    .optional()
    .describe('Identity of an item: its link (default) or id attribute'),
});

const A_RULE = 'words in any case, or a regular expression between slashes';
const textRules = nonEmpty(textPattern);

const articleSchema = z.strictObject({
  body: selector
    .optional()
    .describe('The element that holds the text; main, article or the whole page when absent'),
  title: selector.optional(),
  date: selector.optional(),
  drop: z.array(selector).optional().describe('Parts of the body that are not text of the publication'),
  ignoreText: textRules.optional().describe(`Lines that hold one of these are no text of it: ${A_RULE}`),
  tellOnlyWhile: textRules
    .optional()
    .describe(`What changed waits until the page says one of these, and is then told together: ${A_RULE}`),
  holdWhile: textRules
    .optional()
    .describe(`What changed waits while the page says one of these, and is then told together: ${A_RULE}`),
});

export const agencySchema = z.strictObject({
  id,
  title: words,
  format: z.enum(SOURCE_FORMATS),
  url: httpUrl.describe(
    'Address to poll; {month} and {year} stand for the current month in its zone, {since} for the day (YYYY-MM-DD) from which a query has to ask',
  ),
  previousMonthUrl: httpUrl
    .optional()
    .describe('Also read in the first days of a month; {month} and {year} stand for the month before'),
  every: positiveDuration.optional().describe('Fixed poll interval; without it the cadence adapts'),
  timezone: timezone.default('America/New_York').describe('Zone of the dates it prints'),
  court: id.optional().describe('Court of a source in a court format'),
  party: z.boolean().default(false).describe('The publisher is a party to cases it writes about'),
  hosts: z.array(hostName).default([]).describe('Further hosts its articles may stand on'),
  list: listSchema.optional(),
  article: articleSchema.optional(),
  settings: z.record(z.string(), z.unknown()).default({}).describe('Further settings of the format'),
});

export type ListSelectors = z.output<typeof listSchema>;
export type ArticleSelectors = z.output<typeof articleSchema>;

/** A source that publishes: a press list, a feed, a page, a query. */
export interface AgencySource {
  id: string;
  title: string;
  format: SourceFormatId;
  url: string;
  previousMonthUrl?: string | undefined;
  /** Null leaves the interval to the cadence. */
  everyMs: number | null;
  timezone: string;
  court?: string | undefined;
  /** True for a party to a case: its account is shown as such. */
  party: boolean;
  /** Hosts that its own pages stand on, the host of `url` first. */
  hosts: string[];
  list?: ListSelectors | undefined;
  article?: ArticleSelectors | undefined;
  settings: Record<string, unknown>;
}

export function agencySource(value: z.output<typeof agencySchema>): AgencySource {
  const { every, hosts, ...rest } = value;
  const own = new URL(value.url).host;
  return { ...rest, everyMs: every ?? null, hosts: [...new Set([own, ...hosts])] };
}

/**
 * What the reader of the source's format is given as `ReadRequest.settings`. A page is its own article: it has no
 * list that would name another.
 */
export function readerSettings(source: AgencySource): Record<string, unknown> {
  const { format, list, article, timezone, settings } = source;
  if (format === 'page') return { ...settings, ...article, timezone };
  return { ...settings, timezone, ...(list && { list }), ...(article && { article }) };
}
