import { createRoute, z } from '@hono/zod-openapi';
import { answers, faults, word } from './routes.ts';
import {
  newSubscriptionSchema,
  subscriptionChangeSchema,
  subscriptionSchema,
} from './subscription-schemas.ts';

/** Subscriptions by token: the installation's acts on all, a subscription's own on that one. */

export const SECURITY_SCHEME = 'token';
const security = [{ [SECURITY_SCHEME]: [] }];
const params = z.object({ id: z.uuid().openapi({ example: '3c1f6a0e-7d3b-4e57-9d1e-0c6c1a2b3c4d' }) });
const body = <Schema extends z.ZodType>(schema: Schema) => ({
  content: { 'application/json': { schema } },
  required: true,
});

export const listSubscriptions = createRoute({
  method: 'get',
  path: '/subscriptions',
  summary: 'Subscriptions in force or waiting for confirmation',
  security,
  request: {
    query: z.object({
      email: word(254).optional().openapi({ example: 'desk@news.example' }),
      cursor: z.coerce.number().int().min(0).max(10_000_000).default(0),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
  },
  responses: {
    ...answers(
      z.object({ subscriptions: z.array(subscriptionSchema), next: z.number().nullable() }),
      'One page, by address',
    ),
    ...faults(401, 429),
  },
});

export const createSubscription = createRoute({
  method: 'post',
  path: '/subscriptions',
  summary: 'Subscribe a mail address',
  security,
  request: { body: body(newSubscriptionSchema) },
  responses: {
    201: {
      description: 'It is in force',
      content: { 'application/json': { schema: subscriptionSchema } },
    },
    202: {
      description: 'The address is asked by mail; nothing is sent until it says yes',
      content: { 'application/json': { schema: z.object({ state: z.literal('asked') }) } },
    },
    ...faults(400, 401, 404, 413, 429),
  },
});

export const readSubscription = createRoute({
  method: 'get',
  path: '/subscriptions/{id}',
  summary: 'One subscription',
  security,
  request: { params },
  responses: { ...answers(subscriptionSchema, 'The subscription'), ...faults(401, 429) },
});

export const changeSubscription = createRoute({
  method: 'patch',
  path: '/subscriptions/{id}',
  summary: 'Change what a subscription lets through, or when it is told',
  security,
  request: { params, body: body(subscriptionChangeSchema) },
  responses: { ...answers(subscriptionSchema, 'As it is now'), ...faults(401, 409, 413, 429) },
});

export const endSubscription = createRoute({
  method: 'delete',
  path: '/subscriptions/{id}',
  summary: 'End a subscription',
  security,
  request: { params },
  responses: { 204: { description: 'It has ended' }, ...faults(400, 401, 404, 429) },
});
