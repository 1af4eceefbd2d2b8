import * as z from 'zod';
import type { Court } from '../src/domain/court.ts';
import { docketUrl, httpUrl, id, positiveDuration, timezone, words } from './fields.ts';
import type { ConfigProblem } from './problem.ts';
import type { Placed } from './validate.ts';
import { problemAt } from './yaml-file.ts';

/**
 * One line of courts.yaml. What does not change with the place a feed is read from (name, kind, cite, circuit,
 * zone, PACER id) may be left out for a court that ships with the product; addresses are never filled in.
 */
export const courtSchema = z.strictObject({
  id: id.describe("CourtListener's id of the court, such as mad, ca1 or scotus"),
  name: words.optional(),
  kind: z.enum(['district', 'bankruptcy', 'appellate', 'supreme', 'special']).optional(),
  cite: words.optional().describe('The short form lawyers cite: "D. Mass."'),
  circuit: id.nullish().describe('Court of appeals that reviews this court'),
  timezone: timezone.optional().describe("IANA zone of the clerk's main office"),
  pacerId: words.optional().describe("PACER's id where it differs from ours"),
  pacerAliases: z.array(words).optional(),
  rss: httpUrl.nullable().default(null).describe('Public RSS feed, or null where there is none'),
  coverage: z
    .union([words, z.strictObject({ en: words, es: words.optional(), ht: words.optional() })])
    .optional()
    .describe('What the feed is known to carry before it has been read; also in the languages of readers'),
  why: words.optional().describe('Why there is no feed, or where its address comes from'),
  docketPage: docketUrl.optional(),
  docketJson: docketUrl.optional(),
  every: positiveDuration.optional().describe('Fixed poll interval; without it the cadence adapts'),
});

export const courtsFileSchema = z.array(courtSchema);

export type CourtLine = z.output<typeof courtSchema>;

/** Courts with what their lines leave out taken from the shipped directory. A gap that remains is a problem. */
export function completeCourts(
  lines: readonly Placed<CourtLine>[],
  shipped: ReadonlyMap<string, Court>,
): { courts: Court[]; problems: ConfigProblem[] } {
  const courts: Court[] = [];
  const problems: ConfigProblem[] = [];
  for (const line of lines) {
    const { every, ...given } = line.value;
    const known = shipped.get(given.id);
    const name = given.name ?? known?.name;
    const kind = given.kind ?? known?.kind;
    const zone = given.timezone ?? known?.timezone;
    if (name === undefined || kind === undefined || zone === undefined) {
      problems.push(...gapsOf(line, { name, kind, timezone: zone }));
      continue;
    }
    courts.push({
      ...given,
      name,
      kind,
      timezone: zone,
      cite: given.cite ?? known?.cite ?? name,
      circuit: given.circuit === undefined ? (known?.circuit ?? null) : given.circuit,
      pacerId: given.pacerId ?? known?.pacerId,
      pacerAliases: given.pacerAliases ?? known?.pacerAliases,
      everyMs: every ?? null,
    });
  }
  return { courts, problems };
}

function gapsOf(line: Placed<CourtLine>, needed: Record<string, unknown>): ConfigProblem[] {
  const remedy = `Add it: "${line.value.id}" is not one of the courts that ship with the product.`;
  return Object.entries(needed)
    .filter(([, value]) => value === undefined)
    .map(([key]) => problemAt(line.file, [...line.path, key], 'is missing', remedy));
}
