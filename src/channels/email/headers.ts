import { createHash } from 'node:crypto';
import type { BatchView, Recipient } from '../../domain/alert-view.ts';
import { oneLine } from './render/plain.ts';

/** `Message-ID` without its angle brackets, wherever it came from. */
export function bareMessageId(messageId: string): string {
  return messageId.trim().replace(/^<|>$/g, '');
}

/**
 * Root of a thread that no mail bears: mails of one docket all refer to it, and mail programs then show them
 * together in whatever order they arrive.
 */
export function threadRoot(threadKey: string, host: string): string {
  const hash = createHash('sha256').update(threadKey).digest('hex').slice(0, 24);
  return `<thread.${hash}@${host}>`;
}

/** The thread a batch belongs to: its docket's, or the matter's where it tells of several. */
export function threadOf(view: Pick<BatchView, 'items' | 'title' | 'titleUrl'>, host: string): string {
  const keys = new Set(view.items.map((item) => item.threadKey));
  const [key] = keys;
  return threadRoot(keys.size === 1 && key ? key : (view.titleUrl ?? view.title), host);
}

/** RFC 2919: a name for people and an id that stays, made of the address of the matter's page. */
export function listId(
  view: Pick<BatchView, 'title' | 'titleUrl' | 'sections'>,
  host: string,
): { name: string; id: string } {
  // What a digest brings together differs from day to day; that it is one does not.
  if (view.sections) return { name: oneLine(view.title), id: `digest.${host}` };
  const path = view.titleUrl && URL.canParse(view.titleUrl) ? new URL(view.titleUrl).pathname : view.title;
  const labels = path.split('/').map(listLabel).filter(Boolean).toReversed();
  return { name: oneLine(view.title), id: [...labels, host].join('.') };
}

function listLabel(part: string): string {
  return decoded(part)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** RFC 5322 date in UTC. */
export function mailDate(at: Date): string {
  return at.toUTCString().replace('GMT', '+0000');
}

/** RFC 8058: a POST to this address ends the subscription, without a page in between. */
export function unsubscribeHeader(recipient: Recipient, mailbox: string | null): string {
  const ways = [`<${recipient.unsubscribeUrl}>`];
  if (mailbox) ways.push(`<mailto:${mailbox}?subject=unsubscribe>`);
  return ways.join(',\r\n ');
}
