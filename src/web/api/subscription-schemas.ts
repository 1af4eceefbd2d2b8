import { z } from '@hono/zod-openapi';
import { CHANGE_TYPES } from '../../domain/change.ts';
import { word } from './routes.ts';
import { EVENT_TYPES, IMPORTANCES, OUTCOMES, RELIEFS } from '../../domain/event.ts';

/** Subscriptions as the API takes and gives them. An unknown field is refused: a typo must not widen a filter. */

const MOST = 50;
const phrase = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .refine((text) => !/\p{Cc}/u.test(text), 'holds a control character');

const FILTER_EXAMPLE = { minImportance: 'major', include: ['humanitarian parole'] } as const;

export const filterSchema = z
  .strictObject({
    minImportance: z.enum(IMPORTANCES).optional(),
    types: z.array(z.enum(EVENT_TYPES)).min(1).max(MOST).optional(),
    reliefs: z.array(z.enum(RELIEFS)).min(1).max(MOST).optional(),
    outcomes: z.array(z.enum(OUTCOMES)).min(1).max(MOST).optional(),
    changes: z.array(z.enum(CHANGE_TYPES)).min(1).max(MOST).optional(),
    courts: z.array(word(20)).min(1).max(MOST).optional(),
    dockets: z.array(word(80)).min(1).max(MOST).optional().openapi({ description: '"mad 1:25-cv-10495"' }),
    include: z
      .array(phrase)
      .min(1)
      .max(20)
      .optional()
      .openapi({ description: 'At least one of these phrases must occur' }),
    exclude: z.array(phrase).min(1).max(20).optional(),
  })
  .openapi('Filter', {
    description: 'Every field narrows; an absent one lets everything through',
    example: { ...FILTER_EXAMPLE, include: [...FILTER_EXAMPLE.include] },
  });

export const deliverySchema = z
  .strictObject({
    digest: z
      .string()
      .max(40)
      .default('instant')
      .openapi({ description: 'instant, hourly, daily@08:00 or weekly@mon-08:00' }),
    quiet: z.string().max(20).optional().openapi({ description: 'Hours without alerts: 22:00-07:00' }),
    quietCritical: z.boolean().optional().openapi({ description: 'Quiet hours hold critical alerts too' }),
    pauseUntil: z.string().max(30).optional().openapi({ description: 'Nothing before this day' }),
    tellNothing: z.boolean().optional().openapi({ description: 'A digest says so when nothing happened' }),
  })
  .openapi('Delivery', {
    description: 'Times are those of the subscriber',
    example: { digest: 'daily@08:00', quiet: '22:00-07:00' },
  });

export const targetSchema = z
  .strictObject({
    kind: z.enum(['matter', 'docket', 'court', 'source']).openapi({ description: 'court: its new cases' }),
    id: word(120).openapi({ description: 'A docket is named "mad 1:25-cv-10495", a court "mad"' }),
  })
  .openapi('Target', { example: { kind: 'matter', id: 'chnv-parole' } });

export const newSubscriptionSchema = z
  .strictObject({
    email: word(254).openapi({ example: 'desk@news.example' }),
    target: targetSchema,
    filter: filterSchema.optional(),
    delivery: deliverySchema.optional(),
    confirmed: z.boolean().default(false).openapi({
      description: 'True when you vouch that the address wants this; otherwise it is asked by mail first',
    }),
  })
  .openapi('NewSubscription');

export const subscriptionChangeSchema = z
  .strictObject({ filter: filterSchema.optional(), delivery: deliverySchema.optional() })
  .openapi('SubscriptionChange', {
    description: 'What is absent stays; a filter that is given replaces the whole filter',
    example: { delivery: { digest: 'hourly' } },
  });

export const subscriptionSchema = z
  .object({
    id: z.uuid(),
    email: z.string().openapi({ example: 'desk@news.example' }),
    channel: z.string().openapi({ example: 'email' }),
    target: z.object({ kind: z.string(), id: z.string() }),
    title: z.string().openapi({ example: 'CHNV parole terminations' }),
    coverage: z.string().nullable().openapi({
      description: "Whether the court's feed shows new cases, as a sentence; null for what is no court",
    }),
    state: z.enum(['pending', 'active']),
    filter: filterSchema,
    delivery: z.object({
      mode: z.enum(['instant', 'hourly', 'daily', 'weekly']),
      at: z.string().nullable(),
      weekday: z.number().nullable().openapi({ description: '1 is Monday' }),
      quiet: z.object({ from: z.string(), to: z.string(), holdsCritical: z.boolean() }).nullable(),
      pauseUntil: z.string().nullable(),
      tellNothing: z.boolean(),
    }),
    timezone: z.string().openapi({ example: 'America/New_York' }),
    createdAt: z.iso.datetime(),
    confirmedAt: z.iso.datetime().nullable(),
    token: z.string().openapi({ description: 'Reads, changes and ends this subscription, as a bearer' }),
    manageUrl: z.string().openapi({ description: 'The same for people' }),
  })
  .openapi('Subscription');
