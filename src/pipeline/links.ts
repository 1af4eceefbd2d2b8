import { createHmac, timingSafeEqual } from 'node:crypto';

/** Signed addresses in mail: whoever holds one may act on that one subscription and on nothing else. */

export interface LinkSettings {
  publicUrl: string;
  /** Random key of this installation, kept in the database. */
  linkKey: string;
}

export function subscriptionLinks(
  settings: LinkSettings,
  subscriptionId: string,
): { manageUrl: string; unsubscribeUrl: string } {
  const unsubscribe = signSubscription(settings.linkKey, 'unsubscribe', subscriptionId);
  const manage = signSubscription(settings.linkKey, 'manage', subscriptionId);
  return {
    manageUrl: `${settings.publicUrl}/manage?t=${manage}`,
    unsubscribeUrl: `${settings.publicUrl}/unsubscribe?t=${unsubscribe}`,
  };
}

/** Stops every subscription that comes to the same address as often as this one: a reader's whole digest. */
export function digestStopUrl(settings: LinkSettings, subscriptionId: string, mode: string): string {
  return `${subscriptionLinks(settings, subscriptionId).unsubscribeUrl}&digest=${mode}`;
}

export type LinkPurpose = 'unsubscribe' | 'manage' | 'confirm';

export function signSubscription(linkKey: string, purpose: LinkPurpose, subscriptionId: string): string {
  return `${subscriptionId}.${mac(linkKey, purpose, subscriptionId)}`;
}

/** The subscription a token speaks for, or null when it was not made here for this purpose. */
export function readSubscriptionToken(linkKey: string, purpose: LinkPurpose, token: string): string | null {
  const [id, given] = token.split('.', 2);
  if (!id || !given || !/^[0-9a-f-]{36}$/.test(id)) return null;
  const expected = Buffer.from(mac(linkKey, purpose, id));
  const actual = Buffer.from(given);
  return actual.length === expected.length && timingSafeEqual(actual, expected) ? id : null;
}

function mac(linkKey: string, purpose: LinkPurpose, subscriptionId: string): string {
  return createHmac('sha256', linkKey)
    .update(`${purpose}\n${subscriptionId}`)
    .digest('base64url')
    .slice(0, 27);
}

/** A path segment as people like to read it: a colon may stand in a path as it is. */
export function pathSegment(text: string): string {
  return encodeURIComponent(text).replaceAll('%3A', ':');
}
