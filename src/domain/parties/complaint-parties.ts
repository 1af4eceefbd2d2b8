import { plainOf } from './clauses.ts';
import { listedNames } from './names.ts';
import type { PartyName } from './party.ts';

/** "AMENDED COMPLAINT for relief against A, B filed by C. (Attachments: ...)", as clerks write it in all districts. */
const COMPLAINT =
  /^\W*(?:(?:first|second|third|fourth|amended|verified|class action|consolidated|supplemental|corrected) )*complaint\b[^.;()]{0,120}?\bagainst (.{2,1500}?)(?:\.{0,2},? ?(?:filing fee\b[^;]{0,120}?)?filed ?by ?(.{2,800}?))?(?= ?\((?:attachments?|filed|entered|attorney|\w+, )|\.(?= ?\(|\s*$)|\. (?:answer|dismissal|jury|\()|$)/i;

/** Where a complaint goes on behind the names. */
const BEHIND_NAMES = /[,.]? ?\b(?:filing fee|with jury|jury|amending|seeking|in the amount)\b.*$/i;

/** Who files for somebody is counsel. */
const ON_BEHALF = /^.*\bon behalf of /i;

/** Whom a complaint is against, and who filed it; nobody where it says "all defendants". */
export function complaintParties(text: string): PartyName[] {
  if (!/^\W*(?:\w+ ){0,4}complaint\b/i.test(text)) return [];
  const [, against = '', by = ''] = COMPLAINT.exec(plainOf(text)) ?? [];
  const defendants = listedNames(against.replace(BEHIND_NAMES, '').replace(/\.+$/, ''));
  const plaintiffs = listedNames(by.replace(ON_BEHALF, ''));
  return [
    ...plaintiffs.map((party) => ({ ...party, role: 'plaintiff' as const })),
    ...defendants.map((party) => ({ ...party, role: 'defendant' as const })),
  ];
}
