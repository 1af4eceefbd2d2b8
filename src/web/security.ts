import type { MiddlewareHandler } from 'hono';

/** Nothing runs, loads or frames a page except what we serve ourselves; inline code and styles are refused. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
];

const PAGE_POLICY = [...POLICY, "frame-ancestors 'none'"].join('; ');
/** The widget is there to be framed by others. */
const WIDGET_POLICY = [...POLICY, 'frame-ancestors *'].join('; ');
/** Stored bytes are shown as they came: nothing in them may do anything, not even where a browser guesses. */
export const EVIDENCE_POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'";

/** The queues' dashboard styles its page inline; all else is as on any page of ours. */
export const BOARD_POLICY = [
  ...POLICY.filter((rule) => !/^(?:style-src|img-src|base-uri)/.test(rule)),
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'self'",
  "frame-ancestors 'none'",
].join('; ');

const COMMON: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** Security headers on every answer; a route that set its own policy keeps it. */
export function securityHeaders(options: { https: boolean }): MiddlewareHandler {
  return async (c, next) => {
    await next();
    const { headers } = c.res;
    for (const [name, value] of Object.entries(COMMON)) headers.set(name, value);
    if (options.https) headers.set('strict-transport-security', 'max-age=31536000');
    if (headers.has('content-security-policy')) return;
    const embedded = c.req.path.startsWith('/embed/');
    headers.set('content-security-policy', embedded ? WIDGET_POLICY : PAGE_POLICY);
    if (!embedded) headers.set('x-frame-options', 'DENY');
  };
}
