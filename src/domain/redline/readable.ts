import { isLink } from './redline.ts';
import type { Redline, RedlineParagraph, RedlineSegment } from './shape.ts';

/** The words of a page without the lines that hold the targets of its links: nobody reads those aloud. */
export function withoutLinkTargets(text: string): string {
  if (!text.includes('<')) return text;
  const lines = text.split('\n').filter((line) => !isLink(line));
  return lines.join('\n').replaceAll(/\n{3,}/g, '\n\n');
}

/** Headings without the signs that readers of pages write before them: those are not said either. */
export function withoutHeadingMarks(text: string): string {
  return text.includes('#') ? text.replaceAll(/^#{1,6} /gmu, '') : text;
}

const LINK_WORD: RedlineSegment = { kind: 'same', text: 'Link: ' };

/**
 * A redline as people read it. Targets of links are shown where they changed, and left out where they stayed or
 * came and went with their paragraph.
 */
export function readableRedline({ paragraphs, coarse }: Redline): Redline {
  const readable = paragraphs.flatMap((paragraph, index): RedlineParagraph[] => {
    if (!isLinkParagraph(paragraph)) return [paragraph];
    return isLeftOut(paragraph, paragraphs, index) ? [] : [named(paragraph)];
  });
  return { paragraphs: readable, coarse };
}

function isLinkParagraph({ segments }: RedlineParagraph): boolean {
  return segments.every(({ text }) => isLink(text));
}

function isLeftOut(
  { kind }: RedlineParagraph,
  paragraphs: readonly RedlineParagraph[],
  index: number,
): boolean {
  if (kind === 'same' || kind === 'move') return true;
  if (kind === 'changed') return false;
  for (let owner = index - 1; owner >= 0; owner -= 1) {
    const paragraph = paragraphs[owner];
    if (paragraph && !isLinkParagraph(paragraph)) return paragraph.kind === kind;
  }
  return false;
}

function named({ segments }: RedlineParagraph): RedlineParagraph {
  const bare = segments.map(({ kind, text }) => ({ kind, text: text.slice(1, -1) }));
  return { kind: 'changed', segments: [LINK_WORD, ...bare] };
}
