import { wordsOf } from './substance.ts';

const IDLE = new Set(['the', 'and', 'for', 'with', 'from', 'other', 'util', 'non']);
const STEM_LENGTH = 5;
const ENOUGH = 0.6;

function stems(text: string): string[] {
  return wordsOf(text)
    .split(' ')
    .filter((word) => word.length > 2 && !IDLE.has(word))
    .map((word) => word.slice(0, STEM_LENGTH));
}

/** The word stems of a text, to be asked about many labels. */
export function stemSet(text: string): ReadonlySet<string> {
  return new Set(stems(text));
}

/** True when the words of at least one label occur in the text, most of them, whatever their endings. */
export function labelsFitStems(labels: readonly string[], text: ReadonlySet<string>): boolean {
  return labels.some((label) => {
    const words = stems(label);
    return words.length > 0 && words.filter((word) => text.has(word)).length >= words.length * ENOUGH;
  });
}

/** Whether a court's label can be the short name of this docket text. */
export function labelsFit(labels: readonly string[], text: string | null): boolean {
  return text !== null && labels.length > 0 && labelsFitStems(labels, stemSet(text));
}
