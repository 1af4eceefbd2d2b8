/** Work that is claimed while earlier work is being done, so that nobody waits for the claiming. */
export interface ClaimedAhead<Item> {
  /** The next item, or undefined when nothing is left. Never rejects: what is claimed can be done all the same. */
  next(): Promise<Item | undefined>;
  /** Claims no more. Resolves with what was claimed and not taken, which has to be given back. */
  end(): Promise<Item[]>;
  /** True when a claim found nothing. */
  readonly exhausted: boolean;
  /** Why a claim failed; nothing is claimed after that. */
  readonly fault: Error | null;
}

/** Claims anew whenever fewer than `ahead` items are left; a claim that finds nothing is the last. */
export function claimAhead<Item>(
  claim: () => Promise<readonly Item[]>,
  { ahead, onClaimed }: { ahead: number; onClaimed?: (items: readonly Item[]) => void },
): ClaimedAhead<Item> {
  const queue: Item[] = [];
  let fault: Error | null = null;
  let exhausted = false;
  let ended = false;
  let claiming: Promise<void> | null = null;
  const claimMore = async () => {
    try {
      const claimed = await claim();
      onClaimed?.(claimed);
      queue.push(...claimed);
      if (claimed.length === 0) exhausted = true;
    } catch (error) {
      fault = error instanceof Error ? error : new Error(String(error));
      ended = true;
    }
    claiming = null;
  };
  const wantsMore = () => !ended && !exhausted;
  return {
    async next() {
      if (wantsMore() && queue.length < ahead) claiming ??= claimMore();
      while (queue.length === 0 && wantsMore()) await (claiming ??= claimMore());
      return queue.shift();
    },
    async end() {
      ended = true;
      await claiming;
      return queue.splice(0);
    },
    get exhausted() {
      return exhausted;
    },
    get fault() {
      return fault;
    },
  };
}
