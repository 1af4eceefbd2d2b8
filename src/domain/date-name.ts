import type { StatedDate } from './event.ts';
import { calmStart, calmWithin, capitalised, cutAtThought } from './headline-title.ts';

/** A name of a sitting ends with one of these; what goes on and on is a sentence. */
const SITTING =
  /^(?:[\w'’./-]+ ){0,5}(?:hearings?|conferences?|teleconferences?|arguments?|trials?|sentencings?|resentencings?|arraignments?|re-arraignments?|mediations?|meetings?(?: of creditors)?|appearances?|calls?|selections?|sessions?|change of plea|inquests?|motions?|presentments?)$/;
const BEFORE_NAME =
  /^(?:that |the |of |and |an? |(?:re-?)?scheduling (?!conf|meeting)|(?:re-?)?setting |noticing )+/;

/** "motion hearing", without what stands around it; null where the words are no name of a sitting. */
export function sittingName(what: string): string | null {
  const name = what
    .toLowerCase()
    .replace(BEFORE_NAME, '')
    .replace(/(?<=\w)(?: previously| currently)$| dates?$/g, '');
  return SITTING.test(name) ? name : null;
}

/** Days on which a court takes up what was filed, without a sitting. */
const UNHEARD = /\b(noting|motion docket|submission) date$/i;

function hearingName(what: string): string {
  const unheard = UNHEARD.exec(what)?.[1];
  if (unheard) return `${unheard.toLowerCase()} date`;
  if (/\bpresentment\b/i.test(what)) return 'presentment of motion';
  return sittingName(what) ?? 'hearing';
}

const MOST_CHARS = 80;
/** What comes before: titles, numbers of papers, the sentence or the date before. */
const BEFORE_DUE = new RegExp(
  [
    String.raw`^(?:.*(?:[:;]|(?<!\b(?:Docs?|Nos?|Dkt|v|Fed|M[rs]s?|Dr|Hon|[A-Z]))\. (?=[A-Z\d])|[a-z]\.(?=[A-Z][a-z])|(?<!\d\(\w{1,2})[\])] (?=[A-Z])|(?<!\bPlan) --? (?=[A-Z])|\$[\d.,]+ (?=[A-Z])|\d{1,2}\/\d{1,2}\/\d{2,4}\b)`,
    String.raw`(?:[A-Z]{2,}[A-Z/&-]* ){0,8}(?:ORDER|PLAN|NOTICE|LETTER|SCHEDULE|MINUTES) (?=[A-Z\d][a-z\d]|setting|resetting)`,
    String.raw`[^\w$]+`,
    String.raw`\(?\d{1,2}[.)] ?`,
    String.raw`(?:re|RE) \d+ `,
    String.raw`\[?I\]?t is (?:hereby |therefore )?(?:further )?(?:ORDERED|ordered) that `,
    String.raw`(?:[Tt]herefore |[Ii]t |the [Cc]ourt |[Tt]he [Cc]ourt )*(?:orders|ORDERS|instructs|directs|directing|ordering|DIRECTS) `,
    String.raw`(?:and|that|the|any|all|further|set|setting|resetting|The|Any|All|RE|Re|An?|an?) )+`,
  ].join('|'),
);
const AFTER_DUE =
  /(?:[ ,;:(]+(?:is|are|was|be|been|has|shall|will|to|be|now|hereby|set|due|deadline|date|by|on|that|they|or|and|within \d+ days|IS|ARE|HEREBY|NOW)|[ ,;:(-]+|(?<! may)(?: (?:to|shall|must|should))? be (?:filed|served|submitted))+$/;
/** "Response to application (24A1079) requested by Justice Jackson": which one and by whom, the quote beside it says. */
const ASKED_BY = /(?: \(\d\d[AM]\d+\))? requested by (?:the )?(?:chief )?(?:justice(?: [\w'’]+)?|court)$/i;
/** More time was given for what follows. */
const EXTENDED = /\bextension\b|\bextend\w*\b|\bgrant(?:ing|ed)\b/i;
/** A sentence says itself that something is to be done, and "last day" or "cut-off" that there is an end. */
const SENTENCE =
  /\b(?:shall|must|will|should|may|to (?:file|serve|submit|be|close|show|answer|respond|reply|pay|produce|complete)|(?:is|are) (?:directed |ordered |instructed )?to|due|deadline|expires?|date by|cut-?off)\b|^(?:last (?:day|date)|please|(?:file|serve|submit|pay|produce|provide|complete|show|comply|respond|notify|confer|advise|retain|obtain|effect|cure|perfect|seek)(?! \d))\b/i;
/** The subject of a sentence whose verb stands on the other side of the date, or a condition: "Plaintiff has until". */
const HALF =
  /\b(?:has|have|is given|are given|is allowed|allowed|(?:that )?(?:they|it|he|she) (?:shall|must|will))(?: until| up to| through)?(?: on(?: or before)?)?\W*$|\b(?:cannot|if (?:he|she|it|they)|fails? to|does not|do not)\b/i;
/** The middle of a sentence, or what somebody asks. */
const FRAGMENT =
  /^(?:of|to|for|from|will|with|within|directed|receipt|which|order|is|are|we|agreed|stating|granting|denying|modifying)\b|^(?:the )?time$|\band (?:is|are) to\b/i;

/** "joint report" of `joint_report`; a motion that asked for time is not what is due, nor the petition answered. */
function dutyName(who: string | null, what: string): string | null {
  if (who === 'petition' && /\brespon(?:ses?|d)\b/i.test(what)) return 'response';
  return who && who !== 'motion' ? who.replaceAll('_', ' ') : null;
}

/** "Discovery completed" by a day is yet to be. */
function yetToBe(name: string): string {
  return /\bbe\b/.test(name)
    ? name
    : name.replace(/(?: ordered)?(?: |(?<=\)))(completed|held|closed|filed|served)$/, ' to be $1');
}

/** "Response due", "Plaintiffs shall file any reply": what is due, short enough for a calendar. */
function dueName(what: string, who: string | null): string {
  const bare = what.replace(/\s+/g, ' ').trim();
  const name = bare.replace(BEFORE_DUE, '').replace(AFTER_DUE, '').replace(ASKED_BY, '').trim();
  const isWhole =
    name.length >= 4 &&
    !/^deadlines?$/i.test(name) &&
    !FRAGMENT.test(name) &&
    !HALF.test(bare) &&
    !EXTENDED.test(name);
  const own = isWhole ? yetToBe(name) : dutyName(who, bare);
  if (own === null) return 'Deadline';
  const calm = cutAtThought(capitalised(calmWithin(calmStart(own))), MOST_CHARS);
  return SENTENCE.test(calm) || calm.endsWith('…') ? calm : `${calm} due`;
}

/** A stated hearing or deadline by a short name; the exact words stand beside it as its quote. */
export function dateName({ kind, what, who }: Pick<StatedDate, 'kind' | 'what' | 'who'>): string {
  return kind === 'hearing' ? capitalised(hearingName(what)) : dueName(what, who);
}
