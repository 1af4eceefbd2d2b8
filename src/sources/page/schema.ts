import * as z from 'zod';
import { textRulesSetting, timeZoneSetting } from '../text/settings.ts';

const selector = z.string().trim().min(1).max(500);

export const pageSettings = z.object({
  /** Where the title stands; the document's own title when absent. */
  title: selector.optional(),
  /** What is watched; `main`, else the whole body, when absent. */
  body: selector.optional(),
  drop: z.array(selector).optional(),
  /** Identity of the publication; the address without its visitors' parameters when absent. */
  key: z.string().trim().min(1).max(2_000).optional(),
  date: selector.optional(),
  /** Lines that hold one of these are no text of the publication. */
  ignoreText: textRulesSetting.optional(),
  /** What changed waits until the page says one of these. */
  tellOnlyWhile: textRulesSetting.optional(),
  /** What changed waits while the page says one of these. */
  holdWhile: textRulesSetting.optional(),
  timezone: timeZoneSetting,
});
export type PageSettings = z.output<typeof pageSettings>;
