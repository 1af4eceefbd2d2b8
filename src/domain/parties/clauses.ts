/** A docket text taken apart at the marks that end a statement. */

const MAX_READ_CHARS = 4_000;
const MAX_CLAUSE_CHARS = 400;

/** The period of "Robert F. Kennedy, Jr." or "Roe Inc." ends nothing. */
const ENDS = /[;:()[\]*]+|(?<!\b(?:\p{Lu}|Jr|Sr|St|Dr|Inc|Corp|Co|Ltd|No|Fed|Civ|App|v|vs|al))\.(?=\s|$)/u;

/** Marks of member cases and dates ("(6:15cv962)", "(Entered: 01/28/2025)") tell nothing of who is a party. */
const ASIDES = /\([^()]{0,80}\d[^()]{0,80}\)/g;
const ROLE_ASIDE =
  /\(((?:[A-Za-z-]+ ){0,2}(?:plaintiff|defendant|petitioner|respondent|appell(?:ant|ee)|intervenor)s?)\)/gi;

export function clausesOf(text: string): string[] {
  return plainOf(text)
    .split(ENDS)
    .map((clause) => clause.slice(0, MAX_CLAUSE_CHARS).replace(/^[\s,]+|[\s,]+$/g, ''))
    .filter((clause) => clause !== '');
}

/** The beginning of a text without asides, on one line. */
export function plainOf(text: string): string {
  return text
    .slice(0, MAX_READ_CHARS)
    .replace(/[“”"]/g, '')
    .replace(ROLE_ASIDE, ', $1,')
    .replace(ASIDES, ' ')
    .replace(/\s+/g, ' ');
}
