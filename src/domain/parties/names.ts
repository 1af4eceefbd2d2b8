import { readPartyName, type PartyName } from './party.ts';

/** Names within a sentence of an entry. */

/** "A Roe, B Doe and C Poe" are three where each part is a name by itself; an office or a firm's form is none. */
export function splitNames(words: string): string[] {
  const parts = words.split(BETWEEN);
  const each = parts.every((part) => /^\S+ \S+/.test(part.trim()) && !NO_NAME_ALONE.test(part.trim()));
  return parts.length > 1 && each ? parts : [words];
}

/** "Housing and Urban Development" is the end of one name. */
const BETWEEN = /(?<!\b(?:of|for) [\p{L} ]{1,40}),? and (?=\p{Lu})|, (?=\p{Lu})/u;

const NO_NAME_ALONE =
  /^(?:the |an? )?(?:in (?:his|her|their)|acting|assistant|deputy|secretary|commissioner|attorney|director|administrator|governor|warden|department|bureau|office|division|inc|llc|corp|\w+ corporation)\b/i;

/** Words that no name of a party has, while sentences about motions, counsel and dates do. */
const NO_NAME =
  /\b(?:motions?|deadlines?|hearings?|cases?|attorneys?|counsel|documents?|orders?|ordered|appeals?|conferences?|stays?|trials?|judges?|magistrate|complaints?|entr(?:y|ies)|gavel|referral|flags?|claims?|part(?:y|ies)|caption|dockets?|action|pleadings?|schedul\w+|discovery|mediation|notice|interpreter|bond|supervision|probation|employment|contract|agreement|exhibits?|that|which|who|this|these|because|should|would|will|shall|not|administratively|all|various|unknown|unnamed)\b/i;

/** What stands in front of a name within its sentence. */
const LEAD_IN =
  /^.*(?:\b(?:ordered|directed|noted?|notes|finds|that|therefore|accordingly|whereas|thus|pursuant to [^,]{1,80},|under [^,]{1,80},)\b,?|,) (?=\p{Lu})/iu;

export function nameIn(words: string | undefined): PartyName | null {
  const whole = words ?? '';
  for (const candidate of [whole, whole.replace(LEAD_IN, '')]) {
    const name = readPartyName(candidate);
    if (name && isName(name.name)) return name;
  }
  return null;
}

function isName(name: string): boolean {
  if (NO_NAME.test(name) || !/^[\p{Lu}\d]/u.test(name) || /\d{1,2}\/\d/.test(name)) return false;
  const words = name.split(' ');
  return words.filter((word) => /^[\p{Lu}\d&]/u.test(word)).length * 2 >= words.length;
}

const SUFFIX = /^(?:inc|llc|l\.l\.c|llp|lp|ltd|corp|co|n\.?a|p\.?c|jr|sr|ii|iii|afl-cio)\b\.?$/i;

const OFFICE =
  /^(?:the )?(?:in (?:his|her|their|its)|as |(?:acting|deputy|assistant|u\.?s\.?) |secretary|commissioner|attorney general|director|administrator|governor|warden|superintendent|sheriff)\b/i;
const BARE_OFFICE = /, (?:acting )?(?:secretary|commissioner|director|administrator)$/i;

/** Names of a list in which commas part them; nothing where one cannot be told from the next. */
export function listedNames(words: string): PartyName[] {
  const parts: string[] = [];
  for (const part of words.split(BETWEEN).map((one) => one.trim())) {
    const last = parts.length - 1;
    const isMore = SUFFIX.test(part) || OFFICE.test(part) || BARE_OFFICE.test(parts[last] ?? '');
    if (last >= 0 && isMore) parts[last] += `, ${part}`;
    else parts.push(part);
  }
  if (parts.length > 1 && parts.some((part) => !part.includes(' '))) return [];
  return parts.flatMap((part) => nameIn(part) ?? []);
}
