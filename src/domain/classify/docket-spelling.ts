/** What a spelling of a docket number is to those who read and list them. */

import type { CourtKind } from '../court.ts';
import type { DocketLink } from '../event.ts';
import type { CourtPlace } from './court-place.ts';
import type { Mention } from './mention-role.ts';
import type { Sought } from './sought.ts';

export type Found = Omit<DocketLink, 'quote'>;

/** One spelling of a docket number in running text and what it means there. */
export interface Spelling {
  /** Marks of which every match holds one; most texts lack them. */
  marks: number;
  /** Courts on whose dockets it means anything; all, where none is said. */
  courts?: readonly (CourtKind | null)[];
  /** Words that the text needs for it to mean anything. */
  words?: Sought;
  pattern: RegExp;
  read: (mention: Mention, match: RegExpMatchArray, own: CourtPlace) => Found | null;
}
