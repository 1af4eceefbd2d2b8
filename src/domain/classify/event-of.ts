import type { CourtKind } from '../court.ts';
import type { EntryEvent, EventType, Outcome, Relief } from '../event.ts';
import { APPEAL_PAPER_RULES } from './appeal-paper-rules.ts';
import { BANKRUPTCY_RULES } from './bankruptcy-rules.ts';
import { CALENDAR_RULES } from './calendar-rules.ts';
import { CORRECTION_RULES } from './correction-rules.ts';
import { DOCKETING_RULES } from './docketing-rules.ts';
import { type EntryText, readText } from './entry-text.ts';
import { FILING_RULES } from './filing-rules.ts';
import { importanceOf } from './importance.ts';
import { isBareMotionName } from './motion-names.ts';
import { OPINION_RULES } from './opinion-rules.ts';
import { ORDER_RULES } from './order-rules.ts';
import { reliefBetween, rulingsOf, weightiest, type Ruling } from './rulings.ts';
import { SERVICE_RULES } from './service-rules.ts';
import { SUPREME_RULES } from './supreme-rules.ts';
import { decidingRule, type TitleRule } from './title-rule.ts';

/** All title rules in the order in which they are asked. */
export const TITLE_RULES: readonly TitleRule[] = [
  ...CORRECTION_RULES,
  ...SUPREME_RULES,
  ...APPEAL_PAPER_RULES,
  ...OPINION_RULES,
  ...BANKRUPTCY_RULES,
  ...ORDER_RULES,
  ...CALENDAR_RULES,
  ...DOCKETING_RULES,
  ...SERVICE_RULES,
  ...FILING_RULES,
];

interface Draft {
  type: EventType;
  relief: Relief | null;
  outcome: Outcome | null;
  partial: boolean;
}

const ASKING_CHARS = 600;
/** After these words an entry speaks of its calendar or its filer, not of what it asks. */
const END_OF_ASKING =
  /(?:motions?|hearing) (?:is )?set for|\b(?:responses?|suggestions[^.]{0,40}|repl(?:y|ies)|objections?|answer) due\b|document filed by|\bfiled by\b/;

function askingEnd(text: EntryText): number {
  const cut = text.lower.slice(0, ASKING_CHARS).search(END_OF_ASKING);
  return cut > 20 ? cut : Math.min(text.lower.length, ASKING_CHARS);
}

/** What a party's paper asks for or is about; `unnamed` when it names a motion that fits no relief. */
function askedRelief(text: EntryText, unnamed: Relief | null): Relief | null {
  return reliefBetween(text, 0, askingEnd(text)) ?? unnamed;
}

/** Words that belong to the paper itself unless it names a motion: an amicus brief asks for no leave. */
const OF_THE_PAPER: readonly Relief[] = [
  'schedule',
  'amicus_leave',
  'fees',
  'discovery',
  'extension',
  'seal',
];

/** Without a motion a hearing is only on what names it: "preliminary injunction hearing". */
const OF_NO_HEARING: readonly Relief[] = [
  ...OF_THE_PAPER,
  'other',
  'dismissal',
  'remand',
  'transfer',
  'relate',
  'consolidate',
];

/** The relief of a motion that the clerk names in brackets as related. */
function relatedRelief(text: EntryText): Relief | null {
  if (!/\b(?:motion|application)\b/.test(text.related)) return null;
  const related = readText(text.related);
  return reliefBetween(related, 0, related.lower.length) ?? 'other';
}

/** The relief of the motion that a brief, an exhibit or a hearing is about (convention 16). */
function namedMotionRelief(text: EntryText, hearing: boolean): Relief | null {
  const head = text.lower.slice(0, ASKING_CHARS);
  const moves = /\b(?:motions?|applications?|requests?)\b/.test(head);
  const ignored: readonly Relief[] = hearing
    ? ['schedule', ...(/to vacate/.test(head) ? [] : ['vacatur' as const]), ...(moves ? [] : OF_NO_HEARING)]
    : moves
      ? []
      : OF_THE_PAPER;
  const named = reliefBetween(text, 0, Math.min(text.lower.length, ASKING_CHARS), ignored);
  if (named) return named;
  return /\bmotions? (?:\S+ )?(?:to|for|in limine)\b/.test(head.slice(0, 250))
    ? 'other'
    : relatedRelief(text);
}

