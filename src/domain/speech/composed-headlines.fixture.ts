import type { Court } from '../court.ts';
import { EVENT_TYPES, OUTCOMES, RELIEFS, type EntryEvent } from '../event.ts';
import { headlineOf, headlinesOf } from '../headline.ts';

/** A label that no table holds: headlines made of the court's own words show it. */
export const OWN = 'Zzyzx';

function allEvents(): EntryEvent[] {
  const importances = ['routine', 'critical'] as const;
  return EVENT_TYPES.flatMap((type) =>
    [null, ...RELIEFS].flatMap((relief) =>
      [null, ...OUTCOMES].flatMap((outcome) =>
        importances.map((importance) => ({ type, relief, outcome, importance })),
      ),
    ),
  );
}

/** Every word that some headline must find in the entry; what would turn its sense has a text of its own. */
const ALL_EVIDENCE =
  'motion to dismiss petition for certiorari rehearing TRO preliminary injunction stay class summary judgment vacated ' +
  'remanded mandamus habeas sealed pseudonym intervene amicus extension pages pro hac vice counsel discovery compel ' +
  'sanctions consolidate relate transfer fees in forma pauperis schedule reconsideration expedite granted denied ' +
  'partial moot withdrawn affirmed reversed dismissed lifted recalled under advisement';

const PAPERS = [
  'notice of removal',
  'indictment',
  'superseding indictment',
  'information',
  'habeas petition',
  'petition for review',
  'voluntary petition',
  'adversary case',
  'third-party complaint',
  'complaint',
  'motion for leave to file a bill of complaint',
  'petition',
  'amended petition',
  'amended complaint',
  'answer',
  'notice of appeal',
  'notice of cross-appeal',
  'appearance',
  'withdrawal of appearance',
  'withdrawal of appeal',
  'settlement',
  'the judge hereby recuses herself',
];

const TEXTS = [
  `${OWN} papers`,
  `${OWN}: ${ALL_EVIDENCE}`,
  `${OWN}: motion for relief from stay granted, denied, found moot, withdrawn`,
  `${OWN}: motion to hold in abeyance granted, denied, withdrawn`,
  `${OWN}: motion for voluntary dismissal granted`,
  `${OWN}: denied in part, affirmed in part, reversed in part, vacated in part, dismissed in part`,
  `${OWN}: the appeal is dismissed`,
  `${OWN}: the petition is dismissed`,
  `${OWN}: claims against one defendant dismissed`,
  `${OWN}: action is dismissed as to defendant Roe`,
  `${OWN}: the judgment of dismissal is vacated, affirmed, reversed`,
  `${OWN}: order granting the petition is vacated`,
  `${OWN}: petition granted. Judgment vacated`,
  `${OWN}: reversed and remanded`,
  `${OWN}: vacated and remanded`,
  `${OWN}: motion for partial summary judgment granted, denied`,
  `${OWN}: Supreme Court denied certiorari, vacated, affirmed, reversed, dismissed`,
  'leave to file denied',
  ...[
    '',
    ' the stay',
    ' an administrative stay',
    ' the injunction',
    ' the preliminary injunction',
    ' the judgment',
    ' default judgment',
  ].map((what) => `${OWN}: motion to vacate${what} granted, denied, found moot`),
  `${OWN}: motion for preliminary relief granted, denied`,
  `${OWN}: application for stay is deferred pending oral argument`,
  ...['on the briefs', 'on the papers', 'without oral argument'].map((how) => `${OWN}: submitted ${how}`),
  ...['complaint', 'petition', 'action'].map(
    (what) => `${OWN}: motion to dismiss granted; ${what} is dismissed with leave to amend`,
  ),
  `${OWN}: motion to dismiss granted with leave to amend`,
  ...['administrative stay', 'temporary restraining order', 'preliminary injunction'].map(
    (what) => `${OWN}: the ${what} is extended`,
  ),
  `${OWN}: leave to participate in oral argument as amicus granted, denied`,
  ...['affirmed', 'reversed', 'vacated', 'reversed and remanded', 'vacated and remanded'].map(
    (ruling) => `${OWN}: the commissioner's decision is ${ruling}`,
  ),
  ...['denied', 'granted', 'dismissed'].map((ruling) => `${OWN}: petitions for review are ${ruling}`),
  ...['plaintiff', 'defendant', 'petitioner', 'respondent'].flatMap((side) =>
    [`${side}s'`, `${side}'s`].map(
      (whose) =>
        `${OWN}: ${whose} motion for summary judgment is granted; plaintiff's motion for summary judgment is denied; defendant's motion for summary judgment is denied`,
    ),
  ),
  ...['briefing', 'discovery', 'removal', 'the mandate', 'all deadlines', 'proceedings', 'the case'].map(
    (thing) => `${OWN}: motion to stay ${thing} granted, denied, moot, withdrawn in part`,
  ),
];

/** Every headline that the rules can compose of closed sets of words. */
export const COMPOSED = composedHeadlines();

function composedHeadlines(): string[] {
  const supreme = { kind: 'supreme' } as Court;
  const events = allEvents();
  const composed = [
    ...TEXTS.map((text) => ({ labels: [OWN], text, court: null })),
    { labels: [], text: `Application ${OWN} ${ALL_EVIDENCE}`, court: supreme },
    { labels: [OWN], text: `${OWN}: Supreme Court vacated, affirmed`, court: supreme },
  ].flatMap((words) => events.map(headlinesOf(words)));
  const filed = EVENT_TYPES.flatMap((type) =>
    PAPERS.map((paper) => {
      const event: EntryEvent = { type, relief: null, outcome: null, importance: 'major' };
      return headlineOf(event, { labels: [OWN], text: `${OWN}: ${paper}`, court: null });
    }),
  );
  // What a motion asks for may be the paper's own words, which stay as filed.
  const closed = (headline: string) =>
    !headline.includes(OWN) &&
    !/^Motion (?:to hold|for voluntary|for partial|to stay (?:briefing|discovery|removal|the|all|proceedings))/.test(
      headline,
    );
  return [...new Set([...composed, ...filed])].filter(closed);
}
