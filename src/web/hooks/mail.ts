import { createHash, timingSafeEqual } from 'node:crypto';
import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { REPORT_BYTES } from '../../channels/mail-report/parse.ts';
import { isSnsPost } from '../../channels/mail-report/sns-signature.ts';
import { readProviderReport } from '../../channels/mail-report/provider.ts';
import type { House } from '../../pipeline/house.ts';
import { createSnsJudge } from '../../pipeline/sns-certificates.ts';
import { takeMailReport, takeProviderReport, type MailReportOutcome } from '../../pipeline/mail-report.ts';

/**
 * Bounces and complaints, posted by a mail server (the message as it came) or by a sending service (its JSON). A
 * secret in the address stands for the sender; a wrong one finds nothing. What says that it comes from Amazon SNS has
 * to be signed by it as well.
 */
export function mailReportHook(house: House, secret: string | null): Hono {
  const routes = new Hono();
  const judge = createSnsJudge(house);
  routes.post(
    '/hooks/mail/:secret',
    async (c, next) => (isAddressee(secret, c.req.param('secret')) ? next() : c.notFound()),
    bodyLimit({ maxSize: REPORT_BYTES, onError: (c) => c.text('The report is too large.\n', 413) }),
    async (c) => {
      const body = Buffer.from(await c.req.arrayBuffer());
      const post = jsonIn(body);
      if (post === undefined) return takeRaw(house, c, body);
      const verdict = isSnsPost(post) ? await judge(post) : 'signed';
      return verdict === 'signed' ? takePost(house, c, post) : refuse(house, c, verdict);
    },
  );
  return routes;
}

/** Hashes of equal length are compared in constant time, so that the answer tells nothing about the secret. */
function isAddressee(secret: string | null, given: string): boolean {
  return secret !== null && timingSafeEqual(digest(given), digest(secret));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** Amazon posts JSON as plain text, so that the body itself decides; undefined for what is no JSON object. */
function jsonIn(body: Buffer): unknown {
  const text = body.toString('utf8').trimStart();
  if (!text.startsWith('{')) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

async function takeRaw(house: House, c: Context, body: Buffer) {
  const outcome = await takeMailReport(house, body);
  if (outcome.ok) return c.json({ reports: [answerOf(outcome)] });
  return c.json({ problem: outcome.problem }, 422);
}

/** Amazon repeats what is answered as a failure of ours; what is forged is not worth it. */
function refuse(house: House, c: Context, verdict: 'forged' | 'unknown') {
  house.log.warn({ verdict }, 'a post of Amazon SNS was not believed');
  return verdict === 'forged'
    ? c.json({ problem: 'the signature is missing or is not one of Amazon SNS' }, 403)
    : c.json({ problem: 'the certificate of the signature could not be read; send it again' }, 503);
}

/** A service repeats what is not answered with 200, so what asks for nothing is answered so too. */
async function takePost(house: House, c: Context, post: unknown) {
  const reading = readProviderReport(post);
  if (!reading.ok) return c.json({ problem: reading.problem }, 422);
  if ('confirmUrl' in reading) return confirm(house, c, reading.confirmUrl);
  const outcomes: MailReportOutcome[] = [];
  for (const report of reading.reports) outcomes.push(...(await takeProviderReport(house, report)));
  return c.json({ reports: outcomes.map(answerOf) });
}

/** The answer stands in the logs of others: it names no address. */
function answerOf(outcome: MailReportOutcome) {
  return outcome.ok ? { kind: outcome.kind, acted: outcome.acted } : { problem: outcome.problem };
}

async function confirm(house: House, c: Context, url: string) {
  const outcome = await house.fetcher.fetch({ url, ignoreRobots: true });
  const isConfirmed = outcome.kind === 'ok';
  house.log.info({ isConfirmed }, 'a topic of mail reports asked to be confirmed');
  return isConfirmed
    ? c.json({ confirmed: true })
    : c.json({ problem: 'the topic could not be confirmed' }, 502);
}
