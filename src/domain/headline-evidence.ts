import type { Outcome, Relief } from './event.ts';
import { nameOfStay, stayAsked } from './headline-stay.ts';

/** How a headline names what was asked for, and the words that the entry must hold for it. */
interface NamedRelief {
  /** After a ruling: "Stay" granted. Null where only the court's own words can tell. */
  name: string | null;
  said: RegExp;
  /** When it is asked for. */
  asked?: string;
}

const NAMED: Readonly<Record<Relief, NamedRelief>> = {
  tro: { name: 'TRO', said: /\btro\b|restraining order/, asked: 'Motion for TRO filed' },
  preliminary_injunction: {
    name: 'Preliminary injunction',
    said: /preliminar[^.]{0,30}(?:injunct|enjoin)/,
    asked: 'Motion for preliminary injunction filed',
  },
  injunction: { name: 'Injunction', said: /injunct|enjoin/, asked: 'Motion for injunction filed' },
  stay: { name: 'Stay', said: /\bstay/, asked: 'Motion to stay filed' },
  administrative_stay: {
    name: 'Administrative stay',
    said: /administrativ/,
    asked: 'Motion for administrative stay filed',
  },
  class_certification: {
    name: 'Class certification',
    said: /\bclass\b/,
    asked: 'Motion for class certification filed',
  },
  dismissal: { name: 'Motion to dismiss', said: /dismiss|discontinu/, asked: 'Motion to dismiss filed' },
  summary_judgment: {
    name: 'Summary judgment',
    said: /summary judg/,
    asked: 'Motion for summary judgment filed',
  },
  vacatur: { name: 'Vacatur', said: /vacat/, asked: 'Motion to vacate filed' },
  remand: { name: 'Remand', said: /remand/, asked: 'Motion to remand filed' },
  certiorari: {
    name: 'Certiorari',
    said: /certiorari|\bcert\b|petition/,
    asked: 'Petition for certiorari filed',
  },
  rehearing: { name: 'Rehearing', said: /rehear/, asked: 'Petition for rehearing filed' },
  mandamus: { name: 'Mandamus', said: /mandamus/ },
  habeas: { name: 'Habeas petition', said: /habeas/ },
  seal: { name: 'Motion to seal', said: /(?<!un)seal/, asked: 'Motion to seal filed' },
  pseudonym: { name: 'Motion to proceed under pseudonym', said: /pseudonym/ },
  intervene: { name: 'Motion to intervene', said: /interven/, asked: 'Motion to intervene filed' },
  amicus_leave: { name: 'Leave to file amicus brief', said: /amic/ },
  extension: {
    name: 'Extension of time',
    said: /exten|enlarg|more time/,
    asked: 'Extension of time requested',
  },
  page_limit: { name: 'Excess pages', said: /pages?\b/ },
  pro_hac_vice: { name: 'Pro hac vice admission', said: /pro hac/ },
  withdraw_counsel: { name: 'Change of counsel', said: /counsel|attorney/ },
  discovery: { name: 'Discovery motion', said: /discovery/, asked: 'Discovery motion filed' },
  compel: { name: 'Motion to compel', said: /compel/, asked: 'Motion to compel filed' },
  sanctions: { name: 'Motion for sanctions', said: /sanction/, asked: 'Motion for sanctions filed' },
  consolidate: { name: 'Consolidation', said: /consolidat/, asked: 'Motion to consolidate filed' },
  relate: { name: 'Relation of cases', said: /relat/ },
  transfer: { name: 'Transfer', said: /transfer/, asked: 'Motion to transfer filed' },
  fees: { name: 'Motion for fees or costs', said: /fees|costs/ },
  ifp: { name: 'Fee waiver', said: /pauperis|\bifp\b|prepay|waive/ },
  schedule: {
    name: 'Scheduling request',
    said: /schedul|continu|adjourn|hearing|conference|deadline|argument/,
  },
  reconsideration: {
    name: 'Reconsideration',
    said: /reconsider/,
    asked: 'Motion for reconsideration filed',
  },
  expedite: { name: 'Motion to expedite', said: /expedit/, asked: 'Motion to expedite filed' },
  other: { name: null, said: /(?:)/ },
};

