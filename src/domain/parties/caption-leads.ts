import type { DocketFacts } from '../observation.ts';
import { readPartyName, type PartyName, type PartyRole } from './party.ts';

/** Who a caption names first on each side. */
export interface CaptionLead extends PartyName {
  side: 1 | 2;
}

export interface CaptionedCase {
  court: string;
  number: string;
  facts: DocketFacts;
}

/** Null for what has no two sides: "In re Sealed Case". */
export function captionLeads(caption: string | null, of: CaptionedCase): [CaptionLead, CaptionLead] | null {
  const sides = (caption ?? '').split(/\s+vs?\.\s+/i);
  if (sides.length !== 2 || /^in re\b/i.test(caption ?? '')) return null;
  const [first, second] = sides.map((side) => readPartyName(side.split(/;|\bet\.? al\b/i)[0] ?? ''));
  if (!first || !second) return null;
  const [one, two] = rolesOf(of);
  return [
    { ...first, role: first.role ?? one, side: 1 },
    { ...second, role: second.role ?? two, side: 2 },
  ];
}

/**
 * What the sides are called, where the kind of case says it for certain. Courts of appeals turn their captions around
 * or do not, and petitions ("habeas") have petitioners in a district court too.
 */
function rolesOf({ court, number, facts }: CaptionedCase): [PartyRole, PartyRole] | [null, null] {
  if (court === 'scotus')
    return /^\d+A/i.test(number) ? ['applicant', 'respondent'] : ['petitioner', 'respondent'];
  if (/-cr-/.test(number)) return ['plaintiff', 'defendant'];
  const nature = `${facts.natureOfSuit ?? ''} ${facts.cause ?? ''}`.trim();
  if (!/-cv-/.test(number) || nature === '') return [null, null];
  return /habeas|\b28:22[45]\d|mandamus|petition|remov/i.test(nature)
    ? [null, null]
    : ['plaintiff', 'defendant'];
}
