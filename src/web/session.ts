import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { HOUR, SECOND } from '../domain/duration.ts';
import type { SiteParts } from './site.ts';

/** Who operates: whoever showed the token of this installation, for half a day, in a cookie that we signed. */

const COOKIE = 'crier_session';
const LASTS_MS = 12 * HOUR;

export type Role = 'operator' | 'reader';

/** True when this is the token; compared in constant time. False when none is set. */
export function isAdminToken(site: SiteParts, given: string): boolean {
  const token = site.env?.adminToken?.reveal();
  return token !== undefined && equal(digest(site, 'token', given), digest(site, 'token', token));
}

/** A reader's session says which subscriptions it was opened with. */
export function openSession(
  site: SiteParts,
  c: Context,
  role: Role,
  subscriptions: readonly string[] = [],
): void {
  const expires = site.house.clock().getTime() + LASTS_MS;
  const body = `${role}.${expires}.${randomBytes(9).toString('base64url')}.${subscriptions.join('_')}`;
  setCookie(c, COOKIE, `${body}.${sign(site, body)}`, {
    httpOnly: true,
    sameSite: role === 'operator' ? 'Strict' : 'Lax',
    secure: site.house.settings.publicUrl.startsWith('https:'),
    path: '/',
    maxAge: LASTS_MS / SECOND,
  });
}

export function closeSession(c: Context): void {
  deleteCookie(c, COOKIE, { path: '/' });
}

/** The role of a session that we opened and that has not ended; null without one. */
export function roleOf(site: SiteParts, c: Context): Role | null {
  return sessionOf(site, c)?.role ?? null;
}

export function isOperator(site: SiteParts, c: Context): boolean {
  return roleOf(site, c) === 'operator';
}

/** The subscriptions whose links this reader has opened. */
export function subscriptionsOf(site: SiteParts, c: Context): string[] {
  return sessionOf(site, c)?.subscriptions ?? [];
}

function sessionOf(site: SiteParts, c: Context): { role: Role; subscriptions: string[] } | null {
  const cookie = getCookie(c, COOKIE) ?? '';
  const dot = cookie.lastIndexOf('.');
  const body = cookie.slice(0, Math.max(0, dot));
  if (dot < 0 || !equal(Buffer.from(sign(site, body)), Buffer.from(cookie.slice(dot + 1)))) return null;
  const [role, expires, , subscriptions = ''] = body.split('.');
  if (Number(expires) <= site.house.clock().getTime()) return null;
  if (role !== 'operator' && role !== 'reader') return null;
  return { role, subscriptions: subscriptions.split('_').filter((id) => id !== '') };
}

/** Stands in every form of a session, so that no other site can send one in its name. */
export function formToken(site: SiteParts, c: Context): string {
  return createHmac('sha256', key(site))
    .update(`form\n${getCookie(c, COOKIE) ?? ''}`)
    .digest('base64url');
}

export function isFormToken(site: SiteParts, c: Context, given: unknown): boolean {
  return typeof given === 'string' && equal(Buffer.from(formToken(site, c)), Buffer.from(given));
}

function sign(site: SiteParts, body: string): string {
  return createHmac('sha256', key(site)).update(`session\n${body}`).digest('base64url');
}

/** A new token ends all sessions that the old one opened. */
function key(site: SiteParts): string {
  return `${site.house.settings.linkKey}\n${site.env?.adminToken?.reveal() ?? ''}`;
}

function digest(site: SiteParts, purpose: string, text: string): Buffer {
  return createHmac('sha256', key(site)).update(`${purpose}\n${text}`).digest();
}

function equal(a: Buffer, b: Buffer): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}
