import { hasClass, hasId, type MarkupNode } from '../markup.ts';

/**
 * Where things stand on the Court's docket pages. Both layouts since 2016 share the head; the proceedings are
 * a plain table or, since the pages link documents, one card per row. Either way a row is a table row.
 */
export const PAGE = {
  head: (node: MarkupNode) => hasId(node, 'docketinfo'),
  number: (node: MarkupNode) => hasClass(node, 'DocketInfoTitle'),
  title: (node: MarkupNode) => hasClass(node, 'title'),
  questionPresented: (node: MarkupNode) =>
    node.name === 'a' && /(?:^|\/)qp\//.test(node.attribs?.['href'] ?? ''),
  proceedings: (node: MarkupNode) => hasId(node, 'proceedings'),
  documentLinks: (node: MarkupNode) => hasClass(node, 'documentlinks'),
  /** Header and ruling line of the plain table. */
  notARow: (node: MarkupNode) => hasClass(node, 'proceedingheader') || hasClass(node, 'borderbttm'),
  row: (node: MarkupNode) => node.name === 'tr',
} as const;

/** Labels of the head, in lower case and without colon, and the field each fills. */
export const HEAD_LABELS = {
  docketed: 'docketed',
  'lower ct': 'lowerCourt',
  'case numbers': 'lowerCourtNumbers',
  'case nos.': 'lowerCourtNumbers',
  'decision date': 'lowerCourtDecision',
} as const;

export type HeadLabel = keyof typeof HEAD_LABELS;

export function isHeadLabel(text: string): text is HeadLabel {
  return Object.hasOwn(HEAD_LABELS, text);
}

/** Marks of the pages before 2016, which have no ids or classes: rules of tildes around column names. */
export const LEGACY = {
  number: /^No\.\s*\d/,
  proceedings: /^~+\s*Date\s*~+/i,
  contacts: /^~+\s*Name\s*~+|^Attorneys? for\b/i,
} as const;
