import type { SendResult } from '../channels/channel.ts';
import type { Letter } from '../channels/letter.ts';
import { MINUTE } from '../domain/duration.ts';
import { nextAttempt } from '../domain/retry.ts';
import { noteLetter, takeDueLetters, type DueLetter } from '../store/sign-ups.ts';
import { alertWordsFor } from '../domain/speech/words-for.ts';
import type { House } from './house.ts';
import { letterWordsFor } from './letter-words.ts';
import { signSubscription, subscriptionLinks } from './links.ts';
import { titleOfTarget } from './target-title.ts';
import { newCaseReach } from './watch-court.ts';

/** A mail is held this long for one attempt; what a killed process held is due again afterwards. */
const HOLD_MS = 2 * MINUTE;
/** A link that came two days late would be of no use. */
const MOST_ATTEMPTS = 8;

/** Sends the letters that are due. Returns how many were handed over. */
export async function sendDueLetters(house: House): Promise<number> {
  const channel = house.channels.get('email');
  const now = house.clock();
  const due = await takeDueLetters(house.db.read, now, new Date(now.getTime() + HOLD_MS));
  let sent = 0;
  for (const letter of due) {
    const result: SendResult = channel?.sendLetter
      ? await channel.sendLetter(await letterOf(house, letter), letter.email)
      : NOT_CONFIGURED;
    house.metrics.delivered('email-letter', result.outcome === 'sent' ? 'sent' : result.reason);
    await noteLetter(house.db.read, letter.id, afterwards(house, letter, result));
    if (result.outcome === 'sent') sent += 1;
  }
  return sent;
}

const NOT_CONFIGURED: SendResult = {
  outcome: 'failed',
  permanent: false,
  reason: 'not-configured',
  message: 'no mail is set up',
  retryAfterMs: null,
};

function afterwards(house: House, letter: DueLetter, result: SendResult) {
  if (result.outcome === 'sent') return { nextAttemptAt: null, reason: null };
  const next = nextAttempt(letter.attempts, result, house.random());
  const ends = next.kind === 'dead' || letter.attempts >= MOST_ATTEMPTS;
  house.log.warn({ signUp: letter.id, reason: result.reason, ends }, 'a confirmation mail was not sent');
  const at = ends ? null : new Date(house.clock().getTime() + next.delayMs);
  return { nextAttemptAt: at, reason: result.reason };
}

async function letterOf(house: House, due: DueLetter): Promise<Letter> {
  const { settings } = house;
  const words = letterWordsFor(due.language);
  const target = { kind: due.targetKind, id: due.targetId };
  const say = alertWordsFor(words.language);
  const title = await titleOfTarget(house, target, say);
  const reach = await newCaseReach(house, target, say);
  const common = {
    messageId: `<sign-up.${due.id}@${settings.messageHost}>`,
    language: words.language,
    closing: [
      `Court Crier, ${settings.publicUrl}`,
      ...(settings.postalAddress ? [settings.postalAddress] : []),
      ...(settings.contact ? [`${words.contact}: ${settings.contact}`] : []),
    ],
  };
  if (due.active) {
    const { subject, asked, action } = words.already;
    const { manageUrl } = subscriptionLinks(settings, due.subscriptionId);
    return {
      ...common,
      subject: subject(title),
      paragraphs: [asked(title)],
      action: { words: action, url: manageUrl },
    };
  }
  const { subject, asked, otherwise, action } = words.confirm;
  const url = `${settings.publicUrl}/confirm?t=${signSubscription(settings.linkKey, 'confirm', due.id)}`;
  return {
    ...common,
    subject: subject(title),
    paragraphs: [asked(title), ...(reach ? [reach] : []), otherwise],
    action: { words: action, url },
  };
}
