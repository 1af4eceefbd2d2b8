import type { Outcome, Relief } from '../event.ts';
import type { EntryText } from './entry-text.ts';
import { askedFor } from './asked-for.ts';
import { caseOver } from './case-over.ts';
import { endsRarely } from './ending.ts';
import { decidedStay } from './ended-stay.ts';
import { SERVES_OTHER_MOTION } from './motion-names.ts';
import { findPhrases, type PhraseHit } from './phrase-rule.ts';
import { namedInjunction } from './named-injunction.ts';
import { isPartial } from './partial-ruling.ts';
import { isRestOfMotion } from './rest-of-motion.ts';
import { RELIEF_INDEX, reliefWeight } from './relief-rules.ts';
import { laterMarkEnd } from './reported-rulings.ts';
import { rulingHits } from './ruling-hits.ts';
import { turned } from './turned-outcome.ts';
import { sentenceOf } from './sentence.ts';
import type { RulingWord } from './ruling-verbs.ts';
import { vacating } from './vacating.ts';

/** One ruling of an entry. `relief` is null when the text does not say on what. */
export interface Ruling {
  relief: Relief | null;
  outcome: Outcome | null;
  calendar: boolean;
  /** Something that counts above its relief, such as a decree. */
  weighty: boolean;
  /** The ruling's own words name a motion, so it is not the rest of a ruling on another. */
  named: boolean;
  /** Only some parties, claims or counts. */
  partial: boolean;
  /** A stay of an order, a removal or a judgment, which weighs as injunctive relief. */
  ofOrder: boolean;
  at: number;
}

/** What may stand between two motions of one paper ("MOTION to Dismiss, MOTION for Sanctions", "and for"). */
const NEXT_MOTION =
  /(?:[,;.]|\band\b|\bor\b|and\/or|alternative,?|alternatively,?|\d\]?(?= [a-z ]*(?:motion|application|request)s? )) ?(?:also |the |joint |emergency |renewed )*(?:(?:letter )?motions?|applications?|requests?|or|and)? ?(?:for |to |in the alternative,? (?:for |to )?)?(?:modify |dissolve |extend )?(?:an? |the |leave to |class-?wide |provisional )*$/;

/** A motion that is only referred to. */
const REFERENCE =
  /\b(?:as to|re:?|regarding|on|of|in support of|in opposition to|(?:respon[ds]\w*|object\w*|repl\w+|oppos\w+|answer)(?:\/\w+)* to) (?:the )?(?:\[?\(?\d{1,3}\b[\])]?,? ?(?:and |& )?)*(?:\w+ ){0,3}motions? (?:to|for) $/;

/** Time to answer motions that the clerk lists, or room to do so: each has been asked for elsewhere. */
const OF_FILING: readonly Relief[] = ['extension', 'page_limit', 'expedite', 'seal', 'schedule'];
const LISTED = /\b(?:re:?|as to) \[?\d{1,4}\b[\])]? (?:\w+ ){0,4}(?:motions?|petition) (?:to|for) /;
const TO_ANSWER =
  /\b(?:respon[ds]\w*|repl(?:y|ies)|answer|oppos\w+|object\w*)(?:\/\w+)? to (?:[\w'’]+ ){0,4}motions? (?:to|for) (?:(?!motion)[^,;.])*$|^(?: \w+){0,3} (?:on|for|re:?|regarding|as to) (?:[\w'’]+ ){0,4}motions? (?:to|for) (?:(?!motion)[^,;.])*(?:(?:and|&) (?:the )?motions? (?:to|for) )?$/;

/** The reliefs that a stretch of text names: the first, and those of further motions beside it. */
function reliefsOfMotions(
  text: EntryText,
  from: number,
  to: number,
  ignored: readonly Relief[],
): readonly PhraseHit<Relief>[] {
  const named = findPhrases(text, RELIEF_INDEX, from, to);
  if (named.length === 0) return named;
  const hits = ignored.length === 0 ? named : named.filter((hit) => !ignored.includes(hit.says));
  const { lower, signs } = text;
  return hits.filter((hit, place) => {
    const first = hits[0] as PhraseHit<Relief>;
    if (place === 0)
      return !endsRarely(SERVES_OTHER_MOTION, signs, lower.slice(Math.max(from, hit.at - 220), hit.at));
    const between = OF_FILING.includes(first.says) ? lower.slice(first.end, hit.at) : '';
    if (between !== '' && (LISTED.test(between) || TO_ANSWER.test(between))) return false;
    const before = lower.slice(Math.max(from, hit.at - 60), hit.at);
    return NEXT_MOTION.test(before) && !REFERENCE.test(before);
  });
}

