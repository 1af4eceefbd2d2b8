/** Where a sitting is held, in the words that follow its day and hour. */

import { closesAt } from './date-words.ts';

const LINK = /\bhttps?:\/\/[^\s<>"')\]]{4,300}/;
/** "in Courtroom 9", "by telephone", ", Courtroom 17D", "- Courtroom 1" */
const PLACE =
  /^(?:[ap]\.?m\.?)?(?: before (?:the )?(?:(?:[A-Z][\w.'’-]*|and),? ){2,14}?(?=(?:in|by|via|at) ))?(?:,? (?:\(?[A-Z][a-z]* ?Time\)?,? )?(?:to be held )?(?:in|at|by|via|through)(?: by| via)? (?:the )?|[ ,–-]{1,3}(?=Courtroom|Court ?room|Crtrm|COURTROOM|Room )|(?<= )(?:in|by|via|at) (?:the )?)((?:[^.;()]|(?<=\b(?:[A-Z]|St|Ave|Blvd|Rm|No))\.(?= )|\.(?=\w)){3,90}?)(?=,? before\b|,? at \d|,? (?:to|with|on|for|and|as|re|regarding|unless|which|if|is|are|was|has|have|will|shall|IS|ARE|HAS) |,? (?:The|All|Counsel|Parties|Please|Signed)\b|(?<!\b[A-Z])\.(?: |$)|(?<=(?:[Rr]oom|ROOM|Ctrm) [A-Z])\. |\.{2}|\.[A-Z(]|[;(]| - |\s*$)/;
/** "by all parties", "in this matter": what follows is no place. */
const NO_PLACE =
  /^(?:before|judge(?!['’])|magistrate|all|this|that|any|which|order|plaintiffs?|defendants?|agreement|consent|\d|[ap]\.?m)\b/i;
const HOUR = /^\d{1,2}(?::\d{2})? ?[ap]\.?m\b/i;
const MOST_READ = 240;

/** What one dials or joins with: it names no place, but that all sit apart. */
const DIALLED =
  /\b(?:dial|call)(?:ed|ing)?[ -]?in\b|\b(?:dial|access code|pass ?code|conference (?:call )?line|conference number|bridge line|meeting id|webinar id)\b|\(?\b\d{3}\)?[-. ]\d{3}[-.]\d{4}\b/i;
const SEEN = /\bvideo|\b(?:zoom(?:gov)?|webex|(?:microsoft |ms )?teams|google meet)\b/i;
const HEARD = /\b(?:tele(?:phon|conf)|at&t\b)|\bdial|\bcall[ -]?in\b|\bconference (?:call )?line\b/i;
/** Where those who do not take part may listen, the court may sit in its room. */
const FOR_OTHERS = /\b(?:public|media|press|members|listen|observe|spectators?)\b/i;
/** Another sitting has a place of its own. */
const NEXT_DAY = /\d\/\d{1,2}\/\d{2}|, (?:19|20)\d\d\b/;

/** "by video" or "by telephone", as the words around a number to dial tell; null where they tell neither. */
function apart(words: string): string | null {
  if (SEEN.test(words)) return 'by video';
  return HEARD.test(words) || DIALLED.test(words) ? 'by telephone' : null;
}

/** The sentences behind a sitting that say how to join it. */
function joined(near: string): string | null {
  const next = near.search(NEXT_DAY);
  const own = next < 0 ? near : near.slice(0, next);
  const dialled = DIALLED.exec(own) ?? SEEN.exec(own);
  if (!dialled) return null;
  return FOR_OTHERS.test(own.slice(0, dialled.index)) ? null : apart(own);
}

/** "in San Francisco, - Videoconference Only" */
const REMOTE_ONLY = /^,? - (?:videoconference|video|telephonic(?:ally)?|by (?:phone|telephone|video))\b/i;

function isNoPlace(place: string): boolean {
  return NO_PLACE.test(place) && !/\b(?:street|ave|blvd|floor|courtroom)/i.test(place);
}

/** The place or the link of a sitting; null where the words name none. `rest` begins right after day and hour. */
export function placeAfter(rest: string): string | null {
  const near = rest.slice(0, MOST_READ);
  const link = near.includes('http') ? LINK.exec(near)?.[0] : null;
  if (link) return link.replace(/[.,;]+$/, '');
  const place = closesAt(near, 0)
    ? undefined
    : PLACE.exec(near)?.[1]?.replace(/(?: (?:at|on|via|by|using)\b|[\s,:–-])+$/, '');
  if (place === undefined || HOUR.test(place) || isNoPlace(place)) return joined(near);
  const behind = near.indexOf(place) + place.length;
  return DIALLED.test(place) || REMOTE_ONLY.test(near.slice(behind)) ? apart(`${place} ${near}`) : place;
}
