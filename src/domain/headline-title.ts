/** What makes a headline of a title as clerks write it: no opening formula, no shouting, no tail, no cut in a thought. */

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Cuts at a word and says so; never inside one. */
export function cutAtWord(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const room = text.slice(0, limit - 1);
  const space = room.lastIndexOf(' ');
  return `${(space > limit / 2 ? room.slice(0, space) : room).replace(/[\s,;:.-]+$/, '')}…`;
}

/** Who filed, signed or is written to: what happened is said without. */
const TAIL =
  /,? (?:(?:[Ff]iled|[Ss]igned|SIGNED|FILED|[Ee]ntered|[Ii]ssued) by|addressed to|on behalf of|by (?!January|February|March|April|May|June|July|August|September|October|November|December|\w+day)[A-Z]|as to [A-Z]|for [A-Z][\w.]+ [A-Z][\w.]+,)/g;
/** A thought may end before these. */
const JOINT =
  /,? (?:for|in|on|of|to|from|with|as|at|under|upon|re:?|regarding|pending|pursuant|against|before|and|or|that|which|why|until|through|because|subject|seeking|setting|advising)(?= )| (?=[([-])/gi;
const LEAST_CHARS = 24;

/** When an order was entered stands in the quote. */
const WHEN =
  /,? (?:entered|issued|filed|dated|signed) (?:on )?(?:[A-Z][a-z]+ \d{1,2}, \d{4}|\d{1,2}\/\d{1,2}\/\d{2,4})(?:, as modified)?,?(?= )/;
const DANGLING = / (?:an?|the|of|to|for|by|in|on|and|or|with|at|from|as)…$/;

/** What hangs on the next word ends no thought: "the parties are directed". */
const HANGS =
  /\b(?:directed|ordered|required|permitted|invited|allowed|asked|failed|is|are|was|were|be|not|shall|will)$/i;
/** "for Failure" alone is left out with what it begins. */
const SHORT_PIECE = /^,? \w+:?(?: [^ ]+)?$/;

function lastJoint(text: string, limit: number): number | null {
  const ends = [...text.matchAll(JOINT)]
    .map(({ index }) => index)
    .filter((at) => at >= LEAST_CHARS && at < limit && !HANGS.test(text.slice(0, at)));
  const [last, before] = [ends.at(-1), ends.at(-2)];
  if (last === undefined) return null;
  return before !== undefined && SHORT_PIECE.test(text.slice(before, last)) ? before : last;
}

/**
 * At most `limit` characters, ending with a thought where there is one: first without who filed or signed it, which
 * leaves nothing out that happened, then before the last joint of the sentence, which an ellipsis shows.
 */
export function cutAtThought(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const squeezed = text.replace(WHEN, '');
  if (squeezed !== text) return cutAtThought(squeezed, limit);
  const tail = [...text.matchAll(TAIL)].map(({ index }) => index).find((at) => at >= 12 && at <= limit);
  if (tail !== undefined) return text.slice(0, tail).replace(/[\s,;:–-]+$/, '');
  const joint = lastJoint(text, limit);
  if (joint === null) return cutAtWord(text, limit).replace(DANGLING, '…');
  return `${text.slice(0, joint).replace(/[\s,;:.–-]+$/, '')}…`;
}

/** Words of clerks that need no capitals at the start of a title; initials and names do. */
const SHOUTED = new Set(
  (
    'a action additional admission administrative adopting affidavit affirmed amended an and answer appeal appearance ' +
    'application appointing appointment argument as assignment authorities automatic awarding brief briefing by calendar ' +
    "case certificate certifying certified chambers civil clerk’s clerk's commitment complaint conditional conference " +
    "consent corporate cost costs court's court criminal declaration deficiencies deficient demand denying directing " +
    'disclosure discovery dismissing disposition docket docketing document drawn electronic electronically emergency ' +
    'en endorsed entered entry ex excerpts executed exhibit expenses extending fee fees filed filing final findings first for ' +
    "formal from granted granting hearing in indictment initial issuance issued joint judge’s judge's judgment jury law " +
    'leave letter magistrate mandate mediation memo memorandum minute minutes miscellaneous motion motions notice ' +
    'notification of official on opening opinion opposition oral order orders out paperless parte parties party payment ' +
    "petition plan plaintiff's points preliminary pretrial pro hac vice proceedings proof proposed punitive " +
    're-filed received recommendation recommendations reconsider recusal referral reference regarding related remanding ' +
    'renewed reply report request response returned ruling schedule scheduling sealed second sentencing service set ' +
    'settlement show so-ordered standing statement status stay stipulated stipulation submitted summons support ' +
    'supplemental supplement sur-reply terminated terminating text text-only the to today transcript transfer transferred ' +
    'affiliations financial interest interested parties defective record county error errors federal public defender defendant back state custody ' +
    'trial under unopposed unsealed upon voluntary waiver with withdrawal witness writ'
  ).split(' '),
);

/** "ELECTRONIC SUMMONS ISSUED as to Roe Inc." becomes "Electronic summons issued as to Roe Inc." */
export function calmStart(title: string): string {
  const words = title.split(' ');
  const joins = (word: string, at: number) =>
    /^(?:and|or|of|in|on|to|re|for)$/.test(word) && at > 0 && isShouted(words[at + 1] ?? '');
  const loud = words.findIndex((word, at) => !isShouted(word) && !joins(word, at));
  const end = loud === -1 ? words.length : loud;
  // A name in capitals would be the only one left to shout, or be taken for a word.
  if (end === 0 || /^[^a-z]*[A-Z]{4}[^a-z]*$/.test(words[end] ?? '')) return title;
  return capitalised(
    [...words.slice(0, end).map((word) => word.toLowerCase()), ...words.slice(end)].join(' '),
  );
}

function isShouted(word: string): boolean {
  const bare = word.replace(/^[("]+|[).,:;"]+$/g, '').replace(/['’]s$/, "'S");
  return bare === bare.toUpperCase() && SHOUTED.has(bare.toLowerCase());
}

/** Formulas before what happened: "MINUTE ORDER IN CHAMBERS: ", "ORDER FILED. ", "ORDER: ORDERED that, ". */
const OPENING =
  /^(?:(?:(?:text|text[- ]only|electronic|paperless|endorsed|minute|minutes|oral|clerk'?s|bench) )*(?:order|notice|entry|minutes|ruling)(?: \(?in chambers\)?| filed| entered)?|minutes \(in chambers\)) ?(?:[:–-]|\.) (?=["(A-Z])/i;
const ORDERED = /^(?:it is (?:hereby |further )?|is )?ordered,? (?:that,? )?/i;
const REASONS =
  /^(?:for (?:the|good)|upon|in light of|in view of|pursuant to|having) [^.;:]{3,160}?, (?=(?:the|plaintiff|defendant|petitioner|respondent|this|[a-z]+['’])|it is)/i;
/** "[202]", "(DE 5)", "(Doc. # 16 )": numbers of the docket stand in the quote. */
const NUMBERS =
  /(?<!\b(?:at|in|on|of|see|re|to|by|and)) \[\d{1,4}(?:-\d+)?\]|(?<=\w)\[\d{1,4}\]|(?<!\b(?:at|in|see)) \((?:DE|ECF|Dkt|Doc|Docket)[^()]{0,16}\d+ ?\)/gi;
const LEAST_LEFT = 20;
/** A paper named in capitals amid other words. */
const LOUD_PAPER =
  /(?<=[a-z\d] )(?:MOTIONS?|ORDERS?|COMPLAINT|APPLICATION|PETITION|NOTICE|MEMORANDUM)(?= [a-z])/g;

/** The title without what stands before the matter, where enough is left to tell something. */
export function withoutFormulas(title: string): string {
  let left = title
    .replace(NUMBERS, '')
    .replace(/ +(?=[,.;])/g, '')
    .replace(LOUD_PAPER, (paper) => paper.toLowerCase());
  for (const formula of [OPENING, OPENING, ORDERED, REASONS, ORDERED]) {
    const shorter = left.replace(formula, '');
    if (shorter.length >= LEAST_LEFT) left = shorter;
  }
  return capitalised(left);
}
