import type { MailDocument } from './document.ts';
import type { ItemDocument, Passage } from './item.ts';
import { redlineText } from './redline.ts';
import type { Slots } from './slots.ts';
import type { Words } from './words.ts';

const QUOTE_WIDTH = 72;
const RULE = '-'.repeat(QUOTE_WIDTH);

/** The plain text part. Blocks are divided by an empty line, items by a rule. */
export function mailText(mail: MailDocument, slots: Slots): string {
  const { words, items } = mail;
  const several = items.length > 1 || mail.rest !== null;
  const count = items.length + (mail.rest?.lines.length ?? 0);
  const blocks = [
    several ? `${words.intro(count, mail.title)}\n${slots.sent}` : null,
    ...items.flatMap((item) => [several ? RULE : null, itemText(item, words, several ? null : slots.sent)]),
    mail.rest && several ? restText(mail.rest) : null,
    RULE,
    coverageText(mail),
    footText(mail, slots),
  ];
  return `${joined(blocks)}\n`;
}

function joined(blocks: readonly (string | null)[]): string {
  return blocks.filter(Boolean).join('\n\n');
}

function itemText(item: ItemDocument, words: Words, sentMarker: string | null): string {
  const times = item.times.map(({ label, value }) => `${label}: ${value}`);
  return joined([
    [item.headline, item.place, ...item.facts].join('\n'),
    item.summary,
    item.correction && `${item.correction.lead}\n${quoted(item.correction.text)}`,
    item.redline && redlineBlock(item.redline, words),
    item.passage && passageText(item.passage),
    item.documents && documentsText(item.documents),
    item.links.map(({ label, url }) => `${label}:\n${url}`).join('\n'),
    [...times, ...(sentMarker ? [sentMarker] : [])].join('\n'),
  ]);
}

function redlineBlock(redline: NonNullable<ItemDocument['redline']>, words: Words): string {
  const { lead, key, cut } = words.redline;
  return [lead, quoted(redlineText(redline)), key, ...(redline.cut ? [cut] : [])].join('\n');
}

function passageText({ lead, text, quoted: isQuote, cut }: Passage): string {
  const lines = [lead, isQuote ? quoted(text) : text];
  if (cut) lines.push(`${cut.note} ${cut.link.label}:\n${cut.link.url}`);
  return lines.filter(Boolean).join('\n');
}

function documentsText({ heading, list, more }: NonNullable<ItemDocument['documents']>): string {
  const lines = list.map(({ title, url, note }) => `- ${title} (${note}):\n  ${url}`);
  return [`${heading}:`, ...lines, ...(more ? [more] : [])].join('\n');
}

function restText({ heading, lines, more }: NonNullable<MailDocument['rest']>): string {
  const list = lines.map(({ label, url }) => `- ${label}\n  ${url}`);
  return [RULE, '', `${heading}:`, ...list, ...(more ? [more] : [])].join('\n');
}

function coverageText({ coverage, words }: MailDocument): string | null {
  if (coverage.length === 0) return null;
  return [words.coverage.lead, ...coverage.map((line) => `- ${line}`)].join('\n');
}

function footText(mail: MailDocument, slots: Slots): string {
  const { words, operator, titleLink } = mail;
  return joined([
    titleLink && `${titleLink.label}:\n${titleLink.url}`,
    slots.why,
    [operator.contact && words.why.operator(operator.contact), operator.postalAddress, words.why.notAdvice]
      .filter(Boolean)
      .join('\n'),
  ]);
}

/** Every line marked with `> `, so that no word from outside can pass as ours. */
function quoted(text: string): string {
  return text
    .split('\n')
    .flatMap((line) => wrapped(line, QUOTE_WIDTH - 2))
    .map((line) => (line ? `> ${line}` : '>'))
    .join('\n');
}

/** Broken at spaces; a word longer than a line stays whole, since it is most likely an address. */
function wrapped(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current && current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else current = current ? `${current} ${word}` : word;
  }
  return [...lines, current];
}
