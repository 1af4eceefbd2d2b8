import { createRoute, z } from '@hono/zod-openapi';
import { CHANGE_TYPES } from '../../domain/change.ts';
import { IMPORTANCES } from '../../domain/event.ts';
import {
  changeSchema,
  docketRefSchema,
  docketSchema,
  entrySchema,
  foundSchema,
  matterDetailSchema,
  matterSchema,
  problemSchema,
  publicationDetailSchema,
  publicationSchema,
  sourceSchema,
} from './schemas.ts';

/** The routes of the API with what each takes and gives; the document and the checks come from these. */

export function answers<Schema extends z.ZodType>(schema: Schema, description: string) {
  return {
    200: { description, content: { 'application/json': { schema } } },
    ...faults(400, 404),
  };
}

const FAULTS = {
  400: 'A parameter is not usable',
  401: 'A token is missing or wrong',
  404: 'There is no such thing',
  409: 'It cannot be both',
  413: 'The body is too large',
  429: 'Too many tries',
} as const;
type Fault = keyof typeof FAULTS;

/** Answers that say what is wrong, as RFC 9457 writes them. */
export function faults<Status extends Fault>(...statuses: Status[]) {
  const entries = statuses.map((status) => [
    status,
    {
      description: FAULTS[status],
      content: { 'application/problem+json': { schema: problemSchema } },
    },
  ]);
  return Object.fromEntries(entries) as Record<
    Status,
    { description: string; content: { 'application/problem+json': { schema: typeof problemSchema } } }
  >;
}

const limit = z.coerce.number().int().min(1).max(200).default(50).openapi({ example: 50 });
const cursor = z.coerce
  .number()
  .int()
  .min(0)
  .max(Number.MAX_SAFE_INTEGER)
  .optional()
  .openapi({ description: 'The `next` of the page before', example: 120 });
const next = z.number().nullable().openapi({ description: 'Cursor of the next page; null on the last one' });
/** Lists that are short in most installations come whole unless they are long. */
const longLimit = z.coerce.number().int().min(1).max(1_000).default(1_000).openapi({ example: 200 });
const longPage = { cursor, limit: longLimit };
const minImportance = z.enum(IMPORTANCES).default('noise');
/** A text from outside goes to the database, which holds no NUL, and into lines, which no control may break. */
export const word = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .refine((text) => !/\p{Cc}/u.test(text), 'holds a control character');
const docketParams = z.object({
  court: word(20).openapi({ example: 'mad' }),
  number: word(60).openapi({ example: '1:25-cv-10495' }),
});

export const listMatters = createRoute({
  method: 'get',
  path: '/matters',
  summary: 'Matters that are followed',
  request: { query: z.object(longPage) },
  responses: answers(z.object({ matters: z.array(matterSchema), next }), 'One page, latest news first'),
});

export const readMatter = createRoute({
  method: 'get',
  path: '/matters/{id}',
  summary: 'One matter with its dockets, sources and stated dates',
  request: { params: z.object({ id: word(80).openapi({ example: 'chnv-parole' }) }) },
  responses: answers(matterDetailSchema, 'The matter'),
});

export const listDockets = createRoute({
  method: 'get',
  path: '/dockets',
  summary: 'Dockets that are followed',
  request: { query: z.object({ matter: word(80).optional(), ...longPage }) },
  responses: answers(z.object({ dockets: z.array(docketRefSchema), next }), 'One page, by court and number'),
});

export const readDocket = createRoute({
  method: 'get',
  path: '/dockets/{court}/{number}',
  summary: 'One docket',
  request: { params: docketParams },
  responses: answers(docketSchema, 'The docket'),
});

export const listEntries = createRoute({
  method: 'get',
  path: '/dockets/{court}/{number}/entries',
  summary: 'Entries of a docket',
  request: {
    params: docketParams,
    query: z.object({
      cursor,
      limit,
      importance: minImportance,
      order: z.enum(['newest', 'oldest']).default('newest'),
    }),
  },
  responses: answers(z.object({ entries: z.array(entrySchema), next }), 'One page'),
});

