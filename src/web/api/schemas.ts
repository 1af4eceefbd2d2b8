import { z } from '@hono/zod-openapi';
import { CHANGE_TYPES } from '../../domain/change.ts';
import { EVENT_TYPES, IMPORTANCES, OUTCOMES, RELIEFS } from '../../domain/event.ts';

/** The shapes of the API. Times are ISO 8601 in UTC, dates are court-local, absent is null. */

const time = z.iso.datetime().openapi({ example: '2025-05-30T14:40:00.000Z' });
const date = z.string().openapi({ example: '2025-05-30', description: 'Court-local date' });
const importance = z.enum(IMPORTANCES).openapi({ example: 'critical' });
const url = z.string().openapi({ example: 'https://crier.example/c/7' });

export const eventSchema = z
  .object({
    type: z.enum(EVENT_TYPES),
    relief: z.enum(RELIEFS).nullable(),
    outcome: z.enum(OUTCOMES).nullable(),
    importance,
  })
  .openapi('Event', {
    example: { type: 'order', relief: 'stay', outcome: 'granted', importance: 'critical' },
  });

export const documentSchema = z
  .object({
    id: z.string().nullable(),
    number: z.number().nullable(),
    attachment: z.number().nullable(),
    url: z.string().nullable(),
    available: z.boolean().openapi({ description: 'True when anyone can open it free of charge' }),
    description: z.string().nullish(),
  })
  .openapi('Document');

export const docketRefSchema = z
  .object({
    court: z.string().openapi({ example: 'scotus' }),
    number: z.string().openapi({ example: '24A1079' }),
    caption: z.string().nullable().openapi({ example: 'Noem v. Doe' }),
    pageUrl: url,
  })
  .openapi('DocketReference');

export const matterSchema = z
  .object({
    id: z.string().openapi({ example: 'chnv-parole' }),
    title: z.string(),
    description: z.string().nullable(),
    dockets: z.number(),
    sources: z.number(),
    lastChangeId: z.number().nullable(),
    pageUrl: url,
    feedUrl: url,
    calendarUrl: url,
  })
  .openapi('Matter');

export const matterDetailSchema = matterSchema
  .omit({ dockets: true, sources: true, lastChangeId: true })
  .extend({
    dockets: z.array(
      docketRefSchema.extend({
        role: z.string(),
        state: z.enum(['followed', 'proposed', 'refused']),
        entries: z.number(),
        lastFiledOn: date.nullable(),
      }),
    ),
    sources: z.array(z.object({ id: z.string(), title: z.string() })),
    dates: z.array(
      z.object({
        docket: docketRefSchema,
        entryNumber: z.number().nullable(),
        kind: z.enum(['hearing', 'deadline']),
        what: z.string(),
        date,
        time: z.string().nullable(),
        who: z.string().nullable(),
        place: z.string().nullable().openapi({ description: 'Place or link of a hearing, as stated' }),
        quote: z.string(),
      }),
    ),
  })
  .openapi('MatterDetail');

const sightingSchema = z
  .object({
    by: z.enum(['entry', 'caption', 'list']).openapi({
      description: 'What says so: a docket entry, the name of the case, or a list of its parties',
    }),
    on: date
      .nullable()
      .openapi({ description: 'Day of the entry that says so; null for what was only seen' }),
    seenAt: time,
    entry: z.number().nullable().openapi({ description: 'Number of that entry' }),
    entryId: z.number().nullable(),
    source: z.string().nullable(),
  })
  .openapi('PartySighting');

export const partySchema = z
  .object({
    name: z.string(),
    office: z.string().nullable().openapi({ example: 'Secretary of the Treasury' }),
    role: z.string().nullable().openapi({ example: 'defendant' }),
    since: sightingSchema.nullable().openapi({ description: 'Null where only the end is known' }),
    until: sightingSchema.nullable(),
    insteadOf: z.string().nullable().openapi({ description: 'Whose place it took' }),
  })
  .openapi('Party');

