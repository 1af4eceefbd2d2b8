import type { SendResult } from '../channel.ts';
import { HOUR, MINUTE, SECOND } from '../../domain/duration.ts';
import { oneLine } from './render/plain.ts';
import { enhancedStatus, replyVerdict, type Stage, type Verdict } from './reply-rules.ts';

/** Faults below SMTP, by the code the mail library gives them; `say` where its own words would puzzle a reader. */
const FAULTS: Readonly<Record<string, Verdict & { say?: string }>> = {
  EABORT: { reason: 'aborted', permanent: false, say: 'Sending was stopped before the server had answered.' },
  ETIMEDOUT: { reason: 'timeout', permanent: false, say: 'The mail server did not answer in time.' },
  EDNS: { reason: 'connect', permanent: false },
  ESOCKET: { reason: 'connect', permanent: false },
  ECONNECTION: { reason: 'connect', permanent: false, say: 'The mail server closed the connection.' },
  EPROXY: { reason: 'connect', permanent: false },
  ETLS: { reason: 'tls', permanent: false },
  EREQUIRETLS: { reason: 'tls', permanent: false },
  EPROTOCOL: { reason: 'protocol', permanent: false },
  EAUTH: { reason: 'auth', permanent: false },
  ENOAUTH: { reason: 'auth', permanent: false },
  EOAUTH2: { reason: 'auth', permanent: false },
  ECONFIG: { reason: 'not-configured', permanent: false },
  EENVELOPE: { reason: 'bad-address', permanent: true, destination: true },
  EMESSAGE: { reason: 'too-large', permanent: true },
};
const UNKNOWN: Verdict = { reason: 'connect', permanent: false };

const TLS_CODE =
  /^(?:ERR_(?:TLS|SSL|OSSL)|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET_ISSUER)|HOSTNAME_MISMATCH)/;

const MESSAGE_LENGTH = 500;

/** The fields a mail library puts on its errors; nothing of it is trusted to be there. */
export interface MailFault {
  message?: unknown;
  code?: unknown;
  originalCode?: unknown;
  command?: unknown;
  response?: unknown;
  responseCode?: unknown;
}

type Failure = Extract<SendResult, { outcome: 'failed' }>;

/** Any fault of a send as one of the closed set of reasons. `redact` takes secrets out of the server's words. */
export function failureOf(fault: MailFault, redact: (text: string) => string): Failure {
  const response = textOf(fault.response) || null;
  const { say, ...verdict } = verdictOf(fault, response);
  const words = response ?? say ?? (textOf(fault.message) || 'The mail could not be sent.');
  return {
    outcome: 'failed',
    ...verdict,
    message: redact(oneLine(words)).slice(0, MESSAGE_LENGTH),
    retryAfterMs: statedWait(response ?? ''),
  };
}

function verdictOf(fault: MailFault, response: string | null): Verdict & { say?: string } {
  if (typeof fault.responseCode === 'number')
    return replyVerdict(fault.responseCode, stageOf(textOf(fault.command)), enhancedStatus(response));
  const code = textOf(fault.code);
  if (TLS_CODE.test(code) || TLS_CODE.test(textOf(fault.originalCode)))
    return { reason: 'tls', permanent: false };
  return FAULTS[code] ?? UNKNOWN;
}

function stageOf(command: string): Stage {
  if (command.startsWith('AUTH')) return 'auth';
  if (command === 'MAIL FROM') return 'sender';
  if (command === 'RCPT TO') return 'recipient';
  return command === 'DATA' ? 'data' : 'session';
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

const UNITS: Readonly<Record<string, number>> = { s: SECOND, m: MINUTE };

/** "Greylisted, try again in 5 minutes": at most an hour is believed. */
function statedWait(response: string): number | null {
  const match = response.match(/\b(\d{1,4}) ?(s(?:ec(?:ond)?s?)?|m(?:in(?:ute)?s?)?)\b/i);
  if (!match || !/\b(?:again|retry|later|greylist|wait)/i.test(response)) return null;
  const waitMs = Number(match[1]) * (UNITS[match[2]?.charAt(0).toLowerCase() ?? ''] ?? 0);
  return waitMs > 0 ? Math.min(waitMs, HOUR) : null;
}
