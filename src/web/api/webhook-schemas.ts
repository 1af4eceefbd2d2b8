import { z } from '@hono/zod-openapi';
import { CHANGE_TYPES } from '../../domain/change.ts';
import { IMPORTANCES } from '../../domain/event.ts';
import { FATES } from '../../domain/motion-fate.ts';

/** What a webhook is sent, for the document: the same shape as `WebhookPayload` of src/channels/webhook. */

const itemSchema = z
  .object({
    changeId: z.number(),
    type: z.enum(CHANGE_TYPES),
    importance: z.enum(IMPORTANCES),
    headline: z.string().openapi({ example: 'Stay granted' }),
    summary: z.string().nullable(),
    subject: z.string().openapi({ example: 'Noem v. Doe, 24A1079 (U.S.)' }),
    caption: z.string().nullable(),
    docket: z
      .object({
        court: z.string(),
        courtCite: z.string(),
        courtName: z.string(),
        number: z.string(),
        url: z.string().nullable(),
        pageUrl: z.string(),
      })
      .nullable(),
    entryId: z.number().nullish(),
    entryNumber: z.number().nullable(),
    labels: z.array(z.string()).openapi({ description: "The court's own labels of the entry" }),
    quote: z.string().nullable().openapi({ description: "The court's or agency's own words" }),
    quoteCut: z.boolean(),
    outcomeUnsaid: z
      .boolean()
      .optional()
      .openapi({ description: 'A ruling of which the source shows no more than its label' }),
    correction: z.string().nullable(),
    redline: z
      .array(z.object({ kind: z.enum(['same', 'del', 'ins', 'gap']), text: z.string() }))
      .nullable()
      .openapi({ description: 'What an edit changed; null also where the message would be too large' }),
    redlineOf: z.enum(['title', 'title and text']).optional(),
    documents: z.array(z.object({ title: z.string(), url: z.string(), free: z.boolean() })),
    url: z.string().nullable().openapi({ description: 'Where the entry or publication stands' }),
    pageUrl: z.string().openapi({ description: 'The page of the change here, with its evidence' }),
    filedOn: z.string().nullable(),
    enteredAt: z.string().nullable(),
    seenAt: z.string(),
    threadKey: z.string(),
    tree: z.array(z.string()).optional(),
    dates: z
      .array(
        z.object({
          kind: z.enum(['hearing', 'deadline']),
          what: z.string(),
          date: z.string(),
          time: z.string().nullable(),
          zone: z.string().nullable(),
          who: z.string().nullable(),
          quote: z.string(),
          cancelled: z.boolean(),
          place: z.string().optional(),
        }),
      )
      .optional(),
    named: z
      .array(
        z.object({
          number: z.number().nullable().openapi({ description: 'Null where the court numbers no entries' }),
          headline: z.string(),
          filedOn: z.string().nullable(),
          fate: z.enum(FATES).nullable().openapi({ description: 'What the entry says became of it' }),
          isRuled: z.boolean(),
        }),
      )
      .optional()
      .openapi({ description: 'Entries of the same docket that the entry names, as a ruling its motions' }),
    section: z.number().optional(),
  })
  .openapi('AlertItem');

export const alertBatchSchema = z
  .object({
    type: z.literal('alert.batch'),
    version: z.literal(1).openapi({ description: 'Within a version fields are only added' }),
    timestamp: z.string().openapi({ description: 'When the newest of its changes was seen' }),
    data: z.object({
      id: z.string().openapi({ description: 'The same as webhook-id' }),
      title: z.string().openapi({ example: 'CHNV parole terminations' }),
      url: z.string().nullable(),
      timezone: z.string(),
      language: z.string(),
      coverage: z.array(z.string()),
      items: z.array(itemSchema).openapi({ description: 'Most important first' }),
      omitted: z.number().openapi({ description: 'Items left out for their size; `url` leads to them' }),
    }),
  })
  .openapi('AlertBatch');
