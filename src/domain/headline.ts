import type { Court } from './court.ts';
import type { EntryEvent, EventType, Outcome } from './event.ts';
import { calendarSaid } from './headline-calendar.ts';
import { askedSaid, outcomeEvidence, outcomeSaid, reliefSaid } from './headline-evidence.ts';
import { paperSaid } from './headline-filed.ts';
import { advisedSaid, motionSaid } from './headline-motion.ts';
import { courtsOwnWords } from './headline-own-words.ts';
import { cutAtThought } from './headline-title.ts';

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

const VOLUNTARY = /voluntar(?:y|ily) dismiss|motion to dismiss (?:the |this )?appeal/;

/** Granting a motion that asks for more than dismissal ends the case where the order says so. */
const CASE_ENDS =
  /\b(?:case|action|matter|complaint|lawsuit) (?:is|be|are) (?:hereby )?dismiss|dismiss(?:es|ing) (?:the |this )?(?:case|action|matter|complaint)/;
const COUNTERCLAIMS =
  /\b(?:counter|cross-?)claims?\b[^.;]{0,60}\bdismiss|dismiss\w* [^.;]{0,40}\b(?:counter|cross-?)claims?\b/;

function dismissalHeadline(event: EntryEvent, said: string): string | null {
  const { outcome } = event;
  if (outcome === null) return null;
  if (outcome !== 'dismissed') {
    const ruling = outcomeSaid(outcome, said);
    if (ruling === null) return null;
    if (outcome === 'granted' && CASE_ENDS.test(said)) return 'Case dismissed';
    if (VOLUNTARY.test(said)) return outcome === 'granted' ? 'Voluntary dismissal granted' : null;
    return /motions?\b[^.;]{0,80}\bto dismiss/.test(said) ? `Motion to dismiss ${ruling}` : null;
  }
  if (/\bappeals?\b[^.]{0,40}dismiss|dismiss\w* (?:the |this )?appeal/.test(said)) return 'Appeal dismissed';
  if (/\bpetition[^.]{0,40}dismiss|dismiss\w* (?:the |this )?petition/.test(said))
    return 'Petition dismissed';
  if (!/dismiss|discontinu/.test(said)) return null;
  if (COUNTERCLAIMS.test(said) && !CASE_ENDS.test(said)) return 'Counterclaims dismissed';
  // What a court above dismissed is the appeal, not the case below.
  if (event.type === 'appeal_event') return 'Appeals court: dismissed';
  return /part(?:y|ies)\b|defendants? [a-z]|counts? |claims?\b|partial/.test(said) &&
    event.importance !== 'critical'
    ? 'Dismissed in part'
    : 'Case dismissed';
}

/** Rulings that are the thing itself and not the motion for it. */
function ordered(event: EntryEvent, said: string): string | null | undefined {
  const { relief, outcome } = event;
  if (outcome === null || relief === null) return undefined;
  if (relief === 'remand' && /remand/.test(said))
    return outcome === 'denied' ? 'Remand denied' : 'Case remanded';
  if (outcome === 'granted' && relief === 'consolidate')
    return /consolidat/.test(said) ? 'Cases consolidated' : null;
  if (outcome === 'granted' && relief === 'transfer')
    return /transfer/.test(said) ? 'Transfer ordered' : null;
  if (relief === 'vacatur' && outcome === 'vacated') return null;
  if (relief === 'schedule' && outcome !== 'granted' && outcome !== 'denied') return null;
  return undefined;
}

/** "Motion to dismiss granted" only where a motion was ruled on; a writ or a stay is granted itself. */
function rulingHeadline(event: EntryEvent, words: HeadlineWords, said: string): string | null {
  const { relief, outcome } = event;
  if (outcome === null) return null;
  if (relief === 'dismissal') return dismissalHeadline(event, said);
  const ruling = outcomeSaid(outcome, said);
  if (event.type === 'mandate') return mandateHeadline(outcome, ruling, said);
  const itself = ordered(event, said);
  if (itself !== undefined) return itself;
  if (ruling === null) return null;
  const name = relief === null || relief === 'other' ? null : reliefSaid(relief, outcome, said);
  if (name !== null) return `${name} ${ruling}`;
  if (relief !== null && relief !== 'other')
    return motionHeadline(event, ruling, { said, text: words.text ?? '' });
  return unnamedRuling(event, ruling, { said, text: words.text ?? '' });
}

