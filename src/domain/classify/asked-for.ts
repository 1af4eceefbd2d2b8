import type { Relief } from '../event.ts';
import type { Ruling } from './rulings.ts';

const ASKED_FOR = new Set<Relief | null>(['preliminary_injunction', 'tro']);

/** "ORDER ENJOINING ENFORCEMENT: the motion for a preliminary injunction is granted in part": the motion says which it is. */
export function askedFor(best: Ruling, rulings: readonly Ruling[]): Ruling {
  if (best.relief !== 'injunction' || best.named || best.outcome !== 'granted') return best;
  const asked = ({ relief, outcome, named }: Ruling) =>
    named && ASKED_FOR.has(relief) && (outcome === 'granted' || outcome === 'granted_in_part');
  return rulings.find(asked) ?? best;
}