/** A stay until the appeal is decided weighs as much as the administrative stay that is asked for beside it. */
const PENDING =
  /^stay,? (?:of )?(?:the |this |preliminary |court['’]?s? |\[?\d+\]? |injunction |order |judgment |mandate )*pending (?:appeal|review|certiorari)/;

function isPending(lower: string, at: number): boolean {
  return lower.startsWith('stay', at) && PENDING.test(lower.slice(at, at + 40));
}

/** What is asked for only if the first is refused does not name the paper; an injunction always does. */
const SECOND_CHOICE = /\balternative(?:ly)?,? (?:motion |application |request )?(?:for |to )?(?:an? |the )?$/;

/** The weightiest relief between two offsets, the first named on a tie; null when none is named. */
export function reliefBetween(
  text: EntryText,
  from: number,
  to: number,
  ignored: readonly Relief[] = [],
): Relief | null {
  let best: Relief | null = null;
  let weight = -1;
  for (const hit of reliefsOfMotions(text, from, to, ignored)) {
    // A phrase that is named counts, even where the taxonomy has no name for it.
    const heft = Math.max(1, isPending(text.lower, hit.at) ? 3 : reliefWeight(hit.says));
    const second =
      weight > 0 && heft < 3 && SECOND_CHOICE.test(text.lower.slice(Math.max(0, hit.at - 50), hit.at));
    const heavier = heft > weight && !second;
    if (heavier) best = hit.says;
    if (heavier) weight = heft;
  }
  return best;
}

const OBJECT_CHARS = 260;
/** Where the words of the motion begin; what stands before them explains. */
const A_MOTION = /\b(?:(?:motions?|applications?|requests?) (?:to|for|by)|petitions? for)\b/;
/** "Given the dismissal of this action, the motion to appoint counsel is denied": why comes first. */
const REASON =
  /^(?:given|in (?:light|view) of|because|since|following|due to|based (?:up)?on|in accordance with) /;
/** "The motion is granted": a motion, but not which. */
const UNNAMED_MOTION =
  /(?:motions?|applications?|requests?|petitions?|extension|endorsement:?|stipulation|letter)\b[^a-z]*(?:\S+ ){0,4}$/;

/** "The Court GRANTS Plaintiffs' 12 Motion" rules on the motion that the title names. */
const BARE_MOTION =
  /^ (?:(?:the|this|said|both|plaintiffs?['’]?s?|defendants?['’]?s?|petitioners?['’]?s?|\[?\d+\]?) ){1,4}(?:motion|application|request|lodged stipulation|proposed stipulation)s?\b(?! (?:to|by)\b| for (?!the reasons)| in (?!part|its))/;

/** "as to Roe only; otherwise denying it" */
const SAME_MOTION =
  /^ (?:it|them|the (?:motion|application|request)|all other relief|the remainder)\b(?! (?:to|for|by)\b)/;

function earlierMotion(text: EntryText, hit: PhraseHit<RulingWord>): Relief | null {
  const words = text.lower.slice(hit.end, hit.end + 80);
  const otherwise = text.lower.slice(Math.max(0, hit.at - 10), hit.at) === 'otherwise ';
  if (BARE_MOTION.test(words) || (otherwise && SAME_MOTION.test(words))) return namedBefore(text, hit.at);
  return null;
}

/** The motion that an entry named before it says "the motion is granted"; one heard beats the hearing of it. */
function namedBefore(text: EntryText, at: number): Relief | null {
  const heard = /\bhearing\b[^.]{0,60}\bheld\b/.test(text.first);
  const named = (heard ? reliefBetween(text, 0, at, ['schedule']) : null) ?? reliefBetween(text, 0, at);
  if (named !== 'injunction') return named;
  // "ORDER ENJOINING ENFORCEMENT: before the Court is the motion for a preliminary injunction"
  const motion = text.lower.slice(0, at).search(A_MOTION);
  return (motion > 0 ? reliefBetween(text, motion, at) : null) ?? named;
}

/** A motion that is named, though the taxonomy has no name for it ("denying [41-1] motion to suppress"). */
function unlisted(words: string): Relief | null {
  return /^ (?:(?:\[?\(?\d[\d-]*[\])]?|the|[a-z]+['’]s) ){0,3}(?:\w+ ){0,2}(?:cross-)?motion (?:to|for|in limine)\b(?! the reasons)/.test(
    words,
  )
    ? 'other'
    : null;
}

/** Relief of what a ruling word governs; unnamed motions take the relief named earlier in the entry. */
function objectRelief(
  text: EntryText,
  hit: PhraseHit<RulingWord>,
  floor: number,
  ceiling: number,
): Relief | null {
  const sentence = sentenceOf(text, hit.at);
  const after = (): Relief | null =>
    reliefBetween(text, hit.end, Math.min(sentence.to, ceiling, hit.end + OBJECT_CHARS));
  if (hit.says.object === 'after')
    return after() ?? earlierMotion(text, hit) ?? unlisted(text.lower.slice(hit.end, hit.end + 80));
  const from = Math.max(sentence.from, floor, hit.at - OBJECT_CHARS);
  const motion = text.lower.slice(from, hit.at).search(A_MOTION);
  const own = motion > 0 ? reliefBetween(text, from + motion, hit.at) : null;
  const explained = motion > 0 && REASON.test(text.lower.slice(from, from + 24));
  const follows =
    /^ (?!and |but )(?:re:? |as to )?(?:(?:\[?\(?\d+[\])]?|the|\w+['’]?s?['’]?) ){0,3}motion/.test(
      text.lower.slice(hit.end, hit.end + 40),
    );
  // "At the hearing the Court GRANTED the motion": who rules stands before, what is ruled on behind.
  if (
    follows &&
    /\b(?:court|judge|panel) (?:has |hereby |orally |also |therefore )*$/.test(text.lower.slice(from, hit.at))
  )
    return after() ?? 'other';
  const before = own ?? (explained ? null : reliefBetween(text, from, hit.at));
  if (before) return before;
  if (follows) return after();
  if (motion >= 0) return 'other';
  const left = text.lower.slice(from, hit.at);
  if (left.trim().length < 12 || UNNAMED_MOTION.test(left)) return namedBefore(text, hit.at);
  // "verbally granted an extension of time"
  return /^ (?:an?|the) /.test(text.lower.slice(hit.end, hit.end + 6)) ? after() : null;
}

/** The title tells which of them it is. */
const ENJOINS = new Set<Relief | undefined>(['injunction', 'tro']);
/** "granting 65 Motion for Leave to File. The motion for leave to file an amicus brief is GRANTED": the second names it. */
const BARE_LEAVE = /^ (?:\[?\d+\]? )?motion for leave to file(?: document)? ?[.;]/;

function rulingOf(text: EntryText, hit: PhraseHit<RulingWord>, floor: number, ceiling: number): Ruling {
  const { outcome, object, calendar } = hit.says;
  if (object === 'itself') {
    return {
      relief: (ENJOINS.has(hit.says.relief) && namedInjunction(text)) || (hit.says.relief ?? null),
      outcome,
      calendar: calendar === true,
      weighty: hit.says.weighty === true,
      named: false,
      // A hearing is moved whole.
      partial: calendar !== true && isPartial(text, hit),
      ofOrder: false,
      at: hit.at,
    };
  }
  const rest = isRestOfMotion(text, hit.at, hit.end);
  const bare = object === 'after' && BARE_LEAVE.test(text.lower.slice(hit.end, hit.end + 60));
  const relief = rest ? namedBefore(text, hit.at) : bare ? null : objectRelief(text, hit, floor, ceiling);
  const span = object === 'after' ? text.lower.slice(hit.end, ceiling) : text.lower.slice(floor, hit.at);
  const named = /\b(?:motions?|applications?|requests?)\b/.test(span) && !rest;
  const ruled =
    outcome === 'vacated'
      ? vacating(text, hit, relief)
      : { relief, outcome: turned(text, hit, ceiling), calendar: false, partial: isPartial(text, hit) };
  return {
    relief: ruled.relief,
    outcome: ruled.outcome,
    calendar: ruled.calendar,
    weighty: false,
    named,
    partial: ruled.partial,
    ofOrder: false,
    at: hit.at,
  };
}

/** "GRANTED as to Count I and DENIED as to Count II": the second half rules on the same motion. */
function continued(text: EntryText, ruling: Ruling, floor: number): boolean {
  const between = text.lower.slice(floor, ruling.at);
  return (
    ruling.relief === null &&
    !ruling.calendar &&
    /^ (?:(?:only )?(?:as to|with respect to|insofar as|to the extent)\b|in part\b)[^.;]{0,160}\b(?:and|but)(?: is| are)?(?: otherwise)? ?$/.test(
      between,
    )
  );
}

const ORDER_STAYED =
  /\bstay(?:ed|ing)?,? (?:pending (?:appeal|review|certiorari)|(?:(?:his|her|their|(?:the )?petitioner['’]?s?['’]?) )?(?:removal|deportation)\b|of (?:removal|deportation|(?:the )?(?:[\w']+ )?(?:preliminary injunction|injunction|mandate|execution)))/;

function staysAnOrder(text: EntryText, ruling: Ruling): boolean {
  if (ruling.relief !== 'stay' || ruling.calendar) return false;
  return ORDER_STAYED.test(text.lower.slice(Math.max(0, ruling.at - 120), ruling.at + 120));
}

/** More rulings than this no entry holds; a list of what was ruled on elsewhere does. */
const MOST_RULINGS = 60;

/** Every ruling of the text from `from` on, in order. */
export function rulingsOf(text: EntryText): Ruling[] {
  const from = laterMarkEnd(text);
  const hits = rulingHits(text, from);
  const most = Math.min(hits.length, MOST_RULINGS);
  const rulings: Ruling[] = [];
  let floor = from;
  for (let place = 0; place < most; place += 1) {
    const hit = hits[place] as PhraseHit<RulingWord>;
    const ruling = rulingOf(text, hit, floor, hits[place + 1]?.at ?? text.lower.length);
    if (continued(text, ruling, floor)) ruling.relief = rulings.at(-1)?.relief ?? null;
    ruling.ofOrder = staysAnOrder(text, ruling);
    rulings.push(ruling);
    // A date that is set between a hearing and its fate does not part them.
    if (!hit.says.calendar) floor = hit.end;
  }
  return rulings;
}

const MERITS = new Set<Outcome | null>(['affirmed', 'reversed', 'vacated', 'remanded', 'recalled', 'lifted']);

/** Convention 1: injunctive relief, then what disposes, then the rest; the calendar last; first named on a tie. */
export function rulingWeight(ruling: Ruling): number {
  if (ruling.calendar) return -2;
  // A motion that is named counts, even where the taxonomy has no name for it.
  const motion = ruling.ofOrder
    ? 3
    : Math.max(reliefWeight(ruling.relief), ruling.named && ruling.relief ? 1 : -1);
  const merits = MERITS.has(ruling.outcome) && ruling.relief !== 'other';
  const bonus = merits || ruling.weighty ? Math.max(2, motion) : motion;
  return ruling.outcome === 'moot' ? Math.min(bonus, -1) : bonus;
}

/** The ruling that names the entry. */
export function weightiest(rulings: readonly Ruling[]): Ruling | null {
  let best: Ruling | null = null;
  for (const ruling of rulings) {
    if (!best || rulingWeight(ruling) > rulingWeight(best)) best = ruling;
  }
  return best && splitMotion(askedFor(decidedStay(caseOver(best, rulings), rulings), rulings), rulings);
}

/** One motion granted here and denied there was granted in part. */
function splitMotion(best: Ruling, rulings: readonly Ruling[]): Ruling {
  if (best.relief === null || best.relief === 'other') return best;
  const opposite = best.outcome === 'granted' ? 'denied' : best.outcome === 'denied' ? 'granted' : null;
  const split = rulings.some(
    (one) => one.relief === best.relief && one.outcome === opposite && !(one.named && best.named),
  );
  return opposite !== null && split ? { ...best, outcome: 'granted_in_part' } : best;
}
