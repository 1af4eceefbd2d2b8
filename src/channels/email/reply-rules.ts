import type { SendReason } from '../channel.ts';

/** In which part of the conversation the server said no. */
export type Stage = 'session' | 'auth' | 'sender' | 'recipient' | 'data';

export interface Verdict {
  reason: SendReason;
  permanent: boolean;
  /** The address itself is refused, whoever writes and whatever is said. */
  destination?: true;
}

interface Rule {
  codes: readonly number[];
  /** Every stage when absent. */
  stages?: readonly Stage[];
  /** Enhanced status (RFC 3463) without its class: `1.` for every addressing status, `2.1` for one. */
  status?: readonly string[];
  verdict: Verdict;
}

const LATER = [421, 450, 451, 452, 454, 455, 458, 459];
const SYNTAX = [500, 501, 502, 503, 504, 555];
const MAILBOX = [550, 551, 553];
const REFUSED = [550, 551, 552, 553, 554];
const NO_SUCH_ADDRESS: Verdict = { reason: 'address-refused', permanent: true, destination: true };
const TOO_LARGE: Verdict = { reason: 'too-large', permanent: true };

/**
 * What a reply means; the first rule that fits counts. Refusals of the whole session or of our own sender
 * address are never permanent: they say nothing about this message, and an operator can mend them.
 */
const RULES: readonly Rule[] = [
  { codes: LATER, stages: ['auth'], verdict: { reason: 'auth', permanent: false } },
  {
    codes: LATER,
    stages: ['recipient', 'data'],
    status: ['2.2'],
    verdict: { reason: 'refused', permanent: false },
  },
  { codes: [450, 451], stages: ['recipient', 'data'], verdict: { reason: 'rate-limited', permanent: false } },
  { codes: LATER, status: ['7.', '4.5'], verdict: { reason: 'rate-limited', permanent: false } },
  { codes: [454], stages: ['session'], verdict: { reason: 'tls', permanent: false } },
  { codes: LATER, verdict: { reason: 'server-error', permanent: false } },

  { codes: [530, 534, 535, 538], verdict: { reason: 'auth', permanent: false } },
  { codes: SYNTAX, stages: ['recipient'], status: ['1.'], verdict: NO_SUCH_ADDRESS },
  { codes: SYNTAX, verdict: { reason: 'protocol', permanent: false } },
  {
    codes: [523, ...REFUSED],
    stages: ['sender', 'recipient', 'data'],
    status: ['2.3', '3.4'],
    verdict: TOO_LARGE,
  },
  { codes: REFUSED, stages: ['recipient', 'data'], status: ['1.', '2.1'], verdict: NO_SUCH_ADDRESS },
  // A status of another class (mailbox full, policy, routing) is about something else than the address.
  {
    codes: REFUSED,
    stages: ['recipient'],
    status: ['2.', '3.', '4.', '5.', '6.', '7.'],
    verdict: { reason: 'refused', permanent: true },
  },
  { codes: [521, 556, ...MAILBOX], stages: ['recipient'], verdict: NO_SUCH_ADDRESS },
  { codes: [552], stages: ['sender', 'data'], verdict: TOO_LARGE },
  {
    codes: [...MAILBOX, 554, 556, 571],
    stages: ['data'],
    verdict: { reason: 'content-refused', permanent: true },
  },
];

/** A reply as a verdict. Codes without a rule go by their class: 4xx later, 5xx never, others make no sense. */
export function replyVerdict(code: number, stage: Stage, status: string | null): Verdict {
  const rule = RULES.find(
    ({ codes, stages, status: wanted }) =>
      codes.includes(code) &&
      (!stages || stages.includes(stage)) &&
      (!wanted || wanted.some((prefix) => status !== null && fits(status, prefix))),
  );
  if (rule) return rule.verdict;
  if (code >= 500 && code < 600)
    return { reason: 'refused', permanent: stage === 'recipient' || stage === 'data' };
  return { reason: code >= 400 && code < 500 ? 'server-error' : 'protocol', permanent: false };
}

function fits(status: string, prefix: string): boolean {
  return prefix.endsWith('.') ? status.startsWith(prefix) : status === prefix;
}

/** `1.1` of `550 5.1.1 No such user`, without the class that repeats the reply code. */
export function enhancedStatus(response: string | null): string | null {
  return response?.match(/^\d{3}[ -][245]\.(\d{1,3}\.\d{1,3})\b/)?.[1] ?? null;
}
