import type { CourtKind } from '../court.ts';
import type { EntryEvent, EventType, Outcome, Relief } from '../event.ts';
import { ADVISEMENT, calendarOrder, firstCalendar, onlyMovesSitting } from './calendar-order.ts';
import type { EntryText } from './entry-text.ts';
import { servedWrit, writOutcome } from './detention.ts';
import type { Draft } from './event-draft.ts';
import { importanceOf } from './importance.ts';
import { isBareMotionName } from './motion-names.ts';
import { askedRelief, namedMotionRelief, orderRelief } from './motion-relief.ts';
import { NOUN_RULES } from './noun-rules.ts';
import { reliefBetween, type Ruling, rulingsOf, weightiest } from './rulings.ts';
import { createRuleFinder, type TitleRule } from './title-rule.ts';
import { TITLE_RULES } from './title-rules.ts';

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

/** On appeal these words tell the disposition, not a motion. */
const WITHOUT_MOTION = new Set<Relief | null>(['remand', 'vacatur', 'schedule', 'other']);

/** Convention 8: a stipulation that ends the case is so ordered, not granted like a motion. */
function approvedEnd(text: EntryText, ruling: Ruling): Outcome | null {
  const stipulated =
    /\b(?:grant|approv|allow)(?:ing|s) (?:re:? )?(?:the )?(?:(?:parties['’]|\[?\d+\]?|joint|agreed) )*stipulat(?:ion|ed)\b(?! motion)/;
  const ends = ruling.relief === 'dismissal' && ruling.outcome === 'granted';
  return ends && stipulated.test(text.lower) ? 'dismissed' : ruling.outcome;
}

/** What a title says stands in its first words. */
const TITLE_CHARS = 60;

/** A sentence says of each count what became of it. */
const OF_COUNTS = /\b(?:counts?(?:\(s\))?|cts?\.) (?:\d|dismissed)/;

/** A case that goes home to a state court leaves, however the order is called (convention 9). */
const SENT_HOME =
  /\bremand(?:s|ing) (?:this|the) (?:action|case|matter) for lack of (?:subject[- ]matter )?jurisdiction\b|\bremand(?:s|ed|ing) (?:this |the )?(?:action|case|matter)?[^.;]{0,100}\b(?:(?:superior|state|circuit|county|chancery|(?:\d\w\w|civil|judicial|parish) (?:judicial )?district) court\b(?! of appeals)|court of common pleas|district court of [a-z]+ county|district court (?:for|of) the parish)/;

const sendsHome = ({ relief, outcome }: Ruling): boolean =>
  outcome === 'remanded' || (relief === 'remand' && outcome === 'granted');

function rulingDraft(rule: TitleRule, text: EntryText, kind: CourtKind | null): Draft {
  const { type } = rule;
  const rulings = rulingsOf(text);
  // A rule that names the relief knows its ruling: the first.
  const heaviest = rule.relief ? (rulings.find((one) => !one.calendar) ?? null) : weightiest(rulings);
  const best = heaviest && kind === 'district' ? servedWrit(text, heaviest, rulings) : heaviest;
  const recommends = type === 'order' && rule.outcome === null;
  if (recommends) return recommended(text, rule, rulings);
  if (type === 'order' && (!best || best.calendar)) return calendarOrder(text, rulings);
  if (type === 'opinion' && best?.calendar && best.at < TITLE_CHARS)
    return { type, relief: 'schedule', outcome: firstCalendar(text, rulings), partial: false };
  if (!best || best.calendar)
    return { type, relief: statedRelief(type, text), outcome: null, partial: false };
  if (type === 'judgment' && OF_COUNTS.test(text.first))
    return { type, relief: null, outcome: null, partial: false };
  const appellate =
    kind === 'appellate' || kind === 'supreme' || type === 'mandate' || type === 'appeal_event';
  const unmoved = best.relief === 'dismissal' && best.outcome === 'dismissed';
  const paper = unmoved && type !== 'appeal_event';
  const unnamed = WITHOUT_MOTION.has(best.relief) && !(best.relief === 'other' && best.named);
  const merits = type !== 'order' && appellate && (paper || unnamed);
  const moved =
    type === 'order' ||
    (type === 'opinion' &&
      /\bmotions?(?: (?:(?:to|for|in)\b|\((?:filing|doc|dkt|ecf|docket))|\.)/.test(text.first));
  const relief = merits ? null : (best.relief ?? (moved ? orderRelief(text) : null));
  if (type === 'order' && kind === 'district' && sendsHome(best) && SENT_HOME.test(text.lower))
    return { type: 'transfer', relief: 'remand', outcome: 'granted', partial: false };
  if (type === 'order' && onlyMovesSitting(text, best, rulings))
    return { type, relief: 'schedule', outcome: 'reset', partial: false };
  const writ = kind === 'district' ? writOutcome(text, best.relief, approvedEnd(text, best)) : null;
  if (writ) return { type, relief: 'habeas', outcome: writ, partial: best.partial };
  return { type, relief, outcome: approvedEnd(text, best), partial: best.partial };
}

/** What is asked or recommended is not ruled on; who is held is kept where he is until the answer comes. */
function recommended(text: EntryText, { type, relief }: TitleRule, rulings: readonly Ruling[]): Draft {
  const keeps = relief === 'other' && rulings.some((one) => one.weighty && one.relief === 'stay');
  if (keeps) return { type, relief: 'stay', outcome: 'granted', partial: false };
  return { type, relief: recommendedRelief(text), outcome: null, partial: false };
}

/** What is recommended, where an order of another kind stands before it. */
function recommendedRelief(text: EntryText): Relief | null {
  const at = text.lower.search(/recommend(?:s|ed|ing)\b/);
  const after = at > 0 ? reliefBetween(text, at, Math.min(text.lower.length, at + 250)) : null;
  const named = orderRelief(text);
  return named === 'other' || named === null ? (after ?? named) : named;
}

/** Where nothing is ruled on, court papers still carry the motion their title names. */
function statedRelief(type: EventType, text: EntryText): Relief | null {
  if (type === 'judgment' || type === 'mandate') return null;
  const relief = reliefBetween(text, 0, Math.min(200, text.lower.length));
  if (type === 'appeal_event') return relief === 'certiorari' || relief === 'rehearing' ? relief : null;
  return relief === 'schedule' || relief === 'other' ? null : relief;
}

/** "Motion Hearing held re 9 MOTION for TRO. Arguments heard, and denied": the ruling is on the motion that was heard. */
function heardRelief(text: EntryText, ruling: Ruling): Relief {
  const moves =
    /\b(?:continu|adjourn|extend|resched|(?:request|application)s? for (?:an? )?(?:[\w-]+ ){0,2}conference|motions? (?:to|for) (?:(?!detention|bail|bond)[\w/]+ ){0,4}(?:reset|schedul|briefing|hearing|deadline))/.test(
      text.lower,
    );
  const unnamed = ruling.relief === null || (ruling.relief === 'schedule' && !moves);
  return (unnamed ? namedMotionRelief(text, true) : null) ?? ruling.relief ?? 'other';
}

/** What is left of an indictment goes with the sentence, or with the plea. */
const OF_SENTENCE = /\b(?:sentenc(?:ing|e)|plea)\b[^;]{0,160}\bheld\b/;

/** Convention 3: what was held, unless it ruled; what was set or cancelled by a clerk. */
function hearingDraft(text: EntryText, held: boolean): Draft {
  const sentences = OF_SENTENCE.test(text.lower);
  const rulings = rulingsOf(text).filter(
    ({ relief, outcome }) => !sentences || relief !== 'dismissal' || outcome !== 'dismissed',
  );
  const best = weightiest(rulings);
  if (held && best?.outcome === 'withdrawn')
    return { type: 'hearing', relief: namedMotionRelief(text, true), outcome: 'withdrawn', partial: false };
  if (held && best && !best.calendar) {
    return { type: 'order', relief: heardRelief(text, best), outcome: best.outcome, partial: best.partial };
  }
  const named = namedMotionRelief(text, true);
  const relief = sentences && named === 'dismissal' ? null : named;
  const byJudge = held && /^minute (?:entry|order)? ?before/.test(text.title) && !/\bheld\b/.test(text.lower);
  if (ADVISEMENT.test(text.lower)) {
    const type = byJudge ? 'order' : 'hearing';
    return { type, relief, outcome: 'taken_under_advisement', partial: false };
  }
  if (byJudge) {
    const draft = calendarOrder(text, rulings);
    return { ...draft, relief: 'schedule', outcome: draft.outcome ?? firstCalendar(text, rulings) };
  }
  const moved = firstCalendar(text, rulings);
  return { type: 'hearing', relief, outcome: held ? 'held' : (moved ?? 'set'), partial: false };
}

/** A judge who signs a notice orders (convention 2). */
const SIGNED = /\((?:signed|so ordered|hereby ordered|ordered) by (?:[a-z.]+ ){0,3}judge\b/i;

const JUDGE_SIGNED =
  /\. signed (?:on [\d/]+ )?by (?:the )?(?:honorable |hon\. |chief |senior |magistrate |district |u\.?s\.? )*judge\b/i;

function draftOf(rule: TitleRule, text: EntryText, kind: CourtKind | null): Draft {
  if (rule.type === 'hearing' && rule.outcome === undefined && SIGNED.test(text.full))
    return { ...calendarOrder(text, rulingsOf(text)), relief: 'schedule' };
  if (rule.type === 'hearing' && rule.outcome !== 'cancelled')
    return hearingDraft(text, rule.outcome === 'held');
  if (rule.type === 'deadline') {
    const outcome = firstCalendar(text, rulingsOf(text)) ?? 'set';
    return { type: 'deadline', relief: null, outcome, partial: false };
  }
  if (rule.type === 'notice' && JUDGE_SIGNED.test(text.full)) {
    const step = firstCalendar(text, rulingsOf(text));
    if (step) return { type: 'order', relief: 'schedule', outcome: step, partial: false };
  }
  if (rule.type === 'stipulation' && JUDGE_SIGNED.test(text.full)) {
    const relief = askedRelief(text, 'other');
    return {
      type: 'order',
      relief,
      outcome: relief === 'dismissal' ? 'dismissed' : 'granted',
      partial: false,
    };
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
  const { type, partial } = draft;
  if (type !== rule.type || rulesAfterAll(draft, rule)) return draft;
  const hearing = rule.type === 'hearing' && rule.outcome === 'held';
  const relief = rule.relief === undefined ? draft.relief : rule.relief;
  const outcome = rule.outcome === undefined || hearing ? draft.outcome : rule.outcome;
  return { type, relief, outcome, partial };
}

/** An order that by its title rules on nothing, and does. */
function rulesAfterAll({ type, outcome }: Pick<Draft, 'type' | 'outcome'>, rule: TitleRule): boolean {
  return type === 'order' && rule.outcome === null && outcome !== null;
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
  const { type, relief, outcome, partial } = draft;
  const kept =
    rule !== null && type === rule.type && !rulesAfterAll(draft, rule) ? rule.importance : undefined;
  const importance = kept ?? importanceOf({ event: draft, text, kind, partial });
  return { type, relief, outcome, importance };
}

/** The rule that decides a text, for tests and for people who tune the tables. */
export const titleRuleOf = createRuleFinder(TITLE_RULES);

const nounRuleOf = createRuleFinder(NOUN_RULES);

/** A paper that no rule knows is told by its noun, unless the text rules or is a motion's bare name. */
function nounRule(text: EntryText, kind: CourtKind | null): TitleRule | null {
  if (kind === null || isBareMotionName(text.lower)) return null;
  const rule = nounRuleOf(text, kind);
  return rule && rulingsOf(text).length === 0 ? rule : null;
}

/** @param rule The rule that decides the text, of those who looked for it before. */
export function eventOf(
  text: EntryText,
  kind: CourtKind | null,
  rule: TitleRule | null = titleRuleOf(text, kind),
): EntryEvent {
  const decides = rule ?? nounRule(text, kind);
  const draft = decides ? settled(fixed(draftOf(decides, text, kind), decides)) : untitled(text);
  return withImportance(draft, decides, text, kind);
}
