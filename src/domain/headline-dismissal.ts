import type { EntryEvent } from './event.ts';
import { outcomeSaid } from './headline-evidence.ts';

/** Who speaks of a dismissal: another court's is told as such. */
export interface DismissalSaid {
  said: string;
  /** "Appeals court", where the entry tells of another court. */
  kind: string | null;
}

const VOLUNTARY = /voluntar(?:y|ily) dismiss|motion to dismiss (?:the |this )?appeal/;

/** Granting a motion that asks for more than dismissal ends the case where the order says so. */
const CASE_ENDS =
  /\b(?:case|action|matter|complaint|lawsuit) (?:is|be|are) (?:hereby )?dismiss|dismiss(?:es|ing) (?:the |this )?(?:case|action|matter|complaint)/;
const COUNTERCLAIMS =
  /\b(?:counter|cross-?)claims?\b[^.;]{0,60}\bdismiss|dismiss\w* [^.;]{0,40}\b(?:counter|cross-?)claims?\b/;
/** "to be dismissed with prejudice as to defendant Roe" */
const AS_TO_PARTIES =
  /\bdismiss\w*\b[^.;]{0,40} as to (?:the )?(?:defendants?|plaintiffs?|respondents?|party|parties)\b(?! all)/;

/** The plaintiff may mend it: the case goes on. */
const LEAVE_TO_AMEND =
  /(?<!without (?:\w+ )?)(?<!den\w{2,4} )\bleave to (?:file (?:an? |his |her |their )?(?:\w+ )?amended|(?:\w+ )?amend)\b(?! (?:is|be) denied)|\b(?:until|through|granted|permitted|may|permitting)\b[^.;]{0,60}\b(?:to file|in which to file|filing of|file) an? (?:\w+ )?amended (?:complaint|petition)/;
const COMPLAINT = /\bcomplaint\b[^.;]{0,60}\bdismiss|\bdismiss\w*\b (?:[\w'’]+ ){0,4}complaint\b/;
const MOTION_IN_PART = /\bgrant\w* in[- ]part\b[^.;]{0,120}\bmotions? [^.;]{0,40}dismiss/;

/** Who may amend has lost a complaint, not the case. */
function amendable(said: string): string | null {
  if (!LEAVE_TO_AMEND.test(said)) return null;
  if (COMPLAINT.test(said)) return 'Complaint dismissed with leave to amend';
  return /\bpetition\b[^.;]{0,40}\bdismiss|\bdismiss\w*\b (?:[\w'’]+ ){0,4}petition\b/.test(said)
    ? 'Petition dismissed with leave to amend'
    : 'Dismissed with leave to amend';
}

/** What of the case, where the motion names a part of it. */
export const PART_OF_CASE =
  /\bto dismiss (?:the )?(counts? (?:[ivx]+|\d{1,2})(?:(?:,? and |, ?|-)(?:[ivx]+|\d{1,2}))*|counterclaims?|cross-?claims?|indictment|third[- ]party complaint)\b(?! ?\()/;

/** " Count II" */
function partSaid(said: string): string {
  const part = PART_OF_CASE.exec(said)?.[1];
  if (!part) return '';
  return ` ${part.replace(/^count/, 'Count').replace(/\b[ivx]+\b/g, (roman) => roman.toUpperCase())}`;
}

function onMotion(event: EntryEvent, said: string): string | null {
  const { outcome } = event;
  const ruling = outcome && outcomeSaid(outcome, said);
  if (!ruling) return null;
  if (outcome === 'vacated' || outcome === 'reversed' || outcome === 'affirmed')
    return /(?:judgment|order|decision)s? of dismissal|\bdismissals?\b/.test(said)
      ? `Dismissal ${ruling}`
      : null;
  if (outcome === 'granted' && MOTION_IN_PART.test(said)) return 'Motion to dismiss granted in part';
  if (outcome === 'granted' && CASE_ENDS.test(said)) return amendable(said) ?? 'Case dismissed';
  if (VOLUNTARY.test(said)) return outcome === 'granted' ? 'Voluntary dismissal granted' : null;
  // One motion denied and another granted in part is more than one line can say.
  if (outcome === 'denied' && /grant\w* in[- ]part/.test(said)) return null;
  if (!/motions?\b[^.;]{0,80}\bto dismiss/.test(said)) return null;
  const leave = ruling === 'granted' && LEAVE_TO_AMEND.test(said) ? ' with leave to amend' : '';
  return `Motion to dismiss${partSaid(said)} ${ruling}${leave}`;
}

/** Until the days that it gives have passed, the case may come back: the court's own words say how. */
const CONDITIONAL = /\bconditional(?:ly)? (?:order of )?dismiss/;

/** "Writ of certiorari DISMISSED": the judgment below stands. */
const WRIT = /\bwrit of certiorari (?:is |be )?dismissed\b/;

/** "Case dismissed", "Appeal dismissed", "Motion to dismiss denied": what became of a dismissal. */
export function dismissalHeadline(event: EntryEvent, { said, kind }: DismissalSaid): string | null {
  if (event.outcome !== 'dismissed') return onMotion(event, said);
  if (/\bappeals?\b[^.]{0,40}dismiss|dismiss\w* (?:the |this )?appeal/.test(said)) return 'Appeal dismissed';
  const amended = event.type === 'appeal_event' ? null : amendable(said);
  if (amended && /dismiss/.test(said)) return amended;
  if (/\bpetition[^.]{0,40}dismiss|dismiss\w* (?:the |this )?petition/.test(said))
    return 'Petition dismissed';
  if (WRIT.test(said)) return 'Certiorari dismissed';
  if (CONDITIONAL.test(said)) return null;
  if (!/dismiss|discontinu/.test(said)) return null;
  if (COUNTERCLAIMS.test(said) && !CASE_ENDS.test(said)) return 'Counterclaims dismissed';
  // What a court above dismissed is the appeal, not the case below.
  if (event.type === 'appeal_event') return kind && `${kind}: dismissed`;
  if (AS_TO_PARTIES.test(said)) return 'Dismissed as to named parties';
  return /part(?:y|ies)\b|defendants? [a-z]|counts? |claims?\b|partial/.test(said) &&
    event.importance !== 'critical'
    ? 'Dismissed in part'
    : 'Case dismissed';
}
