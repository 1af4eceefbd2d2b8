import {
  ANSWERS,
  answersMotion,
  isAbout,
  isReinstated,
  isWithdrawn,
  MAY_WITHDRAW,
  placesOf,
  RULED,
  RULED_AFTER,
  rulesBeside,
  type NamingEntry,
  type Place,
} from './answered-motions.ts';
import type { EventType, Outcome } from './event.ts';

/** What one entry says became of one motion that it names: an order on three motions has an answer for each. */
export const FATES = [
  'granted',
  'granted_in_part',
  'denied',
  'moot',
  'withdrawn',
  'terminated',
  'dismissed',
  'stricken',
  'vacated',
  'reinstated',
] as const;
export type MotionFate = (typeof FATES)[number];

/** As English pages and commands say it. */
export const FATE_WORDS: Readonly<Record<MotionFate, string>> = {
  granted: 'granted',
  granted_in_part: 'granted in part',
  denied: 'denied',
  moot: 'found moot',
  withdrawn: 'withdrawn',
  terminated: 'terminated',
  dismissed: 'dismissed',
  stricken: 'stricken',
  vacated: 'vacated',
  reinstated: 'reinstated',
};

/** Whether the headline of an entry that answers one motion says what became of it. */
export function isHeadlined(fate: MotionFate): boolean {
  return fate !== 'withdrawn' && fate !== 'reinstated';
}

export interface NamedMotion {
  number: number;
  type: EventType;
}

/** Null where the entry does not say, or says different things: then its own words are all that can be told. */
export function fateOfMotion(entry: NamingEntry, { number, type }: NamedMotion): MotionFate | null {
  const text = (entry.text ?? '').replace(/\s+/g, ' ');
  const places = placesOf(text, number);
  const { outcome } = entry.event;
  const rules = (outcome !== null && ANSWERS.includes(outcome)) || rulesBeside(entry);
  const said = new Set(places.flatMap((place) => fateAt(place, { rules, type: entry.event.type }) ?? []));
  if (said.size > 0) return onlyOne(said);
  const only = entry.refs.length === 1 && ASKING.has(type) && !places.some(isAbout);
  return only && answersMotion(entry, number) ? fateOfOutcome(entry.event.outcome) : null;
}

/** What an entry says of one that it names. A party that takes its own motion back rules on nothing. */
export function saidOf(
  entry: NamingEntry,
  named: NamedMotion,
): { fate: MotionFate | null; isRuled: boolean } {
  const fate = fateOfMotion(entry, named);
  const rules = entry.event.outcome !== null && fate !== 'withdrawn';
  return { fate, isRuled: rules && (fate !== null || answersMotion(entry, named.number)) };
}

/** An order that is named beside its outcome is no motion that was granted. */
const ASKING: ReadonlySet<EventType> = new Set(['motion', 'letter', 'fee', 'stipulation']);

/** "granting in part 20 Motion; denying in part 20 Motion" says one thing in two halves. */
function onlyOne(said: ReadonlySet<MotionFate>): MotionFate | null {
  const [first = null, ...others] = said;
  return others.length === 0 ? first : null;
}

interface Naming {
  /** The entry has an outcome that answers motions. */
  rules: boolean;
  type: EventType;
}

function fateAt(place: Place, { rules, type }: Naming): MotionFate | null {
  if (isReinstated(place)) return 'reinstated';
  const ruled = rules ? ruledAt(place) : null;
  if (ruled !== null) return ruled;
  return MAY_WITHDRAW.includes(type) && isWithdrawn(place) ? 'withdrawn' : null;
}

/** "finding as moot 25 Motion to Produce" */
const FOUND_MOOT = /\b(?:find|found|declar|deem)\w* (?:as )?moot\b[^.;\d]{0,30}$/i;

function ruledAt({ before, after }: Place): MotionFate | null {
  if (FOUND_MOOT.test(before)) return 'moot';
  const ahead = RULED.exec(before)?.[0];
  if (ahead !== undefined) return fateOfVerb(ahead, `${ahead} ${restOfThought(after)}`);
  const behind = RULED_AFTER.exec(after);
  if (behind === null) return null;
  const [whole, verb = ''] = behind;
  return fateOfVerb(verb, `${verb} ${restOfThought(after.slice(whole.length))}`);
}

/** Where a ruling begins on something else. */
const NEXT_RULING =
  /\b(?:and|but|(?:grant|deny|vacat|order|terminat|strik|dismiss)ing|denie[sd]|grant(?:s|ed))\b/i;

/** "3 Motion for TRO as moot", "5 Motion to Dismiss in part": up to the next number, stop or ruling. */
function restOfThought(after: string): string {
  return /^[\])]?[^.;:,\d]{0,90}/.exec(after)?.[0].split(NEXT_RULING)[0] ?? '';
}

const VERBS: readonly (readonly [verb: RegExp, fate: MotionFate])[] = [
  [/^(?:grant|allow)/i, 'granted'],
  [/^den/i, 'denied'],
  [/^moot/i, 'moot'],
  [/^terminat/i, 'terminated'],
  [/^dismiss/i, 'dismissed'],
  [/^vacat/i, 'vacated'],
  [/^str[iu]/i, 'stricken'],
  [/^withdr/i, 'withdrawn'],
];

function fateOfVerb(verb: string, thought: string): MotionFate | null {
  if (/\bmoot\b/i.test(thought)) return 'moot';
  const fate = VERBS.find(([known]) => known.test(verb))?.[1] ?? null;
  const isPart = /\bin part\b/i.test(thought) && (fate === 'granted' || fate === 'denied');
  return isPart ? 'granted_in_part' : fate;
}

/** The fate that an outcome alone tells; null where it is one of a case, not of a motion. */
export function fateOfOutcome(outcome: Outcome | null): MotionFate | null {
  return FATES.find((fate) => fate === outcome) ?? null;
}
