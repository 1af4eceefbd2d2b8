/**
 * Marks by which clerks say that an entry was corrected. Dated marks are clerical notes beside the text and are
 * cut before two texts are compared; error marks belong to the text. Every quantifier is bounded, so that a
 * hostile text costs linear time.
 */

const DATE = String.raw`\d{1,2}\/\d{1,2}\/\d{2,4}`;

const DATED_MARKS = new RegExp(
  [
    String.raw`\(?(?:Main )?Documents? \d{0,5}(?:-\d{1,4})? ?replaced on ${DATE}[^()]{0,120}\)?`,
    String.raw`\(?(?:Additional )?attachments?(?:\(s\))? added on ${DATE}:?`,
    String.raw`\bModified (?:docket text |text |entry )?on ${DATE}(?:[^()\[\]]{0,160}\([^()]{1,40}\)|[^.()\[\]]{0,160})`,
    String.raw`\[Edited:? ${DATE}[^\]]{0,60}\]`,
  ].join('|'),
  'gi',
);

const ERROR_MARKS =
  /\b(?:FILING ERROR|(?:ENTERED|FILED|DOCKETED) IN ERROR|COURT DELETED INCORRECT ENTRY|DOCKETING ERROR|INCORRECT EVENT USED)\b/gi;

/** Drops the brackets around a mark; a parenthesis that the mark itself opened stays closed. */
function tidy(mark: string): string {
  const bare = mark
    .replace(/^[([\s]+|[)\]\s:,.]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return bare.lastIndexOf('(') > bare.lastIndexOf(')') ? `${bare})` : bare;
}

/** The dated clerical marks of a text, tidied, in the order met. */
export function datedMarks(text: string): string[] {
  return (text.match(DATED_MARKS) ?? []).map(tidy);
}

/** All marks of a text, clerical notes and error marks. */
export function correctionMarks(text: string): string[] {
  return [...(text.match(ERROR_MARKS) ?? []), ...datedMarks(text)];
}

export function cutDatedMarks(text: string): string {
  return text.replace(DATED_MARKS, ' ');
}

/** The marks that `text` has and `before` lacks, as one line; null when there is none. */
export function correctionIn(text: string | null, before: string | null): string | null {
  if (text === null) return null;
  const old = new Set(before === null ? [] : correctionMarks(before));
  const marks = correctionMarks(text).filter((mark) => !old.has(mark));
  return marks.length === 0 ? null : [...new Set(marks)].join('; ');
}

/** A replaced document or an entry made in error is news even when the words around the mark stay as they were. */
export function isGraveMark(mark: string): boolean {
  return /replaced on|error|deleted/i.test(mark);
}
