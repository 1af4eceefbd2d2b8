import type { SourceRow } from '../store/schema.ts';

type Broken = Pick<SourceRow, 'id' | 'url' | 'kind' | 'format' | 'origin' | 'parent_id' | 'reason'>;

/**
 * Whether the last reading was made and not believed. It may be what the publisher now says, and an operator
 * who looked at the page can say so. Readers of lists and dockets report a body without items as unread.
 */
export function isAcceptable({ reason, format, kind }: Pick<Broken, 'reason' | 'format' | 'kind'>): boolean {
  if (reason === 'no-items') return format !== 'press-list' && kind !== 'docket';
  return reason === 'text-lost' || reason === 'shrank';
}

/** What an operator can do about a source that fails, in one sentence; null when only waiting helps. */
export function remedyOf(source: Broken): string | null {
  const { id, url } = source;
  const repair = `"crier check-config --try ${configured(source)}" shows what its selectors find`;
  const broken = source.origin === 'runtime' ? 'it is read again by itself' : repair;
  if (isAcceptable(source))
    return `Look at ${url}: if that is really all it says now, "crier accept ${id}" takes it over and tells it as the change it is; if not, ${broken}.`;
  if (source.reason === 'no-text-layer')
    return `Look at ${url}: it has neither text nor pictures that could be compared. Watch the page that links to it, or remove the source.`;
  const isUnread = source.reason === 'selector-empty' || source.reason === 'no-items';
  return isUnread && source.origin !== 'runtime'
    ? `Look at ${url}: if it was redesigned, its selectors need repair; ${repair}.`
    : null;
}

/** An article is read with the selectors of its list. */
function configured({ id, kind, parent_id: parent }: Broken): string {
  return kind === 'article' ? (parent ?? id) : id;
}
