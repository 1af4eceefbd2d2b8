import type { RedlinePiece } from '../../../domain/alert-view.ts';
import { html, type Markup, type MarkupValue } from './markup.ts';
import { cleanLines, cutAtWord } from './plain.ts';
import type { Words } from './words.ts';

export interface RedlineDocument {
  pieces: RedlinePiece[];
  /** True when more was changed than the mail shows. */
  cut: boolean;
}

/** Characters of redline in one mail: enough for any edit of an entry, not for a rewritten page. */
const REDLINE_LENGTH = 5000;

/** The redline cleaned and cut to what a mail can hold; null when nothing is left to show. */
export function boundedRedline(pieces: readonly RedlinePiece[], words: Words): RedlineDocument | null {
  const kept: RedlinePiece[] = [];
  let room = REDLINE_LENGTH;
  let cut = false;
  for (const piece of pieces) {
    const text = piece.kind === 'gap' ? ` ${words.redline.gap} ` : cleanPiece(piece.text);
    if (!text) continue;
    if (room <= 0) {
      cut = true;
      break;
    }
    kept.push({ kind: piece.kind, text: cutAtWord(text, Math.max(room, 40)) });
    cut ||= text.length > Math.max(room, 40);
    room -= text.length;
  }
  return kept.some(({ kind }) => kind === 'del' || kind === 'ins') ? { pieces: kept, cut } : null;
}

/** Spaces at the edges of a piece belong to the sentence and stay. */
function cleanPiece(text: string): string {
  const lead = /^\s/.test(text) ? (/^[^\S\n]*\n/.test(text) ? '\n' : ' ') : '';
  const tail = /\s$/.test(text) ? (/\n\s*$/.test(text.slice(-200)) ? '\n' : ' ') : '';
  const middle = cleanLines(text);
  return middle ? `${lead}${middle}${tail}` : lead;
}

/** `[-old-]{+new+}`, as in word diffs. */
export function redlineText(redline: RedlineDocument): string {
  const text = redline.pieces.map(({ kind, text }) => {
    if (kind === 'del') return `[-${text}-]`;
    return kind === 'ins' ? `{+${text}+}` : text;
  });
  return text.join('').trim();
}

/** Struck and underlined; hidden words say the same to those who listen. */
export function redlineHtml(redline: RedlineDocument, words: Words): Markup {
  const spoken = (text: string) => html`<span class="spoken">[${text}] </span>`;
  const { deleted, inserted, end } = words.redline;
  const pieces = redline.pieces.map(({ kind, text }): Markup => {
    if (kind === 'del') return html`<del>${spoken(deleted)}${broken(text)}${spoken(end)}</del>`;
    if (kind === 'ins') return html`<ins>${spoken(inserted)}${broken(text)}${spoken(end)}</ins>`;
    return html`${broken(text)}`;
  });
  return html`${pieces}`;
}

/** Line ends as `<br>`, since a redline may run over paragraphs in the middle of a deletion. */
export function broken(text: string): MarkupValue[] {
  return text.split('\n').flatMap((line, index) =>
    index === 0
      ? [line]
      : [
          html`<br>
`,
          line,
        ],
  );
}