const OUTCOMES: Readonly<Record<Outcome, readonly [words: string, said: RegExp] | null>> = {
  granted: [
    'granted',
    /grant|allow|approv|award|certif(?:y|ied|ies|ying)|enjoin|restrain(?:s|ed)\b|\bstay(?:s|ed|ing)\b|\bstay (?:is|be) (?:hereby )?(?:entered|issued)|so ordered/,
  ],
  denied: ['denied', /\bden(?:y|ied|ies|ying)|overrul|declin/],
  granted_in_part: ['granted in part', /in[- ]part|partial|\botherwise (?:is |are )?den(?:ied|ies|ying)/],
  moot: ['found moot', /moot/],
  withdrawn: ['withdrawn', /withdr/],
  vacated: ['vacated', /vacat/],
  affirmed: ['affirmed', /affirm/],
  reversed: ['reversed', /revers/],
  remanded: ['remanded', /remand/],
  dismissed: ['dismissed', /dismiss/],
  lifted: ['lifted', /lift|dissolv/],
  recalled: ['recalled', /recall/],
  taken_under_advisement: ['taken under advisement', /under (?:advisement|submission)/],
  // What is set or held is a sitting; only the court's own words tell which.
  set: null,
  reset: null,
  cancelled: null,
  held: null,
};

/** A motion against relief that stands, or about it: "Motion to Dissolve TRO granted" grants no TRO. */
const ABOUT =
  'dissol\\w+|vacat\\w+|modif\\w+|lift\\w*|(?:set|setting) aside|terminat\\w+|clarif\\w+|enforc\\w+|extend\\w*|unseal\\w*|decertif\\w+|strik\\w+|amend\\w*|reconsider\\w*|relief from|annul\\w*|convert\\w*|violat\\w+|contempt|bond';

function about(relief: string): RegExp {
  return new RegExp(`\\b(?:${ABOUT})\\b[^.;]{0,60}\\b(?:${relief})\\b`);
}

/** Relief that may stand already, by the words that name it. */
const STANDING: ReadonlyMap<Relief, RegExp> = new Map([
  ['tro', about('tro|restraining order')],
  ['preliminary_injunction', about('injunction')],
  ['injunction', about('injunction')],
  ['administrative_stay', about('stay')],
  ['class_certification', about('class')],
  ['seal', about('seal\\w*|document\\w*')],
  ['transfer', about('transfer order')],
]);

function isAbout(relief: Relief, said: string): boolean {
  return STANDING.get(relief)?.test(said) ?? false;
}

/** An administrative stay that the entry does not call so: "REMOVAL STAYED pending further order". */
export function isStay(relief: Relief, said: string): boolean {
  return relief === 'stay' || (relief === 'administrative_stay' && !NAMED[relief].said.test(said));
}

/** What a higher court decides of it is the ruling below, which the entry may call a denial. */
const ON_REVIEW = new Set<Outcome>(['affirmed', 'reversed', 'remanded']);
const VACATED =
  /\b(?:injunctions?|stays?|orders?)\b[^.;]{0,60}\b(?:is|are|be) (?:hereby )?vacated|vacat(?:es?|ed|ing) (?:\w+ ){0,4}(?:injunction|stay|restraining order)|(?:injunction|stay|order) vacated/;

/** What was asked for, by name; null where the entry does not say it in so many words. */
export function reliefSaid(relief: Relief, outcome: Outcome | null, said: string): string | null {
  const { name, said: evidence } = NAMED[relief];
  if (outcome === 'lifted') return evidence.test(said) ? name : null;
  if (outcome === 'withdrawn' || outcome === 'moot') return motionFor(relief, said);
  if (outcome !== null && ON_REVIEW.has(outcome)) return null;
  if (outcome === 'vacated') return vacatedSaid(relief, said);
  if (isStay(relief, said)) return nameOfStay(said);
  if (relief === 'preliminary_injunction' && PRELIMINARY.test(said)) return 'Preliminary relief';
  if (name === null || !evidence.test(said)) return null;
  if (isAbout(relief, said)) return null;
  if (relief === 'amicus_leave' && TO_ARGUE.test(said)) return 'Leave to argue as amicus';
  if (relief === 'summary_judgment' && isPartial(said)) return 'Partial summary judgment';
  if (relief === 'vacatur' && TO_VACATE.test(said)) return motionToVacate(said);
  return name.includes('otion') && !/motion/.test(said) ? null : name;
}

/** An amicus asks for a part in the argument, of whatever brief. */
const TO_ARGUE = /\bleave to (?:participate in (?:the )?(?:oral )?argument|argue)\b/;

