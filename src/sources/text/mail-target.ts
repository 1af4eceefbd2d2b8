import type { Element } from 'domhandler';

const MAIL = /^mailto:([^\s?<>]{3,254})/iu;
const HIDDEN_MAIL = /\/cdn-cgi\/l\/email-protection#([0-9a-f]{6,512})$/iu;

/**
 * The mail address a link leads to, as `mailto:...`; null for other links. A network that hides addresses from
 * harvesters (Cloudflare) writes the same one differently at every request: its first byte is the key of the rest.
 */
export function mailTarget({ attribs }: Element): string | null {
  const href = attribs.href?.trim() ?? '';
  const stated = MAIL.exec(href)?.[1];
  if (stated) return `mailto:${stated.toLowerCase()}`;
  const hidden = HIDDEN_MAIL.exec(href)?.[1];
  return hidden ? `mailto:${uncover(hidden).toLowerCase()}` : null;
}

function uncover(hex: string): string {
  const [key = 0, ...rest] = Buffer.from(hex, 'hex');
  return Buffer.from(rest.map((byte) => byte ^ key))
    .toString('utf8')
    .replace(/[^\x21-\x7e]/gu, '?')
    .replace(/[<>]/gu, '?');
}
