import type { EntryEvent, Outcome, Relief } from './event.ts';
import { calendarSaid } from './headline-calendar.ts';
import { PART_OF_CASE } from './headline-dismissal.ts';
import { OTHERWISE_DENIED } from './headline-evidence.ts';
import { tellingSentence } from './headline-own-words.ts';
import { ABEYANCE, moveBarred, RELIEF_FROM_STAY } from './headline-stay.ts';
import { headlineOf, isTakenBack, rulingEvidence, type HeadlineWords } from './headline.ts';

/** Motions as a sentence names them, with the words that the entry must hold. */
const MOTIONS: Partial<Record<Relief, readonly (readonly [words: string, said: RegExp])[]>> = {
  tro: [
    [
      'the motion for a temporary restraining order and a preliminary injunction',
      /motion for (?:a )?(?:temporary restraining order|tro)(?: and|\/| and\/or) (?:for )?(?:a )?preliminary injunction/i,
    ],
    ['the motion for a temporary restraining order', /motion for (?:a )?(?:temporary restraining|tro\b)/i],
  ],
  preliminary_injunction: [
    [
      'the motion for a temporary restraining order and a preliminary injunction',
      /motion for (?:a )?(?:temporary restraining order|tro)(?: and|\/| and\/or) (?:for )?(?:a )?preliminary injunction/i,
    ],
    [
      'the motion for a preliminary injunction and a stay',
      /motion for (?:a )?preliminary injunction and (?:for )?(?:a )?stay/i,
    ],
    ['the motion for a preliminary injunction', /motion for (?:a )?preliminary injunction/i],
  ],
  stay: [
    ['the motion for relief from stay', RELIEF_FROM_STAY],
    ['the motion to hold the case in abeyance', new RegExp(`motion [^.;]{0,60}${ABEYANCE.source}`, 'i')],
    ['the motion for a stay', /motion (?:for (?:a )?stay|to stay)/i],
  ],
  class_certification: [
    ['the motion for class certification', /motion (?:for class cert|to certify (?:the )?class)/i],
  ],
  dismissal: [['the motion to dismiss', /motion to dismiss/i]],
  summary_judgment: [['the motion for summary judgment', /motion for summary judgment/i]],
  compel: [['the motion to compel', /motion to compel/i]],
  intervene: [['the motion to intervene', /motion to intervene(?! and)/i]],
  reconsideration: [['the motion for reconsideration', /motion (?:for reconsid|to reconsid)/i]],
  transfer: [['the motion to transfer the case', /motion to (?:transfer|change venue)/i]],
  extension: [['a motion for more time', /motion (?:for|to) (?:an? )?(?:extension|extend|enlarge)/i]],
};
const VERBS: Partial<Record<Outcome, (motion: string) => string>> = {
  granted: (motion) => `granted ${motion}`,
  denied: (motion) => `denied ${motion}`,
  granted_in_part: (motion) => `granted in part ${motion}`,
};
/** The verbs of a ruling on a motion; "so ordered" at its foot tells none. */
const RULES: Partial<Record<Outcome, RegExp>> = {
  granted: /\bgrant|\ballow/i,
  denied: /\bden(?:y|ied|ies)/i,
  granted_in_part: /\bin[- ]part\b|\b(?:grant|allow)\w* [^.;]{0,60}\bden(?:y|ied|ies)/i,
};
/** The judge who signed, by the clerk's formula; the name ends at "on", a comma, a bracket or a full stop. */
const JUDGE =
  /\b(?:[Ss]igned|[Oo]rdered|[Ee]ntered) by (?:the )?((?:(?:Chief|Senior|District|Magistrate|Bankruptcy|U\.S\.) )*Judge (?:[A-Z][\w'’-]*\.? ?){2,4}?)(?= on \d|[,)]|\.(?: |$)|$)/;
/** "Judge Ann Roe: ELECTRONIC ORDER granting", as Massachusetts begins its orders. */
const SPEAKING = /^((?:(?:Chief|Senior|District|Magistrate|U\.S\.) )*Judge (?:[A-Z][\w'’-]*\.? ?){2,4}): /;
/** Whose motion it is, where the clerk says so right before it: "Plaintiffs' 24 Emergency Motion". */
const MOVANT =
  /\b(plaintiff|defendant|petitioner|respondent|appellant|appellee|government)(?:(s)['’]|['’](s))? (?:\[?\d+\]? |emergency |unopposed |renewed |joint |amended ){0,3}motion\b/i;
const HEAD_CHARS = 4_000;

function whose(motion: string, head: string): string {
  const [, party, plural, singular] = MOVANT.exec(head) ?? [];
  if (!party || !(plural ?? singular)) return motion;
  const owner = `${party.toLowerCase()}${plural ? 's’' : '’s'}`;
  return motion.replace(/^the motion\b/, `the ${owner} motion`);
}

/** "to Compel Arbitration and Stay Case" asks for more than one sentence could say; "and denying 12" rules on another. */
const ASKS_MORE =
  /^[^.;:,]{0,40}? and(?:\/or)? (?!grant|den[yi]|order|the\b|vacat|dismissing|find|direct|setting|overrul|adopt|signed|is\b|are\b|terminat|extend|remand|transferr|stay pending)/i;

function motionNamed(relief: Relief, head: string): string | null {
  for (const [name, said] of MOTIONS[relief] ?? []) {
    const match = said.exec(head.toLowerCase());
    if (!match) continue;
    const rest = head.slice(match.index + match[0].length, match.index + 300);
    return relief !== 'extension' && ASKS_MORE.test(rest) ? null : name;
  }
  return null;
}

/** "Judge Roe granted the motion to dismiss": every part is in the text, or there is no such sentence. */
function composed(event: EntryEvent, text: string): string | null {
  if ((event.type !== 'order' && event.type !== 'opinion') || event.relief === null) return null;
  if (event.outcome === null || isTakenBack({ text })) return null;
  const head = text.slice(0, HEAD_CHARS);
  if (!RULES[event.outcome]?.test(head)) return null;
  const motion = motionNamed(event.relief, head);
  const verb = VERBS[event.outcome];
  // Two motions, or a motion granted only for this time or in this respect, are more than one short sentence.
  if (!motion || !verb || (head.match(/\bmotions?\b/gi) ?? []).length > 1) return null;
  if (OTHERWISE_DENIED.test(head.toLowerCase()) || PART_OF_CASE.test(head.toLowerCase())) return null;
  if (event.outcome !== 'granted_in_part' && /\bin[- ]part\b/i.test(head)) return null;
  const judge = (SPEAKING.exec(head) ?? JUDGE.exec(head))?.[1]?.trim() ?? 'The court';
  return `${judge} ${verb(whose(motion, head))}.`;
}

const DATED = /\d{1,2}\/\d{1,2}\/\d{2,4}|\b[A-Z][a-z]+ \d{1,2}, \d{4}/;
const SITTING = /hearing|conference|trial|argument|arraign|sentenc|mediation|appearance/;
const STEP = /\bset\b|reset|resched|cancel|adjourn|continued|moved|vacated|postpone|held/;
/** What a magistrate judge recommends is what a report is read for. */
const RECOMMENDS =
  /recommend(?:s|ed|ing)? (?:that|dismiss|den|grant)|recommended that|be (?:granted|denied|dismissed)/;

/** The words by which the sentence is known that tells what happened. */
function telling(event: EntryEvent, text: string): ((sentence: string) => boolean) | null {
  // What is set next is not what was held.
  if (event.outcome === 'held')
    return (sentence) => /\b(?:held|heard|argued)\b/i.test(sentence) && SITTING.test(sentence.toLowerCase());
  if (calendarSaid(event, text) !== null)
    return (sentence) =>
      DATED.test(sentence) && SITTING.test(sentence.toLowerCase()) && STEP.test(sentence.toLowerCase());
  if (event.relief === 'stay' && event.outcome === 'granted' && moveBarred(text.toLowerCase()) !== null)
    return (sentence) => /\bstay/i.test(sentence) || moveBarred(sentence.toLowerCase()) !== null;
  if (/^\W*(?:reports? and|findings and|memorandum and) recommendation/i.test(text))
    return (sentence) => RECOMMENDS.test(sentence.toLowerCase());
  return null;
}

/** One sentence for people: composed where the text supports every word, else the court's own first sentence. */
export function summaryOf(event: EntryEvent, words: HeadlineWords): string {
  const text = words.text ?? '';
  const sentence =
    composed(event, text) ?? tellingSentence(text, telling(event, text) ?? rulingEvidence(event));
  if (sentence !== '') return sentence;
  const headline = headlineOf(event, words);
  return /[.…]$/.test(headline) ? headline : `${headline}.`;
}
