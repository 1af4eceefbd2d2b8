import type { CaseNode, TreeDocket } from './docket-tree.ts';
import type { EntryEvent } from './event.ts';
import { cutAtWord } from './headline-title.ts';

/** The last ruling of a docket, as far as it tells whether the case went back. */
export interface LastRuling {
  event: Pick<EntryEvent, 'outcome'>;
  text: string | null;
}

export interface Remand<D extends TreeDocket, R extends LastRuling> {
  /** The docket that has the case again, although it may not say so for weeks. */
  to: D;
  /** The court above that sent it back. */
  by: D;
  ruling: R;
}

/** Cases that the courts right above sent back, by the last word of each. */
export function remandsIn<D extends TreeDocket & { id: number }, R extends LastRuling>(
  trees: readonly CaseNode<D>[],
  rulings: ReadonlyMap<number, R>,
): Remand<D, R>[] {
  return trees.flatMap(({ docket: to, above, beside }) => [
    ...above.flatMap(({ docket: by }) => {
      const ruling = rulings.get(by.id);
      return ruling && sendsBack(ruling) ? [{ to, by, ruling }] : [];
    }),
    ...remandsIn([...above, ...beside], rulings),
  ]);
}

function sendsBack({ event, text }: LastRuling): boolean {
  if (event.outcome === 'remanded') return true;
  return (
    (event.outcome === 'vacated' || event.outcome === 'reversed') &&
    /\bremanded\b|\b(?:and|we|court) remand(?:s|ing)?\b/i.test(text ?? '')
  );
}

const QUOTE_CHARS = 160;
/** The period of "D. Mass." ends no sentence. */
const ENDS = /(?<!\b\p{Lu})[.;](?=\s+\p{Lu}|\s*$)/u;

/** The words that send the case back; null where only its label says so. */
export function remandQuote({ text }: LastRuling): string | null {
  const sentences = (text ?? '').replace(/\s+/g, ' ').split(ENDS);
  const sentence = sentences.find((one) => /\bremand/i.test(one))?.trim();
  return sentence ? cutAtWord(sentence, QUOTE_CHARS) : null;
}
