import { foundDockets, sentMessageIds, tally, type Tally } from '../store/tally.ts';
import { FOUND_ON_THE_WAY } from './story/script.ts';
import type { PlayedStep } from './play.ts';
import type { Stage } from './stage.ts';

/** One line of the summary: what was counted, how many, and what that is made of. */
export interface Count {
  what: string;
  count: number;
  of: string;
}

/** One comparison of two ledgers that must agree. */
export interface Check {
  what: string;
  holds: boolean;
  /** What was found on both sides. */
  found: string;
}

export interface Verdict {
  counts: Count[];
  checks: Check[];
}

/** Counts in Postgres, in the mailbox and at the sites, and compares: whatever is lost or doubled shows here. */
export async function judge(stage: Stage, played: readonly PlayedStep[]): Promise<Verdict> {
  const db = stage.app.house.db.read;
  const counted = await tally(db);
  const mails = stage.mailbox.messages.length;
  return {
    counts: countsOf(counted, mails),
    checks: [
      mailCheck(await sentMessageIds(db), stage.mailbox.counts),
      leftoverCheck(counted),
      ...siteChecks(counted, stage),
      foundCheck(await foundDockets(db)),
      storyCheck(played),
    ],
  };
}

function countsOf(
  { polls, posts, entries, publications, changes, alerts, deliveries }: Tally,
  mails: number,
): Count[] {
  return [
    { what: 'polls', count: sum(polls), of: parts(polls, POLL_WORDS) },
    { what: 'posts taken', count: posts, of: "CourtListener's alerts; a repeated one counts once" },
    { what: 'docket entries', count: entries, of: 'recorded' },
    { what: 'publications', count: publications, of: 'recorded' },
    {
      what: 'changes',
      count: changes.told + changes.silent + changes.unasked,
      of: `${changes.told} told, ${changes.silent} silent, ${changes.unasked} that nobody asked for`,
    },
    { what: 'alerts', count: sum(alerts), of: parts(alerts, {}) },
    { what: 'deliveries', count: sum(deliveries), of: parts(deliveries, {}) },
    { what: 'mails received', count: mails, of: 'by the SMTP server' },
  ];
}

const POLL_WORDS: Readonly<Record<string, string>> = {
  'not-modified': 'answered 304',
  unchanged: 'same content',
  baseline: 'first sight',
  absent: 'no such docket yet',
  quarantined: 'not believed',
};

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

function parts(counts: Readonly<Record<string, number>>, words: Readonly<Record<string, string>>): string {
  return Object.entries(counts)
    .toSorted(([, a], [, b]) => b - a)
    .map(([name, count]) => `${count} ${words[name] ?? name}`)
    .join(', ');
}

/** Every delivery that counts as sent lies in the mailbox once, under its own Message-ID, and nothing else does. */
export function mailCheck(sent: readonly string[], received: ReadonlyMap<string, number>): Check {
  const ids = new Set(sent.map((id) => id.replace(/^<|>$/g, '')));
  const matched = [...received].filter(([id, count]) => ids.has(id) && count === 1).length;
  const total = [...received.values()].reduce((all, count) => all + count, 0);
  return {
    what: 'every delivery is in the mailbox, once',
    holds: matched === ids.size && total === ids.size,
    found: `${ids.size} sent, ${total} received, ${matched} with the same Message-ID`,
  };
}

function leftoverCheck({ deliveries, alerts, openBatches }: Tally): Check {
  const dead = deliveries['dead'] ?? 0;
  const pending = sum(deliveries) - dead - (deliveries['sent'] ?? 0);
  const waiting = alerts['batched'] ?? 0;
  return {
    what: 'nothing is lost or left over',
    holds: dead + pending + waiting + openBatches === 0,
    found: `${dead} dead, ${pending} pending, ${waiting} alerts and ${openBatches} batches waiting`,
  };
}

function siteChecks({ polls, meteredPolls, calls }: Tally, { sites }: Stage): Check[] {
  const { courtlistener, ...others } = sites;
  const asked = courtlistener.requests.filter(isQuestion);
  const requests = Object.values(others).flatMap((site) => site.requests.filter(isQuestion));
  const unmodified = requests.filter((request) => request.status === 304).length;
  const plain = sum(polls) - meteredPolls;
  const noted = polls['not-modified'] ?? 0;
  return [
    {
      what: 'every poll was one request over HTTP',
      holds: requests.length === plain,
      found: `${plain} polls, ${requests.length} requests`,
    },
    {
      what: "every call of CourtListener's API is on record",
      holds: asked.length === calls,
      found: `${asked.length} answered, ${calls} recorded`,
    },
    {
      what: 'every 304 is on record',
      holds: unmodified === noted,
      found: `${unmodified} answered, ${noted} recorded`,
    },
  ];
}

function isQuestion({ path }: { path: string }): boolean {
  return path !== '/robots.txt';
}

/** Two dockets are configured; the others have to be found from what entries say. */
export function foundCheck(found: readonly string[]): Check {
  const missing = FOUND_ON_THE_WAY.filter((docket) => !found.includes(docket));
  return {
    what: 'every appeal and application was found, none configured',
    holds: missing.length === 0 && found.length === FOUND_ON_THE_WAY.length,
    found: found.join(', ') || 'none',
  };
}

function storyCheck(played: readonly PlayedStep[]): Check {
  const expected = played.reduce((count, { step }) => count + step.mails.length, 0);
  const missing = played.reduce((count, step) => count + step.missing.length, 0);
  const surplus = played.reduce((count, step) => count + step.surplus.length, 0);
  return {
    what: 'every mail of the story came, and no other',
    holds: missing + surplus === 0,
    found: `${expected} expected, ${missing} missing, ${surplus} surplus`,
  };
}
