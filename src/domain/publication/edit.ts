import type { ChangedPublication, PublicationChange } from '../change.ts';
import { maskForComparison } from '../mask.ts';
import { type KnownPublication, type PublicationContext, present, silenceOf } from './shape.ts';
import { textFingerprint } from './fingerprint.ts';
import { editKinds, redline, redlineText } from '../redline.ts';

type Words = Pick<ChangedPublication, 'title' | 'text'>;

/** True when title and text say the same; what only differs in masked matter does. */
export function isSameWords(one: Words, other: Words): boolean {
  return sameText(one.title, other.title) && sameText(one.text, other.text);
}

function sameText(one: string | null, other: string | null): boolean {
  if (one === other) return true;
  if (one === null || other === null) return false;
  const before = maskForComparison(one);
  const after = maskForComparison(other);
  return before === after || inOneLine(before) === inOneLine(after);
}

/** Where a line ends, and whether it is a heading or an item, is a matter of the layout: the words decide. */
function inOneLine(mask: string): string {
  return mask.replace(/(?:^|\n)(?:[-#] )?/gu, ' ');
}

/** The redline goes into mails and the API; a page rewritten from end to end is cut after this much of it. */
const REDLINE_CHARACTERS = 20_000;

export function editedChange(
  known: KnownPublication,
  merged: ChangedPublication,
  context: PublicationContext,
): PublicationChange {
  const change: PublicationChange = {
    type: 'publication-edited',
    silent: silenceOf(context),
    importance: context.importance ?? 'major',
    source: context.sourceId,
    publication: present(merged),
    before: present({ ...known, key: merged.key }),
    kinds: editKinds(known, merged),
    redline: redlineOf(known, merged),
  };
  return known.versions.includes(textFingerprint(merged)) ? { ...change, reverts: true } : change;
}

/** Title and text in one redline, the title first where it changed. */
function redlineOf(before: Words, after: Words): string {
  const parts = [
    sameText(before.title, after.title) ? '' : redlineText(redline(before.title, after.title)),
    redlineText(redline(before.text ?? '', after.text ?? '')),
  ].filter((part) => part !== '');
  const text = parts.join('\n\n');
  return text.length > REDLINE_CHARACTERS ? `${text.slice(0, REDLINE_CHARACTERS)}\n[...]` : text;
}
