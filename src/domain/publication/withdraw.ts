import type { PublicationChange } from '../change.ts';
import {
  type KnownPublication,
  type PublicationContext,
  type PublicationOutcome,
  type PublicationWrite,
  present,
  silenceOf,
} from './shape.ts';
import { writeOf } from './write.ts';

/** A full reading must miss an item this often in a row before it counts as withdrawn. */
const READINGS_TO_WITHDRAW = 2;
/** A reading that shrank to less than this share of what is known is broken, not a mass withdrawal. */
const PLAUSIBLE_SHARE = 0.5;

/** What a reading says about items it does not show: nothing, unless it was a full and plausible one. */
export function withdrawals(
  unseen: readonly KnownPublication[],
  observedCount: number,
  context: PublicationContext,
): PublicationOutcome {
  const live = unseen.filter(({ state }) => state !== 'withdrawn');
  const expected = observedCount + live.length;
  const plausible = observedCount > 0 && (live.length === 1 || observedCount >= expected * PLAUSIBLE_SHARE);
  if (context.completeness !== 'full' || context.mode !== 'live' || !plausible)
    return { changes: [], writes: [] };
  const changes: PublicationChange[] = [];
  const writes: PublicationWrite[] = [];
  for (const known of live) {
    const missing = (known.missing ?? 0) + 1;
    const gone = missing >= READINGS_TO_WITHDRAW;
    if (gone) changes.push(withdrawnChange(known, context));
    const state = gone ? 'withdrawn' : (known.state ?? 'published');
    writes.push(writeOf(known, present(known), { kind: known.kind, state, missing }));
  }
  return { changes, writes };
}

/** A publication whose own address says, often and long enough, that it is gone. Nothing when that is known. */
export function withdraw(known: KnownPublication, context: PublicationContext): PublicationOutcome {
  if (known.state === 'withdrawn') return { changes: [], writes: [] };
  const write = writeOf(known, present(known), { kind: known.kind, state: 'withdrawn' });
  return { changes: [withdrawnChange(known, context)], writes: [write] };
}

function withdrawnChange(known: KnownPublication, context: PublicationContext): PublicationChange {
  return {
    type: 'publication-withdrawn',
    silent: silenceOf(context),
    importance: context.importance ?? 'major',
    source: context.sourceId,
    publication: present(known),
    before: present(known),
  };
}
