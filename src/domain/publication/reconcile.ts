import type { ChangedPublication, PublicationChange } from '../change.ts';
import type { ObservedPublication } from '../observation.ts';
import { comparableAddress } from '../web-address.ts';
import { editedChange, isSameWords } from './edit.ts';
import { textFingerprint } from './fingerprint.ts';
import { matchKnown } from './match.ts';
import { merge, isTeaserOf } from './merge.ts';
import {
  type KnownPublication,
  type PublicationContext,
  type PublicationOutcome,
  type PublicationWrite,
  present,
  silenceOf,
} from './shape.ts';
import { withdrawals } from './withdraw.ts';
import { writeOf } from './write.ts';

/**
 * What a reading of one source says about its publications. Pure: the same question has the same answer.
 * A window never withdraws; a first sight and a re-reading record everything and alert nobody.
 */
export function reconcilePublications(
  known: readonly KnownPublication[],
  observed: readonly ObservedPublication[],
  context: PublicationContext,
): PublicationOutcome {
  const outcome: PublicationOutcome = { changes: [], writes: [] };
  const match = matchKnown(known, observed);
  for (const [publication, earlier] of match.pairs) {
    const step = earlier ? revisit(earlier, publication, context) : arrive(publication, context);
    if (step.change) outcome.changes.push(step.change);
    if (step.write) outcome.writes.push(step.write);
  }
  const gone = withdrawals(match.unseen, observed.length, context);
  return { changes: [...outcome.changes, ...gone.changes], writes: [...outcome.writes, ...gone.writes] };
}

interface Step {
  change?: PublicationChange;
  write?: PublicationWrite;
}

function arrive(observed: ObservedPublication, context: PublicationContext): Step {
  const listed = context.awaitText === true && observed.text === null && context.mode === 'live';
  const publication = present(observed);
  const write = writeOf(null, publication, { kind: observed.kind, state: listed ? 'listed' : 'published' });
  return listed ? { write } : { write, change: publishedChange(publication, context) };
}

function publishedChange(publication: ChangedPublication, context: PublicationContext): PublicationChange {
  return {
    type: 'publication-published',
    silent: silenceOf(context),
    importance: context.importance ?? 'major',
    source: context.sourceId,
    publication: present(publication),
    before: null,
  };
}

/** A publication that is on record already: it gained its text, was edited, changed stage, or nothing happened. */
function revisit(known: KnownPublication, observed: ObservedPublication, context: PublicationContext): Step {
  if (known.stage === 'published' && observed.stage === 'public-inspection') return {};
  const merged = merge(known, observed);
  const write = writeOf(known, merged, { kind: observed.kind, state: 'published' });
  if (known.state === 'listed') return completion(known, merged, write, context);
  // Stored bytes show what a page said while it was there: they do not bring it back.
  if (known.state === 'withdrawn' && context.mode === 'reparse') return {};
  if (known.state === 'withdrawn')
    return { write, change: { ...publishedChange(merged, context), reverts: true } };
  if (isEdit(known, merged)) {
    const endsVersion = textFingerprint(known);
    const edit = writeOf(known, merged, { kind: observed.kind, state: 'published', endsVersion });
    return { change: editedChange(known, merged, context), write: edit };
  }
  return isWorthWriting(known, merged) ? { write } : {};
}

/** An item told when its text is there: that is its publication, not an edit. */
function completion(
  known: KnownPublication,
  merged: ChangedPublication,
  write: PublicationWrite,
  context: PublicationContext,
): Step {
  if (merged.text !== null || !context.awaitText) return { write, change: publishedChange(merged, context) };
  return isWorthWriting(known, merged) ? { write: { ...write, state: 'listed' } } : {};
}

/** Text that arrives, a teaser that grows and a new stage of one document are no edits. */
function isEdit(known: KnownPublication, merged: ChangedPublication): boolean {
  if (known.stage !== merged.stage && merged.stage !== null) return false;
  const grows = known.text !== null && merged.text !== null && isTeaserOf(known.text, merged.text);
  const withoutText = known.text === null || grows;
  return !isSameWords(known, withoutText ? { ...merged, text: known.text } : merged);
}

/** Masked noise alone is not written: a counter would otherwise cost a row at every poll. */
function isWorthWriting(known: KnownPublication, merged: ChangedPublication): boolean {
  return (
    comparableAddress(known.url) !== comparableAddress(merged.url) ||
    known.publishedOn !== merged.publishedOn ||
    known.stage !== merged.stage ||
    (known.missing ?? 0) > 0 ||
    !isSameWords(known, merged)
  );
}
