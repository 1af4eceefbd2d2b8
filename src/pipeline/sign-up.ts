import { createHmac } from 'node:crypto';
import { mailAddress } from '../channels/email/address.ts';
import { DAY, HOUR } from '../domain/duration.ts';
import type { FilterSpec } from '../domain/filter.ts';
import type { DeliveryPreference } from '../domain/grouping.ts';
import type { TargetKind } from '../store/schema.ts';
import {
  countSignUps,
  forgetOldSignUps,
  openSignUp,
  saveSignUp,
  startedSignUp,
  useSignUp,
  type OpenSignUp,
} from '../store/sign-ups.ts';
import { activateSubscription, keepReadingOf, subscribeEmail } from '../store/subscribers.ts';
import type { House } from './house.ts';
import { readSubscriptionToken } from './links.ts';
import { watchCourtOf } from './watch-court.ts';

export interface SignUpWish {
  email: string;
  targetKind: TargetKind;
  targetId: string;
  filter: FilterSpec;
  preference: DeliveryPreference;
  language?: string | null;
  timezone?: string | null;
  /** The network the request came from; only a keyed hash of it is kept. */
  network: string;
}

/**
 * `accepted` says nothing about the address: it is the answer to a new one, to one that is subscribed, and to one
 * that has been written to often enough.
 */
export type SignUpAnswer = 'accepted' | 'bad-address' | 'too-many-from-here';

const LINK_LASTS_MS = 3 * DAY;
const COUNTED_MS = HOUR;
const MAILS_PER_ADDRESS = 3;
const REQUESTS_PER_NETWORK = 20;
/** Requests that nobody confirmed go after this, and unknown addresses with them. */
const KEPT_MS = 30 * DAY;

/** Takes a request to subscribe. The subscription waits until the link in the mail is used. */
export async function requestSubscription(house: House, wish: SignUpWish): Promise<SignUpAnswer> {
  const address = mailAddress(wish.email.trim());
  if (!address) return 'bad-address';
  const now = house.clock();
  const addressHash = keyedHash(house, 'address', address.toLowerCase());
  const networkHash = keyedHash(house, 'network', wish.network);
  return house.db.transaction(async (tx) => {
    const since = new Date(now.getTime() - COUNTED_MS);
    const counted = await countSignUps(tx.db, { addressHash, networkHash, since });
    if (counted.network >= REQUESTS_PER_NETWORK) return 'too-many-from-here';
    if (counted.address >= MAILS_PER_ADDRESS) return 'accepted';
    const { targetKind, targetId, filter, preference, language = null, timezone = null } = wish;
    const { id } = await subscribeEmail(tx.db, {
      email: address,
      targetKind,
      targetId,
      filter,
      preference,
      confirmed: false,
      now,
    });
    const expiresAt = new Date(now.getTime() + LINK_LASTS_MS);
    await saveSignUp(tx.db, {
      subscriptionId: id,
      addressHash,
      networkHash,
      now,
      expiresAt,
      language,
      timezone,
    });
    await forgetOldSignUps(tx.db, new Date(now.getTime() - KEPT_MS));
    return 'accepted';
  });
}

function keyedHash(house: House, purpose: string, value: string): string {
  return createHmac('sha256', house.settings.linkKey).update(`${purpose}\n${value}`).digest('base64url');
}

/** What a confirmation link would put into force; null when it is unknown, used or too old. */
export async function readSignUp(house: House, token: string): Promise<OpenSignUp | null> {
  const id = readSubscriptionToken(house.settings.linkKey, 'confirm', token);
  return id === null ? null : openSignUp(house.db.read, id, house.clock());
}

/** What a link has put into force, for whoever opens it or presses its button once more. */
export async function readStartedSignUp(house: House, token: string): Promise<OpenSignUp | null> {
  const id = readSubscriptionToken(house.settings.linkKey, 'confirm', token);
  return id === null ? null : startedSignUp(house.db.read, id);
}

/** Puts the subscription into force. A link works once; null when it does not work any more. */
export async function confirmSignUp(house: House, token: string): Promise<OpenSignUp | null> {
  const open = await readSignUp(house, token);
  if (!open) return null;
  const now = house.clock();
  return house.db.transaction(async (tx) => {
    if (!(await useSignUp(tx.db, open.id, now))) return null;
    if (!(await activateSubscription(tx.db, open.subscriptionId, now))) return null;
    await keepReadingOf(tx.db, open.subscriptionId, open);
    await watchCourtOf(house, tx, { kind: open.targetKind, id: open.targetId });
    return open;
  });
}
