import type { Court } from './court.ts';
import type { EntryEvent, EventType, Outcome, Relief } from './event.ts';

/** What a headline may draw on. */
export interface HeadlineWords {
  labels: readonly string[];
  text: string | null;
  court: Court | null;
}

const MAX_HEADLINE_CHARS = 70;
const MAX_SUMMARY_CHARS = 280;

/** What people call the thing asked for; null where only the court's own words can tell. */
const RELIEF_NAMES: Readonly<Record<Relief, string | null>> = {
  tro: 'TRO',
  preliminary_injunction: 'Preliminary injunction',
  injunction: 'Injunction',
  stay: 'Stay',
  administrative_stay: 'Administrative stay',
  class_certification: 'Class certification',
  dismissal: 'Motion to dismiss',
  summary_judgment: 'Summary judgment',
  vacatur: 'Vacatur',
  remand: 'Remand',
  certiorari: 'Certiorari',
  rehearing: 'Rehearing',
  mandamus: 'Mandamus',
  habeas: 'Habeas petition',
  seal: 'Motion to seal',
  pseudonym: 'Motion to proceed under pseudonym',
  intervene: 'Motion to intervene',
  amicus_leave: 'Leave to file amicus brief',
  extension: 'Extension of time',
  page_limit: 'Excess pages',
  pro_hac_vice: 'Pro hac vice admission',
  withdraw_counsel: 'Change of counsel',
  discovery: 'Discovery motion',
  compel: 'Motion to compel',
  sanctions: 'Motion for sanctions',
  consolidate: 'Consolidation',
  relate: 'Relation of cases',
  transfer: 'Transfer',
  fees: 'Motion for fees or costs',
  ifp: 'Fee waiver',
  schedule: 'Schedule',
  reconsideration: 'Reconsideration',
  expedite: 'Motion to expedite',
  other: null,
};

const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  granted: 'granted',
  denied: 'denied',
  granted_in_part: 'granted in part',
  moot: 'found moot',
  withdrawn: 'withdrawn',
  vacated: 'vacated',
  affirmed: 'affirmed',
  reversed: 'reversed',
  remanded: 'remanded',
  dismissed: 'dismissed',
  lifted: 'lifted',
  recalled: 'recalled',
  set: 'set',
  reset: 'reset',
  cancelled: 'cancelled',
  held: 'held',
  taken_under_advisement: 'taken under advisement',
};

/** Motions by the name of what they ask, and papers by what was filed. */
const MOTION_NAMES: Partial<Record<Relief, string>> = {
  tro: 'Motion for TRO filed',
  preliminary_injunction: 'Motion for preliminary injunction filed',
  injunction: 'Motion for injunction filed',
  stay: 'Motion to stay filed',
  administrative_stay: 'Motion for administrative stay filed',
  class_certification: 'Motion for class certification filed',
  dismissal: 'Motion to dismiss filed',
  summary_judgment: 'Motion for summary judgment filed',
  vacatur: 'Motion to vacate filed',
  remand: 'Motion to remand filed',
  certiorari: 'Petition for certiorari filed',
  rehearing: 'Petition for rehearing filed',
  intervene: 'Motion to intervene filed',
  compel: 'Motion to compel filed',
  reconsideration: 'Motion for reconsideration filed',
  extension: 'Extension of time requested',
  transfer: 'Motion to transfer filed',
  consolidate: 'Motion to consolidate filed',
  sanctions: 'Motion for sanctions filed',
  discovery: 'Discovery motion filed',
  seal: 'Motion to seal filed',
  expedite: 'Motion to expedite filed',
};

const TYPE_NAMES: Partial<Record<EventType, string>> = {
  complaint: 'Complaint filed',
  amended_complaint: 'Amended complaint filed',
  answer: 'Answer filed',
  notice_of_appeal: 'Notice of appeal filed',
  appearance: 'Counsel appearance',
  settlement: 'Settlement reported',
};

const RULING_TYPES = new Set<EventType>([
  'order',
  'opinion',
  'judgment',
  'mandate',
  'appeal_event',
  'transfer',
  'hearing',
]);

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Cuts at a word and says so; never inside one. */
export function cutAtWord(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const room = text.slice(0, limit - 1);
  const space = room.lastIndexOf(' ');
  return `${(space > limit / 2 ? room.slice(0, space) : room).replace(/[\s,;:.-]+$/, '')}…`;
}

