import type { BatchView } from '../../domain/alert-view.ts';
import type { Importance } from '../../domain/event.ts';
import { fittingMessage, type Shown } from '../fitting.ts';
import { cutAtWord, safeLink } from '../email/render/plain.ts';
import { summaryLine, titleLine } from '../telling.ts';
import { wordsOf } from '../words.ts';

/** Beyond 4,096 bytes ntfy turns a message into an attachment. */
const MESSAGE_BYTES = 3800;
const MAX_ITEMS = 10;
const TITLE_LENGTH = 200;

const PRIORITIES: Readonly<Record<Importance, number>> = { critical: 5, major: 4, routine: 3, noise: 2 };

export interface NtfyMessage {
  topic: string;
  title: string;
  message: string;
  priority: number;
  click?: string;
}

/** Plain text: ntfy shows it as it is unless told that it is Markdown. */
export function ntfyMessage(view: BatchView, topic: string): NtfyMessage {
  return fittingMessage(view, {
    maxItems: MAX_ITEMS,
    build: (shown) => message(view, topic, shown),
    fits: (built) => Buffer.byteLength(built.message) <= MESSAGE_BYTES,
  });
}

function message(view: BatchView, topic: string, { tellings, omitted }: Shown): NtfyMessage {
  const [first] = tellings;
  const url =
    view.items.length === 1 ? (first?.url ?? null) : (safeLink(view.titleUrl) ?? first?.url ?? null);
  const parts = tellings.map(({ headline, subject, quote }, index) =>
    // The first headline is in the title already.
    [index === 0 ? null : headline, index === 0 ? null : subject, quote].filter(Boolean).join('\n'),
  );
  const more = omitted > 0 ? [wordsOf(view.language).more(omitted)] : [];
  const text = [...parts.filter(Boolean), ...more].join('\n\n');
  return {
    topic,
    title: cutAtWord(summaryLine(view), TITLE_LENGTH),
    message: text || cutAtWord(titleLine(view), TITLE_LENGTH),
    priority: PRIORITIES[view.items[0]?.importance ?? 'routine'],
    ...(url && { click: url }),
  };
}
