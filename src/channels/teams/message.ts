import type { BatchView } from '../../domain/alert-view.ts';
import { fittingMessage, type Shown } from '../fitting.ts';
import { cutAtWord, safeLink } from '../email/render/plain.ts';
import { titleLine, type Telling } from '../telling.ts';
import { wordsOf } from '../words.ts';

/** Teams takes messages of 28 KB. */
const MESSAGE_BYTES = 26_000;
const MAX_ITEMS = 20;
const TITLE_LENGTH = 200;

type Element = Record<string, unknown>;

/** An adaptive card of text runs: they know no Markdown, so court text is shown as it was filed. */
export function teamsMessage(view: BatchView) {
  return fittingMessage(view, {
    maxItems: MAX_ITEMS,
    build: (shown) => message(view, shown),
    fits: (built) => Buffer.byteLength(JSON.stringify(built)) <= MESSAGE_BYTES,
  });
}

function message(view: BatchView, { tellings, omitted }: Shown) {
  const body = [
    line([run(cutAtWord(titleLine(view), TITLE_LENGTH), { size: 'Medium', weight: 'Bolder' })]),
    ...tellings.flatMap(itemElements),
    ...(omitted > 0
      ? [line([run(wordsOf(view.language).more(omitted), opening(safeLink(view.titleUrl)))])]
      : []),
  ];
  const content = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    msteams: { width: 'Full' },
    body,
  };
  return {
    type: 'message',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content }],
  };
}

function itemElements({ headline, subject, quote, facts, url, links }: Telling): Element[] {
  const runs = links.flatMap((link) => [run('  '), run(link.label, opening(link.url))]);
  return [
    { ...line([run(headline, { weight: 'Bolder', ...opening(url) })]), separator: true, spacing: 'Medium' },
    ...(subject ? [tight([run(subject)])] : []),
    ...(quote ? [line([run(quote, { italic: true })])] : []),
    tight([run(facts, { isSubtle: true, size: 'Small' }), ...runs]),
  ];
}

function line(inlines: Element[]): Element {
  return { type: 'RichTextBlock', inlines };
}

function tight(inlines: Element[]): Element {
  return { ...line(inlines), spacing: 'None' };
}

function run(text: string, style: Element = {}): Element {
  return { type: 'TextRun', text, ...style };
}

function opening(url: string | null): Element {
  return url ? { selectAction: { type: 'Action.OpenUrl', url } } : {};
}
