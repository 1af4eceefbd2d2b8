import type { SendReason, SendResult } from '../channel.ts';
import { MINUTE, SECOND } from '../../domain/duration.ts';
import { oneLine } from './render/plain.ts';

/** In which part of the conversation the server said no. */
type Stage = 'session' | 'auth' | 'sender' | 'recipient' | 'data';

export interface Verdict {
  reason: SendReason;
  permanent: boolean;
  /** The address itself is refused, whoever writes and whatever is said. */
  destination?: boolean;
}

interface Rule extends Verdict {
  codes: readonly number[];
  stages?: readonly Stage[];
  /** Enhanced status (RFC 3463) without its class: "1." for every addressing status, "7.1" for one. */
  status?: readonly string[];
}

const ANY_4XX = [421, 450, 451, 452, 454, 455, 458, 459];
const RECIPIENT = ['recipient'] as const;
const MAILBOX_STATUS = ['1.', '2.1'];

/**
 * What a reply means; the first rule that fits counts. Faults of the whole session or of our own sender
 * address are never permanent: they say nothing about this message, and an operator can mend them.
 */
const RULES: readonly Rule[] = [
  { codes: ANY_4XX, stages: ['auth'], reason: 'auth', permanent: false },
  { codes: ANY_4XX, stages: ['recipient', 'data'], status: ['2.2'], reason: 'refused', permanent: false },
  { codes: [450, 451], stages: ['recipient', 'data'], reason: 'rate-limited', permanent: false },
  { codes: ANY_4XX, status: ['7.', '4.5'], reason: 'rate-limited', permanent: false },
  { codes: [454], stages: ['session'], reason: 'tls', permanent: false },
  { codes: ANY_4XX, reason: 'server-error', permanent: false },

  { codes: [530, 534, 535, 538], reason: 'auth', permanent: false },
  {
    codes: [500, 501, 502, 503, 504],
    stages: ['recipient'],
    status: ['1.'],
    reason: 'address-refused',
    permanent: true,
    destination: true,
  },
  { codes: [500, 501, 502, 503, 504, 555], reason: 'protocol', permanent: false },
  {
    codes: [523, 552, 554, 550],
    stages: ['sender', 'recipient', 'data'],
    status: ['3.4', '2.3'],
    reason: 'too-large',
    permanent: true,
  },
  {
    codes: [550, 551, 553, 554],
    stages: ['recipient', 'data'],
    status: MAILBOX_STATUS,
    reason: 'address-refused',
    permanent: true,
    destination: true,
  },
  {
    codes: [550, 551, 552, 553, 554],
    stages: RECIPIENT,
    status: ['2.', '7.', '4.', '6.', '3.', '5.'],
    reason: 'refused',
    permanent: true,
  },
  { codes: [521, 556], stages: RECIPIENT, reason: 'address-refused', permanent: true, destination: true },
  {
    codes: [550, 551, 553],
    stages: RECIPIENT,
    reason: 'address-refused',
    permanent: true,
    destination: true,
  },
  { codes: [552], stages: ['data', 'sender'], reason: 'too-large', permanent: true },
  { codes: [550, 551, 553, 554, 556, 571], stages: ['data'], reason: 'content-refused', permanent: true },
];

/** A reply as a verdict. Codes the table does not name go by their class: 4xx later, 5xx never. */
export function replyVerdict(code: number, stage: Stage, status: string | null): Verdict {
  const rule = RULES.find(
    ({ codes, stages, status: wanted }) =>
      codes.includes(code) &&
      (!stages || stages.includes(stage)) &&
      (!wanted || wanted.some((prefix) => status !== null && matches(status, prefix))),
  );
  if (rule) {
    const { reason, permanent, destination } = rule;
    return destination ? { reason, permanent, destination } : { reason, permanent };
  }
  if (code >= 500 && code < 600)
    return { reason: 'refused', permanent: stage === 'recipient' || stage === 'data' };
  return { reason: code >= 400 && code < 500 ? 'server-error' : 'protocol', permanent: false };
}

