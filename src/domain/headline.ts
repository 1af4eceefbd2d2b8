import type { Court } from './court.ts';
import type { EntryEvent, EventType, Outcome, Relief } from './event.ts';
import { calendarSaid } from './headline-calendar.ts';
import { dismissalHeadline } from './headline-dismissal.ts';
import { askedSaid, isStay, outcomeEvidence, outcomeSaid, reliefSaid } from './headline-evidence.ts';
import { paperSaid, reassignedSaid, verdictOf } from './headline-filed.ts';
import { advisedSaid, motionSaid } from './headline-motion.ts';
import { courtsOwnWords } from './headline-own-words.ts';
import { submittedSaid } from './headline-submitted.ts';
import { moveBarred, stayGoesOn, stayGranted } from './headline-stay.ts';
import { cutAtThought } from './headline-title.ts';
import { agencyDecided, sidesSaid } from './headline-decided.ts';
import { recommendedSaid } from './headline-recommended.ts';
import { successorSaid } from './headline-parties.ts';
import { isVerdict, mandateHeadline, reviewSaid, verdictSaid } from './headline-verdict.ts';

/** What a headline may draw on. */
export interface HeadlineWords {
  labels: readonly string[];
  text: string | null;
  court: Court | null;
}

const MAX_HEADLINE_CHARS = 70;
const MAX_READ_CHARS = 3_000;

const RULING_TYPES = new Set<EventType>([
  'order',
  'opinion',
  'judgment',
  'mandate',
  'appeal_event',
  'transfer',
]);

/** An entry that rules; some clerks write the ruling behind the paper ("MOTION filed; REMOVAL STAYED"). */
function rules({ type, outcome }: EntryEvent): boolean {
  return RULING_TYPES.has(type) || (type === 'motion' && outcome === 'granted');
}

/** The words by which a sentence of the entry tells the ruling; null where nothing is ruled on. */
export function rulingEvidence(event: EntryEvent): RegExp | null {
  return rules(event) && event.outcome !== null ? outcomeEvidence(event.outcome) : null;
}

/** What an entry says, in small letters: the court's labels and text. */
function saidIn({ labels, text }: HeadlineWords): string {
  return `${text ?? ''} ${labels.join(' ')}`.slice(0, MAX_READ_CHARS).replace(/\s+/g, ' ').toLowerCase();
}

/** Whose ruling it is that the entry tells of. */
const KINDS: Partial<Record<EventType, string>> = { opinion: 'Opinion', judgment: 'Judgment' };
/** What a court above does to a judgment it may do in an order. */
const ON_REVIEW = new Set<Outcome | null>(['affirmed', 'reversed']);

/** Orders of other courts reach a docket: on an appellate one they come from above or from below. */
function kindSaid({ type, outcome }: EntryEvent, { court }: HeadlineWords, said: string): string | null {
  const isAppellate = court?.kind === 'appellate' || court?.kind === 'supreme';
  if (type === 'order' && isAppellate && ON_REVIEW.has(outcome)) return 'Order';
  if (type !== 'appeal_event') return KINDS[type] ?? null;
  if (/supreme court|scotus/.test(said)) return isAppellate ? 'Supreme Court' : null;
  return isAppellate ? null : 'Appeals court';
}

const CASES_CONSOLIDATED =
  /consolidat\w* (?:[\w-]+ ){0,5}(?:cases?|actions?|matters?|appeals?|with)\b|(?:cases?|actions?|matters?|appeals?|proceedings)\b[^.;]{0,60}consolidat|\bconsolidation\b|motions? to consolidate/;
const TRIAL_CONSOLIDATED = /consolidat\w* [^.;]{0,40}\b(?:hearing|trial)\b/;

/** "The temporary restraining order entered on March 3 is extended": what stands goes on. */
const GOES_ON = String.raw`\b[^.;]{0,60}? (?:is|be|are) (?:hereby |further )?extended\b`;
const EXTENDED: Partial<Record<Relief, readonly [words: string, said: RegExp]>> = {
  administrative_stay: ['Administrative stay extended', new RegExp(`\\badministrative stay${GOES_ON}`)],
  tro: ['TRO extended', new RegExp(`\\b(?:temporary restraining order|tro)${GOES_ON}`)],
  preliminary_injunction: [
    'Preliminary injunction extended',
    new RegExp(`\\bpreliminary injunction${GOES_ON}`),
  ],
};

