import type { BatchView } from '../../domain/alert-view.ts';
import { fittingMessage, type Shown } from '../fitting.ts';
import { cutAtWord, safeLink } from '../email/render/plain.ts';
import { titleLine, type Telling } from '../telling.ts';
import { wordsOf } from '../words.ts';

/** A post holds 16,383 characters; longer ones are split into several. */
const POST_LENGTH = 14_000;
const MAX_ITEMS = 40;

export function mattermostMessage(view: BatchView): { text: string } {
  return fittingMessage(view, {
    maxItems: MAX_ITEMS,
    build: (shown) => message(view, shown),
    fits: ({ text }) => text.length <= POST_LENGTH,
  });
}

function message(view: BatchView, { tellings, omitted }: Shown): { text: string } {
  const title = `#### ${linked(safeLink(view.titleUrl), cutAtWord(titleLine(view), 300))}`;
  const more = omitted > 0 ? [linked(safeLink(view.titleUrl), wordsOf(view.language).more(omitted))] : [];
  return { text: [title, ...tellings.map(itemText), ...more].join('\n\n') };
}

function itemText({ headline, subject, quote, facts, url, links }: Telling): string {
  const lines = [
    `**${linked(url, headline)}**`,
    ...(subject ? [escape(subject)] : []),
    ...(quote ? ['', escape(quote).replaceAll(/^/gm, '> '), ''] : []),
    [escape(facts), ...links.map((link) => linked(link.url, link.label))].join(' | '),
  ];
  return lines.join('\n');
}

function linked(url: string | null, label: string): string {
  if (!url) return escape(label);
  return `[${escape(label)}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}

/** A backslash stops Markdown but not mentions, which the server finds first: those lose their "@word" shape. */
function escape(text: string): string {
  return text
    .replaceAll(/[\\*_~`|>#[\]<!:]/g, String.raw`\$&`)
    .replaceAll(/^(\s*)([-+]|\d+[.)])/gm, String.raw`$1\$2`)
    .replaceAll('@', '@\u200b');
}
