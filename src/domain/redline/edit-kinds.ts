import { maskForComparison } from '../mask.ts';
import { statedFingerprint } from '../picture-note.ts';
import { isLink, redline } from './redline.ts';
import type { RedlineParagraph } from './shape.ts';

/** What kind of edit it is, in words for a headline. The order is that of their weight. */
export const EDIT_KINDS = [
  'document replaced',
  'title changed',
  'figure changed',
  'date changed',
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
  paragraphs.forEach((paragraph, index) => {
    if (belongsToWhole(paragraph, paragraphs[index - 1])) return;
    for (const kind of paragraphKinds(paragraph)) kinds.add(kind);
  });
  return EDIT_KINDS.filter((kind) => kinds.has(kind));
}

/** The links of a paragraph that came or went came or went with it. */
function belongsToWhole(paragraph: RedlineParagraph, previous: RedlineParagraph | undefined): boolean {
  const whole = paragraph.kind === 'ins' || paragraph.kind === 'del' || paragraph.kind === 'move';
  return whole && previous?.kind === paragraph.kind && paragraph.segments.every(({ text }) => isLink(text));
}

function paragraphKinds(paragraph: RedlineParagraph): EditKind[] {
  if (paragraph.kind === 'same') return [];
  if (paragraph.kind === 'move') return ['moved'];
  if (paragraph.segments.every(({ text }) => isLink(text))) return ['link changed'];
  if (isReplacement(paragraph)) return ['document replaced'];
  if (paragraph.kind === 'del') return ['paragraph removed'];
  return paragraph.kind === 'ins' ? ['paragraph added'] : changedKinds(paragraph);
}

/** Other pictures stand in place of those that a document showed before. */
function isReplacement({ kind, segments }: RedlineParagraph): boolean {
  const stated = (left: 'ins' | 'del') =>
    statedFingerprint(
      segments
        .filter((segment) => segment.kind !== left)
        .map(({ text }) => text)
        .join(''),
    );
  return kind === 'changed' && stated('ins') !== null && stated('del') !== null;
}

function changedKinds({ segments }: RedlineParagraph): EditKind[] {
  const before = readParts(segments.filter(({ kind }) => kind !== 'ins').map(({ text }) => text));
  const after = readParts(segments.filter(({ kind }) => kind !== 'del').map(({ text }) => text));
  const kinds: EditKind[] = [];
  if (before.figures !== after.figures) kinds.push('figure changed');
  if (before.dates !== after.dates) kinds.push('date changed');
  if (before.words !== after.words) kinds.push('wording changed');
  return kinds;
}

const DATE =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}(?:, \d{4})?\b|\b\d{1,2}\/\d{1,2}\/\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b/giu;
const FIGURE = /\d[\d,.]*/gu;

/** The dates, the other figures and the words of one version of a paragraph. */
function readParts(texts: readonly string[]): { dates: string; figures: string; words: string } {
  const text = texts.join('');
  const undated = text.replace(DATE, ' ');
  return {
    dates: (text.match(DATE) ?? []).join(' '),
    figures: (undated.match(FIGURE) ?? []).map((figure) => figure.replace(/[,.]+$/u, '')).join(' '),
    words: undated.replace(FIGURE, ' ').replace(/\s+/gu, ' ').trim(),
  };
}
