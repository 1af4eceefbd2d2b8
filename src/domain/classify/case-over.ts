import type { Relief } from '../event.ts';
import type { Ruling } from './rulings.ts';

/** Refused beside the end of the case, these say less than the end. */
const SURVIVED = new Set<Relief | null>(['remand', 'class_certification', 'stay']);

function ends({ relief, outcome, partial }: Ruling): boolean {
  if (partial) return false;
  if (relief === 'dismissal') return outcome === 'granted' || outcome === 'dismissed';
  return relief === 'summary_judgment' && outcome === 'granted';
}

/** "denying 12 Motion to Remand; granting 14 Motion to Dismiss": the case is over, whatever stands first. */
export function caseOver(best: Ruling, rulings: readonly Ruling[]): Ruling {
  if (best.outcome !== 'denied' || !SURVIVED.has(best.relief) || best.ofOrder) return best;
  return rulings.find(ends) ?? best;
}
