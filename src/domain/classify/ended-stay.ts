import type { Outcome, Relief } from '../event.ts';
import type { Ruling } from './rulings.ts';

const STAYS = new Set<Relief | null>(['administrative_stay', 'stay']);
const ENDED = new Set<Outcome | null>(['lifted', 'vacated']);
const DECIDED = new Set<Outcome | null>(['granted', 'denied', 'granted_in_part', 'moot']);
const SOUGHT = new Set<Relief | null>(['stay', 'injunction', 'preliminary_injunction', 'tro']);

/**
 * "The administrative stay is dissolved and the motion for stay is granted": what held the place goes once the motion is
 * decided, and the motion is what the entry is about.
 */
export function decidedStay(best: Ruling, rulings: readonly Ruling[]): Ruling {
  // "The motion to lift the stay is granted; the stay is lifted."
  if (best.relief === 'stay' && best.outcome === 'granted' && best.named)
    return rulings.find(({ relief, outcome }) => relief === 'stay' && outcome === 'lifted') ?? best;
  if (!STAYS.has(best.relief) || !ENDED.has(best.outcome)) return best;
  const decided = ({ relief, outcome, named, calendar }: Ruling) =>
    !calendar && named && SOUGHT.has(relief) && DECIDED.has(outcome);
  return rulings.find(decided) ?? best;
}
