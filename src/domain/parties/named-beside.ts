import { isPseudonym } from '../pseudonym.ts';
import { isPerson, partyKey, type KnownParty, type PartyName, type PartyRole } from './party.ts';

/**
 * Names that may say who stands behind a pseudonym. A court's list gives no roles, so nothing tells an official who is
 * new in "Doe v. Noem" from a plaintiff whose name slipped in: what cannot be told apart is not kept.
 */

export interface KnownNames {
  /** Names on record for the docket, withheld ones included, and those of its caption. */
  names: readonly string[];
  /** Whether a list of this docket was read before. */
  hasList: boolean;
}

/** Of the names of a list those that are not to be kept. */
export function mayUnmask(list: readonly string[], { names, hasList }: KnownNames): Set<string> {
  const pseudonyms = [...names, ...list].filter(isPseudonym);
  if (pseudonyms.length === 0) return new Set();
  const stillThere = list.some(isPseudonym);
  const known = new Set(names.flatMap(keysOf));
  return new Set(
    list.filter((name) => {
      if (isPseudonym(name) || !isPerson(name) || keysOf(name).some((key) => known.has(key))) return false;
      return hasList || !stillThere || pseudonyms.some((pseudonym) => resembles(name, pseudonym));
    }),
  );
}

/** A caption gives family names alone. */
function keysOf(name: string): string[] {
  const key = partyKey(name);
  const last = key.split(' ').at(-1) ?? key;
  return last === key ? [key] : [key, last];
}

/** "Svitlana Ivanova" and "Svitlana Doe", "Jose Ortiz Perez" and "J.O.P.". */
export function resembles(name: string, pseudonym: string): boolean {
  const [first = '', ...rest] = partyKey(name).split(' ');
  const masked = partyKey(pseudonym).split(' ');
  const initials = [first, ...rest].map((word) => word[0] ?? '');
  if (masked.every((word) => word.length === 1)) return masked.join('') === initials.join('');
  return masked.length > 1 && masked[0] === first && !/^(?:john|jane|j|mary|richard|baby)$/.test(first);
}

const FIRST_SIDE: readonly (PartyRole | null)[] = ['plaintiff', 'petitioner', 'applicant', 'appellant'];
const SECOND_SIDE: readonly (PartyRole | null)[] = ['defendant', 'respondent', 'appellee'];

/** A person who joins on the side of a pseudonym that was there before may be the one behind it. */
export function standsBesidePseudonym({ name, role }: PartyName, pseudonyms: readonly KnownParty[]): boolean {
  if (isPseudonym(name) || !isPerson(name)) return false;
  const side = sideOf(role);
  return pseudonyms.some((one) => {
    const other = one.side ?? sideOf(one.role);
    return side === null || other === null || side === other;
  });
}

function sideOf(role: PartyRole | null): 1 | 2 | null {
  if (FIRST_SIDE.includes(role)) return 1;
  return SECOND_SIDE.includes(role) ? 2 : null;
}
