/** What follows the serial: judges' initials, defendant or office, in any order a clerk may use. */
export interface DocketNumberSuffix {
  /** Initials in the order written, in upper case: assigned judge first, referred judge second. */
  initials: string[];
  /** Numbers in the order written. */
  numbers: number[];
}

const SUFFIX =
  /^(?:[-\s]+\(?[a-z]{1,5}\d?\)?|-\d{1,3}|\s*[([][a-z]{1,5}\d?(?:[/-][a-z]{1,5}\d?){0,2}[)\]]){0,5}$/i;

/** Reads ` (CKK)`, `-TKW-MAL-1`, `-smb`, ` (ABC/DEF)`; null when something else follows the serial. */
export function readSuffix(text: string): DocketNumberSuffix | null {
  if (text === '') return { initials: [], numbers: [] };
  if (text.length > 40 || !SUFFIX.test(text)) return null;
  const words = text.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  return {
    initials: words.filter((word) => /^[a-z]/i.test(word)).map((word) => word.toUpperCase()),
    numbers: words.filter((word) => /^\d/.test(word)).map(Number),
  };
}