/** What is vacated is said below; the motion is what was ruled on. */
const TO_VACATE = /\b(?:motion|application|request)s?\b[^.;]{0,60}? to (?:vacate|set aside)\b/;

const WHAT_TO_VACATE =
  /\bto (?:vacate|set aside) (?:(?:the|a|an|this|that|its) )?((?:preliminary )?injunction|temporary restraining order|(?:administrative )?stay|(?:default )?judgment)\b(?! of conviction)/g;

/** "Motion to vacate stay": that a stay may go is other news than that a judgment may; without it where there are two. */
function motionToVacate(said: string): string {
  const named = new Set([...said.matchAll(WHAT_TO_VACATE)].map((match) => match[1]));
  const [what] = named;
  return what !== undefined && named.size === 1 ? `Motion to vacate ${what}` : 'Motion to vacate';
}

/** The Supreme Court calls it so; an injunction that is named as well is told by its name. */
const PRELIMINARY = /^(?!.*preliminary injunction).*\bpreliminary relief\b/;

/** One motion for judgment on a part of the case. */
function isPartial(said: string): boolean {
  return (
    (said.match(/summary judgment/g) ?? []).length === (said.match(/partial summary judgment/g) ?? []).length
  );
}

/** Of relief that is no longer in force only what stood can be vacated, not a ruling that refused it. */
function vacatedSaid(relief: Relief, said: string): string | null {
  if (/\bden(?:ial|ied|ying)\b/.test(said) || !VACATED.test(said)) return null;
  const { name, said: evidence } = NAMED[relief];
  return (STANDING.has(relief) || relief === 'stay') && evidence.test(said) ? name : null;
}

/** "Motion to stay": nothing was stayed, and nothing that was is given up, where only the motion is withdrawn or moot. */
function motionFor(relief: Relief, said: string): string | null {
  const { name } = NAMED[relief];
  const asked = askedSaid(relief, said)?.replace(/ filed$/, '');
  if (asked !== undefined && /^(?:Motion|Petition|Discovery motion)\b/.test(asked)) return asked;
  return name !== null && NAMED[relief].said.test(said) && !STANDING.has(relief) && !isStay(relief, said)
    ? name
    : null;
}

/** "Motion to stay filed", where the paper calls itself one. */
export function askedSaid(relief: Relief, said: string): string | null {
  const { asked, said: evidence } = NAMED[relief];
  if (asked === undefined) return null;
  // Bankruptcy clerks leave the word away: "Relief from Stay (fee)" asks for it.
  if (!/motion|petition|application|request|certiorari|exten/.test(said))
    return /^\W*relief from (?:the )?(?:automatic )?stay\b/.test(said) ? stayAsked(said) : null;
  if (isStay(relief, said)) return stayAsked(said);
  if (!evidence.test(said) || isAbout(relief, said)) return null;
  // What is to be enjoined by the way, in a motion for something else, is no motion for an injunction.
  if (relief === 'injunction' && !/injunct/.test(said)) return null;
  if (relief === 'vacatur' && TO_VACATE.test(said)) return `${motionToVacate(said)} filed`;
  return relief === 'rehearing' && !/petition/.test(said) ? null : asked;
}

/** The words that show an outcome, in small letters; null for what is set or held. */
export function outcomeEvidence(outcome: Outcome): RegExp | null {
  return OUTCOMES[outcome]?.[1] ?? null;
}

/** "granting 12 Motion as to Roe only; otherwise denying it" */
export const OTHERWISE_DENIED = /\botherwise (?:is |are )?den(?:ied|ies|ying)|\ball other respects\b/;

/** "granted", "denied in part"; null where the entry has no such word. */
export function outcomeSaid(outcome: Outcome, said: string): string | null {
  const [words, evidence] = OUTCOMES[outcome] ?? [];
  if (words === undefined || !evidence?.test(said)) return null;
  if (outcome === 'moot' && /\bden(?:y|ied|ies|ying) as moot/.test(said)) return 'denied as moot';
  if (outcome === 'granted' && OTHERWISE_DENIED.test(said)) return 'granted in part';
  const partly = new RegExp(`(?:${PARTS[outcome] ?? '(?!)'})[a-z]* in[- ]part`).test(said);
  return partly ? `${words} in part` : words;
}

const PARTS: Partial<Record<Outcome, string>> = {
  denied: 'den(?:y|ied|ies)|denying',
  dismissed: 'dismiss',
  affirmed: 'affirm',
  vacated: 'vacat',
  reversed: 'revers',
};
