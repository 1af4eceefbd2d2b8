import { maskForComparison } from '../mask.ts';
import { isLink, redline } from './redline.ts';
import type { RedlineParagraph } from './shape.ts';

/** What kind of edit it is, in words for a headline. The order is that of their weight. */
export const EDIT_KINDS = [
  'title changed',
  'figure changed',
  'paragraph removed',
  'paragraph added',
  'wording changed',
  'link changed',
  'moved',
] as const;
export type EditKind = (typeof EDIT_KINDS)[number];

export interface EditedWords {
  title: string | null;
  text: string | null;
}

/** The kinds of edit between two versions, heaviest first, leaving out what the mask covers. */
export function editKinds(before: EditedWords, after: EditedWords): EditKind[] {
  const kinds = new Set<EditKind>();
  if (maskForComparison(before.title ?? '') !== maskForComparison(after.title ?? ''))
    kinds.add('title changed');
  const { paragraphs } = redline(maskForComparison(before.text ?? ''), maskForComparison(after.text ?? ''));
  for (const paragraph of paragraphs) for (const kind of paragraphKinds(paragraph)) kinds.add(kind);
  return EDIT_KINDS.filter((kind) => kinds.has(kind));
}

function paragraphKinds(paragraph: RedlineParagraph): EditKind[] {
  const words = paragraph.segments.map((segment) => segment.text).join('');
  if (paragraph.kind === 'same') return [];
  if (paragraph.kind === 'move') return ['moved'];
  if (/<https?:\/\//u.test(words) && paragraph.segments.every(({ text }) => isLink(text)))
    return ['link changed'];
  if (paragraph.kind === 'del') return ['paragraph removed'];
  return paragraph.kind === 'ins' ? ['paragraph added'] : changedKinds(paragraph);
}

function changedKinds({ segments }: RedlineParagraph): EditKind[] {
  const side = (kind: 'del' | 'ins') =>
    segments.filter((segment) => segment.kind === kind).map(({ text }) => text);
  const kinds: EditKind[] = [];
  if (figures(side('del')) !== figures(side('ins'))) kinds.push('figure changed');
  if (wordsOnly(side('del')) !== wordsOnly(side('ins'))) kinds.push('wording changed');
  return kinds;
}

function figures(texts: readonly string[]): string {
  return (texts.join(' ').match(/\d[\d,.]*/gu) ?? [])
    .map((figure) => figure.replace(/[,.]+$/u, ''))
    .join(' ');
}

function wordsOnly(texts: readonly string[]): string {
  return texts
    .join(' ')
    .replace(/\d[\d,.]*/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
