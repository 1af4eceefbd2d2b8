import type { Outcome } from './event.ts';

/** What a court above decided, in the words of its opinion, judgment or mandate. */

/** A mandate carries out what was decided; it may also be called back, and an appeal may have been given up. */
export function mandateHeadline(outcome: Outcome, ruling: string | null, said: string): string | null {
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
const SENT_BACK =
  /\b(reversed|vacated|reversing|vacating)\b[^.;]{0,8}(?:,| and) (?:the )?(?:(?:case|cause|matter|action) )?(?:is |be )?(?:hereby )?remand(?:ed|ing)\b/;

/** "affirmed in part, vacated in part": half of what a court of appeals decided is no headline. */
export function verdictSaid(ruling: string, said: string): string {
  const parts = new Set(
    [...said.matchAll(IN_PART)].map(([, stem]) => `${PARTICIPLES[stem ?? ''] ?? ''} in part`),
  );
  if (parts.size > 1 && parts.has(ruling)) return [...parts].slice(0, 3).join(', ');
  const back = SENT_BACK.exec(said)?.[1]?.replace('ing', 'ed');
  return back === ruling ? `${ruling} and remanded` : whatOf(ruling, said);
}

const DECIDED_ON =
  /\b(petition|appeal)(?: for review)?(?: is| be| are)?(?: hereby)? (dismissed|denied|granted)\b/;

/** "petition dismissed", where an opinion says in so many words what it decides on. */
function whatOf(ruling: string, said: string): string {
  const what = DECIDED_ON.exec(said);
  return what?.[2] === ruling ? `${what[1]} ${ruling}` : ruling;
}

const REFUSED = /^(?:granted|denied|found moot|denied as moot)/;
/** "JUDGMENT. Denied": all that such an entry says. */
const ALL_SAID = /^\W*(?:[\w ]{0,40}(?:judgment|opinion|order)\W+)?(?:granted|denied)\b/;

/** Whether a verdict can stand behind "Opinion": a bare "granted" tells nothing unless it is all there is. */
export function isVerdict(ruling: string, said: string): boolean {
  if (!REFUSED.test(ruling)) return true;
  return verdictSaid(ruling, said) !== ruling || ALL_SAID.test(said);
}

/** "The order denying a preliminary injunction is affirmed": what a court above did to a ruling is not that ruling. */
const REVIEWED =
  /\b(?:orders?|decisions?|judgments?|rulings?|denials?|grants?)\b[^.;]{0,160}\b(?:is|are|be|was) (?:hereby )?(affirmed|vacated|reversed|dissolved)\b/;

/** What was done to the ruling below, where the entry tells it; null where it rules itself. */
export function reviewSaid(said: string): string | null {
  return REVIEWED.exec(said)?.[1] ?? null;
}
