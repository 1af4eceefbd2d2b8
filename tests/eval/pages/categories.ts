/** What a pair varies: the noise that must stay quiet, and the news that must not. */
export const QUIET_CATEGORIES = [
  'stamps',
  'counters',
  'addresses',
  'related',
  'share',
  'notices',
  'carousel',
  'order',
  'typography',
  'markup',
  'frame',
] as const;
export const REAL_CATEGORIES = [
  'figure',
  'date',
  'wording',
  'paragraph',
  'list',
  'table',
  'heading',
  'link',
  'button',
  'title',
  'banner',
  'names',
  'answer',
  'beside noise',
] as const;
export type Category = (typeof QUIET_CATEGORIES)[number] | (typeof REAL_CATEGORIES)[number];

export type NamedPair = readonly [category: Category, name: string, before: string, after: string];

export function isQuiet(category: Category): boolean {
  return (QUIET_CATEGORIES as readonly Category[]).includes(category);
}
