import type { Outcome, Relief } from '../event.ts';
import type { EntryText } from './entry-text.ts';
import type { Draft } from './event-draft.ts';
import { namedMotionRelief, orderRelief } from './motion-relief.ts';
import type { Ruling } from './rulings.ts';

/** What became of the calendar: a step that cancels beats one that moves, and that one that sets. */
export function firstCalendar(text: EntryText, rulings: readonly Ruling[]): Outcome | null {
  const steps = rulings.filter((ruling) => ruling.calendar);
  const order: readonly (Outcome | null)[] = ['cancelled', 'reset', 'set', 'vacated'];
  const found = order.find((step) => steps.some((ruling) => ruling.outcome === step)) ?? null;
  const later = /\b(?:will|to) be (?:re-?set|rescheduled) (?:by|at a later|if|upon|in a)\b/;
  const moves = steps.some((step) => step.outcome === 'reset') && !later.test(text.lower);
  const stands = /not (?:be )?cancel|will not be/.test(text.lower);
  // A plan that takes the place of the sitting.
  const plans = /\b(?:shall|will) proceed as follows\b|^(?:\w+ )?scheduling order and order vacating\b/;
  if (found === 'cancelled' && plans.test(text.lower)) return 'set';
  return found === 'cancelled' && (moves || stands) ? 'reset' : found;
}

/** "The conference is reset for May 3 and the deadline for the report is extended": a sitting beats a deadline. */
export function onlyMovesSitting(text: EntryText, best: Ruling, rulings: readonly Ruling[]): boolean {
  if (best.relief !== 'extension' || best.outcome !== 'granted' || best.named) return false;
  const asked = /\b(?:motion|request|application|stipulat\w*|endors\w+|granted|granting|grants)\b/;
  const sits =
    /\b(?:hearing|conference|trial|argument)\b[^.;]{0,90} (?:re-?set|rescheduled|adjourned|continued|postponed|moved)\b|\b(?:re-?sett?(?:s|ing)?|reschedul(?:es|ing)|adjourn(?:s|ing)|continuing) (?:the |\[?\d+\]? )*(?:[\w-]+ ){0,3}(?:hearing|conference|trial|argument)\b/;
  return firstCalendar(text, rulings) === 'reset' && !asked.test(text.lower) && sits.test(text.lower);
}

/** The court has heard and will rule later. */
export const ADVISEMENT =
  /(?:taken?|takes|taking) (?:the [^.]{0,60}|said [^.]{0,40}|it |this [^.]{0,40}|matter )?(?:is |was |were )?under (?:advisement|submission)(?! (?:at such time|upon|once|when|after|without (?:oral )?argument (?:on|upon)))|(?<!taken )under (?:advisement|submission)|\breserve[sd]\b[^.]{0,30}(?:ruling|decision|judgment)?|\b(?:matter|motions?) (?:is |are |stands? )?submitted(?! on the (?:papers|briefs))/;

/** A scheduling order sets, whatever it sets; "Order on Motion to Adjourn" leaves the ruling open. */
function unnamedStep(text: EntryText): Outcome | null {
  return /orders? (?:on|re|regarding) (?:the )?(?:\w+ )?(?:motion|application)/.test(text.lead)
    ? null
    : 'set';
}

/** A stipulation that the judge signs is granted. */
function soOrdered(text: EntryText): Outcome | null {
  return /^(?:joint )?(?:stipulation and (?:\w+ ){0,2}order|(?:stipulated|agreed|consent) (?:\w+ ){0,2}order|stipulation so ordered|so[- ]ordered)\b/.test(
    text.title,
  )
    ? 'granted'
    : null;
}

/** Convention 8: a stipulation that ends the case is so ordered, not granted like a motion. */
function soEnded(text: EntryText, relief: Relief | null): Outcome | null {
  return relief === 'dismissal' && /\bstipulat/.test(text.first) && soOrdered(text) ? 'dismissed' : null;
}

