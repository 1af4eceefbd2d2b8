import type { SourceRow } from '../store/schema.ts';

/** A name under which several sources publish, as its settings give it. */
export interface SharedPublisher {
  id: string;
  title: string;
}

/** Set where one document appears in several sources: the Register's inspection desk and its daily issue. */
export function sharedPublisher(settings: Readonly<Record<string, unknown>>): SharedPublisher | null {
  const { publisher } = settings;
  if (publisher === null || typeof publisher !== 'object') return null;
  const { id, title } = publisher as Partial<SharedPublisher>;
  return typeof id === 'string' && id !== '' ? { id, title: title ?? id } : null;
}

/**
 * Whose publications a source shows: an article's are its list's, the page of a past month belongs to the page of
 * the present one, and sources may share a publisher by their settings. One publication is kept per publisher.
 */
export function publisherOf(source: SourceRow): string {
  return source.parent_id ?? sharedPublisher(source.settings)?.id ?? source.id;
}
