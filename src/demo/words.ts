import type { ReceivedMail } from '../channels/email/mailbox.ts';
import { LOCALES, timeFormat } from '../domain/speech/moment.ts';
import { INBOX_SOURCE } from '../pipeline/courtlistener/sources.ts';
import type { PollLine } from '../store/tally.ts';
import type { PlayedStep } from './play.ts';
import { READERS, type ExpectedMail, type Step } from './story/step.ts';
import type { Verdict } from './verdict.ts';

/** How words are set off in a terminal; returns them as they are where there is no colour. */
export type Paint = (style: 'title' | 'faint' | 'frame' | 'good' | 'bad' | 'subject', text: string) => string;

const WIDTH = 88;

export function introduction(paint: Paint): string {
  return [
    paint('title', 'Court Crier, a demonstration'),
    '',
    ...wrapped(
      'The rulings and their dates are the public record of 2025. The words of feeds and pages, the numbers of entries and documents, the outages and two staged events are ours.',
    ),
    ...wrapped(
      'Courts, agencies and the mail server are small programs on this computer, and nothing leaves it. What stands between them is the product itself: conditional requests, snapshots, parsers, Postgres, the queue and SMTP. A clock of its own takes it through the spring of 2025.',
    ),
    '',
    `Readers   ${READERS.newsroom.padEnd(32)} major news of the CHNV parole matter`,
    `          ${READERS.advocates.padEnd(32)} everything in both matters, and documents`,
    `          ${READERS.operator.padEnd(32)} the state of the sources`,
    '',
  ].join('\n');
}

const COURT_ZONE = 'America/New_York';
const WEEKDAY = new Intl.DateTimeFormat('en-US', { timeZone: COURT_ZONE, weekday: 'long' });

export function stepHeading(step: Step, place: { at: number; of: number }, paint: Paint): string {
  const at = new Date(step.moments[0]);
  const when = `${WEEKDAY.format(at)}, ${timeFormat(LOCALES.en, COURT_ZONE).dayOf(at)}`;
  return [
    paint('frame', '─'.repeat(WIDTH)),
    `${paint('title', `${place.at}. ${step.title}`)}  ${paint('faint', `${when}  (${place.at}/${place.of})`)}`,
    '',
    ...wrapped(step.happened),
    ...wrapped(step.answer, WIDTH - 2).map((line, index) => `${index === 0 ? '→ ' : '  '}${line}`),
    '',
  ].join('\n');
}

/**
 * What the polls of a step came to, and every mail they led to. The foot of a mail says the same every time: it is
 * shown on the first one, where `foot` asks for it.
 */
export function stepOutcome(played: PlayedStep, paint: Paint, foot: boolean): string {
  const mails = sameMails(played.mails).map((mails, index) => framedMail(mails, paint, foot && index === 0));
  const nobody = played.mails.length === 0 ? [paint('faint', '  Nobody is told.'), ''] : [];
  return [
    `  ${pollWords(played.polls, played.posts)}`,
    '',
    ...mails,
    ...nobody,
    ...problemWords(played, paint),
  ].join('\n');
}

const FOOT_WORDS = '[the foot as in the first mail: why it came, one click to change or stop it]';

const OUTCOMES: readonly [string, string][] = [
  ['changed', 'changed'],
  ['baseline', 'seen for the first time'],
  ['failed', 'failed'],
  ['quarantined', 'not believed'],
  ['not-modified', 'answered 304'],
  ['unchanged', 'the same as before'],
  ['absent', 'no such docket yet'],
];

