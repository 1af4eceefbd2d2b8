import type { RedlinePiece } from '../../../domain/alert-view.ts';
import { html, type Markup, type MarkupValue } from './markup.ts';
import { cleanLines, cutAtWord, fittingLength } from './plain.ts';
import type { Words } from './words.ts';

export interface RedlineDocument {
  pieces: { kind: 'same' | 'del' | 'ins'; text: string }[];
  /** True when more was changed than the mail shows. */
  cut: boolean;
}

/** Characters of redline in one mail: enough for any edit of an entry, not for a rewritten page. */
const REDLINE_LENGTH = 5000;
/** Unchanged words kept on either side of a change. */
const CONTEXT_LENGTH = 160;

/** The redline cleaned, its unchanged parts shortened, cut to what a mail can hold; null when nothing changed. */
export function boundedRedline(pieces: readonly RedlinePiece[], words: Words): RedlineDocument | null {
  const runs = runsOf(pieces, words.redline.gap);
  const shortened = runs.map((run, index) =>
    run.kind === 'same'
      ? {
          ...run,
          text: context(run.text, {
            first: index === 0,
            last: index === runs.length - 1,
            gap: words.redline.gap,
          }),
        }
      : run,
  );
  const { kept, cut } = cutRuns(shortened, REDLINE_LENGTH);
  return kept.some(({ kind, text }) => kind !== 'same' && text.trim()) ? { pieces: kept, cut } : null;
}

/** Neighbours of one kind joined, so that context is measured across paragraphs. */
function runsOf(pieces: readonly RedlinePiece[], gap: string): RedlineDocument['pieces'] {
  const runs: RedlineDocument['pieces'] = [];
  for (const piece of pieces) {
    const kind = piece.kind === 'gap' ? 'same' : piece.kind;
    const text = piece.kind === 'gap' ? ` ${gap} ` : piece.text;
    const last = runs.at(-1);
    if (last?.kind === kind) last.text += text;
    else runs.push({ kind, text });
  }
  return runs.map(({ kind, text }) => ({ kind, text: cleanRun(text) })).filter(({ text }) => text);
}

/** White space at the edges belongs to the sentence and stays, as one space or one line end. */
function cleanRun(text: string): string {
  const middle = cleanLines(text);
  if (!middle) return edge(text.replaceAll(/\S/g, ''));
  const lead = /^\s*/.exec(text)?.[0] ?? '';
  const tail = text.slice(text.trimEnd().length);
  return `${edge(lead)}${middle}${edge(tail)}`;
}

function edge(space: string): string {
  return space.includes('\n') ? '\n' : space && ' ';
}

function context(text: string, { first, last, gap }: { first: boolean; last: boolean; gap: string }): string {
  const head = text.slice(0, CONTEXT_LENGTH);
  const tail = text.slice(-CONTEXT_LENGTH);
  const start = head.slice(0, Math.max(head.lastIndexOf(' '), 0));
  const end = tail.slice(tail.indexOf(' ') + 1);
  if (text.length <= 2 * CONTEXT_LENGTH) return text;
  if (first) return `${gap} ${end}`;
  return last ? `${start} ${gap}` : `${start} ${gap} ${end}`;
}

function cutRuns(
  runs: RedlineDocument['pieces'],
  length: number,
): { kept: RedlineDocument['pieces']; cut: boolean } {
  const kept: RedlineDocument['pieces'] = [];
  const text = runs.map((run) => run.text).join('');
  let room = fittingLength(text, length);
  for (const { kind, text } of runs) {
    if (room < 40) return { kept, cut: true };
    kept.push({ kind, text: cutAtWord(text, room) });
    room -= text.length;
  }
  return { kept, cut: room < 0 };
}

/** `[-old-]{+new+}`, as word diffs are written. */
export function redlineText({ pieces }: RedlineDocument): string {
  const marked = pieces.map(({ kind, text }) => {
    if (kind === 'del') return `[-${text}-]`;
    return kind === 'ins' ? `{+${text}+}` : text;
  });
  return marked.join('').trim();
}

/** Struck and underlined; hidden words say the same to those who listen. */
export function redlineHtml({ pieces }: RedlineDocument, words: Words): Markup {
  const { deleted, inserted, end } = words.redline;
  const marked = pieces.map(({ kind, text }): MarkupValue => {
    if (kind === 'del')
      return html`<del>${spoken(deleted, words.tag)}${broken(text)}${spoken(end, words.tag)}</del>`;
    if (kind === 'ins')
      return html`<ins>${spoken(inserted, words.tag)}${broken(text)}${spoken(end, words.tag)}</ins>`;
    return broken(text);
  });
  return html`${marked}`;
}

/** Our words stand among the court's, so they say which language they are in where the two differ. */
function spoken(words: string, tag: string): Markup {
  const own = tag === 'en' ? null : html` lang="${tag}"`;
  return html`<span class="spoken"${own}> [${words}] </span>`;
}

/** Line ends as `<br>`, since a change may run over the end of a paragraph. */
export function broken(text: string): MarkupValue[] {
  const breakLine = html`<br>\n`;
  return text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [breakLine, line]));
}
