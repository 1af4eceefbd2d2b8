import { alignLines, type Hunk } from './align.ts';
import type { EditBudget, Redline, RedlineParagraph, RedlineSegment } from './shape.ts';
import { likeness, type WordBag, wordBag, wordSegments } from './words.ts';

/** A fraction of a second of searching; what is left then is shown as a whole. */
const STEPS = 600_000;
/** Two lines that share less are two lines, not two versions of one. */
const ONE_PARAGRAPH = 0.4;
/** How far a changed paragraph is looked for among the deleted ones. */
const PAIRING_REACH = 6;

/**
 * What changed between two texts: lines are aligned first, then words inside changed lines; a line that only
 * changed place is a move. The effort is bounded whatever the texts are; beyond it parts are shown as a whole.
 */
export function redline(before: string, after: string): Redline {
  const budget: EditBudget = { steps: STEPS };
  const hunks = alignLines(linesOf(before), linesOf(after), budget);
  const moved = movedLines(hunks);
  const result: Redline = { paragraphs: [], coarse: false };
  for (const hunk of hunks) {
    if (hunk.same) for (const line of hunk.lines) result.paragraphs.push(whole('same', line));
    else appendHunk(result, hunk, moved, budget);
  }
  return result;
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function whole(kind: RedlineSegment['kind'], text: string): RedlineParagraph {
  return { kind, segments: [{ kind, text }] };
}

interface Moves {
  deleted: Map<string, number>;
  inserted: Map<string, number>;
}

/** Lines that vanish in one place and appear in another, as often as both happen. */
function movedLines(hunks: readonly Hunk[]): Moves {
  const deleted = countLines(hunks.flatMap((hunk) => (hunk.same ? [] : hunk.before)));
  const inserted = countLines(hunks.flatMap((hunk) => (hunk.same ? [] : hunk.after)));
  const moves: Moves = { deleted: new Map(), inserted: new Map() };
  for (const [line, count] of inserted) {
    const times = Math.min(count, deleted.get(line) ?? 0);
    if (times === 0) continue;
    moves.deleted.set(line, times);
    moves.inserted.set(line, times);
  }
  return moves;
}

function countLines(lines: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}

/** True, and one less to come, when a moved line is met. */
function takeMove(moves: Map<string, number>, line: string): boolean {
  const left = moves.get(line) ?? 0;
  if (left > 0) moves.set(line, left - 1);
  return left > 0;
}

type ChangedHunk = Extract<Hunk, { same: false }>;

interface Candidate {
  line: string;
  bag: WordBag;
}

/** Pairs later with earlier versions of a line in order; between two pairs, deletions come before insertions. */
function appendHunk(result: Redline, hunk: ChangedHunk, moves: Moves, budget: EditBudget): void {
  result.coarse ||= hunk.coarse;
  const deleted: Candidate[] = hunk.before
    .filter((line) => !takeMove(moves.deleted, line))
    .map((line) => ({ line, bag: wordBag(line) }));
  let next = 0;
  let waiting: RedlineParagraph[] = [];
  for (const line of hunk.after) {
    const moved = takeMove(moves.inserted, line);
    const match = moved ? null : earlierVersion(line, deleted.slice(next, next + PAIRING_REACH));
    const before = match === null ? undefined : deleted[next + match];
    if (match === null || !before) {
      waiting.push(whole(moved ? 'move' : 'ins', line));
      continue;
    }
    const gone = deleted.slice(next, next + match).map((candidate) => whole('del', candidate.line));
    append(result.paragraphs, gone, waiting);
    waiting = [];
    next += match + 1;
    appendChanged(result, before.line, line, budget);
  }
  append(
    result.paragraphs,
    deleted.slice(next).map((candidate) => whole('del', candidate.line)),
    waiting,
  );
}

/** A page may have more paragraphs than a call takes arguments. */
function append(target: RedlineParagraph[], ...lists: readonly RedlineParagraph[][]): void {
  for (const list of lists) for (const paragraph of list) target.push(paragraph);
}

/** Which of the deleted lines is the earlier version of this one, or null. */
function earlierVersion(line: string, candidates: readonly Candidate[]): number | null {
  if (candidates.length === 0) return null;
  if (isLink(line)) {
    const index = candidates.findIndex((candidate) => isLink(candidate.line));
    return index < 0 ? null : index;
  }
  const bag = wordBag(line);
  let best = { index: -1, likeness: ONE_PARAGRAPH };
  candidates.forEach((candidate, index) => {
    const share = isLink(candidate.line) ? 0 : likeness(bag, candidate.bag);
    if (share > best.likeness) best = { index, likeness: share };
  });
  return best.index < 0 ? null : best.index;
}

/** A line that is the target of a link: absolute, a mail address or (on a page without address) a path. */
export function isLink(line: string): boolean {
  return /^<(?:(?:https?:\/)?\/|mailto:)\S*>$/u.test(line);
}

function appendChanged(result: Redline, before: string, after: string, budget: EditBudget): void {
  const { segments, coarse } = wordSegments(before, after, budget);
  result.coarse ||= coarse;
  result.paragraphs.push({ kind: 'changed', segments });
}
