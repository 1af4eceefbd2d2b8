import type { TitleRule } from './title-rule.ts';

/** Names of papers that only bankruptcy dockets carry. */
const BANKRUPTCY = ['bankruptcy'] as const;

export const BANKRUPTCY_RULES: readonly TitleRule[] = [
  {
    // The kind of claim stands first, as on the cover sheet.
    type: 'complaint',
    kinds: BANKRUPTCY,
    relief: null,
    outcome: null,
    importance: 'major',
    lead: /\d{2,3} \([a-z ,/()'-]{3,100}\) complaint\b/y,
    examples: ['435 (Validity/Priority/Extent Lien) Complaint by John Roe against Roe Bank'],
  },
  {
    type: 'appeal_event',
    kinds: BANKRUPTCY,
    importance: 'major',
    lead: /copy of order-judgment-mandate/y,
    examples: ['Copy of Order-Judgment-Mandate of 9th Circuit Court Disposition: Dismissed'],
  },
  {
    // One paper that asks and answers.
    type: 'order',
    kinds: BANKRUPTCY,
    outcome: 'granted',
    importance: 'routine',
    lead: /(?:trustee['’]?s? )?(?:motion|application)\b[^.;]{0,120}\band order granting/y,
    examples: ['Trustee Motion to Withdraw Objection to Confirmation and Order Granting.'],
  },
  {
    type: 'hearing',
    kinds: BANKRUPTCY,
    outcome: 'reset',
    importance: 'routine',
    lead: /hearing scheduled for [\d/]{6,10} not held\.? ?(?:continued|rescheduled)|meeting of creditors continued/y,
    examples: [
      'Hearing Scheduled For 4/13/05 Not Held. Continued Prior to the Hearing',
      'Meeting of Creditors Continued for Debtor(s)',
    ],
  },
  {
    type: 'hearing',
    kinds: BANKRUPTCY,
    outcome: 'cancelled',
    importance: 'routine',
    lead: /hearing scheduled for [\d/]{6,10} not held/y,
    examples: ['Hearing Scheduled For 5/11/05 Not Held. WITHDRAWN Prior to the Hearing'],
  },
  {
    type: 'order',
    kinds: BANKRUPTCY,
    relief: 'other',
    outcome: 'granted',
    importance: 'major',
    lead: /discharge of debtor|order discharging|order of discharge|(?:order,? )?confirming|order,? confirming/y,
    examples: [
      'Discharge of Debtor and Order of Final Decree (BNC)',
      'Order, Confirming Chapter 13 Plan',
      'Order Discharging Debtor',
    ],
  },
  {
    type: 'disclosure',
    kinds: BANKRUPTCY,
    relief: null,
    outcome: null,
    importance: 'noise',
    lead: /(?:amended |supplemental )*(?:disclosures? of (?:attorney )?compensation|rule 2016\(?b?\)? (?:statement|disclosure)|attorney disclosure)/y,
    examples: ['Disclosure of Compensation of Attorney for Debtor'],
  },
  {
    type: 'hearing',
    kinds: BANKRUPTCY,
    relief: null,
    outcome: 'set',
    importance: 'routine',
    lead: /(?:notice of )?(?:chapter \d+ )?(?:341(?:\(a\))?(?: meeting)? notice|meeting of creditors(?! held| and examination)|notice of (?:chapter \d+ )?(?:bankruptcy case,? )?meeting)/y,
    examples: [
      '341(a) Notice (Chapter 7 Individual) (BNC)',
      'Meeting of Creditors 341(a) meeting to be held on 5/1/2018',
    ],
  },
  {
    type: 'notice',
    kinds: BANKRUPTCY,
    relief: null,
    outcome: null,
    importance: 'noise',
    lead: /bnc certificate|(?:notice of )?(?:mortgage payment change|postpetition mortgage|final cure)|repeat filer|notice of requirement|(?:certificate of )?notice sent|notice of assets|request for (?:notice|service)|domestic support/y,
    examples: [
      'BNC Certificate of Mailing',
      'Notice of Mortgage Payment Change (Rule 3002.1)',
      'Repeat Filer',
      'Domestic Support Obligations',
    ],
  },
  {
    type: 'evidence',
    kinds: BANKRUPTCY,
    relief: null,
    outcome: null,
    importance: 'routine',
    lead: /(?:court admitted exhibits?\b|(?:amended |chapter \d+ ){0,2}trustee['’]?s? (?:final |interim |amended )?(?:report|account)|(?:amended |chapter \d+ )*(?:schedules?\b|credit counseling|(?:employee )?income record|statement of financial affairs|list of (?:creditors|equity)|(?:exhibit [a-z] ?- ?)?(?:monthly )?operating report|chapter \d+ statement|chapter 7 statements? of|statement of (?:current monthly|social|debtor)|statement of intention|statement of (?:professional|disinterested\w*)|rule 2014|certificate of credit|financial management course|summary of assets|declaration (?:about|concerning|re|under)|pay(?:ment)? advices|means test|tax (?:return|document)|matrix|creditor matrix|inventory|report of sale))/y,
    examples: [
      'Amended Schedules',
      'Statement of Financial Affairs',
      'Operating Report',
      'Employee Income Records Filed by Debtor John Roe.',
      'Chapter 7 Statements of Monthly Income (122A-1)',
      'Financial Management Course Certification (Official Form 423)',
      "Chapter 7 Trustee's Report of No Distribution: I, Ann Roe, report that this case was dismissed.",
    ],
  },
  {
    type: 'other',
    kinds: BANKRUPTCY,
    relief: null,
    outcome: null,
    importance: 'routine',
    lead: /(?:amended |modified |model |first |proposed ){0,5}(?:chapter \d+ )?(?:small business )?plan\b|(?:amended )?disclosure statement|proof of claim|claims? register|transfer of claim|reaffirmation agreement|ballot|assignment\/transfer of claim/y,
    unless: /^(?:[^.]{0,20})order|motion|objection/,
    examples: ['Model Chapter 13 Plan', 'Chapter 13 Plan', 'Disclosure Statement', 'Reaffirmation Agreement'],
  },
];
