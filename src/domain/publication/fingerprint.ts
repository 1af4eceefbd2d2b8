import { maskForComparison } from '../mask.ts';

/**
 * A short name of a title and text as compared, for telling a return to an earlier version. Two 32-bit halves
 * (cyrb53's mixing): chance collisions are one in 10^15, and nothing but the word "reverts" depends on it.
 */
export function textFingerprint(words: { title: string; text: string | null }): string {
  const masked = `${maskForComparison(words.title)}\n\n${maskForComparison(words.text ?? '')}`;
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < masked.length; index += 1) {
    const code = masked.charCodeAt(index);
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return hex(high) + hex(low);
}

function hex(half: number): string {
  return (half >>> 0).toString(16).padStart(8, '0');
}
