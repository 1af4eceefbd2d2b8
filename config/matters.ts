import * as z from 'zod';
import { EVENT_TYPES } from '../src/domain/event.ts';
import { id, nonEmpty, wordList, words } from './fields.ts';

const FOLLOWING = ['auto', 'review', 'off'] as const;

const docketSchema = z.strictObject({
  court: id,
  number: words.describe('Docket number in any usual spelling; quote it'),
  courtlistener: z
    .int()
    .positive()
    .optional()
    .describe("CourtListener's docket id, the number in its address"),
});

const followSchema = z.strictObject({
  appeals: z.enum(FOLLOWING).default('auto'),
  related: z.enum(FOLLOWING).default('review'),
});

const useSchema = z.strictObject({
  use: id.describe('Id of a source in agencies/'),
  any: wordList.optional().describe('At least one of these phrases occurs'),
  all: wordList.optional().describe('Each of these phrases occurs'),
  none: wordList.optional().describe('None of these phrases occurs'),
});

const discoverSchema = z.strictObject({
  courts: nonEmpty(id),
  any: wordList,
  types: z.array(z.enum(EVENT_TYPES)).default(['complaint']),
  parties: wordList.optional(),
  nature: wordList
    .optional()
    .describe(
      'Natures of suit by code or words, where a source states them: they lift a case that a term or a party speaks for',
    ),
});

export const matterSchema = z.strictObject({
  id,
  title: words,
  description: words.optional(),
  private: z
    .boolean()
    .default(false)
    .describe('Shown to operators and to those who subscribe to it, and to nobody else'),
  dockets: z.array(docketSchema).default([]),
  follow: followSchema.prefault({}),
  sources: z.array(useSchema).default([]),
  discover: discoverSchema.optional(),
});

/** What people follow: dockets across courts, agency sources and terms that find new cases. */
export type Matter = z.output<typeof matterSchema>;
export type MatterDocket = Matter['dockets'][number];
export type Following = (typeof FOLLOWING)[number];
