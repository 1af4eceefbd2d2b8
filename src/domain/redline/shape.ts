export type SegmentKind = 'same' | 'del' | 'ins' | 'move';

export interface RedlineSegment {
  kind: SegmentKind;
  text: string;
}

/** One line of the text: a paragraph, a list item, a table row or a link target. */
export interface RedlineParagraph {
  /** `changed` holds words of both versions; a moved paragraph stands at its new place only. */
  kind: 'same' | 'changed' | 'del' | 'ins' | 'move';
  segments: RedlineSegment[];
}

export interface Redline {
  paragraphs: RedlineParagraph[];
  /** True when some part differed so much that it is shown as a whole instead of word by word. */
  coarse: boolean;
}

/** How much comparing may still be done; shared by all parts of one redline, so that the whole is bounded. */
export interface EditBudget {
  steps: number;
}

/** Edits that may be looked for within the budget: the search costs about half the square of their number. */
export function editsWithin(budget: EditBudget, most: number): number {
  return Math.max(0, Math.min(most, Math.floor(Math.sqrt(2 * budget.steps))));
}

export function spend(budget: EditBudget, edits: number): void {
  budget.steps = Math.max(0, budget.steps - Math.ceil((edits * edits) / 2) - edits);
}
