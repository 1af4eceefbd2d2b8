/** Days that a text only tells of: what was asked for, what a time was, what was to be done once and was not. */

import { isGivenUp } from './date-cancelled.ts';
import type { Mention } from './date-mentions.ts';
import { endsIn, endsRarely, rareEnding, type WordEnding, wordEnding } from './ending.ts';
import { matches, mayMatch, sought, soughtRow } from './sought.ts';

/** The far end of what was asked for. */
const ASKED_RANGE = rareEnding(
  /\b(?:requests?|requested|asks?|seeks?|moves|move (?:to|for|the)|to extend|submitted|excluded|excludable)\b[^.;]*\bfrom [^.;]{6,40} (?:to|until|through)\s*$/i,
);
/** "By letter, Roe requests an extension until"; what the court requests is due. */
const ASKED = rareEnding(
  /(?<!\b(?:court|judge|clerk) )\b(?:(?:requests?|asks?|seeks?|moves?|proposes?) (?:an?|that|the|leave|permission|for|until|additional|more)|(?<!\b(?:shall|must|may) (?:file|submit)\b[^.;]{0,80})(?:requesting|asking|seeking|proposing))\b(?:(?!\b(?:shall|must|may|will|is|are)\b)[^.;])* (?:until|to|through|by)(?: and including)?\s*$/i,
);
/** "The request to extend from July 1 to August 1 is granted". */
const ALLOWED = /^,? (?:is|are) (?:hereby )?(?:granted|allowed|so ordered|approved)\b/i;
/** "granting 9 Motion to Extend the deadline from July 1 to" */
const GRANTING = /\bgrant(?:ing|s)\b(?! in part)[^.;]{0,100}\bto extend\b[^.;]*$/i;
const GRANTS = sought(
  /\bgrant(?:ed|ing|s)\b|\bso[- ]ordered\b|\bapprov(?:ed|es|ing)\b|\badopt(?:ed|s|ing)\b|\ballowed\b|\bstipulat(?:ed|ion) (?:and|&) (?:consent )?order\b/i,
);

function isAsked(mention: Mention): boolean {
  const { left, signs, text } = mention;
  if (endsRarely(ASKED_RANGE, signs, left)) return !ALLOWED.test(mention.right) && !GRANTING.test(left);
  return endsRarely(ASKED, signs, left) && !matches(GRANTS, signs, text);
}

