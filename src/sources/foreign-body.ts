import type { ReadFault } from '../domain/observation.ts';

/**
 * Says what a body is that is not the format it should be. Asked only after the content was not found, so a
 * notice of maintenance on a page that does carry its docket is never mistaken for an outage.
 *
 * The marks are those of the walls in front of public court sites (Akamai, Cloudflare, AWS WAF, F5,
 * Incapsula) and the words hosts put on their own maintenance pages.
 */
export function judgeForeignBody(text: string): ReadFault | null {
  const head = text.slice(0, HEAD_CHARS).toLowerCase();
  if (!/\S/.test(text)) return 'empty-body';
  if (BOT_WALL.test(head)) return 'bot-wall';
  if (MAINTENANCE.test(head)) return 'maintenance';
  if (LOGIN.test(head)) return 'login-page';
  if (MISSING.test(head)) return 'soft-404';
  return null;
}

/** True when a body that should be JSON or XML begins like a web page. */
export function looksLikeHtml(text: string): boolean {
  return /^\s*(?:<!--[^>]{0,500}-->\s*)?<(?:!doctype html|html|head|body)\b/i.test(text.slice(0, 2000));
}

const HEAD_CHARS = 60_000;

const BOT_WALL =
  /<title>\s*(?:access denied|just a moment|attention required|request rejected|pardon our interruption|security check|human verification|403 forbidden|error:? the request could not be satisfied)|errors\.edgesuite\.net|cf-chl-|challenge-platform|_incapsula_resource|captcha|requested url was rejected|verify (?:that )?you are (?:a )?human|are you a robot/;
const MAINTENANCE =
  /(?:under|scheduled|down for|undergoing|routine|site|system) maintenance|temporarily (?:unavailable|down|offline)|service unavailable|will be back (?:soon|shortly)/;
const LOGIN = /<title>[^<]{0,80}(?:log ?in|sign ?in)\b/;
const MISSING =
  /<title>[^<]{0,80}(?:404|not found)|page (?:was |is |could )?not (?:be )?found|file (?:was )?not found|page you (?:requested|are looking for)/;
