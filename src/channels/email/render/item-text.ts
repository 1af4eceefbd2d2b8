import type { ItemDocument, Passage } from './item.ts';
import { redlineText } from './redline.ts';
import type { Words } from './words.ts';

const WIDTH = 72;
export const RULE = '-'.repeat(WIDTH);
export const HEAVY_RULE = '='.repeat(WIDTH);

/** One change as plain text; `sentMarker` stands for the line that says when the mail went out. */
export function itemText(item: ItemDocument, words: Words, sentMarker: string | null): string {
  const documents = item.documents && documentsText(item.documents);
  const passage = item.passage && passageText(item.passage);
  const times = item.times.map(({ label, value }) => `${label}: ${value}`);
  return blocks([
    [item.headline, item.place, ...item.facts].join('\n'),
    item.summary,
    item.documentsFirst ? documents : null,
    item.correction && `${item.correction.lead}\n${quoted(item.correction.text)}`,
    item.redline && redlineBlock(item.redline, item.redlineLead, words),
    passage,
    item.documentsFirst ? null : documents,
    ...item.lists.map(({ heading, lines }) => [heading, ...lines.map((line) => `- ${line}`)].join('\n')),
    ...item.answers.map(answerText),
    item.links.map(({ label, url }) => `${label}:\n${url}`).join('\n'),
    [...times, sentMarker].filter(Boolean).join('\n'),
  ]);
}

function answerText({ heading, links, note }: ItemDocument['answers'][number]): string {
  return [heading, ...links.map(({ label, url }) => `${label}:\n${url}`), note].join('\n');
}

/** Divided by empty lines; what is absent leaves none. */
export function blocks(parts: readonly (string | null | false)[]): string {
  return parts.filter(Boolean).join('\n\n');
}

function redlineBlock(redline: NonNullable<ItemDocument['redline']>, lead: string, words: Words): string {
  const { key, cut } = words.redline;
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

/** Every line marked with `> `, so that no word from outside can pass as ours. */
function quoted(text: string): string {
  return text
    .split('\n')
    .flatMap((line) => wrapped(line, WIDTH - 2))
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