function matches(status: string, prefix: string): boolean {
  return prefix.endsWith('.') ? status.startsWith(prefix) : status === prefix;
}

/** Faults below SMTP, by the code the mail library or the socket gives them. */
const FAULTS: Readonly<Record<string, Verdict>> = {
  EABORT: { reason: 'aborted', permanent: false },
  ETIMEDOUT: { reason: 'timeout', permanent: false },
  EDNS: { reason: 'connect', permanent: false },
  ESOCKET: { reason: 'connect', permanent: false },
  ECONNECTION: { reason: 'connect', permanent: false },
  ETLS: { reason: 'tls', permanent: false },
  EREQUIRETLS: { reason: 'tls', permanent: false },
  EPROTOCOL: { reason: 'protocol', permanent: false },
  EAUTH: { reason: 'auth', permanent: false },
  ENOAUTH: { reason: 'auth', permanent: false },
  EOAUTH2: { reason: 'auth', permanent: false },
  ECONFIG: { reason: 'not-configured', permanent: false },
  EPROXY: { reason: 'connect', permanent: false },
  EENVELOPE: { reason: 'bad-address', permanent: true, destination: true },
  EMESSAGE: { reason: 'too-large', permanent: true },
};

const TLS_CODE =
  /^(?:ERR_(?:TLS|SSL|OSSL)|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET_ISSUER)|HOSTNAME_MISMATCH)/;

/** The fields a mail library puts on its errors; nothing of it is trusted to be there. */
export interface MailFault {
  message?: unknown;
  code?: unknown;
  originalCode?: unknown;
  command?: unknown;
  response?: unknown;
  responseCode?: unknown;
}

/** Any fault of a send as the closed set of reasons. `redact` takes the secrets out of the server's words. */
export function faultResult(
  fault: MailFault,
  redact: (text: string) => string,
): Extract<SendResult, { outcome: 'failed' }> {
  const response = typeof fault.response === 'string' ? fault.response : null;
  const words =
    response ?? (typeof fault.message === 'string' ? fault.message : 'The mail could not be sent');
  return {
    outcome: 'failed',
    ...verdictOf(fault, response),
    message: redact(oneLine(words)).slice(0, 500),
    retryAfterMs: response ? statedWait(response) : null,
  };
}

function verdictOf(fault: MailFault, response: string | null): Verdict {
  const code = textOf(fault.code);
  const stage = stageOf(textOf(fault.command));
  if (typeof fault.responseCode === 'number')
    return replyVerdict(fault.responseCode, stage, statusOf(response));
  if (TLS_CODE.test(code) || TLS_CODE.test(textOf(fault.originalCode)))
    return { reason: 'tls', permanent: false };
  return FAULTS[code] ?? { reason: 'connect', permanent: false };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function stageOf(command: string): Stage {
  if (command.startsWith('AUTH')) return 'auth';
  if (command === 'MAIL FROM') return 'sender';
  if (command === 'RCPT TO') return 'recipient';
  return command === 'DATA' ? 'data' : 'session';
}

/** "1.1" of "550-5.1.1 No such user", without the class that repeats the reply code. */
function statusOf(response: string | null): string | null {
  return response?.match(/^\d{3}[ -][245]\.(\d{1,3}\.\d{1,3})\b/)?.[1] ?? null;
}

const UNITS: Readonly<Record<string, number>> = { s: SECOND, m: MINUTE };

/** "Greylisted, try again in 5 minutes": at most an hour is believed. */
function statedWait(response: string): number | null {
  const match = response.match(/\b(\d{1,4}) ?(s(?:ec(?:ond)?s?)?|m(?:in(?:ute)?s?)?)\b/i);
  if (!match || !/\b(?:again|retry|later|greylist|wait)/i.test(response)) return null;
  const waitMs = Number(match[1]) * (UNITS[match[2]?.charAt(0).toLowerCase() ?? ''] ?? 0);
  return waitMs > 0 ? Math.min(waitMs, 60 * MINUTE) : null;
}
