import type { Court } from './court.ts';
import type { EntryEvent, EventType, Outcome } from './event.ts';
import { calendarSaid } from './headline-calendar.ts';
import { askedSaid, outcomeEvidence, outcomeSaid, reliefSaid } from './headline-evidence.ts';
import { paperSaid } from './headline-filed.ts';
import { courtsOwnWords, cutAtWord } from './headline-own-words.ts';

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

function dismissalHeadline(event: EntryEvent, said: string): string | null {
  const { outcome } = event;
  if (outcome === null) return null;
  if (outcome !== 'dismissed') {
    const ruling = outcomeSaid(outcome, said);
    if (ruling === null) return null;
    if (VOLUNTARY.test(said)) return outcome === 'granted' ? 'Voluntary dismissal granted' : null;
    return /motions?\b[^.;]{0,80}\bto dismiss/.test(said) ? `Motion to dismiss ${ruling}` : null;
  }
  if (/\bappeals?\b[^.]{0,40}dismiss|dismiss\w* (?:the |this )?appeal/.test(said)) return 'Appeal dismissed';
  if (/\bpetition[^.]{0,40}dismiss|dismiss\w* (?:the |this )?petition/.test(said))
    return 'Petition dismissed';
  if (!/dismiss|discontinu/.test(said)) return null;
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
  if (event.type === 'mandate') return ruling && `Mandate issued: ${ruling}`;
  const itself = ordered(event, said);
  if (itself !== undefined) return itself;
  if (ruling === null) return null;
  const name = relief === null || relief === 'other' ? null : reliefSaid(relief, outcome, said);
  if (name !== null) return `${name} ${ruling}`;
  return unnamedRuling(event, ruling, { said, text: words.text ?? '' });
}

const KINDS: Partial<Record<EventType, string>> = {
  opinion: 'Opinion',
  judgment: 'Judgment',
  appeal_event: 'Appeals court',
};
const MOTION_OUTCOMES = new Set<Outcome>(['granted', 'denied']);

function unnamedRuling(
  event: EntryEvent,
  ruling: string,
  { said, text }: { said: string; text: string },
): string | null {
  const kind = KINDS[event.type];
  if (kind) return event.relief === null || event.relief === 'other' ? `${kind}: ${ruling}` : null;
  const ofMotion = event.outcome !== null && MOTION_OUTCOMES.has(event.outcome) && /motion/.test(said);
  return event.relief === 'other' && ofMotion && /grant|allow|den(?:y|ied|ies)/.test(said)
    ? `${motionSaid(text) ?? 'Motion'} ${ruling}`
    : null;
}

const NAMED_MOTION =
  /\bmotion ((?:to|for) (?:(?!\b(?:is|are|was|by|filed|as to|signed|against|and|or|re|granted|denied|allowed)\b)[^.,;:()[\]#]){3,48}?)(?= (?:is|are|was|by|filed|as to|signed|against|on behalf|in part|granted|denied|allowed)\b| ?[.,;:()[\]#]| ?$)/gi;

/** "Motion to Suppress Evidence", where the entry names one motion and rules one way. */
function motionSaid(entry: string): string | null {
  const text = entry.slice(0, MAX_READ_CHARS).replace(/\s+/g, ' ');
  if (/\bgrant|\ballow/i.test(text) && /\bden(?:y|ied|ies)/i.test(text)) return null;
  const names = new Set([...text.matchAll(NAMED_MOTION)].map((match) => (match[1] ?? '').trim()));
  const [name] = names;
  return name && names.size === 1 && text.match(/\bmotions\b/i) === null ? `Motion ${name}` : null;
}

/** A short start of a subject: what happened, never more than the entry supports, at most about 70 characters. */
export function headlineOf(event: EntryEvent, words: HeadlineWords): string {
  const said = saidIn(words);
  const headline =
    responseRequested(words) ??
    calendarSaid(event, words.text) ??
    (rules(event) ? rulingHeadline(event, words, said) : null) ??
    askedHeadline(event, words, said) ??
    paperSaid(event.type, said) ??
    courtsOwnWords(words, rulingEvidence(event));
  return cutAtWord(headline, MAX_HEADLINE_CHARS);
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
  return applies ? motion.replace(/^Motion\b/, 'Application') : motion;
}
