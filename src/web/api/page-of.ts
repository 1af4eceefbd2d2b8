/** One page of a list that is at hand, and the cursor of the next one; null on the last. */
export function pageOf<T>(
  list: readonly T[],
  { cursor = 0, limit }: { cursor?: number | undefined; limit: number },
): { page: readonly T[]; next: number | null } {
  const end = cursor + limit;
  return { page: list.slice(cursor, end), next: end < list.length ? end : null };
}
