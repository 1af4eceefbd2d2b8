import type { BatchView } from '../../domain/alert-view.ts';
import { createTemplate, type MailTemplate, type MessageSettings } from './message.ts';

/** Contents in flight at one time are few; each is some tens of kilobytes. */
const KEPT = 64;

/** Templates by content, the least recently used forgotten first. Two sends of one content share one rendering. */
export function createTemplates(settings: MessageSettings) {
  const templates = new Map<string, Promise<MailTemplate>>();
  return {
    of(view: BatchView): Promise<MailTemplate> {
      const key = view.contentKey;
      const template = templates.get(key) ?? createTemplate(view, settings);
      templates.delete(key);
      templates.set(key, template);
      if (templates.size > KEPT) templates.delete(templates.keys().next().value ?? key);
      return template;
    },
  };
}