/** "8 polls: 1 changed (mad-rss), 4 answered 304, 3 the same as before" */
export function pollWords(lines: readonly PollLine[], posts = 0): string {
  // What was posted to us is read like a poll, and is none.
  const polls = lines.filter((line) => line.source_id !== INBOX_SOURCE);
  const counted = OUTCOMES.flatMap(([outcome, words]) => {
    const lines = polls.filter((poll) => poll.outcome === outcome);
    if (lines.length === 0) return [];
    const named = [...new Set(lines.map(nameOf))].join(', ');
    const telling = outcome === 'changed' || outcome === 'failed' || outcome === 'quarantined';
    return [`${lines.length} ${words}${telling ? ` (${named})` : ''}`];
  });
  const came = posts === 0 ? '' : `; ${posts === 1 ? '1 post' : `${posts} posts`} from CourtListener`;
  return `${polls.length} ${polls.length === 1 ? 'poll' : 'polls'}: ${counted.join(', ')}${came}`;
}

function nameOf({ source_id, reason }: PollLine): string {
  return reason ? `${source_id}: ${reason}` : source_id;
}

/** Mails that say the same to several readers, together. What is each reader's own are the tokens of the links. */
export function sameMails<T extends Pick<ReceivedMail, 'subject' | 'text'>>(mails: readonly T[]): T[][] {
  const groups = new Map<string, T[]>();
  for (const mail of mails) {
    const key = `${mail.subject}\n${(mail.text ?? '').replaceAll(/([?&]t=)\S+/g, '$1')}`;
    groups.set(key, [...(groups.get(key) ?? []), mail]);
  }
  return [...groups.values()];
}

/** Begins the foot: a link to the whole matter, why the mail came, how to stop it. */
const FOOT = /^(?:Everything in .+:|You get this because .+)$/m;

/** The text of a mail up to its foot. */
export function withoutFoot(text: string): string {
  const at = text.search(FOOT);
  return at === -1 ? text : text.slice(0, at);
}

function framedMail([mail, ...copies]: readonly ReceivedMail[], paint: Paint, foot: boolean): string {
  if (!mail) return '';
  const text = mail.text ?? '';
  const body = foot ? text : withoutFoot(text);
  const bar = paint('frame', '  │ ');
  const lines = [
    `To: ${mail.envelope.to.join(', ')}`,
    `From: ${mail.from?.text ?? ''}`,
    `Subject: ${paint('subject', mail.subject ?? '')}`,
    '',
    ...body.replace(/[\s-]+$/, '').split('\n'),
  ];
  const also = copies.map((copy) => copy.envelope.to.join(', ')).join(', ');
  return [
    paint('frame', `  ┌${'─'.repeat(WIDTH - 3)}`),
    ...lines.map((line) => `${bar}${line}`.trimEnd()),
    ...(body.length < text.length
      ? ['', paint('faint', FOOT_WORDS)].map((line) => `${bar}${line}`.trimEnd())
      : []),
    paint('frame', `  └${'─'.repeat(WIDTH - 3)}`),
    ...(also ? [paint('faint', `    The same mail went to ${also}.`)] : []),
    '',
  ].join('\n');
}

function problemWords({ missing, surplus }: PlayedStep, paint: Paint): string[] {
  const words = (kind: string) => (mail: ExpectedMail) =>
    paint('bad', `  ${kind} mail to ${READERS[mail.to]}: ${mail.subject}`);
  return [...missing.map(words('Missing')), ...surplus.map(words('Surplus'))];
}

export function summary({ counts, checks }: Verdict, paint: Paint): string {
  const rows = counts.map(
    ({ what, count, of }) => `  ${what.padEnd(16)}${String(count).padStart(5)}   ${of}`,
  );
  const marks = checks.map(({ what, holds, found }) => {
    const mark = holds ? paint('good', 'yes') : paint('bad', 'NO ');
    return `  ${mark}  ${what} ${paint('faint', `(${found})`)}`;
  });
  return [
    paint('frame', '─'.repeat(WIDTH)),
    paint('title', 'What Postgres, the mailbox and the sites have counted'),
    '',
    ...rows,
    '',
    ...marks,
    '',
  ].join('\n');
}

function wrapped(text: string, width: number = WIDTH): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
