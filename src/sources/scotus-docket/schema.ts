/**
 * Where things stand on the Court's docket pages. Both layouts since 2016 share the head; the proceedings are
 * a plain table or, since the pages link documents, one card per row.
 */
export const PAGE = {
  head: '#docketinfo',
  headRow: '#docketinfo tr',
  number: '#docketinfo .DocketInfoTitle',
  title: '#docketinfo .title',
  proceedings: '#proceedings',
  card: '#proceedings .ProceedingItem',
  cardDate: '.ProceedingDate',
  documentLinks: '.documentlinks',
  tableRow: '#proceedings tr',
  /** Header and ruling line of the plain table. */
  notARow: '.proceedingheader, .borderbttm',
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
