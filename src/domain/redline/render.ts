import type { Redline, RedlineParagraph, RedlineSegment } from './shape.ts';

/** Unchanged paragraphs kept on either side of a change. */
const CONTEXT_PARAGRAPHS = 1;
const ELISION = '[...]';

/**
 * The redline as plain text: `[-old-]{+new+}`, a moved paragraph as `[moved:] text`; unchanged paragraphs away
 * from a change become `[...]`.
 */
export function redlineText(redline: Redline): string {
  return elided(redline)
    .map((paragraph) => (paragraph === null ? ELISION : paragraph.segments.map(segmentText).join('')))
    .join('\n');
}

function segmentText({ kind, text }: RedlineSegment): string {
  if (kind === 'del') return `[-${text}-]`;
  if (kind === 'ins') return `{+${text}+}`;
  return kind === 'move' ? `[moved:] ${text}` : text;
}

/**
 * The redline as an HTML fragment, every word escaped. Colour is never the only sign: deletions are struck
 * through and insertions underlined by style attributes, which mail clients keep, and hidden words announce
 * them to screen readers.
 */
export function redlineHtml(redline: Redline): string {
  return elided(redline)
    .map((paragraph) =>
      paragraph === null ? '<p>[&hellip;]</p>' : `<p>${paragraph.segments.map(segmentHtml).join('')}</p>`,
    )
    .join('\n');
}

const HIDDEN = 'position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0);white-space:nowrap';
const announce = (words: string) => `<span style="${HIDDEN}"> [${words}] </span>`;

function segmentHtml({ kind, text }: RedlineSegment): string {
  const escaped = escapeHtml(text);
  if (kind === 'del')
    return `<del style="color:#8b0000;background:#fdecea;text-decoration:line-through">${announce('deleted:')}${escaped}${announce('end of deletion')}</del>`;
  if (kind === 'ins')
    return `<ins style="color:#0b5a1e;background:#e6f4ea;text-decoration:underline">${announce('inserted:')}${escaped}${announce('end of insertion')}</ins>`;
  return kind === 'move' ? `<em>[moved]</em> ${escaped}` : escaped;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** Paragraphs worth showing; null stands for some that are left out. */
function elided({ paragraphs }: Redline): (RedlineParagraph | null)[] {
  const shown = new Set<number>();
  paragraphs.forEach((paragraph, index) => {
    if (paragraph.kind === 'same') return;
    for (let near = index - CONTEXT_PARAGRAPHS; near <= index + CONTEXT_PARAGRAPHS; near += 1)
      shown.add(near);
  });
  const result: (RedlineParagraph | null)[] = [];
  paragraphs.forEach((paragraph, index) => {
    if (shown.has(index)) result.push(paragraph);
    else if (shown.size > 0 && result.at(-1) !== null) result.push(null);
  });
  return result;
}