export const docketSchema = docketRefSchema
  .extend({
    courtName: z.string(),
    facts: z.record(z.string(), z.unknown()),
    parties: z
      .array(partySchema)
      .openapi({ description: 'As far as a source names them, present ones first, then former ones' }),
    entries: z.number(),
    matters: z.array(z.string()),
    coverage: z.string().openapi({ description: 'What public sources reach this docket, as a sentence' }),
  })
  .openapi('Docket');

export const entrySchema = z
  .object({
    id: z.number(),
    number: z.number().nullable(),
    sequence: z.string().nullable(),
    filedOn: date.nullable(),
    enteredAt: time.nullable(),
    firstSeenAt: time,
    labels: z.array(z.string()),
    text: z
      .string()
      .nullable()
      .openapi({ description: 'As filed; null when the source gives none or the entry is sealed' }),
    sealed: z.boolean(),
    withdrawnAt: time.nullable(),
    event: eventSchema,
    entryRefs: z.array(z.number()),
    documents: z.array(documentSchema),
    version: z.number(),
    url: z.string().nullable(),
    changeUrl: url.nullable(),
  })
  .openapi('Entry');

export const changeSchema = z
  .object({
    id: z.number().openapi({ example: 7 }),
    type: z.enum(CHANGE_TYPES),
    importance,
    silent: z.string().nullable().openapi({ description: 'Why nobody was alerted; null for news' }),
    headline: z.string().openapi({ example: 'Stay granted' }),
    summary: z.string().nullable(),
    subject: z.string().openapi({ example: 'Noem v. Doe, 24A1079 (U.S.)' }),
    matters: z.array(z.string()),
    docket: z.union([docketRefSchema, z.null()]),
    entryNumber: z.number().nullable(),
    labels: z.array(z.string()),
    quote: z.string().nullable(),
    quoteCut: z.boolean(),
    correction: z.string().nullable(),
    redline: z.array(z.object({ kind: z.enum(['same', 'del', 'ins', 'gap']), text: z.string() })).nullable(),
    documents: z.array(z.object({ title: z.string(), url: z.string(), free: z.boolean() })),
    url: z.string().nullable(),
    filedOn: date.nullable(),
    enteredAt: z.string().nullable(),
    seenAt: time,
    hash: z.string(),
    pageUrl: url,
  })
  .openapi('Change');

export const publicationSchema = z
  .object({
    id: z.number(),
    source: z.object({ id: z.string(), title: z.string() }),
    url: z.string(),
    title: z.string(),
    publishedOn: date.nullable(),
    kind: z.string().nullable(),
    state: z.enum(['listed', 'published', 'withdrawn']),
    version: z.number(),
    firstSeenAt: time,
    pageUrl: url,
  })
  .openapi('Publication');

export const publicationDetailSchema = publicationSchema
  .extend({
    text: z.string().nullable(),
    versions: z.array(
      z.object({ version: z.number(), title: z.string(), text: z.string().nullable(), seenAt: time }),
    ),
  })
  .openapi('PublicationDetail');

export const sourceSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    kind: z.string(),
    format: z.string(),
    court: z.string().nullable(),
    health: z.enum(['new', 'ok', 'failing']),
    reason: z.string().nullable(),
    failingSince: time.nullable(),
    completeness: z.string().nullable(),
    coverage: z.array(z.string()).nullable(),
    lastSuccessAt: time.nullable(),
    lastChangedAt: time.nullable(),
    matters: z.array(z.string()),
  })
  .openapi('Source');

export const foundSchema = z
  .object({
    kind: z.enum(['entry', 'publication']),
    id: z.number(),
    day: date.nullable(),
    title: z.string(),
    docket: z.union([docketRefSchema, z.null()]),
    entryNumber: z.number().nullable(),
    snippet: z.string().openapi({ description: 'Found words stand between ** and **' }),
    pageUrl: url.nullable(),
  })
  .openapi('Found');

export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number(),
    detail: z.string().optional(),
  })
  .openapi('Problem', {
    example: { type: 'about:blank', title: 'Not found', status: 404, detail: 'No matter has this id.' },
  });
