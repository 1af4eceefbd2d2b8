import type { Line } from './lines.ts';

/** A link as an annotation of a page places it: its target and the corners of its box, in points. */
export interface PlacedLink {
  target: string;
  left: number;
  bottom: number;
  right: number;
  top: number;
}

const TARGET = /^(?:https?:\/\/|mailto:)[^\s<>]{1,4000}$/iu;

/** An annotation as the library gives it; what is no link to an address is null. */
export function placedLink(annotation: {
  subtype?: unknown;
  url?: unknown;
  rect?: unknown;
}): PlacedLink | null {
  const { subtype, url, rect } = annotation;
  if (subtype !== 'Link' || typeof url !== 'string' || !TARGET.test(url) || !Array.isArray(rect)) return null;
  const [x1, y1, x2, y2] = rect.map(Number);
  if (![x1, y1, x2, y2].every(Number.isFinite)) return null;
  return {
    target: url,
    left: Math.min(x1 ?? 0, x2 ?? 0),
    right: Math.max(x1 ?? 0, x2 ?? 0),
    bottom: Math.min(y1 ?? 0, y2 ?? 0),
    top: Math.max(y1 ?? 0, y2 ?? 0),
  };
}

/** Boxes are drawn with some room around the words. */
const ROOM = 2;

/** The targets of the links that stand on a line, each once. */
export function targetsOn({ y, cells }: Line, links: readonly PlacedLink[]): string[] {
  const here = links.filter(
    ({ bottom, top, left, right }) =>
      y >= bottom - ROOM && y <= top && cells.some(({ x, end }) => x < right && end > left),
  );
  return [...new Set(here.map(({ target }) => target))];
}
