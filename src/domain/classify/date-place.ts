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

/** The place or the link of a sitting; null where the words name none. `rest` begins right after day and hour. */
export function placeAfter(rest: string): string | null {
  const near = rest.slice(0, MOST_READ);
  const link = near.includes('http') ? LINK.exec(near)?.[0] : null;
  if (link) return link.replace(/[.,;]+$/, '');
  const place = closesAt(near, 0) ? undefined : PLACE.exec(near)?.[1]?.replace(/[\s,:–-]+$/, '');
  return place &&
    !HOUR.test(place) &&
    !(NO_PLACE.test(place) && !/\b(?:street|ave|blvd|floor|courtroom)/i.test(place))
    ? place
    : null;
}
