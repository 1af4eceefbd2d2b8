import { introOf, type MailDocument, type SectionDocument } from './document.ts';
import { blocks, HEAVY_RULE, itemText, RULE } from './item-text.ts';
import type { RecipientLines } from './recipient-lines.ts';
import type { Words } from './words.ts';

/** The plain text part: blocks divided by an empty line, items by a rule. */
export function mailText(mail: MailDocument, lines: RecipientLines): string {
  const { words, items, total } = mail;
  const several = total > 1 || mail.sections?.length === 1;
  const intro = several && [mail.title, introOf(mail), lines.sent].join('\n');
  const none = mail.nothing && [mail.nothing.headline, '', mail.nothing.body, '', lines.sent].join('\n');
  const told = mail.sections
    ? mail.sections.flatMap((section) => sectionText(section, words))
    : items.flatMap((item) => [several && RULE, itemText(item, words, several ? null : lines.sent)]);
  const rest = mail.rest ? [RULE, restText(mail.rest)] : [];
  return `${blocks([none, intro, ...told, ...rest, mail.quiet && RULE, mail.quiet, RULE, coverageText(mail), footText(mail, lines)])}\n`;
}

/** A heavier rule divides sections than items. */
function sectionText({ title, url, items }: SectionDocument, words: Words): string[] {
  const heading = [HEAVY_RULE, title, ...(url ? [url] : [])].join('\n');
  return [heading, ...items.flatMap((item) => [RULE, itemText(item, words, null)])];
}

function restText({ heading, lines, more }: NonNullable<MailDocument['rest']>): string {
  const list = lines.map(({ label, url }) => `- ${label}\n  ${url}`);
  return [`${heading}:`, ...list, ...(more ? [more] : [])].join('\n');
}

function coverageText({ coverage, words }: MailDocument): string | null {
  if (coverage.length === 0) return null;
  return [words.coverage.lead, ...coverage.map((line) => `- ${line}`)].join('\n');
}

function footText({ words, operator, titleLink }: MailDocument, lines: RecipientLines): string {
  const operatorLines = [
    operator.contact && `${words.why.contact}: ${operator.contact}`,
    operator.postalAddress,
    words.why.notAdvice,
  ];
  return blocks([
    titleLink && `${titleLink.label}:\n${titleLink.url}`,
    lines.why,
    operatorLines.filter(Boolean).join('\n'),
  ]);
}