export const readEntry = createRoute({
  method: 'get',
  path: '/entries/{id}',
  summary: 'One entry',
  request: { params: z.object({ id: z.coerce.number().int().min(1).openapi({ example: 12 }) }) },
  responses: answers(entrySchema, 'The entry'),
});

export const listChanges = createRoute({
  method: 'get',
  path: '/changes',
  summary: 'What happened',
  description:
    'With order=oldest the `next` of an answer asks for what came after it, also later: keep it and poll. With order=newest it leads into the past.',
  request: {
    query: z.object({
      matter: word(80).optional(),
      court: word(20).optional().openapi({ description: 'With number: one docket' }),
      number: word(60).optional(),
      type: z.enum(CHANGE_TYPES).optional(),
      importance: minImportance,
      since: z.iso.datetime({ offset: true }).optional().openapi({ example: '2025-05-30T00:00:00Z' }),
      silent: z
        .enum(['true', 'false'])
        .default('false')
        .openapi({ description: 'Also what nobody was alerted to' }),
      order: z.enum(['newest', 'oldest']).default('newest'),
      cursor,
      limit,
    }),
  },
  responses: answers(z.object({ changes: z.array(changeSchema), next }), 'One page'),
});

export const readChange = createRoute({
  method: 'get',
  path: '/changes/{id}',
  summary: 'One change',
  request: { params: z.object({ id: z.coerce.number().int().min(1).openapi({ example: 7 }) }) },
  responses: answers(changeSchema, 'The change'),
});

export const streamChanges = createRoute({
  method: 'get',
  path: '/changes/stream',
  summary: 'News as it happens (Server-Sent Events)',
  description:
    'Each event has the type `change`, the id of the change, and the change as JSON. Send Last-Event-ID, or `after`, to get first what was missed.',
  request: {
    query: z.object({ matter: word(80).optional(), importance: minImportance, after: cursor }),
  },
  responses: {
    200: {
      description: 'Events until either side closes',
      content: { 'text/event-stream': { schema: z.string() } },
    },
    503: {
      description: 'Too many streams are open',
      content: { 'application/problem+json': { schema: problemSchema } },
    },
  },
});

export const listPublications = createRoute({
  method: 'get',
  path: '/publications',
  summary: 'Publications of agencies',
  request: { query: z.object({ source: word(80).optional(), cursor, limit }) },
  responses: answers(z.object({ publications: z.array(publicationSchema), next }), 'One page, newest first'),
});

export const readPublication = createRoute({
  method: 'get',
  path: '/publications/{id}',
  summary: 'One publication with all its versions',
  request: { params: z.object({ id: z.coerce.number().int().min(1).openapi({ example: 3 }) }) },
  responses: answers(publicationDetailSchema, 'The publication'),
});

export const listSources = createRoute({
  method: 'get',
  path: '/sources',
  summary: 'Sources with coverage and health',
  request: { query: z.object({ matter: word(80).optional(), ...longPage }) },
  responses: answers(z.object({ sources: z.array(sourceSchema), next }), 'One page, failing ones first'),
});

export const search = createRoute({
  method: 'get',
  path: '/search',
  summary: 'Entries and publications by their words',
  request: {
    query: z.object({
      q: word(300).openapi({ example: '"preliminary injunction"' }),
      matter: word(80).optional(),
      court: word(20).optional(),
      kind: z.enum(['all', 'entries', 'publications']).default('all'),
      limit: z.coerce.number().int().min(1).max(50).default(20),
    }),
  },
  responses: answers(z.object({ found: z.array(foundSchema) }), 'Best first'),
});

export const preview = createRoute({
  method: 'get',
  path: '/preview',
  summary: 'What a filter would have sent',
  request: {
    query: z.object({
      matter: word(80),
      importance: z.enum(IMPORTANCES).default('routine'),
      include: word(800).optional().openapi({ description: 'Phrases separated by commas' }),
      exclude: word(800).optional(),
      days: z.coerce.number().int().min(1).max(365).default(90),
    }),
  },
  responses: answers(
    z.object({
      looked: z.number(),
      weeks: z.array(z.object({ monday: z.string(), count: z.number() })),
      changes: z.array(changeSchema),
    }),
    'News that would have passed, newest first',
  ),
});
