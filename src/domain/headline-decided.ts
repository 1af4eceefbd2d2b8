import type { EntryEvent } from './event.ts';

/** Rulings that say more than relief and outcome do: on an agency's decision, and on what two sides ask of one court. */

const AGENCY = String.raw`(?:(?:final )?decision of (?:the )?(?:defendant )?(?:acting )?commissioner|commissioner['’]?s (?:final )?decision)`;
const DECIDED = new RegExp(
  String.raw`\b${AGENCY}\b[^.;]{0,200}?\b(?:is|be|are) (?:hereby )?(affirmed|reversed|vacated)\b(?:,? and (?:(?:the|this) )?(?:(?:case|cause|matter|action) )?(?:is |be )?(?:hereby )?(remanded))?`,
);

const REVIEW = /\bpetitions? for review (?:is|are|be) (?:hereby )?(denied|granted|dismissed)\b/;

/** "Commissioner's decision affirmed": what a court did with what an agency decided; null where it is about no such thing. */
export function agencyDecided({ type, outcome }: EntryEvent, said: string): string | null {
  if (type === 'mandate' || type === 'appeal_event' || outcome === null) return null;
  const [, ruling, back] = DECIDED.exec(said) ?? [];
  if (ruling) return `Commissioner's decision ${ruling}${back ? ' and remanded' : ''}`;
  const review = REVIEW.exec(said)?.[1];
  return review === outcome ? `Petition for review ${review}` : null;
}

const SIDE = '(plaintiff|defendant|petitioner|respondent)';
const MOTION = String.raw`(?:\[?\d+\]? )?(?:cross[- ])?motions? for summary judgment`;
/** "Defendants' motions for summary judgment are granted", "granting 12 defendants' motion for summary judgment" */
const BEHIND = new RegExp(
  String.raw`\b${SIDE}(s?)['’]?s? ${MOTION}(?: ?[([][^()[\]]{0,60}[)\]])?(?: \d+)? (?:is|are|be) (?:hereby )?(granted|denied)\b( in[- ]part)?`,
  'g',
);
const AHEAD = new RegExp(
  String.raw`\b(grant|den)(?:ing|s|ies|ying)\b( in[- ]part)?(?: and denying in part)? (?:\[?\d+\]? )?${SIDE}(s?)['’]?s? ${MOTION}`,
  'g',
);

interface SideRuling {
  side: string;
  isGranted: boolean;
}

function sidesIn(said: string): SideRuling[] {
  const behind = [...said.matchAll(BEHIND)].flatMap(([, side = '', s = '', ruling, part]) =>
    part ? [] : [{ side: `${side}${s}`, isGranted: ruling === 'granted' }],
  );
  const ahead = [...said.matchAll(AHEAD)].flatMap(([, ruling, part, side = '', s = '']) =>
    part ? [] : [{ side: `${side}${s}`, isGranted: ruling === 'grant' }],
  );
  return [...behind, ...ahead];
}

/** Where both sides asked for judgment and one got it, "granted" alone tells half, and "denied" the wrong half. */
export function sidesSaid({ relief, outcome }: EntryEvent, said: string): string | null {
  if (relief !== 'summary_judgment') return null;
  return sideNamed(said) ?? (outcome === 'denied' && ONE_GRANTED.test(said) ? CROSSED : null);
}

/** "denying 25 Motion for Summary Judgment and granting Cross-Motion for Summary Judgment": it does not say whose. */
const ONE_GRANTED =
  /\bgrant(?:ed|ing|s) (?!in part)(?:the )?(?:\[?\d+\]? )?(?:[\w'’]+ ){0,3}(?:cross-? ?)?motions?,? for summary judgment\b/;
const CROSSED = 'Summary judgment granted to one side, denied to the other';

function sideNamed(said: string): string | null {
  const rulings = sidesIn(said);
  const winners = rulings.filter(({ isGranted }) => isGranted);
  const hasLoser = rulings.some(({ isGranted }) => !isGranted);
  const [winner] = winners;
  if (!winner || !hasLoser || winners.some(({ side }) => side !== winner.side)) return null;
  return `Summary judgment granted to ${winner.side}`;
}
