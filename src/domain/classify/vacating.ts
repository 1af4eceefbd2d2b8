import type { CourtKind } from '../court.ts';
import type { Outcome, Relief } from '../event.ts';
import type { EntryText } from './entry-text.ts';
import { findPhrases, type PhraseHit } from './phrase-rule.ts';
import { RELIEF_INDEX } from './relief-rules.ts';
import { sentenceOf } from './sentence.ts';
import type { RulingWord } from './ruling-verbs.ts';

interface Vacated {
  relief: Relief | null;
  outcome: Outcome | null;
  calendar: boolean;
  partial: boolean;
}

/** "the hearing on the motion for a preliminary injunction is vacated" */
const SITTING_OFF =
  /\b(?:hearing|conference|oral argument|trial|sentencing|mediation|evaluation|ene|cmc|msc|schedule|deadline)s?\b(?:(?!(?<!restraining )\border\b|(?<!summary )\bjudgment\b)(?:[^.;]|\b[ap]\.m\.)){0,200}\b(?:is|are|be) (?:hereby )?$/;

/** "VACATING 40 Scheduling and Mediation Order": no sitting is called off, a plan is taken back. */
const PLAN_VACATED =
  /^(?:vacat\w+(?: and setting aside)?|setting aside) (?:(?:the|this|its|court['’]s|\[?\d+\]?) )*(?:[\w-]+ ){0,3}?scheduling (?:[\w-]+ ){0,3}?orders?\b/;

/** A judge's own small orders; vacating one is no vacatur. */
const OWN_ORDER =
  /minute order|paperless order|order to show cause|scheduling order|order of reference|referral|standing order|\border (?:that (?:would )?allow|appointing|setting (?!aside)|permitting)/;

const OWN_TITLE = /^[^.:;]{0,40}?\border:/;

/** "The Court's Order to Show Cause (ECF No. 23) is VACATED", whatever stands before it. */
const OWN_VACATED = /\border to show cause(?:[^.;]|\bnos?\.){0,40} (?:is|are|be) (?:hereby )?$/;

/** What "vacated" rules on: a hearing that is off, an order of the judge's own, or what the order granted. */
export function vacating(text: EntryText, hit: PhraseHit<RulingWord>, object: Relief | null): Vacated {
  if (PLAN_VACATED.test(text.lower.slice(hit.at, hit.at + 120)))
    return { relief: 'schedule', outcome: 'vacated', calendar: true, partial: false };
  const own = findPhrases(text, RELIEF_INDEX, hit.at, hit.at + 120)[0];
  const housekeeping = own?.at === hit.at && (own.says === 'schedule' || own.says === 'other');
  if (housekeeping) {
    const outcome = own.says === 'schedule' ? 'cancelled' : 'granted';
    return { relief: own.says, outcome, calendar: own.says === 'schedule', partial: false };
  }
  if (object === 'schedule' || SITTING_OFF.test(text.lower.slice(Math.max(0, hit.at - 260), hit.at)))
    return { relief: 'schedule', outcome: 'cancelled', calendar: true, partial: false };
  if (OWN_VACATED.test(text.lower.slice(Math.max(0, hit.at - 100), hit.at)))
    return { relief: 'other', outcome: 'vacated', calendar: false, partial: false };
  // "PAPERLESS ORDER: The final rule is vacated": the title is not what goes.
  const title = OWN_TITLE.exec(text.lower)?.[0].length ?? 0;
  const from = Math.max(sentenceOf(text, hit.at).from, hit.at - 80, title <= hit.at ? title : 0);
  const around = text.lower.slice(from, hit.end + 80);
  const vacated = object ?? (OWN_ORDER.test(around) ? 'other' : 'vacatur');
  return { relief: vacated, outcome: 'vacated', calendar: false, partial: false };
}

/** What a court of appeals takes back of its own is a step of the appeal. */
const APPEAL_STEP =
  /(?<!\b(?:district|tax|trial|lower|bankruptcy|circuit) )\b(?:court|clerk)['’]s (?:[\w,]+ ){0,4}order\b/;
const WEIGHTY = /injunction|judgment|final rule|\brule\b|agency/;
const HEAD_CHARS = 600;

/** Whether what is vacated decided something: a judgment, an injunction or a rule, and on appeal the decision below. */
export function undoesDecision(lower: string, kind: CourtKind | null): boolean {
  return (kind === 'appellate' && !APPEAL_STEP.test(lower)) || WEIGHTY.test(lower.slice(0, HEAD_CHARS));
}