/** "ORDER ON MOTION" in shouting capitals becomes "Order on motion"; mixed case and short initials stay. */
function calm(words: string): string {
  const letters = words.replace(/[^A-Za-z]/g, '');
  const upper = letters.replace(/[^A-Z]/g, '');
  return letters.length > 8 && upper.length / letters.length > 0.8
    ? capitalised(words.toLowerCase())
    : capitalised(words);
}

/** "Order on Motion for Extension" reads better as a sentence: "Order on motion for extension". */
function labelInSentenceCase(label: string): string {
  const name = label
    .replace(/^~?Util ?- ?|^\d ?- ?/i, '')
    .replace(/\s+/g, ' ')
    .trim();
  const words = name
    .split(' ')
    .map((word, place) => (place > 0 && /^[A-Z][a-z/]+\W*$/.test(word) ? word.toLowerCase() : word));
  return calm(words.join(' '));
}

const STAMPS = /\s*[([](?:attachments?:|entered:|filed on|signed by|document filed by)[^]*$/i;

function courtsOwnWords(words: HeadlineWords): string {
  const own = words.labels.filter((one) => !/^(?:~|\d ?-)/.test(one));
  // An entry may carry "Set/Reset Deadlines" and "Order on Motion": the ruling is what happened.
  const label = own.find((one) => /\b(?:order|opinion|judgment)\b/i.test(one)) ?? own[0] ?? words.labels[0];
  if (label?.trim()) return labelInSentenceCase(label);
  const text = (words.text ?? '')
    .slice(0, 4_000)
    .replace(/\s+/g, ' ')
    .replace(STAMPS, '')
    .replace(/^[\s*]+/, '')
    .trim();
  const stop = text.search(/(?<!\b(?:al|No|Inc|Hon|Jr|v|vs|U\.S|[A-Z]))\. |: (?=[A-Z])|;|\[\d{2}-\d/);
  const clause = (stop > 3 ? text.slice(0, stop) : text).replace(/[.\s]+$/, '');
  return clause === '' ? 'New docket entry' : calm(clause);
}

function dismissalHeadline(event: EntryEvent, words: HeadlineWords): string {
  if (event.outcome !== 'dismissed') return `Motion to dismiss ${OUTCOME_WORDS[event.outcome ?? 'granted']}`;
  const text = `${words.text ?? ''} ${words.labels.join(' ')}`.slice(0, 3_000);
  if (/\bappeals?\b[^.]{0,40}dismiss|dismiss\w* (?:the |this )?appeal/i.test(text)) return 'Appeal dismissed';
  if (/\bpetition[^.]{0,40}dismiss|dismiss\w* (?:the |this )?petition/i.test(text))
    return 'Petition dismissed';
  return /part(?:y|ies)\b|defendants? [A-Z]|counts? |claims?\b|partial/i.test(text) &&
    event.importance !== 'critical'
    ? 'Dismissed in part'
    : 'Case dismissed';
}

/** "Motion to dismiss granted" only where a motion was ruled on; a writ or a stay is granted itself. */
function rulingHeadline(event: EntryEvent, words: HeadlineWords): string | null {
  const { relief, outcome } = event;
  if (outcome === null) return null;
  if (relief === 'dismissal') return dismissalHeadline(event, words);
  const name = relief === null ? null : RELIEF_NAMES[relief];
  if (event.type === 'mandate') return `Mandate issued: ${OUTCOME_WORDS[outcome]}`;
  if (event.type === 'hearing') return null;
  if (relief === 'vacatur' && outcome === 'vacated') return null;
  if (relief === 'remand') return outcome === 'denied' ? 'Remand denied' : 'Case remanded';
  if (relief === 'consolidate' && outcome === 'granted') return 'Cases consolidated';
  if (relief === 'transfer' && outcome === 'granted') return 'Transfer ordered';
  if (relief === 'schedule') return scheduleHeadline(outcome);
  if (name === null) return unnamedRuling(event, outcome);
  return `${name} ${OUTCOME_WORDS[outcome]}`;
}

function scheduleHeadline(outcome: Outcome): string | null {
  if (outcome === 'granted' || outcome === 'denied') return `Scheduling request ${outcome}`;
  return null;
}

function unnamedRuling(event: EntryEvent, outcome: Outcome): string | null {
  if (event.type === 'opinion' || event.type === 'judgment') {
    const kind = event.type === 'opinion' ? 'Opinion' : 'Judgment';
    return `${kind}: ${OUTCOME_WORDS[outcome]}`;
  }
  if (event.type === 'appeal_event') return `Appeals court: ${OUTCOME_WORDS[outcome]}`;
  return event.relief === 'other' && (outcome === 'granted' || outcome === 'denied')
    ? `Motion ${outcome}`
    : null;
}

/** A short start of a subject: what happened, never more than the entry supports, at most about 70 characters. */
export function headlineOf(event: EntryEvent, words: HeadlineWords): string {
  const requested = responseRequested(words);
  if (requested) return requested;
  const ruling = RULING_TYPES.has(event.type) ? rulingHeadline(event, words) : null;
  const motion = event.type === 'motion' && event.relief !== null ? MOTION_NAMES[event.relief] : undefined;
  const headline =
    ruling ?? (motion && asFiled(motion, words)) ?? TYPE_NAMES[event.type] ?? courtsOwnWords(words);
  return cutAtWord(headline, MAX_HEADLINE_CHARS);
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

/** The court's own first sentence, bounded and cut at a word. */
function firstSentence(text: string): string {
  const clean = text
    .slice(0, 4_000)
    .replace(/\s+/g, ' ')
    .replace(STAMPS, '')
    .replace(/^[\s*]+/, '')
    .trim();
  const stop = clean.search(/(?<!\b(?:al|No|Nos|Inc|Hon|Jr|Dkt|Doc|v|vs|U\.S|St|[A-Z]))\.\s+(?=[A-Z("[*])/);
  return cutAtWord(stop > 20 ? clean.slice(0, stop + 1) : clean, MAX_SUMMARY_CHARS);
}

/** Motions as a sentence names them; only those for which "granted the motion" is the whole of it. */
const MOTION_WORDS: Partial<Record<Relief, string>> = {
  tro: 'the motion for a temporary restraining order',
  preliminary_injunction: 'the motion for a preliminary injunction',
  stay: 'the motion for a stay',
  class_certification: 'the motion for class certification',
  dismissal: 'the motion to dismiss',
  summary_judgment: 'the motion for summary judgment',
  compel: 'the motion to compel',
  intervene: 'the motion to intervene',
  reconsideration: 'the motion for reconsideration',
  transfer: 'the motion to transfer the case',
  extension: 'a motion for more time',
};
const VERBS: Partial<Record<Outcome, (motion: string) => string>> = {
  granted: (motion) => `granted ${motion}`,
  denied: (motion) => `denied ${motion}`,
  granted_in_part: (motion) => `granted ${motion} in part`,
};
/** The judge who signed, by the clerk's formula; the name ends at "on", a comma, a bracket or a full stop. */
const JUDGE =
  /\b(?:[Ss]igned|[Oo]rdered|[Ee]ntered) by (?:the )?((?:(?:Chief|Senior|District|Magistrate|Bankruptcy|U\.S\.) )*Judge (?:[A-Z][\w'’-]*\.? ?){2,4}?)(?= on \d|[,)]|\.(?: |$)|$)/;

/** "Judge Roe granted the motion to dismiss": every part is in the text, or there is no such sentence. */
function composed(event: EntryEvent, text: string): string | null {
  if (event.type !== 'order' || event.relief === null || event.outcome === null) return null;
  const motion = MOTION_WORDS[event.relief];
  const verb = VERBS[event.outcome];
  const head = text.slice(0, 4_000);
  if (!motion || !verb || !/\bmotion\b/i.test(head) || (head.match(/\bmotion\b/gi) ?? []).length > 1)
    return null;
  const judge = JUDGE.exec(head)?.[1]?.trim() ?? 'The court';
  return `${judge} ${verb(motion)}.`;
}

/** One sentence for people: composed where the text supports every word, else the court's own first sentence. */
export function summaryOf(event: EntryEvent, words: HeadlineWords): string {
  const text = words.text ?? '';
  const sentence = composed(event, text) ?? (text.trim() === '' ? '' : firstSentence(text));
  if (sentence !== '') return sentence;
  const headline = headlineOf(event, words);
  return /[.…]$/.test(headline) ? headline : `${headline}.`;
}
