import { parseDocketNumber } from '../../domain/docket-number.ts';
import type { DocketFacts } from '../../domain/observation.ts';
import { readCourtDate } from './dates.ts';
import { readLowerCourtNumbers } from './lower-court-numbers.ts';
import { tidy } from '../markup.ts';

/** The head of a docket as printed. An empty string is a field the Court left empty. */
export interface DocketHead {
  /** `24A1`, `23A999 *** CAPITAL CASE ***`. */
  number: string;
  capital: boolean;
  petitioner: string | null;
  respondent: string | null;
  docketed: string;
  /** `Linked with 24-170`, `16A827`. */
  linkedWith: string;
  /** `24-971`, `Vide 09-8538`. */
  related: string;
  lowerCourt: string;
  lowerCourtNumbers: string;
  lowerCourtDecision: string;
  /** `../qp/23-07483qp.pdf`. */
  questionPresented: string;
}

/** A head with nothing in it, for layouts that are read row by row. */
export function emptyHead(): DocketHead {
  return {
    number: '',
    capital: false,
    petitioner: null,
    respondent: null,
    docketed: '',
    linkedWith: '',
    related: '',
    lowerCourt: '',
    lowerCourtNumbers: '',
    lowerCourtDecision: '',
    questionPresented: '',
  };
}

/** A docket's number in its normal form (`No. 23A999 *** CAPITAL CASE ***` is `23A999`), or null when it is none. */
export function numberOf(printed: string): string | null {
  const raw = printed.replace(/\*.*$/s, '').replace(/^\s*No\.\s*/i, '');
  return parseDocketNumber(raw.trim(), 'scotus')?.number ?? null;
}

/**
 * The facts every layout states alike, so that one docket read from the page and from the JSON does not seem
 * to change. The head is complete: an empty field is known to be empty. Only `linkedWith` is left out when
 * its text was cut off by the Court (`Linked with 2`), because then it is not known.
 */
export function readFacts(head: DocketHead): DocketFacts {
  const linked = readDocketNumbers(head.linkedWith);
  const facts: DocketFacts = {
    filedOn: readCourtDate(head.docketed),
    capital: head.capital || /capital case/i.test(head.number),
    lowerCourt: tidy(head.lowerCourt) || null,
    lowerCourtNumbers: readLowerCourtNumbers(head.lowerCourtNumbers),
    lowerCourtDecidedOn: readCourtDate(head.lowerCourtDecision),
    related: readDocketNumbers(head.related).numbers,
    questionPresentedUrl: questionPresentedUrl(head.questionPresented),
  };
  if (!linked.cutOff) facts.linkedWith = linked.numbers;
  return facts;
}

/** Supreme Court numbers in a list; `cutOff` when something stands there that is no number. */
function readDocketNumbers(text: string): { numbers: string[]; cutOff: boolean } {
  const tokens = text
    .slice(0, 2000)
    .replace(/\b(?:linked with|vide|nos?\.)/gi, ' ')
    .split(/[\s,;&:]+|\band\b/)
    .filter((token) => token !== '');
  const numbers = tokens.map((token) => parseDocketNumber(token, 'scotus')?.number ?? null);
  const known = numbers.filter((number) => number !== null);
  return { numbers: [...new Set(known)], cutOff: known.length < numbers.length && known.length === 0 };
}

/**
 * The page links to `../qp/x.pdf` from several folders; the Court serves and cites the same file at `/qp/`,
 * so that address stands for all of them.
 */
function questionPresentedUrl(link: string): string | null {
  const file = /(?:^|\/)qp\/([^/?#]+\.pdf)$/i.exec(link.trim())?.[1];
  if (file === undefined) return null;
  return URL.parse(file, 'https://www.supremecourt.gov/qp/')?.href ?? null;
}
