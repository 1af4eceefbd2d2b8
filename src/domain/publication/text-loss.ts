import { maskForComparison } from '../mask.ts';

/** Shorter texts lose most of themselves in an honest edit. */
const JUDGED_CHARACTERS = 400;
/** An article that keeps less than this share of its text was read wrongly; nobody edits like that. */
const PLAUSIBLE_SHARE = 0.4;

/**
 * Why a later text cannot be what became of an earlier one, or null. A reader whose selector no longer fits, a
 * page that answers with its frame only and a half-rendered page all look like a text that lost most of itself.
 */
export function textLoss(before: string | null, after: string | null): string | null {
  const had = maskForComparison(before ?? '').length;
  const has = maskForComparison(after ?? '').length;
  if (had < JUDGED_CHARACTERS || has >= had * PLAUSIBLE_SHARE) return null;
  return `${has} characters of text are left of ${had}`;
}
