import { fourthPairs } from './fourth.ts';
import { laterQuietPairs } from './later-quiet.ts';
import { laterRealPairs } from './later-real.ts';
import { quietPairs } from './quiet.ts';
import { realPairs } from './real.ts';
import { thirdPairs } from './third.ts';

export interface PagePair {
  /** What happened between the two, in words. */
  name: string;
  before: string;
  after: string;
  /** Whether readers should be told. */
  alert: boolean;
  /** Kinds of edit that must be among those named. */
  kinds?: string[];
}

/** Pairs of our own making in the structure of agency pages, by the noise and the news met on them. */
export const firstPairs: readonly PagePair[] = [...quietPairs, ...realPairs];

/** A second set, written before any rule had been tried on it. */
export const laterPairs: readonly PagePair[] = [...laterQuietPairs, ...laterRealPairs];

export const pagePairs: readonly PagePair[] = [...firstPairs, ...laterPairs, ...thirdPairs, ...fourthPairs];
