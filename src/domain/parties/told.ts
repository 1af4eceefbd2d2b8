import type { DocketChange } from '../change.ts';

/** Whom a list shows that it did not show before. What an entry or a caption shows is told as that entry or caption. */
export function joinedChange(
  { court, number, caption }: { court: string; number: string; caption: string | null },
  joined: readonly string[],
  silent: DocketChange['silent'],
): DocketChange[] {
  if (joined.length === 0) return [];
  const change = {
    type: 'docket-fact-changed',
    silent,
    importance: 'routine',
    court,
    number,
    caption,
  } as const;
  return [{ ...change, fact: 'parties', from: null, to: [...joined] }];
}

/** The entry that puts an official in another's place was news; that the case is called by the new name is none. */
export function withoutRenaming<T extends { silent: DocketChange['silent'] }>(change: T): T {
  const isName = change.silent === null && 'fact' in change && change.fact === 'caption';
  return isName ? { ...change, silent: 'minor' } : change;
}
