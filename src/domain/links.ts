import type { Court, CourtDirectory } from './court.ts';
import type { DocketLink } from './event.ts';

/**
 * Whether the court structure allows a link. A district court's appeals go to its own circuit or to the Federal
 * Circuit; a court of appeals reviews courts of its circuit; the Supreme Court reviews them all. Nothing is transferred
 * to it or from it, and cases are consolidated with those of their own kind of court. A link whose court
 * the text does not tell is allowed: it says nothing that could be wrong.
 */
export function linkAllowed(from: Court, link: DocketLink, courts: CourtDirectory): boolean {
  if (link.role === 'supreme_court')
    return from.kind !== 'supreme' && (link.court === null || link.court === 'scotus');
  if (link.role === 'appeal') return appealAllowed(from, link.court, courts);
  if (link.role === 'lower_court') return lowerAllowed(from, link.court, courts);
  if (link.role === 'transferred_to' || link.role === 'transferred_from')
    return from.kind !== 'supreme' && link.court !== 'scotus';
  if (link.role === 'consolidated') return isPeer(from, link.court, courts);
  return true;
}

/** Cases are consolidated with cases of their own kind of court. */
function isPeer(from: Court, court: string | null, courts: CourtDirectory): boolean {
  const other = court === null ? null : courts.byId(court);
  return other === null || other.kind === from.kind;
}

function appealAllowed(from: Court, to: string | null, courts: CourtDirectory): boolean {
  if (from.kind === 'supreme') return false;
  if (from.kind === 'appellate') return to === null || to === 'scotus';
  if (to === null || to === from.circuit || to === 'cafc') return true;
  // A bankruptcy appeal goes first to the district court of the same circuit.
  const target = courts.byId(to);
  return from.kind === 'bankruptcy' && target?.kind === 'district' && target.circuit === from.circuit;
}

function lowerAllowed(from: Court, below: string | null, courts: CourtDirectory): boolean {
  if (from.kind === 'supreme' || below === null) return true;
  const court = courts.byId(below);
  if (from.kind === 'appellate') return from.id === 'cafc' || court === null || court.circuit === from.id;
  return from.kind === 'district' && court?.kind === 'bankruptcy' && court.circuit === from.circuit;
}
