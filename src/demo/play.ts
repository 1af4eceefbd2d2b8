import type { ReceivedMail } from '../channels/email/mailbox.ts';
import { sweep } from '../pipeline/sweep.ts';
import { pollsAfter, type PollLine } from '../store/tally.ts';
import type { Stage } from './stage.ts';
import type { ExpectedMail, Reader, Step } from './story/step.ts';
import { READERS } from './story/step.ts';
import { showWorld, type Post, type World } from './story/world.ts';
import { alertPost } from './wire/courtlistener.ts';

/** What one step led to. */
export interface PlayedStep {
  step: Step;
  /** Alerts that CourtListener posted. */
  posts: number;
  polls: PollLine[];
  /** In the order of arrival. */
  mails: ReceivedMail[];
  missing: ExpectedMail[];
  surplus: ExpectedMail[];
}

/**
 * Plays one step through the pipeline: the world changes, the sources that are due are polled over HTTP by the
 * queue's workers, the group wait passes, and what is due goes out over SMTP.
 */
export async function playStep(stage: Stage, world: World, step: Step): Promise<PlayedStep> {
  const { mailbox, app } = stage;
  const known = (await pollsAfter(app.house.db.read, 0)).at(-1)?.id ?? 0;
  const received = mailbox.messages.length;
  const posts = await playMoments(stage, world, step);
  const mails = mailbox.messages.slice(received);
  const polls = await pollsAfter(app.house.db.read, known);
  return { step, posts, polls, mails, ...compareMails(step.mails, mails.map(summaryOf)) };
}

/** Returns how many alerts CourtListener posted meanwhile. */
async function playMoments(stage: Stage, world: World, step: Step): Promise<number> {
  let posts = 0;
  for (const [index, moment] of step.moments.entries()) {
    if (index === 0) step.change(world);
    if (index === 1) step.later?.(world);
    posts += world.courtlistener.posts.length;
    await pollAndTell(stage, world, new Date(moment));
  }
  return posts;
}

async function pollAndTell(stage: Stage, world: World, at: Date): Promise<void> {
  const { app, workers, sites } = stage;
  stage.setTime(at);
  showWorld(world, sites, at);
  for (const post of world.courtlistener.posts.splice(0)) await sendPost(stage.hookUrl, post);
  await sweep(app.house);
  await workers.processAll();
  stage.setTime(new Date(at.getTime() + app.house.settings.groupWaitMs));
  // The hint for the end of the group wait is due in real time; the story's clock is there already.
  await workers.processAll({ promoteDelayed: true });
}

/** As CourtListener does it: to the secret address, with a key that a repetition repeats. */
async function sendPost(hookUrl: string, { key, entries }: Post): Promise<void> {
  const answer = await fetch(hookUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: alertPost(entries),
  });
  if (!answer.ok) throw new Error(`the post ${key} was answered with ${answer.status}`);
}

function summaryOf(mail: ReceivedMail): ExpectedMail {
  return { to: readerOf(mail), subject: mail.subject ?? '' };
}

/** Whose mailbox it came into. */
export function readerOf(mail: Pick<ReceivedMail, 'envelope'>): Reader {
  const address = mail.envelope.to[0] ?? '';
  const found = (Object.keys(READERS) as Reader[]).find((reader) => READERS[reader] === address);
  if (!found) throw new Error(`a mail went to ${address}, who is no reader of the story`);
  return found;
}

/** Expected mails that did not come, and mails that nobody expected; each counts as often as it occurs. */
export function compareMails(
  expected: readonly ExpectedMail[],
  found: readonly ExpectedMail[],
): { missing: ExpectedMail[]; surplus: ExpectedMail[] } {
  const surplus = [...found];
  const missing: ExpectedMail[] = [];
  for (const mail of expected) {
    const at = surplus.findIndex((one) => one.to === mail.to && one.subject === mail.subject);
    if (at === -1) missing.push(mail);
    else surplus.splice(at, 1);
  }
  return { missing, surplus };
}
