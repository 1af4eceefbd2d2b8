import type { RedlinePiece } from '../domain/alert-view.ts';
import { readableRedline, redline } from '../domain/redline.ts';

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