/** Words between which no new duty begins stand in each: what "shall" be done comes. */
const MERE_DAYS: readonly RegExp[] = [
  // What was done or owed in a time that has its days.
  /\b(?:incurred|rendered|accrued|earned|expended|performed)(?: [a-z-]+){0,4} (?:from|through|thru|to|until)\s*$/i,
  /\bfor (?:the )?(?:[a-z]+ )?(?:period|quarter|month|year|week)\b(?: of| from| ending| ended| through| to|:)*(?: ?[\w/]{1,9} ?\d{0,2},? ?\d{0,4} (?:through|thru|to|until))?\s*$/i,
  // What goes around at a day.
  /\bdistribut(?:ed|ion)\b[^.;]*\b(?:is|on|to|before|by|until)\s*$/i,
  /\bwhether [^.;]{2,60} (?:is|are|was|were) due\s*$/i,
  /\bnunc pro tunc(?: to)?\s*$/i,
  // What was due once.
  /\b(?:was|were) (?:originally |previously |initially )?due(?: by| on)?\s*$/i,
  /\b(?:was|were) to (?:be )?(?:(?!\b(?:shall|must|may|will|is|are)\b)[^.;]){2,80} (?:by|on or before|no later than)\s*$/i,
  /(?<!\b(?:if|unless|should|where)\b[^.;]{0,80})\b(?:failed to|did not|has not|have not|had not)\b(?:(?!\b(?:shall|must|may|will|is|are)\b)[^.;]){3,120}\b(?:by|before|until|no later than)(?: the)?\s*$/i,
  /\b(?:missed|passed) (?:the|his|her|its|their|that) $/i,
  // What another order said, or a party says of its own doings.
  /\b(?:order|ruling|notice) (?:\[?(?:ecf|doc|dkt|\d)[^\])]{0,20}[\])]? )?(?:had )?(?:required|directed|instructed|ordered|gave)\b(?:(?!\b(?:shall|must|may|will|is|are)\b)[^.;])*\b(?:by|until|on or before|no later than)\s*$/i,
  /^(?:by|in|under|pursuant to) (?:(?:the|this|its|an) )?(?:court['’]s )?(?:[a-z]+ )?(?:order|opinion)s? (?:dated|entered|filed|issued|of|on)\b(?:[^.;]|\b(?:dkt|nos?|doc|ecf)\.)*\b(?:directed|ordered|required|instructed|granted|allowed|gave)\b(?:(?!\b(?:shall|must|may|will|is|are)\b)[^.;])*\b(?:by|until|on or before|no later than|through)\s*$/i,
  /\b(?:stating|representing|indicating|advising|reporting|noting) that [^.;,]*\bwill [^.;,]*\bby\s*$/i,
  /(?<!\b(?:court|judge|clerk) )\b(?:state[sd]|represent(?:s|ed)|indicate[sd]|advise[sd]|report(?:s|ed)) (?:that )?(?:it|they|he|she|(?:the )?(?:government|parties|plaintiffs?|defendants?|counsel)) (?:will|would|intends? to|expects? to) [^.;,]*\bby\s*$/i,
  // What was ordered on another day: "On May 5, 2025, the Court ordered Roe to answer by May 9, 2025".
  /^on [a-z]{3,9} \d{1,2}, \d{4},? (?:the|this) court (?:(?!\b(?:shall|must|will|may|is|are)\b)[^.;])*\b(?:ordered|directed|gave|granted|required|instructed)\b(?:(?!\b(?:shall|must|will|is|are)\b)(?:[^.;]|\b(?:inc|corp|co|v)\.))*\b(?:by|until|on or before|no later than|through)\s*$/i,
  /\bI (?:had |have |previously )?(?:ordered|directed|required)\b(?:(?!\b(?:shall|must|will|is|are)\b)[^.;])*\b(?:by|until|on or before|no later than)\s*$/,
  // What was held, or is decided without a sitting.
  /\bcame (?:on|up|before)\b(?:(?!\b(?:set|reset|continued|scheduled|adjourned|shall|will|due)\b)[^.;])*\bon\s*$/i,
  /\bwithout (?:oral )?argument on\s*$/i,
  /\bproceeding type and date: [^.;]*$/i,
  /\btransferred (?:in |from |to )[^.;]{2,80} on\s*$/i,
  // When somebody cannot come.
  /\b(?:conflict|unavailable|blackout) dates?\b[^.;]*$/i,
  // When a paper came.
  /\breceived by [^.;:\d]{2,30}:\s*$/i,
];
const MERE_DAY = MERE_DAYS.map(wordEnding);
/** Their signs stand in a row, as most texts hold the words of none. */
const MERE_SIGNS = soughtRow(MERE_DAYS);
const MERE_BITS = (1 << MERE_DAYS.length) - 1;
const LAST_BIT = 31;

/** "from 12/27 through 1/27 shall be EXCLUDED from the speedy trial computation" */
const EXCLUDED = sought(/^,? (?:shall be|is|are|will be) (?:hereby )?(?:deemed )?exclud/i);

function isMereDay(mention: Mention): boolean {
  const { left, signs } = mention;
  let held = (signs[MERE_SIGNS] ?? MERE_BITS) & MERE_BITS;
  while (held !== 0) {
    const place = LAST_BIT - Math.clz32(held);
    if (endsIn(MERE_DAY[place] as WordEnding, left)) return true;
    held ^= 1 << place;
  }
  return mayMatch(EXCLUDED, signs) && EXCLUDED.pattern.test(mention.right);
}

/** "On May 5, 2025, Roe filed": what was done, told at the beginning of a sentence; the clerk's stamp tells nothing of it. */
const RECITED =
  /^,? (?:(?!\b(?:shall|must|will|may|is|are|to|at|be)\b|[([](?:entered|docketed|filed)\b)[^.;]){2,90}?\b(?:filed|moved|submitted|served|issued|entered|ordered|granted|denied|requested|sought|noticed|appealed|sent|received|dismissed|directed)\b/i;

function isRecital(mention: Mention): boolean {
  return endsIn(RECITAL_BEGINS, mention.left) && RECITED.test(mention.right);
}

/** "On May 5 Roe moved, and on May 9, 2025, the Court issued" */
const RECITAL_BEGINS = wordEnding(/(?:\bOn|(?:,|;|\band|\)) on) $/);

/** "conference to take place on 4/20/04 held on 4/14/2004" */
const HELD = sought(/^ held on /);

function wasHeld(mention: Mention): boolean {
  return mayMatch(HELD, mention.signs) && HELD.pattern.test(mention.right.slice(mention.time.after));
}

/** The near end of a range. */
const FROM = wordEnding(/\bfrom\s*(?:\w+day,? )?$/i);

/** "from July 18 to August 20" asks to move; "from August 1 to August 2" in an order moves. */
export function isTold(mention: Mention): boolean {
  if (endsIn(FROM, mention.left)) return !isGivenUp(mention);
  return isAsked(mention) || isMereDay(mention) || isRecital(mention) || wasHeld(mention);
}