/** What leaves the rest of the case alive. */
const OF_PART =
  /\bdismissal of (?:all |the )?(?:(?:counter|cross)-?claims?|defendants?|counts?|third[- ]party)\b/;

/** A schedule that the parties agreed on. */
function soAgreed(text: EntryText): Outcome | null {
  return /^(?:joint )?(?:stipulat|agreed)/.test(text.title) ? soOrdered(text) : null;
}

/** In an order about something else a date counts as setting only where it sets a hearing or a mediation. */
const SETS_HEARING =
  /\b(?:hearing|conference|trial|argument|mediation)\b[^.;]{0,40} (?:is )?(?:set|scheduled|on or before|continued|adjourned|reset|cancel)|deadline for mediation/;

/** Who files what by when, whatever the order begins with. */
const BRIEFING_PLAN =
  /\b(?:following|proposed|expedited|agreed) (?:briefing )?schedule\b|\bbriefing schedule\b/;

/** "ORDER FOR PRESENTENCE INVESTIGATION: PSR due by May 1, sentencing set for June 5" */
const SETS_SENTENCING = /\bpresentence\b.{0,400}\bsentencing (?:hearing )?(?:is )?(?:re)?set for\b/;

/** A sitting at which the parties explain why the case should go on. */
const SETS_SHOW = /\bsets an? (?:[\w/-]+ ){0,3}(?:conference|hearing)[^;]{0,200}\bshow cause\b/;

/** "STIPULATED ORDER to Extend Time for Filing Brief (Response due by 1/4/2023)" */
const AGREED_TIME = /^(?:stipulated|agreed|consent) order to extend (?:the )?(?:time|deadline)\b/;

/** "ORDER. The parties shall file a joint report on the injunction": what is to be told of is not ruled on. */
const PLAIN_DUTY =
  /^[^.:]{0,60}[.:] (?:the court (?:is in receipt of|has received|has reviewed) [^.;]{5,160}\. )?(?:the )?(?:parties|plaintiffs?|defendants?|petitioners?|respondents?|government|counsel) (?:shall|must|may|should|(?:are|is) (?:hereby )?(?:directed|ordered) to) (?:jointly |promptly |each |also )?(?:file|submit|confer|meet(?:,| and)? (?:and )?confer|meet|be prepared|address|advise|state|notify|inform)\b(?![^.;]{0,60}\b(?:response|opposition|reply|answer|hearing)\b)/;

/** "ORDER REQUIRING STATUS REPORT. (Status Report due by 4/14/2019)" */
const BY_A_DAY =
  /\b(?:by|on or before|no later than) (?:\d{1,2}\/|january|february|march|april|may|june|july|august|september|october|november|december)/;
const WANTS_PAPER =
  /^(?:\w+ ){0,2}order (?:(?:requiring|directing|for|setting) (?:(?:a|the|joint|further|parties to file) )*(?:status reports?|(?:dismissal|closing|settlement) (?:papers|documents))\b|(?:to|directing|requiring) (?:\w+ ){0,3}?(?:answer|respond|response)\b)/;

/** A motion is told of only to say when it is to be answered. */
const SETS_ANSWER =
  /\b(?:order(?: entered)?|eo|judge [a-z. ]{3,40})[:.]? (?:on (?:[a-z]+ \d|\d)[^;]{5,300}\b(?:filed|moved)\b|re:? \[?\d+\]?,? (?:[\w-]+ ){0,2}motions? [^.;]{3,160}\.|the court (?:is in receipt of|has received|has reviewed) [^.;]{3,160}?\bmotions? [^.;]{3,160}\.|(?:plaintiffs?|defendants?|petitioners?)\b[^.;]{0,60}? (?:has |have )?filed [^.;]{0,60}\bmotions? [^.;]{3,160}\.|(?:now )?before the (?:court|undersigned) (?:is|are) [^.;]{5,200}?\bmotions?\b).{0,300}?\b(?:shall (?:file|submit|respond|serve)\b(?![^.;]{0,40}\bstatus report)[^.;]{0,80}? (?:by|on or before|no later than) |(?:responses?|replies|oppositions?) (?:(?:is|are|shall be) )?due )|\brespond to \[?\d+\]? [^.;]{3,160}?,? shall do so\b|\bset deadlines?(?:\/hearings?)? (?:as to|re:?) \[?\d+\]? [^;]{5,200}\bresponses? due by\b|\bpending before the (?:court|undersigned) (?:is|are) [^;]{5,200}?\bmotions?\b.{0,400}?\b(?:responses?|reply|oppositions?)\b[^.;]{0,60} (?:is|are|shall be) due\b/;