/** Papers whose relief is that of the motion they name (convention 16), with what stands when none is named. */
const ASKING: Partial<Record<EventType, Relief | null>> = {
  motion: 'other',
  stipulation: 'other',
  complaint: null,
};

const ABOUT_MOTIONS = new Set<EventType>(['brief', 'evidence', 'letter', 'other']);

const RULING_TYPES = new Set<EventType>([
  'order',
  'opinion',
  'judgment',
  'mandate',
  'appeal_event',
  'transfer',
]);

/** A bare "ORDER" says nothing of what it orders. */
const BARE_ORDER =
  /^(?:memo(?:randum)? endorse\w*|endorsed letter|report and recommendations?)?[\s.:]*$|^(?:(?:text|text-only|minute|electronic|paperless|docket|docket text|written|oral|endorsed|clerk['’]?s?|court|per curiam|en banc|amended|corrected|sealed|filed|signed|final|second|third|further|stipulation and|motion|strike|general|notation|non-document|in chambers|bench|status report|sua sponte|the|and|by|\(in chambers\)) ){0,4}orders?(?: ?\(other\))?(?: (?:filed|entered|issued))?(?: as to [^.\d[\]]{0,60})?[\s.:,]*(?:\([^)]{0,80}\)[\s.]*)?(?:$|signed(?! (?:on [\d/]+,? )?(?:granting|denying|approving|authorizing|sustaining|allowing)))/;

function orderRelief(text: EntryText): Relief | null {
  const first = text.sentences[1] ?? text.lower.length;
  const named = reliefBetween(text, 0, Math.min(Math.max(first, 160), 400, text.lower.length));
  if (named) return named;
  return BARE_ORDER.test(text.title) || BARE_ORDER.test(text.lead) ? relatedRelief(text) : 'other';
}

function firstCalendar(text: EntryText, rulings: readonly Ruling[]): Outcome | null {
  const steps = rulings.filter((ruling) => ruling.calendar);
  const order: readonly (Outcome | null)[] = ['cancelled', 'reset', 'set'];
  const found = order.find((step) => steps.some((ruling) => ruling.outcome === step)) ?? null;
  const moves = steps.some((step) => step.outcome === 'reset');
  const stands = /not (?:be )?cancel|will not be/.test(text.lower);
  return found === 'cancelled' && (moves || stands) ? 'reset' : found;
}

const ADVISEMENT =
  /(?:taken?|takes|taking) (?:the [^.]{0,60}|said [^.]{0,40}|it |this [^.]{0,40}|matter )?(?:is |was |were )?under (?:advisement|submission)|under (?:advisement|submission)|\breserve[sd]\b[^.]{0,30}(?:ruling|decision|judgment)?|\b(?:matter|motions?) (?:is |are |stands? )?submitted(?! on the (?:papers|briefs))/;

/** A scheduling order sets, whatever it sets; "Order on Motion to Adjourn" leaves the ruling open. */
function unnamedStep(text: EntryText): Outcome | null {
  return /orders? (?:on|re|regarding) (?:the )?(?:\w+ )?(?:motion|application)/.test(text.lead)
    ? null
    : 'set';
}

/** A stipulation that the judge signs is granted. */
function soOrdered(text: EntryText): Outcome | null {
  return /^(?:joint )?(?:stipulation and (?:\w+ ){0,2}order|(?:stipulated|agreed) (?:\w+ ){0,2}order|stipulation so ordered|so[- ]ordered)\b/.test(
    text.title,
  )
    ? 'granted'
    : null;
}

/** A schedule that the parties agreed on. */
function soAgreed(text: EntryText): Outcome | null {
  return /^(?:joint )?(?:stipulat|agreed)/.test(text.title) ? soOrdered(text) : null;
}

/** In an order about something else a date counts as setting only where it sets a hearing or a mediation. */
const SETS_HEARING =
  /\b(?:hearing|conference|trial|argument|mediation)\b[^.;]{0,40} (?:is )?(?:set|scheduled|on or before|continued|adjourned|reset|cancel)|deadline for mediation/;

/** Conventions 2 and 21: an order that only moves the calendar. */
function calendarOrder(text: EntryText, rulings: readonly Ruling[]): Draft {
  if (ADVISEMENT.test(text.lower)) {
    return { type: 'order', relief: orderRelief(text), outcome: 'taken_under_advisement', partial: false };
  }
  const step = firstCalendar(text, rulings);
  const named = orderRelief(text);
  const first = text.sentences[1] ?? text.lower.length;
  const early = rulings.some((ruling) => ruling.calendar && ruling.at < (first > 25 ? first : 80));
  // A hearing that is moved or cancelled is all that such an order does.
  const moves = step === 'cancelled' || step === 'reset';
  const relief = step !== null && (early || moves) ? 'schedule' : named;
  if (relief === 'schedule')
    return { type: 'order', relief, outcome: soAgreed(text) ?? step ?? unnamedStep(text), partial: false };
  return {
    type: 'order',
    relief,
    outcome: soOrdered(text) ?? (SETS_HEARING.test(text.lower) ? step : null),
    partial: false,
  };
}

/** On appeal these words tell the disposition, not a motion. */
const WITHOUT_MOTION = new Set<Relief | null>(['remand', 'vacatur', 'schedule', 'other']);

/** Convention 8: a stipulation that ends the case is so ordered, not granted like a motion. */
function approvedEnd(text: EntryText, ruling: Ruling): Outcome | null {
  const stipulated =
    /\b(?:grant|approv|allow)(?:ing|s) (?:the )?(?:(?:parties['’]|\[?\d+\]?|joint|agreed) )*stipulat(?:ion|ed)\b(?! motion)/;
  const ends = ruling.relief === 'dismissal' && ruling.outcome === 'granted';
  return ends && stipulated.test(text.lower) ? 'dismissed' : ruling.outcome;
}

/** A sentence says of each count what became of it. */
const OF_COUNTS = /\bcounts?(?:\(s\))? \d/;

function rulingDraft(rule: TitleRule, text: EntryText, kind: CourtKind | null): Draft {
  const { type } = rule;
  const rulings = rulingsOf(text);
  // A rule that names the relief knows its ruling: the first.
  const best = rule.relief ? (rulings.find((one) => !one.calendar) ?? null) : weightiest(rulings);
  const recommends = type === 'order' && rule.outcome === null;
  if (recommends) return { type, relief: orderRelief(text), outcome: null, partial: false };
  if (type === 'order' && (!best || best.calendar)) return calendarOrder(text, rulings);
  if (!best || best.calendar)
    return { type, relief: statedRelief(type, text), outcome: null, partial: false };
  if (type === 'judgment' && OF_COUNTS.test(text.first))
    return { type, relief: null, outcome: null, partial: false };
  const appellate =
    kind === 'appellate' || kind === 'supreme' || type === 'mandate' || type === 'appeal_event';
  const unmoved = best.relief === 'dismissal' && best.outcome === 'dismissed';
  const paper = unmoved && type !== 'appeal_event';
  const merits = type !== 'order' && appellate && (paper || WITHOUT_MOTION.has(best.relief));
  const moved = type === 'order' || (type === 'opinion' && /\bmotions? (?:to|for|in)\b/.test(text.first));
  const relief = merits ? null : (best.relief ?? (moved ? orderRelief(text) : null));
  return { type, relief, outcome: approvedEnd(text, best), partial: best.partial };
}

/** Where nothing is ruled on, court papers still carry the motion their title names. */
function statedRelief(type: EventType, text: EntryText): Relief | null {
  if (type === 'judgment' || type === 'mandate') return null;
  const relief = reliefBetween(text, 0, Math.min(200, text.lower.length));
  if (type === 'appeal_event') return relief === 'certiorari' || relief === 'rehearing' ? relief : null;
  return relief === 'schedule' || relief === 'other' ? null : relief;
}

/** Convention 3: what was held, unless it ruled; what was set or cancelled by a clerk. */
function hearingDraft(text: EntryText, held: boolean): Draft {
  const rulings = rulingsOf(text);
  const best = weightiest(rulings);
  if (held && best && !best.calendar) {
    return { type: 'order', relief: best.relief ?? 'other', outcome: best.outcome, partial: best.partial };
  }
  const relief = namedMotionRelief(text, true);
  if (ADVISEMENT.test(text.lower))
    return { type: 'hearing', relief, outcome: 'taken_under_advisement', partial: false };
  const byJudge = held && /^minute (?:entry|order)? ?before/.test(text.title) && !/\bheld\b/.test(text.lower);
  if (byJudge) return { ...calendarOrder(text, rulings), relief: 'schedule' };
  const moved = firstCalendar(text, rulings);
  return { type: 'hearing', relief, outcome: held ? 'held' : (moved ?? 'set'), partial: false };
}

function draftOf(rule: TitleRule, text: EntryText, kind: CourtKind | null): Draft {
  if (rule.type === 'hearing' && rule.outcome !== 'cancelled')
    return hearingDraft(text, rule.outcome === 'held');
  if (rule.type === 'deadline') {
    const outcome = firstCalendar(text, rulingsOf(text)) ?? 'set';
    return { type: 'deadline', relief: null, outcome, partial: false };
  }
  if (RULING_TYPES.has(rule.type)) return rulingDraft(rule, text, kind);
  if (ABOUT_MOTIONS.has(rule.type)) {
    return { type: rule.type, relief: namedMotionRelief(text, false), outcome: null, partial: false };
  }
  const unnamed = ASKING[rule.type];
  const relief = unnamed === undefined ? null : askedRelief(text, unnamed);
  return { type: rule.type, relief, outcome: null, partial: false };
}

/** Rules may fix a field that the text alone would read otherwise, but not turn a ruling back into a hearing. */
function fixed(draft: Draft, rule: TitleRule): Draft {
  if (draft.type !== rule.type) return draft;
  const hearing = rule.type === 'hearing' && rule.outcome === 'held';
  return {
    ...draft,
    relief: rule.relief === undefined ? draft.relief : rule.relief,
    outcome: rule.outcome === undefined || hearing ? draft.outcome : rule.outcome,
  };
}

/** Complaints carry relief only where they are petitions for an extraordinary writ (convention 14). */
function settled(draft: Draft): Draft {
  if (draft.type !== 'complaint') return draft;
  const writ = draft.relief === 'habeas' || draft.relief === 'mandamus';
  return writ ? draft : { ...draft, relief: null };
}

/** What only says when something is due is a deadline; what names a sitting is a hearing. */
function untitledStep(text: EntryText, outcome: Outcome | null): Draft {
  const sits = /\b(?:hearing|conference|trial|argument|sentencing|arraignment|meeting|mediation|calendar)/;
  return !sits.test(text.lower) && /\bdue\b|\bdeadline/.test(text.lower)
    ? { type: 'deadline', relief: 'schedule', outcome, partial: false }
    : { type: 'hearing', relief: null, outcome, partial: false };
}

/** Entries without a known title: a bare name of relief is a motion's, a ruling is an order, the rest has no name. */
function untitled(text: EntryText): Draft {
  if (isBareMotionName(text.lower))
    return { type: 'motion', relief: askedRelief(text, 'other'), outcome: null, partial: false };
  const rulings = rulingsOf(text);
  const best = weightiest(rulings);
  if (best && !best.calendar)
    return { type: 'order', relief: best.relief ?? 'other', outcome: best.outcome, partial: best.partial };
  if (best) return untitledStep(text, firstCalendar(text, rulings));
  return { type: 'other', relief: null, outcome: null, partial: false };
}

function withImportance(
  draft: Draft,
  rule: TitleRule | null,
  text: EntryText,
  kind: CourtKind | null,
): EntryEvent {
  const { partial, ...event } = draft;
  const kept = rule?.importance !== undefined && draft.type === rule.type;
  const importance = kept ? rule.importance : undefined;
  return { ...event, importance: importance ?? importanceOf({ event, text, kind, partial }) };
}

/** The rule that decides a text, for tests and for people who tune the tables. */
export function titleRuleOf(text: EntryText, kind: CourtKind | null): TitleRule | null {
  return decidingRule(TITLE_RULES, text, kind);
}

export function eventOf(text: EntryText, kind: CourtKind | null): EntryEvent {
  const rule = titleRuleOf(text, kind);
  const draft = rule ? settled(fixed(draftOf(rule, text, kind), rule)) : untitled(text);
  return withImportance(draft, rule, text, kind);
}
