import type { TitleRule } from './title-rule.ts';

/** Steps of the Supreme Court's docket that name a motion or an application without ruling on it. */
const SUPREME = ['supreme'] as const;
const PLAIN = { relief: null, outcome: null } as const;

export const SUPREME_STEP_RULES: readonly TitleRule[] = [
  {
    type: 'hearing',
    kinds: SUPREME,
    relief: null,
    outcome: 'reset',
    importance: 'major',
    lead: /rescheduled (?:for )?(?:oral )?argument\b|argument rescheduled\b/y,
    examples: ['RESCHEDULED ARGUMENT SET for Wednesday, March 1, 2023.'],
  },
  {
    // What it asks for may speak of a petition that "is granted".
    type: 'motion',
    kinds: SUPREME,
    relief: 'expedite',
    outcome: null,
    importance: 'routine',
    lead: /(?:the )?(?:joint )?motion (?:of [^.;]{2,80}? )?to expedite\b[^.]{0,300}\bfiled\b(?! is)/y,
    examples: [
      'Motion of petitioner to expedite consideration of the petition and to expedite merits briefing in the event the petition is granted filed.',
    ],
  },
  {
    // What else goes to a conference than the petition.
    type: 'hearing',
    kinds: SUPREME,
    relief: null,
    outcome: 'set',
    importance: 'routine',
    lead: /(?:motion|application|suggestion|request|letter)\b[^.;]{0,80}? distributed for conference\b|distributed\.?$/y,
    examples: [
      'Motion (25M82) DISTRIBUTED for Conference of 5/19/2026.',
      'Suggestion of mootness DISTRIBUTED for Conference of 5/19/2026.',
    ],
  },
  {
    type: 'notice',
    kinds: SUPREME,
    relief: null,
    outcome: 'withdrawn',
    importance: 'routine',
    lead: /(?:application|petition|motion)(?: \([^)]{4,20}\))?(?: for [^.;]{3,80}?)? (?:is |was )?withdrawn\b/y,
    unless: /dismissed|granted|denied/,
    examples: ['Application (25A100) withdrawn.', 'Petition withdrawn.'],
  },
  {
    type: 'notice',
    kinds: SUPREME,
    ...PLAIN,
    importance: 'noise',
    lead: /(?:petitioners?|respondents?|the parties) waives? (?:the )?(?:14|fourteen)-day waiting period\b/y,
    examples: ['Petitioner waives the 14-day waiting period.'],
  },
  {
    type: 'motion',
    kinds: SUPREME,
    relief: 'certiorari',
    outcome: null,
    importance: 'major',
    lead: /jurisdictional statement (?:filed|received)\b/y,
    examples: ['Jurisdictional statement filed.'],
  },
  {
    // An appeal as of right is ended without argument so.
    type: 'motion',
    kinds: SUPREME,
    relief: 'other',
    outcome: null,
    importance: 'major',
    lead: /motion to affirm (?:filed|of|in part)\b/y,
    unlessWithin: /\b(?:granted|denied)\b/,
    examples: ['Motion to affirm filed by appellee.'],
  },
  {
    type: 'motion',
    kinds: SUPREME,
    relief: 'other',
    outcome: null,
    importance: 'routine',
    lead: /motion (?:of [^.;]{2,80}? )?for enlargement of time for oral argument\b/y,
    unlessWithin: /\b(?:granted|denied)\b/,
    examples: ['Motion for enlargement of time for oral argument and for divided argument filed.'],
  },
  {
    // Who loses an order's force while the petition is heard asks for a stay of it.
    type: 'motion',
    kinds: SUPREME,
    relief: 'stay',
    outcome: null,
    importance: 'major',
    lead: /application (?:\([^)]{4,20}\) )?(?:to|for) suspen(?:d|sion of) the effect\b[^]{0,120}?\b(?:submitted|filed)\b/y,
    examples: [
      'Application (06A1001) to suspend the effect of the denial of the petition, submitted to The Chief Justice.',
    ],
  },
  {
    type: 'brief',
    kinds: SUPREME,
    relief: 'dismissal',
    outcome: null,
    importance: 'routine',
    lead: /suggestion of mootness (?:filed|of|received)\b/y,
    examples: ['Suggestion of mootness filed.'],
  },
  {
    type: 'letter',
    kinds: SUPREME,
    ...PLAIN,
    importance: 'routine',
    lead: /supplemental letter\b(?! briefs?\b)|rule 12\.6 letter\b/y,
    examples: ['Supplemental letter of respondent filed.'],
  },
  {
    // Who agrees to friends of the Court says no more than that.
    type: 'notice',
    kinds: SUPREME,
    ...PLAIN,
    importance: 'noise',
    title: /(?:blanket )?consents? (?:of|by|from) [^.;]{2,80}? to the filing\b/y,
    examples: ['Consent of counsel for respondent Roe to the filing of amicus briefs received.'],
  },
  {
    // What a special master reports is filed by the Court, which rules on it later (convention 4).
    type: 'order',
    kinds: SUPREME,
    relief: 'other',
    outcome: null,
    importance: 'major',
    lead: /(?:the )?(?:[\w'’]+ )?(?:interim |final )?report of (?:the )?special master\b|(?:the )?special master(?:['’]s)? report\b/y,
    unless: /exception|motion/,
    unlessWithin: /\boverruled|\bsustained/,
    examples: [
      'Report of the Special Master is received and ordered filed.',
      'Special Master Report received',
    ],
  },
  {
    // An application for a habeas writ that the Court does not take up (Rule 39.8).
    type: 'order',
    kinds: SUPREME,
    relief: 'habeas',
    outcome: 'dismissed',
    importance: 'critical',
    lead: /petition for (?:an? )?writ of habeas corpus (?:is )?dismissed\b/y,
    examples: ['Petition for a writ of habeas corpus DISMISSED.'],
  },
  {
    // What one Justice or the Court had stopped for a while stays stopped.
    type: 'order',
    kinds: SUPREME,
    relief: 'administrative_stay',
    outcome: 'granted',
    importance: 'critical',
    lead: /(?:the )?(?:administrative|interim|temporary) stay\b[^.;]{0,140}?\b(?:is|are) (?:hereby )?extended\b|order (?:issued|entered) by (?:the chief justice|justice [a-z]+)\b.{0,260}?\bstay (?:issued|entered|granted) [^.;]{3,60}? (?:is|are) (?:hereby )?(?:further )?extended\b/y,
    examples: [
      'The administrative stay entered by Justice Roe on September 8, 2025 is extended until further order.',
    ],
  },
];
