import type { ReadFault, ReadResult } from '../../domain/observation.ts';

/** What is looked at to say what came instead of a feed. */
const LOOKED_AT = 65_536;

const SIGNS: readonly [ReadFault, RegExp, string][] = [
  [
    'maintenance',
    /maintenance|temporarily (?:unavailable|offline)|system (?:is )?(?:down|unavailable)|scheduled outage|service unavailable/i,
    'the court answers with a maintenance page',
  ],
  [
    'bot-wall',
    /captcha|_incapsula_|incident id|cf-chl|challenge-platform|just a moment|access denied|request unsuccessful|pardon our interruption/i,
    'a bot wall stands before the feed',
  ],
  ['login-page', /type=["']?password|loginform|pacer login|csologin/i, 'the court asks for a login'],
];

/** Says why a body that does not begin as a feed is none. */
export function judgeNoFeed(text: string, root: string | null): ReadResult & { ok: false } {
  const shown = text.slice(0, LOOKED_AT);
  const html = /<!doctype html|<html[\s>]|<head[\s>]|<body[\s>]/i.test(shown);
  if (html || root === null) {
    for (const [reason, sign, message] of SIGNS) if (sign.test(shown)) return { ok: false, reason, message };
  }
  if (html)
    return { ok: false, reason: 'html-instead', message: 'an HTML page came where the RSS feed was due' };
  const found = root === null ? 'no element at all' : `<${root.slice(0, 40)}>`;
  return { ok: false, reason: 'not-the-format', message: `expected <rss>, found ${found}` };
}

/** Null unless the bytes cannot hold a feed whatever they say. */
export function judgeBytes(body: Uint8Array, largest: number): (ReadResult & { ok: false }) | null {
  if (body.length > largest) {
    return { ok: false, reason: 'too-large', message: `${body.length} bytes, more than ${largest}` };
  }
  if (body[0] === 0x1f && body[1] === 0x8b) {
    return { ok: false, reason: 'encoding', message: 'the body is still compressed with gzip' };
  }
  return null;
}
