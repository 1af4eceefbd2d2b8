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
const BEFORE_DUE =
  /^(?:.*(?:[:;]|\. (?=[A-Z])|[\])] (?=[A-Z])| - (?=[A-Z])|\d{1,2}\/\d{1,2}\/\d{2,4}\b)|[^\w$]+|\(?\d{1,2}[.)] ?|(?:re|RE) \d+ |(?:and|that|the|any|all|further|set|setting|The|Any|All|RE|Re) )+/;
const AFTER_DUE =
  /(?:[ ,;:(]+(?:is|are|was|be|been|has|shall|will|to|be|now|hereby|set|due|deadline|date|by|on|that|they|IS|ARE)|[ ,;:(-]+)+$/;
/** More time was given for what follows. */
const EXTENDED = /\bextension\b|\bextend\w*\b|\bgrant(?:ing|ed)\b/i;
/** A sentence says itself that something is to be done. */
const SENTENCE =
  /\b(?:shall|must|will|should|may|to (?:file|serve|submit|be|show|answer|respond|reply|pay|produce|complete)|due|deadline|expires?|date by)\b/i;
/** The subject of a sentence whose verb stands on the other side of the date: "Plaintiff has until". */
const HALF = /\b(?:has|have|is given|are given|is allowed)$/i;
/** The middle of a sentence. */
const FRAGMENT = /^(?:of|to|for|from|will|with|within|directed|receipt|which|order|is|are)\b/i;

/** "joint report" of `joint_report`; a motion that asked for time is not what is due. */
function dutyName(who: string | null): string | null {
  return who && who !== 'motion' ? who.replaceAll('_', ' ') : null;
}

/** "Response due", "Plaintiffs shall file any reply": what is due, short enough for a calendar. */
function dueName(what: string, who: string | null): string {
  const bare = what.replace(/\s+/g, ' ').trim();
  const name = bare.replace(BEFORE_DUE, '').replace(AFTER_DUE, '').trim();
  const isWhole =
    name.length >= 4 &&
    !/^deadlines?$/i.test(name) &&
    !FRAGMENT.test(name) &&
    !HALF.test(bare) &&
    !EXTENDED.test(name);
  const own = isWhole ? name : dutyName(who);
  if (own === null) return 'Deadline';
  const calm = cutAtThought(capitalised(calmWithin(calmStart(own))), MOST_CHARS);
  return SENTENCE.test(calm) || calm.endsWith('…') ? calm : `${calm} due`;
}

/** A stated hearing or deadline by a short name; the exact words stand beside it as its quote. */
export function dateName({ kind, what, who }: Pick<StatedDate, 'kind' | 'what' | 'who'>): string {
  return kind === 'hearing' ? capitalised(hearingName(what)) : dueName(what, who);
}
