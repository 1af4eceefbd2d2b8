import type { BatchView } from '../../domain/alert-view.ts';
import type { MessageSettings } from './head.ts';
import { createTemplate, type MailTemplate } from './template.ts';

/** Contents in flight at one time are few; each is some tens of kilobytes. */
const KEPT = 64;

/** Templates by content, the least recently used forgotten first. */
export function createTemplates(settings: MessageSettings, kept = KEPT) {
  const templates = new Map<string, MailTemplate>();
  return {
    of(view: BatchView): MailTemplate {
      const key = view.contentKey;
      const template = templates.get(key) ?? createTemplate(view, settings);
      templates.delete(key);
      templates.set(key, template);
      if (templates.size > kept) templates.delete(templates.keys().next().value ?? key);
      return template;
    },
  };
}
