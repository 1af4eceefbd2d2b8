import type { Outcome, Relief } from './event.ts';

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
    /grant|allow|approv|award|certif(?:y|ied)|enjoin|restrain(?:s|ed)\b|\bstay(?:s|ed|ing)\b|\bstay (?:is|be) (?:hereby )?(?:entered|issued)|so ordered/,
  ],
  denied: ['denied', /\bden(?:y|ied|ies|ying)|overrul|declin/],
  granted_in_part: ['granted in part', /in[- ]part|partial/],
  moot: ['found moot', /moot/],
  withdrawn: ['withdrawn', /withdr/],
  vacated: ['vacated', /vacat/],
  affirmed: ['affirmed', /affirm/],
  reversed: ['reversed', /revers/],
  remanded: ['remanded', /remand/],
  dismissed: ['dismissed', /dismiss/],
  lifted: ['lifted', /lift/],
  recalled: ['recalled', /recall/],
  taken_under_advisement: ['taken under advisement', /under (?:advisement|submission)/],
  // What is set or held is a sitting; only the court's own words tell which.
  set: null,
  reset: null,
  cancelled: null,
  held: null,
};

/** A motion against relief that stands, or about it: "Motion to Dissolve TRO granted" grants no TRO. */
const ABOUT_RELIEF =
  /\b(?:dissol\w+|vacat\w+|modif\w+|lift\w*|(?:set|setting) aside|terminat\w+|clarif\w+|enforc\w+|extend\w*|unseal\w*|decertif\w+|strik\w+|amend\w*|reconsider\w*|relief from|annul\w*|convert\w*|violat\w+|contempt|bond)\b[^.;]{0,60}\b(?:stay|tro|restraining order|injunction|class|seal\w*|document\w*)\b/;
const STANDING = new Set<Relief>([
  'tro',
  'preliminary_injunction',
  'injunction',
  'stay',
  'administrative_stay',
  'class_certification',
  'seal',
]);

export const RELIEF_FROM_STAY =
  /relief from (?:the )?(?:automatic )?stay|lift(?:ing)? (?:the )?automatic stay/;
export const ABEYANCE = /abeyance/;

/** The name of a stay: one held off, one asked out of, or a stay. */
function nameOfStay(said: string): string | null {
  if (RELIEF_FROM_STAY.test(said)) return 'Relief from stay';
  if (/\bstay/.test(said)) return ABOUT_RELIEF.test(said) ? null : 'Stay';
  return ABEYANCE.test(said) ? 'Abeyance' : null;
}

/** An administrative stay that the entry does not call so: "REMOVAL STAYED pending further order". */
function isPlainStay(relief: Relief, evidence: RegExp, said: string): boolean {
  return relief === 'administrative_stay' && !evidence.test(said);
}

/** What was asked for, by name; null where the entry does not say it in so many words. */
export function reliefSaid(relief: Relief, outcome: Outcome | null, said: string): string | null {
  const { name, said: evidence } = NAMED[relief];
  if (outcome === 'lifted') return evidence.test(said) ? name : null;
  if (relief === 'stay' || isPlainStay(relief, evidence, said)) return nameOfStay(said);
  if (name === null || !evidence.test(said)) return null;
  if (STANDING.has(relief) && ABOUT_RELIEF.test(said)) return null;
  return name.includes('otion') && !/motion/.test(said) ? null : name;
}

/** "Motion to stay filed", where the paper calls itself one. */
export function askedSaid(relief: Relief, said: string): string | null {
  const { asked, said: evidence } = NAMED[relief];
  if (asked === undefined || !/motion|petition|application|request|certiorari|exten/.test(said)) return null;
  if (relief === 'stay' || isPlainStay(relief, evidence, said)) {
    const name = nameOfStay(said);
    if (name === 'Relief from stay') return 'Motion for relief from stay filed';
    if (name === 'Abeyance') return 'Motion to hold in abeyance filed';
    return name === null ? null : 'Motion to stay filed';
  }
  if (!evidence.test(said) || (STANDING.has(relief) && ABOUT_RELIEF.test(said))) return null;
  return relief === 'rehearing' && !/petition/.test(said) ? null : asked;
}

/** The words that show an outcome, in small letters; null for what is set or held. */
export function outcomeEvidence(outcome: Outcome): RegExp | null {
  return OUTCOMES[outcome]?.[1] ?? null;
}

/** "granted", "denied in part"; null where the entry has no such word. */
export function outcomeSaid(outcome: Outcome, said: string): string | null {
  const [words, evidence] = OUTCOMES[outcome] ?? [];
  if (words === undefined || !evidence?.test(said)) return null;
  if (outcome === 'moot' && /\bden(?:y|ied|ies|ying) as moot/.test(said)) return 'denied as moot';
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
