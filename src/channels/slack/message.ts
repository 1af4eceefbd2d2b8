import type { BatchView } from '../../domain/alert-view.ts';
import { fittingMessage, type Shown } from '../fitting.ts';
import { cutAtWord, safeLink } from '../email/render/plain.ts';
import { summaryLine, titleLine, type Telling } from '../telling.ts';
import { wordsOf } from '../words.ts';

/** Slack refuses more than 50 blocks, 150 characters of header and 3,000 of a section. */
const MAX_ITEMS = 15;
const HEADER_LENGTH = 150;
const SECTION_LENGTH = 3000;
const FOOTER_LENGTH = 2000;
/** All blocks together; beyond about 13,000 characters Slack answers `msg_blocks_too_long`. */
const MESSAGE_LENGTH = 12_000;

type Block = Record<string, unknown>;

export interface SlackMessage {
  text: string;
  unfurl_links: false;
  unfurl_media: false;
  blocks: Block[];
}

/** Blocks for people, `text` for notifications. Court text goes into plain text, where nothing is markup. */
export function slackMessage(view: BatchView): SlackMessage {
  return fittingMessage(view, {
    maxItems: MAX_ITEMS,
    build: (shown) => message(view, shown),
    fits: ({ blocks }) => JSON.stringify(blocks).length <= MESSAGE_LENGTH,
  });
}

function message(view: BatchView, { tellings, omitted }: Shown): SlackMessage {
  const header = plainText(titleLine(view), HEADER_LENGTH);
  return {
    text: escape(summaryLine(view)),
    unfurl_links: false,
    unfurl_media: false,
    blocks: [
      ...(header.text ? [{ type: 'header', text: header }] : []),
      ...tellings.flatMap(itemBlocks),
      ...(omitted > 0 ? [context(moreLine(view, omitted))] : []),
    ],
  };
}

function itemBlocks(telling: Telling): Block[] {
  const { headline, subject, quote, facts, links } = telling;
  const linked = telling.url ? headLine(link(telling.url, headline), subject) : null;
  const line = linked && linked.length <= SECTION_LENGTH ? linked : headLine(escape(headline), subject);
  const footer = joinWithin(FOOTER_LENGTH, [
    escape(facts),
    ...links.map(({ url, label }) => link(url, label)),
  ]);
  return [
    { type: 'section', text: { type: 'mrkdwn', verbatim: true, text: line } },
    ...(quote ? [{ type: 'section', text: plainText(quote, SECTION_LENGTH) }] : []),
    context(footer),
  ];
}

function headLine(title: string, subject: string): string {
  return subject ? `*${title}*\n${escape(subject)}` : `*${title}*`;
}

/** As many parts as there is room for; a link cut in half would be none. */
function joinWithin(length: number, parts: readonly string[]): string {
  return parts.reduce((line, part) => {
    const longer = line === '' ? part : `${line} | ${part}`;
    return longer.length <= length ? longer : line;
  }, '');
}

function moreLine(view: BatchView, omitted: number): string {
  const words = wordsOf(view.language).more(omitted);
  const url = safeLink(view.titleUrl);
  return url ? link(url, words) : escape(words);
}

function context(text: string): Block {
  return {
    type: 'context',
    elements: [{ type: 'mrkdwn', verbatim: true, text }],
  };
}

function plainText(text: string, length: number) {
  return { type: 'plain_text', emoji: false, text: cutEscaped(text, length) };
}

/** Escaping may lengthen a text; it is cut before, never in the middle of an entity. */
function cutEscaped(text: string, length: number): string {
  let kept = cutAtWord(text, length);
  while (escape(kept).length > length) kept = cutAtWord(kept, Math.floor(kept.length * 0.8));
  return escape(kept);
}

/** `<` and `>` begin mentions, channels and links; with `&` they are the only characters Slack escapes. */
function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** An address may hold neither the end of the link nor the separator of its label. */
function link(url: string, label: string): string {
  const address = escape(url.replaceAll('|', '%7C'));
  return `<${address}|${escape(label.replaceAll('|', '/'))}>`;
}
