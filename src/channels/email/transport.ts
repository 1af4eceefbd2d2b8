import { createTransport as createMailer } from 'nodemailer';
import { MINUTE, SECOND } from '../../domain/duration.ts';

export interface DkimKey {
  domain: string;
  selector: string;
  /** PEM. */
  key: string;
}

export interface Timeouts {
  connectMs: number;
  greetingMs: number;
  /** Silence in the middle of the conversation. */
  socketMs: number;
}

const TIMEOUTS: Timeouts = { connectMs: 20 * SECOND, greetingMs: 30 * SECOND, socketMs: MINUTE };
/** A connection is replaced now and then, since some servers refuse the thousandth message of a session. */
const MESSAGES_PER_CONNECTION = 1000;
/** Both List-Unsubscribe headers must be signed, or one-click unsubscribe is not offered (RFC 8058, section 4). */
const SIGNED_HEADERS =
  'From:To:Subject:Date:Message-ID:MIME-Version:Content-Type:In-Reply-To:References:List-Id:List-Unsubscribe:List-Unsubscribe-Post:Auto-Submitted';

export interface TransportOptions {
  smtpUrl: string;
  dkim: DkimKey | null;
  concurrency: number;
  timeouts?: Timeouts;
}

/** A pool of SMTP connections that never waits forever. */
export function createTransport({ smtpUrl, dkim, concurrency, timeouts = TIMEOUTS }: TransportOptions) {
  return createMailer({
    url: smtpUrl,
    pool: true,
    maxConnections: concurrency,
    maxMessages: MESSAGES_PER_CONNECTION,
    maxRequeues: 1,
    connectionTimeout: timeouts.connectMs,
    dnsTimeout: timeouts.connectMs,
    greetingTimeout: timeouts.greetingMs,
    socketTimeout: timeouts.socketMs,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(dkim ? { dkim: dkimOptions(dkim) } : {}),
  });
}

export function dkimOptions({ domain, selector, key }: DkimKey) {
  return { domainName: domain, keySelector: selector, privateKey: key, headerFieldNames: SIGNED_HEADERS };
}

export type Transport = ReturnType<typeof createTransport>;

/** Connections at rest end at once; a send under way gets this long to hear its answer. */
const CLOSING_GRACE_MS = 5 * SECOND;

/** Ends the pool. What does not finish in time fails, is recorded as such and goes out again later. */
export async function endTransport(
  transport: Transport,
  inFlight: ReadonlySet<Promise<unknown>>,
): Promise<void> {
  transport.close();
  const force = setTimeout(() => transport.close({ force: true }), CLOSING_GRACE_MS);
  await Promise.allSettled(inFlight);
  clearTimeout(force);
}

/** Takes the credentials of the SMTP address and the tokens of signed links out of what a server said. */
export function createRedactor(smtpUrl: string): (text: string) => string {
  const { username, password } = URL.canParse(smtpUrl) ? new URL(smtpUrl) : NO_CREDENTIALS;
  const secrets = [username, password].flatMap((secret) => {
    const plain = decoded(secret);
    return [secret, plain, Buffer.from(plain).toString('base64')];
  });
  // The longest first, so that none is left in pieces; shorter ones would hide half of every sentence.
  const hidden = secrets.filter(({ length }) => length > 3).toSorted((a, b) => b.length - a.length);
  return (text) =>
    hidden
      .reduce((kept, secret) => kept.replaceAll(secret, '<redacted>'), text)
      .replaceAll(/([?&]t=)[^\s&>"']+/g, '$1<redacted>');
}

const NO_CREDENTIALS = { username: '', password: '' };

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