/** A mandate carries out what was decided; it may also be called back, and an appeal may have been given up. */
function mandateHeadline(outcome: Outcome, ruling: string | null, said: string): string | null {
  if (ruling === null) return null;
  if (outcome === 'recalled') return 'Mandate recalled';
  if (outcome === 'withdrawn') return /appeal/.test(said) ? 'Mandate issued: appeal withdrawn' : null;
  return `Mandate issued: ${verdictSaid(ruling, said)}`;
}

const IN_PART =
  /\b(affirm|revers|vacat|remand|dismiss|grant|den)(?:ed|ied|s|es|ing|ying|anding)? in[- ]part\b/g;
const PARTICIPLES: Readonly<Record<string, string>> = {
  affirm: 'affirmed',
  revers: 'reversed',
  vacat: 'vacated',
  remand: 'remanded',
  dismiss: 'dismissed',
  grant: 'granted',
  den: 'denied',
};

/** "affirmed in part, vacated in part": half of what a court of appeals decided is no headline. */
function verdictSaid(ruling: string, said: string): string {
  const parts = new Set(
    [...said.matchAll(IN_PART)].map(([, stem]) => `${PARTICIPLES[stem ?? ''] ?? ''} in part`),
  );
  return parts.size > 1 && parts.has(ruling) ? [...parts].slice(0, 3).join(', ') : whatOf(ruling, said);
}

/** "petition dismissed", where an opinion says in so many words what it decides on. */
function whatOf(ruling: string, said: string): string {
  const what =
    /\b(petition|appeal)(?: for review)?(?: is| be| are)?(?: hereby)? (dismissed|denied|granted)\b/.exec(
      said,
    );
  return what?.[2] === ruling ? `${what[1]} ${ruling}` : ruling;
}

const KINDS: Partial<Record<EventType, string>> = {
  opinion: 'Opinion',
  judgment: 'Judgment',
  appeal_event: 'Appeals court',
};
const MOTION_OUTCOMES = new Set<Outcome>(['granted', 'denied', 'moot']);

interface Said {
  said: string;
  text: string;
}

function unnamedRuling(event: EntryEvent, ruling: string, words: Said): string | null {
  const kind = KINDS[event.type];
  if (kind) {
    const plain = event.relief === null || event.relief === 'other';
    return plain ? `${kind}: ${verdictSaid(ruling, words.said)}` : null;
  }
  if (event.relief !== 'other') return null;
  const motion = motionHeadline(event, ruling, words);
  if (motion !== null || event.outcome === 'moot') return motion;
  // Several that are only mentioned, or named at length, are left to the court's own words.
  const bare = (words.said.match(/\bmotions?\b/g) ?? []).length === 1;
  return bare && rulesOnMotion(event, words.said) ? `Motion ${ruling}` : null;
}

function rulesOnMotion({ outcome }: EntryEvent, said: string): boolean {
  const ofMotion = outcome !== null && MOTION_OUTCOMES.has(outcome) && /motion/.test(said);
  return ofMotion && /grant|allow|den(?:y|ied|ies)/.test(said);
}

/** "Motion to Dissolve the Preliminary Injunction granted": the motion by its own name. */
function motionHeadline(event: EntryEvent, ruling: string, { said, text }: Said): string | null {
  const motion = rulesOnMotion(event, said) ? motionSaid(text) : null;
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
  const said = saidIn(words);
  const headline =
    responseRequested(words) ??
    calendarSaid(event, words.text) ??
    (rules(event) ? rulingHeadline(event, words, said) : null) ??
    appealStep(event, words) ??
    advisedHeadline(event, words) ??
    askedHeadline(event, words, said) ??
    paperSaid(event.type, said) ??
    courtsOwnWords(words, rulingEvidence(event));
  return cutAtThought(headline, MAX_HEADLINE_CHARS);
}

function advisedHeadline({ outcome }: EntryEvent, { text }: HeadlineWords): string | null {
  return outcome === 'taken_under_advisement' ? advisedSaid(text ?? '') : null;
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
  const applies = court?.kind === 'supreme' && /^\s*application\b/i.test(text ?? '');
  return applies
    ? motion.replace(/^Motion to stay\b/, 'Motion for stay').replace(/^Motion\b/, 'Application')
    : motion;
}
