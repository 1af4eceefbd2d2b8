import type { BatchView } from '../../domain/alert-view.ts';
import { fittingMessage, type Shown } from '../fitting.ts';
import { cutAtWord, safeLink } from '../email/render/plain.ts';
import { titleLine, type Telling } from '../telling.ts';
import { wordsOf } from '../words.ts';

/** Discord's limits of an execution of a webhook, in characters. */
const MAX_EMBEDS = 10;
const TITLE_LENGTH = 256;
const DESCRIPTION_LENGTH = 4096;
const EMBEDS_LENGTH = 6000;
const CONTENT_LENGTH = 2000;

interface Embed {
  title: string;
  url?: string;
  description: string;
}

export interface DiscordMessage {
  content: string;
  /** Nobody is ever pinged, whatever a filing says. */
  allowed_mentions: { parse: [] };
  embeds: Embed[];
}

export function discordMessage(view: BatchView): DiscordMessage {
  return fittingMessage(view, {
    maxItems: MAX_EMBEDS,
    build: (shown) => message(view, shown),
    fits: ({ embeds }) =>
      embeds.every(({ description }) => description.length <= DESCRIPTION_LENGTH) &&
      embeds.reduce((sum, { title, description }) => sum + title.length + description.length, 0) <=
        EMBEDS_LENGTH,
  });
}

function message(view: BatchView, { tellings, omitted }: Shown): DiscordMessage {
  const url = safeLink(view.titleUrl);
  const more = omitted > 0 ? ` (${wordsOf(view.language).more(omitted)})` : '';
  const title = `**${escape(cutAtWord(titleLine(view), 300))}**${more}`;
  return {
    content: (url ? `${title}\n<${encodeAddress(url)}>` : title).slice(0, CONTENT_LENGTH),
    allowed_mentions: { parse: [] },
    embeds: tellings.map(embed),
  };
}

function embed({ headline, subject, quote, facts, url, links }: Telling): Embed {
  const footer = [
    escape(facts),
    ...links.map((link) => `[${escape(link.label)}](${encodeAddress(link.url)})`),
  ];
  const quoted = quote ? escape(quote).replaceAll(/^/gm, '> ') : null;
  const lines = [subject ? escape(subject) : null, quoted, footer.join(' | ')];
  return {
    title: cutAtWord(escape(cutAtWord(headline, TITLE_LENGTH / 2)), TITLE_LENGTH),
    ...(url ? { url } : {}),
    description: lines.filter((line) => line !== null).join('\n'),
  };
}

/** Discord's Markdown, mentions and time stamps all begin with one of these. */
function escape(text: string): string {
  return text.replaceAll(/[\\*_~`|>#[\]<:@]|^\s*[-+]/gm, (found) => {
    const sign = found.slice(-1);
    return `${found.slice(0, -1)}\\${sign}`;
  });
}

/** Brackets would end the link. */
function encodeAddress(url: string): string {
  return url.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll('>', '%3E').replaceAll('<', '%3C');
}
