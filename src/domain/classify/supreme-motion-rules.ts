import type { TitleRule } from './title-rule.ts';

/** Orders of the Supreme Court on papers beside the petition, which name it only as what they are about. */
const SUPREME = ['supreme'] as const;

/** "Motion to expedite and the petition ... are GRANTED": the petition is ruled on too. */
const ON_PETITION =
  /(?:\band|[.,;]) (?:the |that )?(?:cross-)?petitions?(?! for (?:rehearing|leave))\b[^.]{0,90}\b(?:granted|denied|dismissed)/;

export const SUPREME_MOTION_RULES: readonly TitleRule[] = [
  ...(['granted', 'denied'] as const).map(
    (outcome): TitleRule => ({
      // Leave to come without fee, or to file as amicus, is given beside what becomes of the petition.
      type: 'order',
      kinds: SUPREME,
      relief: 'certiorari',
      outcome,
      importance: 'critical',
      lead: /(?:the )?(?:[\w'’]+ )?(?:motions?|requests?)\b/y,
      within: new RegExp(
        `\\b(?:granted|denied)[.,;] (?:the )?(?:cross-)?petitions?(?: for (?:an? )?writs? of certiorari(?: before judgment)?)? (?:is |are )?${outcome}\\b`,
      ),
      examples: [
        `Motion to proceed in forma pauperis GRANTED. Petition ${outcome.toUpperCase()}.`,
        `Motion of Roe for leave to file a brief as amicus curiae GRANTED. Petition ${outcome.toUpperCase()}.`,
      ],
    }),
  ),
  {
    type: 'order',
    kinds: SUPREME,
    relief: 'extension',
    importance: 'noise',
    lead: /(?:the )?(?:motions?|requests?)\b(?: of [^.]{2,80}?)? (?:to (?:further )?extend|for (?:an? )?(?:further )?(?:extension of time|enlargement of time to file))\b[^.]{0,200}\bgranted/y,
    unlessWithin: ON_PETITION,
    examples: [
      'The motions to extend the time to file responses to the petition for a writ of certiorari are granted and the time is extended to and including March 18, 2019, for all respondents.',
    ],
  },
  {
    // The calendar of the petition, not its fate.
    type: 'order',
    kinds: SUPREME,
    relief: 'schedule',
    importance: 'routine',
    lead: /(?:[\w'’]+ )?(?:motions?|requests?)\b(?: of [^.]{2,80}?)? to (?:delay|defer|postpone|reschedule) (?:the )?(?:distribution|conference)\b[^.]{0,160}\b(?:granted|denied)/y,
    unlessWithin: ON_PETITION,
    examples: [
      'Motion to delay distribution of the petition for a writ of certiorari granted. The petition will be distributed on June 17, 2020.',
      "Petitioner's request to delay distribution of the petition granted.",
    ],
  },
  {
    type: 'order',
    kinds: SUPREME,
    relief: 'stay',
    importance: 'major',
    lead: /(?:[\w'’]+ )?(?:motions?|requests?)\b(?: of [^.]{2,80}?)? to (?:defer consideration|hold (?:the )?(?:case|petition)[^.]{0,40}abeyance)\b[^.]{0,160}\b(?:granted|denied)/y,
    unlessWithin: ON_PETITION,
    examples: [
      'Joint motion to defer consideration of the petition for a writ of certiorari GRANTED.',
      "Petitioner's motion to hold petition in abeyance DENIED.",
    ],
  },
  {
    type: 'order',
    kinds: SUPREME,
    relief: 'expedite',
    importance: 'routine',
    lead: /(?:[\w'’]+ )?(?:motions?|requests?)\b(?: of [^.]{2,80}?)? (?:to expedite|for expedited)\b[^.]{0,200}\b(?:granted|denied)/y,
    unlessWithin: ON_PETITION,
    examples: [
      'Motion of petitioners to expedite consideration of the petition for a writ of certiorari before judgment denied.',
    ],
  },
  {
    type: 'order',
    kinds: SUPREME,
    relief: 'seal',
    importance: 'routine',
    lead: /(?:the )?(?:[\w'’]+ )?motions?\b(?: \([^)]{2,60}\))?(?: of [^.]{2,80}?)? (?:to (?:un)?seal\b|(?:for leave )?to file [^.]{2,120}under seal)[^.]{0,120}\b(?:granted|denied)/y,
    unlessWithin: ON_PETITION,
    examples: [
      'Motion to unseal the petition for a writ of certiorari GRANTED.',
      'Motion (21M21) for leave to file a petition for a writ of certiorari under seal with redacted copies for the public record Granted.',
    ],
  },
  {
    // A veteran pays no fee (Rule 40).
    type: 'order',
    kinds: SUPREME,
    relief: 'ifp',
    importance: 'routine',
    lead: /(?:the )?motions?\b(?: of [^.]{2,80}?)? (?:for leave )?to proceed as (?:a )?(?:veteran|seaman)s?\b[^.]{0,60}\b(?:granted|denied)/y,
    unlessWithin: ON_PETITION,
    examples: ['Motion for leave to proceed as a veteran GRANTED.'],
  },
  {
    // A petition that came too late.
    type: 'order',
    kinds: SUPREME,
    relief: 'other',
    lead: /(?:the )?motions?\b(?: \([^)]{2,60}\))?(?: of [^.]{2,80}?)? to direct the clerk\b[^.]{0,200}\b(?:granted|denied)/y,
    unlessWithin: ON_PETITION,
    examples: [
      'Motion (23M50) to direct the Clerk to file a petition for a writ of certiorari out of time DENIED.',
    ],
  },
  {
    type: 'motion',
    kinds: SUPREME,
    relief: 'other',
    outcome: null,
    importance: 'routine',
    lead: /(?:the )?motions?\b(?: \([^)]{2,60}\))?(?: of [^.]{2,80}?)? to direct the clerk\b/y,
    examples: [
      'Motion (23M50) to direct the Clerk to file a petition for a writ of certiorari out of time filed.',
    ],
  },
  {
    type: 'order',
    kinds: SUPREME,
    relief: 'vacatur',
    importance: 'critical',
    lead: /(?:the )?applications?\b(?: \([^)]{2,80}\))? to vacate (?:the )?(?:\w+ ){0,2}stay\b[^.]{0,200}\b(?:granted|denied)/y,
    examples: [
      'Application (21A720) to vacate the stay presented to Justice Roe and by him referred to the Court is granted.',
    ],
  },
  {
    // Not decided yet.
    type: 'order',
    kinds: SUPREME,
    outcome: 'taken_under_advisement',
    relief: 'stay',
    importance: 'major',
    lead: /(?:(?:further )?consideration of )?(?:the )?applications?\b[^.]{0,200}\b(?:is|are) deferred\b/y,
    examples: [
      'Consideration of the applications for stay (23A349, 23A350) presented to The Chief Justice and by him referred to the Court is deferred pending oral argument.',
      'The application for a stay is deferred pending oral argument in January 2026.',
    ],
  },
  {
    type: 'order',
    kinds: SUPREME,
    relief: 'administrative_stay',
    outcome: 'granted',
    importance: 'critical',
    lead: /(?:order )?(?:extending (?:the )?)?administrative stay (?:entered|extended|issued|granted|of)\b|order extending (?:the )?administrative stay/y,
    examples: [
      'Administrative stay entered by Justice Roe.',
      'Order extending administrative stay entered by The Chief Justice.',
    ],
  },
  {
    // What one Justice ordered for the time being.
    type: 'order',
    kinds: SUPREME,
    relief: 'administrative_stay',
    outcome: 'vacated',
    importance: 'critical',
    lead: /(?:upon (?:further )?consideration of [^.]{3,160}?, it is ordered that )?the (?:order heretofore entered by|(?:order|stay) (?:issued|entered)(?: by| on)?)\b[^.]{0,80}\bis (?:hereby )?vacated/y,
    examples: [
      'The order heretofore entered by Justice Roe is vacated.',
      'Upon further consideration of the application of counsel and the response filed thereto, it is ordered that the stay entered September 10, 2025 is vacated.',
    ],
  },
  {
    type: 'order',
    kinds: SUPREME,
    relief: 'certiorari',
    outcome: 'granted',
    importance: 'critical',
    lead: /probable jurisdiction (?:is )?postponed|(?:further )?consideration of the question of jurisdiction\b/y,
    examples: [
      'Further consideration of the question of jurisdiction is postponed to the hearing of the case on the merits.',
    ],
  },
  {
    type: 'order',
    kinds: SUPREME,
    relief: 'mandamus',
    outcome: 'dismissed',
    importance: 'critical',
    lead: /(?:the )?petition for (?:a )?writ of (?:mandamus|prohibition)\b[^.]{0,80}\bdismissed/y,
    examples: ['The petition for a writ of mandamus is dismissed. See Rule 39.8.'],
  },
  {
    // A Justice's own words on what the Court did.
    type: 'opinion',
    kinds: SUPREME,
    outcome: null,
    importance: 'major',
    lead: /(?:statement|opinion) of (?:the chief )?justice\b[^.]{0,120}\brespecting\b/y,
    examples: ['Opinion of Justice Roe respecting the denial of certiorari. (Detached Opinion)'],
  },
  {
    type: 'order',
    kinds: SUPREME,
    relief: 'other',
    lead: /motions? (?:of [^.]{2,80}? )?for (?:the )?appointment of counsel\b[^.]{0,80}\b(?:granted|denied)/y,
    examples: [
      'Motion for appointment of counsel filed by respondent GRANTED. Ann Roe, Esquire, is appointed to serve as counsel for respondent in this case.',
    ],
  },
  {
    // The Court asks or tells, and rules on nothing.
    type: 'order',
    kinds: SUPREME,
    relief: 'other',
    outcome: null,
    importance: 'routine',
    lead: /it appearing that\b(?![^.]*\b(?:is|are) (?:hereby )?dismissed)|the acting solicitor general is invited|(?!the solicitor general is).{2,140}? is invited to (?:brief|file)\b/y,
    examples: [
      'It appearing that respondent died on May 1, 2021, the parties are directed to file supplemental briefs addressing whether the case should be dismissed.',
      'The Acting Solicitor General is invited to file a brief in this case expressing the views of the United States.',
      'Ann Roe, Esquire, of Washington, D. C., is invited to brief and argue this case, as amicus curiae, in support of the judgment below.',
    ],
  },
  {
    type: 'correction',
    kinds: SUPREME,
    relief: null,
    outcome: null,
    importance: 'noise',
    lead: /.{2,200}? not accepted for filing\b/y,
    examples: [
      'Amicus brief of Roe, Inc., et al. not accepted for filing. (To be corrected and resubmitted - April 9, 2025)',
    ],
  },
  {
    type: 'hearing',
    kinds: SUPREME,
    relief: null,
    outcome: 'cancelled',
    importance: 'major',
    lead: /(?:the |this )?(?:case |argument )?(?:is |are )?removed from (?:the )?(?:\w+ )?(?:argument )?calendar/y,
    examples: [
      'The case is removed from the February argument calendar.',
      'Removed from the argument calendar.',
    ],
  },
  {
    type: 'hearing',
    kinds: SUPREME,
    relief: null,
    outcome: 'set',
    importance: 'major',
    lead: /(?:the |this )?case (?:is )?restored to (?:the )?calendar/y,
    examples: ['This case is restored to the calendar for reargument.'],
  },
  {
    type: 'notice',
    kinds: SUPREME,
    relief: null,
    outcome: null,
    importance: 'routine',
    lead: /because the court has consolidated\b/y,
    examples: [
      'Because the Court has consolidated these cases for briefing and oral argument, future filings will now be reflected on the docket of No. 22-451.',
    ],
  },
  {
    type: 'notice',
    kinds: SUPREME,
    relief: null,
    outcome: null,
    importance: 'noise',
    lead: /waiver of .{2,120}? of right to respond/y,
    examples: ['Waiver of Roe Inc. of right to respond submitted.'],
  },
  {
    type: 'motion',
    kinds: SUPREME,
    relief: 'certiorari',
    outcome: null,
    importance: 'major',
    lead: /(?:amended|supplemental) petition for (?:a )?writ of certiorari\b/y,
    examples: ['Amended petition for a writ of certiorari filed.'],
  },
  {
    type: 'complaint',
    kinds: SUPREME,
    outcome: null,
    importance: 'major',
    lead: /motion for leave to file (?:a |the )?complaint\b(?![^.]*\b(?:granted|denied))/y,
    examples: ['Motion for leave to file complaint filed.'],
  },
];