/** Rulings that are the thing itself and not the motion for it. */
function ordered(event: EntryEvent, said: string): string | null | undefined {
  const { relief, outcome } = event;
  if (outcome === null || relief === null) return undefined;
  const isGranted = outcome === 'granted';
  if (relief === 'remand' && /remand/.test(said) && (isGranted || outcome === 'remanded'))
    return 'Case remanded';
  if (isGranted && relief === 'consolidate')
    return CASES_CONSOLIDATED.test(said) && !TRIAL_CONSOLIDATED.test(said) ? 'Cases consolidated' : null;
  if (isGranted && relief === 'transfer') return /transfer/.test(said) ? 'Transfer ordered' : null;
  if (isGranted && relief === 'certiorari') return certGranted(said);
  const [extended, goesOn] = EXTENDED[relief] ?? [];
  if (isGranted && extended !== undefined && goesOn?.test(said)) return extended;
  if (isGranted && isStay(relief, said)) return stayGranted(said) ?? moveBarred(said) ?? undefined;
  if (relief === 'certiorari' && outcome === 'vacated')
    return /order granting[^.;]{0,80}\bis vacated/.test(said) ? 'Grant of certiorari vacated' : null;
  if (relief === 'vacatur' && outcome === 'vacated') return null;
  if (relief === 'schedule' && outcome !== 'granted' && outcome !== 'denied') return null;
  return undefined;
}

/** The Supreme Court may grant a petition and send the case back in one row. */
function certGranted(said: string): string | null | undefined {
  return /petition\b[^.;]{0,60}granted\b[^;]{0,40}judgment\b[^.;]{0,40}vacated/.test(said)
    ? 'Certiorari granted, judgment vacated'
    : undefined;
}

/** The words that tell on what a paper was refused: it was not let in. */
const NOT_LET_IN = /^\W*leave to file denied/;

/** "Motion to dismiss granted" only where a motion was ruled on; a writ or a stay is granted itself. */
function rulingHeadline(event: EntryEvent, words: HeadlineWords, said: string): string | null {
  const { relief, outcome } = event;
  if (outcome === null) return null;
  if (NOT_LET_IN.test(said)) return 'Leave to file denied';
  const kind = kindSaid(event, words, said);
  const review = words.court?.kind === 'appellate' && outcome !== 'vacated' ? reviewSaid(said) : null;
  if (review !== null && MOTION_OUTCOMES.has(outcome)) return kind && `${kind}: ${verdictSaid(review, said)}`;
  if (relief === 'dismissal') return dismissalHeadline(event, { said, kind });
  const decided = agencyDecided(event, said) ?? sidesSaid(event, said);
  if (decided !== null) return decided;
  const ruling = outcomeSaid(outcome, said);
  if (event.type === 'mandate') return mandateHeadline(outcome, ruling, said);
  if (outcome === 'recalled')
    return /mandate\b[^.;]{0,80}\brecall|recall\w* [^.;]{0,40}mandate/.test(said) ? 'Mandate recalled' : null;
  const itself = ordered(event, said);
  if (itself !== undefined) return itself;
  if (ruling === null) return null;
  const name = relief === null || relief === 'other' ? null : reliefSaid(relief, outcome, said);
  if (name !== null) return asFiled(`${name} ${ruling}`, words);
  return unnamedRuling(event, ruling, { said, text: words.text ?? '', kind });
}

const MOTION_OUTCOMES = new Set<Outcome>(['granted', 'granted_in_part', 'denied', 'moot']);

interface Said {
  said: string;
  text: string;
  kind: string | null;
}

/** The motion by its own name, a verdict, or nothing that the court's own words do not say better. */
function unnamedRuling(event: EntryEvent, ruling: string, words: Said): string | null {
  const { said, kind } = words;
  const motion = motionHeadline(event, ruling, words);
  const isPlain = event.relief === null || event.relief === 'other' || !rulesOnMotion(event, said);
  if (motion === null && kind !== null && isPlain && isVerdict(ruling, said))
    return `${kind}: ${verdictSaid(ruling, said)}`;
  if (motion !== null || event.relief !== 'other') return motion;
  if (event.outcome === 'moot' || event.outcome === 'granted_in_part') return null;
  // Several that are only mentioned, or named at length, are left to the court's own words.
  const bare = (said.match(/\bmotions?\b/g) ?? []).length === 1;
  return bare && rulesOnMotion(event, said) ? `Motion ${ruling}` : null;
}

const RULED_ON =
  /(?:grant|allow|den(?:y|ied|ies)|moot)\w*\b[^.;]{0,120}\bmotions?\b|\bmotions?\b[^;]{0,160}?\b(?:grant|allow|den(?:y|ied|ies)|moot)/;

function rulesOnMotion({ outcome }: EntryEvent, said: string): boolean {
  return outcome !== null && MOTION_OUTCOMES.has(outcome) && RULED_ON.test(said);
}

