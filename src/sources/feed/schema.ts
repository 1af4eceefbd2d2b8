import * as z from 'zod';
import { timeZoneSetting } from '../text/settings.ts';

export const feedSettings = z.object({ timezone: timeZoneSetting });

/** What all feed dialects come down to before anything is judged. */
export interface FeedItem {
  /** The feed's own id of the item: RSS `guid`, Atom and JSON Feed `id`. */
  id: string | null;
  link: string | null;
  title: string | null;
  date: string | null;
  /** HTML or plain text of the fullest body the item has. */
  body: string | null;
  bodyIsPlain: boolean;
}

export interface FeedDocument {
  builtAt: string | null;
  /** Address that relative links are resolved against, where the feed states one. */
  home: string | null;
  items: FeedItem[];
  /** False when the feed was cut off before its end. */
  complete: boolean;
}

const optionalText = z.string().nullish().catch(null);

/** JSON Feed 1 and 1.1 (jsonfeed.org), only what is used; a malformed field counts as absent. */
export const jsonFeedSchema = z.object({
  version: z.string().refine((version) => version.includes('jsonfeed.org')),
  home_page_url: optionalText,
  items: z.array(z.unknown()),
});

export const jsonFeedItemSchema = z.object({
  id: z
    .union([z.string(), z.number().transform(String)])
    .nullish()
    .catch(null),
  url: optionalText,
  external_url: optionalText,
  title: optionalText,
  content_html: optionalText,
  content_text: optionalText,
  summary: optionalText,
  date_published: optionalText,
});
