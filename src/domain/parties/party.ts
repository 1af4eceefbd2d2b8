import { ORGANISATION } from '../caption.ts';

/** Who stands in a case, since when and until when, as far as a source has said it. */

export const PARTY_ROLES = [
  'plaintiff',
  'defendant',
  'petitioner',
  'respondent',
  'applicant',
  'appellant',
  'appellee',
  'intervenor',
  'amicus',
  'movant',
  'claimant',
  'debtor',
  'creditor',
  'trustee',
] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];

/** What says so: a list of the case's parties, a docket entry, or the name of the case. */
export type PartyBasis = 'list' | 'entry' | 'caption';

/** What a fact about a party rests on. */
export interface Sighting {
  by: PartyBasis;
  /** Court day on which the entry was filed that says so; null where only the moment of seeing is known. */
  on: string | null;
  /** ISO 8601 in UTC. */
  seenAt: string;
  entryId: number | null;
  sourceId: string | null;
  snapshotId: number | null;
}

export interface KnownParty {
  /** The store's key; null for one that is not stored yet. */
  id: number | null;
  /** Name in small letters, by which it is known again. */
  key: string;
  name: string;
  /** "Secretary of the Treasury", where the words say it. */
  office: string | null;
  role: PartyRole | null;
  /** 1 for the side that the caption names first. */
  side: 1 | 2 | null;
  /** Null where only its end was told. */
  since: Sighting | null;
  until: Sighting | null;
  /** Whose place it took. */
  insteadOf: KnownParty | null;
  /** When a list first showed it, ISO 8601; null when none has. */
  listedAt: string | null;
  /** A pseudonym whose bearer a caption named since, or a name that an order hid: never shown, so that the two do not stand side by side. */
  withheld: boolean;
}

export interface PartyName {
  name: string;
  office: string | null;
  role: PartyRole | null;
}

const ROLE_WORD =
  /\b(?:(?:third[- ]party|counter|cross|consolidated|intervenor|nominal|putative|proposed|additional|new) ?-?)*(plaintiff|defendant|petitioner|respondent|applicant|appellant|appellee|intervenor|intervener|amicus|movant|claimant|debtor|creditor|trustee)s?\b/i;

/** The role that words name, or null. An intervening defendant is an intervenor. */
export function roleIn(words: string): PartyRole | null {
  const said = words.toLowerCase();
  if (/\binterven[oe]r\b/.test(said)) return 'intervenor';
  if (/\bamic(?:us|i)\b/.test(said)) return 'amicus';
  const word = ROLE_WORD.exec(said)?.[1];
  return PARTY_ROLES.find((role) => role === word) ?? null;
}

const OFFICE =
  '(?:(?:us|u\\.s\\.|united states) )?(?:(?:acting|interim|deputy|under|assistant|associate|senior) )*(?:secretary|commissioner|attorney general|solicitor general|director|administrator|governor|warden|sheriff|superintendent|chief|chair(?:man|woman|person)?|president|comptroller|archivist|postmaster general|field office director)';
const OFFICE_BEHIND = new RegExp(
  `,\\s*(?:as |in (?:his|her|their|its) (?:official )?capacity(?:,? as)? )?(?:the )?(${OFFICE}\\b.*)$`,
  'i',
);
const OFFICE_AHEAD = new RegExp(
  `^(${OFFICE}(?: of (?:the )?(?:[A-Z][\\w-]+ ?){1,3}?)?) (?=[A-Z][\\w.'’-]* [A-Z])`,
  'i',
);
/** ", a Texas Corporation": what somebody is, and no part of the name. */
const KIND_BEHIND =
  /,\s*an? [\w ]{0,40}\b(?:corporation|company|partnership|municipality|association|trust)\s*$/i;
const CAPACITY = /,?\s*\bin (?:his|her|their|its) (?:official|individual|personal)\b.*$/i;
const ROLE_AHEAD = new RegExp(`^(?:the )?(?:part(?:y|ies)|${ROLE_WORD.source})[:,]? `, 'i');
const ROLE_BEHIND = new RegExp(
  `,?\\s*(?:\\((?:${ROLE_WORD.source})\\)|(?:as |as the |as an? )?(?:the |an? )?(?:named )?(?:${ROLE_WORD.source}|party))\\s*$`,
  'i',
);
const MAX_NAME_CHARS = 160;

/** A name as it stands in a list or a sentence, apart from office and role; null for what is no name. */
export function readPartyName(raw: string): PartyName | null {
  const words = raw
    .slice(0, 400)
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:*-]+|[\s,;:*-]+$/g, '');
  const bare = words.replace(ROLE_AHEAD, '').replace(ROLE_BEHIND, '');
  const ahead = OFFICE_AHEAD.exec(bare)?.[1] ?? null;
  const named = ahead ? bare.slice(ahead.length).trim() : bare;
  const behind = OFFICE_BEHIND.exec(named)?.[1] ?? null;
  const name = named
    .replace(OFFICE_BEHIND, '')
    .replace(CAPACITY, '')
    .replace(KIND_BEHIND, '')
    .replace(/,?\s*\b(?:et\.? al\b\.?|and others)\s*$/i, '')
    .replace(/^[\s,]+|[\s,]+$/g, '');
  if (name === '' || name.length > MAX_NAME_CHARS || partyKey(name) === '') return null;
  const office = (behind?.replace(CAPACITY, '') ?? ahead)?.replace(/[\s,]+$/, '') ?? null;
  return { name, office: office === '' ? null : office, role: roleIn(words.replace(name, ' ')) };
}

/** White space, case, accents and punctuation make no other party. */
export function partyKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A person as far as the name tells; small words alone ("Juan de la Cruz") make no organisation. */
export function isPerson(name: string): boolean {
  const telling = name.replace(/\b(?:de|the|and|of|for)\b/gi, ' ').replace(/#?\d+/g, ' ');
  return !ORGANISATION.test(telling);
}
