import { type FeedDocument, type FeedItem, jsonFeedItemSchema, jsonFeedSchema } from './schema.ts';

/** Reads a JSON Feed; null when the text is JSON of another kind or cut off. */
export function readJsonFeed(text: string): FeedDocument | null {
  const parsed = jsonFeedSchema.safeParse(parseJson(text));
  if (!parsed.success) return null;
  const { items, home_page_url: home } = parsed.data;
  return { builtAt: null, home: home ?? null, items: items.map(itemOf), complete: true };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function itemOf(raw: unknown): FeedItem {
  const parsed = jsonFeedItemSchema.safeParse(raw);
  const item = parsed.success ? parsed.data : {};
  return {
    id: item.id ?? null,
    link: item.url ?? item.external_url ?? null,
    title: item.title ?? null,
    date: item.date_published ?? null,
    body: item.content_html ?? item.content_text ?? item.summary ?? null,
    bodyIsPlain: !item.content_html,
  };
}