/** "Motion to Dissolve the Preliminary Injunction granted": the motion by its own name. */
function motionHeadline(event: EntryEvent, ruling: string, { said, text }: Said): string | null {
  const motion = rulesOnMotion(event, said) ? motionSaid(text, ruling.endsWith('in part')) : null;
  return motion && `${motion} ${ruling}`;
}

/** Steps around an appeal that state no ruling. */
function appealStep(event: EntryEvent, { text }: HeadlineWords): string | null {
  const start = (text ?? '').slice(0, 400);
  if (event.type === 'mandate' && event.outcome === null)
    return /^\s*(?:\W*formal )?mandate\b/i.test(start) && !/recall|withh|\bstay|motion/i.test(start)
      ? 'Mandate issued'
      : null;
  if (event.type === 'appeal_event' && event.relief === 'certiorari' && event.outcome === null)
    return /petition for (?:a )?writ of certiorari (?:was |is |has been )?(?:filed|docketed)/i.test(start)
      ? 'Petition for certiorari filed'
      : null;
  return null;
}

/** A short start of a subject: what happened, never more than the entry supports, at most about 70 characters. */
export function headlineOf(event: EntryEvent, words: HeadlineWords): string {
  return headlinesOf(words)(event);
}

/** What these words are told as for each event that they may be read as; what no event changes is read once. */
export function headlinesOf(words: HeadlineWords): (event: EntryEvent) => string {
  const said = saidIn(words);
  const ownWords = remembered((evidence: RegExp | null) => courtsOwnWords(words, evidence));
  const successor = remembered((text: string | null) => successorSaid(text));
  return (event) =>
    cutAtThought(
      composed(event, words, said) ??
        paperSaid(event.type, said) ??
        successor(words.text) ??
        ownWords(rulingEvidence(event)),
      MAX_HEADLINE_CHARS,
    );
}

function remembered<K, V>(find: (key: K) => V): (key: K) => V {
  const found = new Map<K, V>();
  return (key) => {
    const known = found.get(key);
    if (known !== undefined) return known;
    const value = find(key);
    found.set(key, value);
    return value;
  };
}

/** What the rules say of it in words of their own. */
function composed(event: EntryEvent, words: HeadlineWords, said: string): string | null {
  return (
    responseRequested(words) ??
    verdictOf(event.type, said) ??
    reassignedSaid(event.type, words.text ?? '') ??
    calendarSaid(event, words.text) ??
    (rules(event) && !isTakenBack(words) ? rulingHeadline(event, words, said) : null) ??
    appealStep(event, words) ??
    stayGoesOn(event, said) ??
    recommendedHeadline(event, words) ??
    advisedHeadline(event, words, said) ??
    askedHeadline(event, words, said)
  );
}

const TAKEN_BACK = /^\W*(?:withdrawn|vacated|stricken|superseded) (?:per|pursuant to|by)\b/i;

/** A clerk's mark before a ruling that it is no longer one. */
export function isTakenBack({ text }: Pick<HeadlineWords, 'text'>): boolean {
  return TAKEN_BACK.test((text ?? '').slice(0, 80));
}

function recommendedHeadline({ outcome }: EntryEvent, { text }: HeadlineWords): string | null {
  return outcome === null ? recommendedSaid(text ?? '', MAX_HEADLINE_CHARS) : null;
}

function advisedHeadline({ outcome }: EntryEvent, { text }: HeadlineWords, said: string): string | null {
  return outcome === 'taken_under_advisement' ? (submittedSaid(said) ?? advisedSaid(text ?? '')) : null;
}

function askedHeadline(event: EntryEvent, words: HeadlineWords, said: string): string | null {
  if (event.type !== 'motion' || event.relief === null) return null;
  const asked = askedSaid(event.relief, said);
  return asked === null ? null : asFiled(asked, words);
}

const DUE =
  /\bdue\b[^;]{0,40}?\b((?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4})/;

/** A Justice asks for a response: what a reader needs is the date, which the docket states last. */
function responseRequested({ text, court }: HeadlineWords): string | null {
  if (court?.kind !== 'supreme' || !/^\s*response to [^.;]{0,60}\brequested\b/i.test(text ?? '')) return null;
  const due = DUE.exec((text ?? '').slice(0, 1_000))?.[1];
  return due ? `Response requested, due ${due}` : 'Response requested';
}

/** What is a motion elsewhere is an application to a Justice of the Supreme Court. */
function asFiled(motion: string, { text, court }: HeadlineWords): string {
  const applies = court?.kind === 'supreme' && /^\s*(?:the )?applications?\b/i.test(text ?? '');
  return applies
    ? motion
        .replace(/^Motion to stay(?! (?:the|discovery|removal|deadlines|proceedings)\b)/, 'Motion for stay')
        .replace(/^Motion\b/, 'Application')
    : motion;
}
