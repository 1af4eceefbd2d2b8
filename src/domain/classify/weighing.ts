import type { CourtKind } from '../court.ts';
import type { EntryEvent, Relief } from '../event.ts';
import type { EntryText } from './entry-text.ts';

/** What importance is read from, besides the event itself. */
export interface Weighing {
  event: Omit<EntryEvent, 'importance'>;
  text: EntryText;
  kind: CourtKind | null;
  /** The ruling reaches only some parties, claims or counts. */
  partial: boolean;
}

/** Relief that keeps things as they are or undoes them at once. */
export const INJUNCTIVE = new Set<Relief | null>([
  'tro',
  'preliminary_injunction',
  'injunction',
  'administrative_stay',
]);
/** Who represents whom. */
export const COUNSEL = new Set<Relief | null>(['pro_hac_vice', 'withdraw_counsel']);
