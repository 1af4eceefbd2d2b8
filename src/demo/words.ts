import type { ReceivedMail } from '../channels/email/mailbox.ts';
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

export function stepHeading(step: Step, place: { at: number; of: number }, paint: Paint): string {
  const when = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'America/New_York',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(new Date(step.moments[0]));
  return [
    paint('frame', '─'.repeat(WIDTH)),
    `${paint('title', `${place.at}. ${step.title}`)}  ${paint('faint', `${when}  (${place.at}/${place.of})`)}`,
    '',
    ...wrapped(step.happened),
    ...wrapped(step.answer, WIDTH - 2).map((line, index) => `${index === 0 ? '→ ' : '  '}${line}`),
    '',
  ].join('\n');
}

/** What the polls of a step came to, and every mail they led to. */
export function stepOutcome(played: PlayedStep, paint: Paint): string {
  const mails = sameMails(played.mails).map((mails) => framedMail(mails, paint));
  const nobody = played.mails.length === 0 ? [paint('faint', '  Nobody is told.'), ''] : [];
  return [`  ${pollWords(played.polls)}`, '', ...mails, ...nobody, ...problemWords(played, paint)].join('\n');
}

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
export function pollWords(polls: readonly PollLine[]): string {
  const counted = OUTCOMES.flatMap(([outcome, words]) => {
    const lines = polls.filter((poll) => poll.outcome === outcome);
    if (lines.length === 0) return [];
    const named = [...new Set(lines.map(nameOf))].join(', ');
    const telling = outcome === 'changed' || outcome === 'failed' || outcome === 'quarantined';
    return [`${lines.length} ${words}${telling ? ` (${named})` : ''}`];
  });
  return `${polls.length} polls: ${counted.join(', ')}`;
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

function framedMail([mail, ...copies]: readonly ReceivedMail[], paint: Paint): string {
  if (!mail) return '';
  const bar = paint('frame', '  │ ');
  const lines = [
    `To: ${mail.envelope.to.join(', ')}`,
    `From: ${mail.from?.text ?? ''}`,
    `Subject: ${paint('subject', mail.subject ?? '')}`,
    '',
    ...(mail.text ?? '').trimEnd().split('\n'),
  ];
  const also = copies.map((copy) => copy.envelope.to.join(', ')).join(', ');
  return [
    paint('frame', `  ┌${'─'.repeat(WIDTH - 3)}`),
    ...lines.map((line) => `${bar}${line}`.trimEnd()),
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
