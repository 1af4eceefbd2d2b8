import type { RedlinePiece } from '../domain/alert-view.ts';
import type { ChangedPublication } from '../domain/change.ts';
import { readableRedline, redline, type RedlineParagraph, withoutHeadingMarks } from '../domain/redline.ts';

export interface Quote {
  text: string | null;
  cut: boolean;
}

/** At most `length` characters, cut at a word, so that a long order does not bury the next item. */
export function cutAtWord(text: string | null, length: number): Quote {
  if (text === null || text.length <= length) return { text, cut: false };
  const head = text.slice(0, length);
  const space = head.lastIndexOf(' ');
  return { text: `${head.slice(0, space > length / 2 ? space : length).trimEnd()} ...`, cut: true };
}

const CONTEXT_LENGTH = 160;

/** The redline as a mail shows it: changes in full, what stayed only as context around them. */
export function redlinePieces(before: string, after: string): RedlinePiece[] {
  const pieces: RedlinePiece[] = [];
  for (const paragraph of readableRedline(redline(before, after)).paragraphs) {
    for (const { kind, text } of paragraph.segments)
      pieces.push(...shorten({ kind: kind === 'move' ? 'same' : kind, text }));
    pieces.push({ kind: 'same', text: '\n' });
  }
  return pieces;
}

function shorten(piece: RedlinePiece): RedlinePiece[] {
  if (piece.kind !== 'same' || piece.text.length <= 2 * CONTEXT_LENGTH) return [piece];
  const head = cutAtWord(piece.text, CONTEXT_LENGTH).text ?? '';
  const tail = piece.text.slice(-CONTEXT_LENGTH);
  return [
    { kind: 'same', text: head },
    { kind: 'gap', text: ' ' },
    { kind: 'same', text: tail.slice(tail.indexOf(' ') + 1) },
  ];
}

type Words = Pick<ChangedPublication, 'title' | 'text'>;

/**
 * The redline of an edited page: its title where that changed, then what changed in its text with the paragraphs
 * beside it. `movedMark` stands before a paragraph that only changed place, as something that was added.
 */
export function publicationRedline(before: Words, after: Words, movedMark: string): RedlinePiece[] {
  const title = before.title === after.title ? [] : redlinePieces(before.title, after.title);
  const { paragraphs } = readableRedline(redline(plain(before.text), plain(after.text)));
  const changed = paragraphs.map((paragraph) => paragraph.kind !== 'same');
  const text = paragraphs.flatMap((paragraph, index): RedlinePiece[] => {
    if (changed.slice(Math.max(0, index - 1), index + 2).includes(true))
      return piecesOf(paragraph, movedMark);
    // A gap that follows a gap says nothing more.
    return changed[index - 2] || index === 0 ? [GAP] : [];
  });
  return changed.includes(true) ? [...title, ...text] : title;
}

const GAP: RedlinePiece = { kind: 'gap', text: ' ' };

function plain(text: string | null): string {
  return withoutHeadingMarks(text ?? '');
}

function piecesOf({ segments }: RedlineParagraph, movedMark: string): RedlinePiece[] {
  const pieces = segments.flatMap(({ kind, text }): RedlinePiece[] =>
    kind === 'move'
      ? [{ kind: 'ins', text: movedMark }, { kind: 'same', text: ' ' }, ...shorten({ kind: 'same', text })]
      : shorten({ kind, text }),
  );
  return [...pieces, { kind: 'same', text: '\n' }];
}
