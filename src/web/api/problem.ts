import type { Context } from 'hono';

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad request',
  401: 'Not allowed without a token',
  404: 'Not found',
  429: 'Too many requests',
  500: 'Our fault',
  503: 'Busy',
};

/** An error as RFC 9457 writes it. */
export function problem(c: Context, status: 400 | 401 | 404 | 429 | 500 | 503, detail: string): Response {
  const body = { type: 'about:blank', title: TITLES[status], status, detail };
  return c.body(JSON.stringify(body), status, { 'content-type': 'application/problem+json' });
}