/** "Respondents shall file a response to the petition by March 11": whatever is told before. */
const ANSWER_BY =
  /\b(?:respondents?|government|defendants?|plaintiffs?|petitioners?) shall (?:file|serve) (?:an? |its |their |any )?(?:response|answer|return|opposition)\b[^.;]{0,80} (?:by|on or before|no later than) (?:\d|january|february|march|april|may|june|july|august|september|october|november|december)/;

/** Where the first sentence ends; "ELECTRONIC ORDER entered." is a title, not a sentence. */
function afterTitle(text: EntryText): number {
  const first = text.sentences[1] ?? text.lower.length;
  const title =
    /\b(?:electronic|paperless|text|text-only|minute|docket|endorsed|oral|bench) orders?(?: entered| issued| filed)?[.:]? ?$/;
  return title.test(text.lower.slice(0, first)) ? (text.sentences[2] ?? text.lower.length) : first;
}

/** Conventions 2 and 21: an order that only moves the calendar. */
export function calendarOrder(text: EntryText, rulings: readonly Ruling[]): Draft {
  if (ADVISEMENT.test(text.lower)) {
    // What waits for a ruling is the motion, not the hearing on it that is off.
    const relief = namedMotionRelief(text, true) ?? orderRelief(text);
    return { type: 'order', relief, outcome: 'taken_under_advisement', partial: false };
  }
  const step = firstCalendar(text, rulings);
  const named = orderRelief(text);
  const first = afterTitle(text);
  const early = rulings.some((ruling) => ruling.calendar && ruling.at < (first > 25 ? first : 80));
  // A hearing that is moved or cancelled is all that such an order does.
  const moves = step === 'cancelled' || step === 'reset' || step === 'vacated';
  const plans =
    (named === 'other' && (BRIEFING_PLAN.test(text.lower) || SETS_SENTENCING.test(text.lower))) ||
    SETS_SHOW.test(text.lower) ||
    ANSWER_BY.test(text.lower) ||
    SETS_ANSWER.test(text.lower);
  if (AGREED_TIME.test(text.title))
    return { type: 'order', relief: 'extension', outcome: 'granted', partial: false };
  const duty = step === null && PLAIN_DUTY.test(text.title);
  if (duty) return { type: 'order', relief: 'other', outcome: null, partial: false };
  const wants = WANTS_PAPER.test(text.title) && (step !== null || BY_A_DAY.test(text.title));
  if (wants) return { type: 'order', relief: 'schedule', outcome: step ?? 'set', partial: false };
  const relief = step !== null && (early || moves || plans) ? 'schedule' : named;
  if (/^so[- ]ordered/.test(text.title) && named !== null && named !== 'schedule' && named !== 'other')
    return { type: 'order', relief: named, outcome: soEnded(text, named) ?? 'granted', partial: false };
  if (relief === 'schedule')
    return { type: 'order', relief, outcome: soAgreed(text) ?? step ?? unnamedStep(text), partial: false };
  return {
    type: 'order',
    relief,
    outcome: soEnded(text, relief) ?? soOrdered(text) ?? (SETS_HEARING.test(text.lower) ? step : null),
    partial: OF_PART.test(text.first),
  };
}
