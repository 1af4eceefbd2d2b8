import * as z from 'zod';
import { patternSetting, timeZoneSetting } from '../text/settings.ts';

const selector = z.string().trim().min(1).max(500);

/** Selectors over a list page. Paths are matched by `accept`, `reject` and, for whole addresses, `match`. */
export const listSchema = z.object({
  /** One element per publication. */
  item: selector,
  /** Within the item; the item itself, or its first link, when absent. */
  link: selector.optional(),
  /** Within the item; the link's own words when absent. */
  title: selector.optional(),
  /** Within the item: its `datetime` attribute, else its words. */
  date: selector.optional(),
  /** Within the item: the body that the list itself shows. */
  text: selector.optional(),
  /** Only links whose path matches are items. */
  accept: patternSetting.optional(),
  /** Links whose path matches are navigation. */
  reject: patternSetting.optional(),
  /** Only links whose whole address matches are items. */
  match: patternSetting.optional(),
  /** What an item is known by: its link, or its `id` attribute where several items share an address. */
  keyFrom: z.enum(['link', 'id']).optional(),
});
export type ListSettings = z.output<typeof listSchema>;

export const pressListSettings = z.object({ list: listSchema, timezone: timeZoneSetting });
