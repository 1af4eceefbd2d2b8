import { diffArrays } from 'diff';
import { type EditBudget, editsWithin, type RedlineSegment, spend } from './shape.ts';

/** Addresses, figures and words are one token each: `532,000` to `533,000` reads better than `532` to `533`. */
const TOKEN =
  /<?(?:https?:\/\/|mailto:)[^\s<>]+>?|[$€£]?\d[\d,.:/]*\d%?|[\p{L}\p{M}\p{N}'’-]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu;
const SENTENCE = /[^.!?]+[.!?]*\s*|[.!?]+\s*/gu;
const MOST_WORD_EDITS = 600;
const MOST_SENTENCE_EDITS = 200;

/**
 * What changed between two versions of a paragraph, by words, else by sentences, else as a whole: the two have
 * too little in common, or the budget is spent. All but the first are `coarse`.
 */
export function wordSegments(
  before: string,
  after: string,
  budget: EditBudget,
): { segments: RedlineSegment[]; coarse: boolean } {
  const byWord = tokenSegments(before.match(TOKEN), after.match(TOKEN), MOST_WORD_EDITS, budget);
  if (byWord) return { segments: byWord, coarse: false };
  const bySentence = tokenSegments(
    before.match(SENTENCE),
    after.match(SENTENCE),
    MOST_SENTENCE_EDITS,
    budget,
  );
  return { segments: bySentence ?? changed(before, after), coarse: true };
}

function changed(before: string, after: string): RedlineSegment[] {
  return [
    { kind: 'del', text: before },
    { kind: 'ins', text: after },
  ];
}

function tokenSegments(
  before: string[] | null,
  after: string[] | null,
  mostEdits: number,
  budget: EditBudget,
): RedlineSegment[] | null {
  const most = editsWithin(budget, mostEdits);
  const parts = diffArrays(before ?? [], after ?? [], { maxEditLength: most });
  if (!parts) {
    spend(budget, most);
    return null;
  }
  const segments = parts.map((part): RedlineSegment => {
    const kind = part.added ? 'ins' : part.removed ? 'del' : 'same';
    if (kind !== 'same') spend(budget, part.value.length);
    return { kind, text: part.value.join('') };
  });
  return joinNeighbours(segments);
}

/** Changes with only a space between them read as one: `[-one two-]{+three four+}`. */
function joinNeighbours(segments: readonly RedlineSegment[]): RedlineSegment[] {
  const joined: RedlineSegment[] = [];
  let deleted = '';
  let inserted = '';
  const flush = () => {
    const space = deleted.endsWith(' ') && inserted.endsWith(' ') ? ' ' : '';
    if (deleted !== '') joined.push({ kind: 'del', text: deleted.slice(0, deleted.length - space.length) });
    if (inserted !== '')
      joined.push({ kind: 'ins', text: inserted.slice(0, inserted.length - space.length) });
    if (space !== '') joined.push({ kind: 'same', text: space });
    deleted = '';
    inserted = '';
  };
  segments.forEach((segment, index) => {
    const next = segments[index + 1];
    if (segment.kind === 'del') deleted += segment.text;
    else if (segment.kind === 'ins') inserted += segment.text;
    else if (deleted !== '' && inserted !== '' && next && segment.text.trim() === '') {
      deleted += segment.text;
      inserted += segment.text;
    } else {
      flush();
      joined.push(segment);
    }
  });
  flush();
  return joined;
}

/** Words and figures of a line in lower case, counted: what two versions of one paragraph mostly share. */
export interface WordBag {
  counts: Map<string, number>;
  weight: number;
}

/** Of a line longer than any paragraph its beginning and its end tell enough of what it is. */
const SAMPLED_CHARACTERS = 20_000;

function sampleOf(line: string): string {
  if (line.length <= 2 * SAMPLED_CHARACTERS) return line;
  return `${line.slice(0, SAMPLED_CHARACTERS)} ${line.slice(-SAMPLED_CHARACTERS)}`;
}

export function wordBag(line: string): WordBag {
  const bag: WordBag = { counts: new Map(), weight: 0 };
  for (const word of sampleOf(line)
    .toLowerCase()
    .match(/\p{L}+|\d[\d,.]*/gu) ?? []) {
    bag.counts.set(word, (bag.counts.get(word) ?? 0) + 1);
    bag.weight += weightOf(word);
  }
  return bag;
}

/** A row whose figure changed is still that row, so figures weigh less than words. */
const FIGURE_WEIGHT = 0.25;

function weightOf(word: string): number {
  const first = word.charCodeAt(0);
  return first >= 0x30 && first <= 0x39 ? FIGURE_WEIGHT : 1;
}

/** Share of their words that two lines have in common, 0 to 1 (Dice). */
export function likeness(one: WordBag, other: WordBag): number {
  const [small, large] = one.counts.size < other.counts.size ? [one, other] : [other, one];
  let shared = 0;
  for (const [word, count] of small.counts) {
    const there = large.counts.get(word);
    if (there !== undefined) shared += Math.min(count, there) * weightOf(word);
  }
  const total = one.weight + other.weight;
  return total === 0 ? 0 : (2 * shared) / total;
}
