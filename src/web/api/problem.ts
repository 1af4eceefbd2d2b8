import type { Context } from 'hono';

const TITLES = {
  400: 'Bad request',
  401: 'Not allowed without a token',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Not done that way',
  409: 'Cannot be both',
  413: 'Too large',
  415: 'Not read here',
  429: 'Too many requests',
  500: 'Our fault',
  503: 'Busy',
} as const;
export type ProblemStatus = keyof typeof TITLES;

/** An error as RFC 9457 writes it. */
export function problem(c: Context, status: ProblemStatus, detail: string): Response {
  const body = { type: 'about:blank', title: TITLES[status], status, detail };
  return c.body(JSON.stringify(body), status, { 'content-type': 'application/problem+json' });
}

/** The statuses that a fault of the framework may carry; what is none of them is our own fault. */
export function isProblemStatus(status: number): status is ProblemStatus {
  return status in TITLES;
}
