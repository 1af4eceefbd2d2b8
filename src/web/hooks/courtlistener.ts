import { createHash, timingSafeEqual } from 'node:crypto';
import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { House } from '../../pipeline/house.ts';
import { INBOX_SOURCE } from '../../pipeline/courtlistener/sources.ts';
import { createPostWriter, type PostWriter } from '../../store/inbox.ts';

const MAX_BODY_BYTES = 5 * 1024 * 1024;
const KEPT_HEADERS = ['content-type', 'idempotency-key', 'user-agent'];
const LONGEST_KEY = 200;

/**
 * CourtListener's webhooks. Posts are unsigned, so a secret in the address stands for the sender; a wrong one
 * finds nothing. The post is stored before it is answered and read later: CourtListener waits a second or two.
 */
export function courtlistenerHook(house: House): Hono {
  const routes = new Hono();
  const announce = announcer(house);
  const writer = createPostWriter(house.db.read);
  const isAddressee = addresseeOf(house.courtlistener.webhookSecret);
  routes.post('/hooks/courtlistener/:secret', async (c, next) => {
    // As at any address where nothing is.
    if (!isAddressee(c.req.param('secret'))) return next();
    const refusal = await limitBody(c, async () => undefined);
    if (refusal) return refusal;
    const isNew = await keep(house, writer, c);
    if (isNew) announce();
    return c.json({ stored: isNew }, isNew ? 202 : 200);
  });
  return routes;
}

/** Hashes of equal length are compared in constant time, so that the answer tells nothing about the secret. */
function addresseeOf(secret: string | null): (given: string) => boolean {
  if (secret === null) return () => false;
  const expected = digest(secret);
  return (given) => timingSafeEqual(digest(given), expected);
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

const tooLarge = (c: Context) => c.text('The post is too large.\n', 413);
const countBody = bodyLimit({ maxSize: MAX_BODY_BYTES, onError: tooLarge });

/**
 * A length that is stated holds: the server reads no more than that. Only a body without one is counted while it is
 * read, which costs a stream and half the time of a post.
 */
const limitBody: MiddlewareHandler = async (c, next) => {
  const stated = c.req.header('content-length');
  if (stated === undefined || c.req.header('transfer-encoding') !== undefined) return countBody(c, next);
  return Number(stated) > MAX_BODY_BYTES ? tooLarge(c) : undefined;
};

async function keep(house: House, writer: PostWriter, c: Context): Promise<boolean> {
  const body = new Uint8Array(await c.req.arrayBuffer());
  const key = c.req.header('idempotency-key')?.slice(0, LONGEST_KEY) || hashKey(body);
  const headers = Object.fromEntries(
    KEPT_HEADERS.flatMap((name) => {
      const value = c.req.header(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  return writer.store({
    sourceId: INBOX_SOURCE,
    key,
    headers,
    body,
    receivedAt: house.clock(),
  });
}

/** Without a key of the sender's the same bytes are the same post. */
function hashKey(body: Uint8Array): string {
  return `sha256:${createHash('sha256').update(body).digest('hex')}`;
}

/** One hint at a time, whatever the number of posts: the reader takes all that is there. */
function announcer(house: House): () => void {
  let busy = false;
  let again = false;
  const hint = async () => {
    busy = true;
    do {
      again = false;
      await house.hints.poll(INBOX_SOURCE);
    } while (again);
    busy = false;
  };
  return () => {
    again = true;
    if (!busy) void hint();
  };
}
