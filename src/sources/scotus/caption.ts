import { tidy } from '../markup.ts';

/** How a party stands before the Court; printed after its name and no part of the caption. */
const ROLE =
  /,\s*(?:cross-?\s?)?(?:petitioner|applicant|respondent|plaintiff|defendant|appellant|appellee|movant)s?\.?$/i;

/**
 * The caption of a docket: `Petitioner v. Respondent`, roles cut off, "et al." kept because it is part of the
 * name the Court gives the case (`Kristi Noem, Secretary of Homeland Security, et al. v. Svitlana Doe, et al.`).
 * Without a respondent it is `In re Name`. Captions name no docket: many dockets share one.
 */
export function captionOf(petitioner: string | null, respondent: string | null): string | null {
  const first = party(petitioner);
  const second = party(respondent);
  if (first === null) return second;
  if (second !== null) return `${first} v. ${second}`;
  return `In re ${first.replace(/^in\s+re:?\s+/i, '')}`;
}

function party(name: string | null): string | null {
  const plain = tidy(name ?? '').replace(ROLE, '');
  return plain === '' ? null : plain;
}
