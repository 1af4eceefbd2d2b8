import type { TitleRule } from './title-rule.ts';

/** Papers that only criminal dockets carry. */
const DISTRICT = ['district'] as const;

export const CRIMINAL_RULES: readonly TitleRule[] = [
  {
    // The jury could not agree; all begins anew.
    type: 'order',
    kinds: DISTRICT,
    relief: 'other',
    outcome: null,
    importance: 'major',
    lead: /(?:text |electronic |criminal )?(?:minutes?\b|order\b)/y,
    within: /\bmistrial (?:is |was )?(?:hereby )?declared\b|\bdeclar(?:es|ed|ing) (?:a )?mistrial\b/,
    unlessWithin: /\bmotions?\b[^.;]{0,60}\bmistrial\b|\bguilty\b|\bjury verdict\b/,
    examples: [
      'MINUTE entry before the Honorable Jane Roe: mistrial declared, jury unable to reach unanimous verdict.',
    ],
  },
  {
    // What the judge means to find or rule, before the parties are heard.
    type: 'order',
    kinds: DISTRICT,
    relief: 'other',
    outcome: null,
    importance: 'routine',
    lead: /tentative findings\b/y,
    examples: ['TENTATIVE FINDINGS regarding Presentence Investigation Report as to John Roe'],
  },
  {
    // Who pleads does so before the judge.
    type: 'hearing',
    kinds: DISTRICT,
    relief: null,
    outcome: 'held',
    lead: /(?:change of )?plea (?:(?:and|&) (?:rule 11|sentenc\w+) )?(?:hearing|proceedings?|colloquy)\b|(?:guilty |not guilty |change of )?plea (?:of (?:not )?guilty )?(?:entered|taken|accepted)\b(?! order)|rule 11 (?:hearing|proceedings?|plea)\b|a ?& ?p to\b/y,
    unless: /set for|reset|continued|cancel|transcript|vacated|motion/,
    examples: [
      'Plea and Rule 11 hearing as to John Roe held',
      'PLEA entered by John Roe. Court accepts plea. Guilty: John Roe (1) count(s) 1 (Terminated motions: )',
    ],
  },
  {
    // Whoever claims what was forfeited, or asks for what the case left behind, opens no case.
    type: 'motion',
    kinds: DISTRICT,
    relief: 'other',
    outcome: null,
    importance: 'routine',
    lead: /(?:(?:verified|ancillary|third[- ]party) )*petition (?:for|to|asserting|claiming|re:?|seeking) (?:an? |the )?(?:amend\w*|adjudicat\w*|ancillary|remission|third[- ]party|hearing|(?:legal )?(?:claim|interest)|clarif\w*|reconsider\w*|early terminat\w*|transcripts?|expung\w*)\b/y,
    unless: /granting|denying/,
    examples: ['PETITION for Amendment of Order of Forfeiture by John Roe, Guardian Ad Litem'],
  },
  {
    type: 'order',
    kinds: DISTRICT,
    outcome: 'granted',
    relief: 'other',
    importance: 'major',
    lead: /(?:(?:final|preliminary|amended|consent|first|second|agreed|stipulated|partial|sealed) ){0,3}(?:order (?:of|for|directing) (?:(?:the|final|preliminary|partial|ancillary) )?forfeiture|decree of forfeiture|forfeiture order)/y,
    unless: /motion|denying/,
    examples: ['FINAL ORDER OF FORFEITURE as to John Roe', 'PRELIMINARY ORDER OF FORFEITURE'],
  },
  {
    type: 'evidence',
    kinds: DISTRICT,
    relief: null,
    outcome: null,
    importance: 'routine',
    lead: /(?:(?:final|draft|revised|amended|sealed|disclosed|initial|addendum to|first|second|modified) )*(?:pre-?sentence (?:investigation )?report|pre-?sentence investigation|psr\b|pretrial services (?:\w+ )?report|pretrial (?:bail|services) report|bail report|psychiatric (?:report|evaluation)|psychological (?:report|evaluation)|competency (?:report|evaluation)|forensic (?:report|evaluation)|medical report|evaluation as to\b)/y,
    unless: /motion|order|objection/,
    examples: [
      'Pretrial Services Report (Sealed) as to John Roe, filed.',
      'FINAL PRESENTENCE INVESTIGATION REPORT as to John Roe',
    ],
  },
  {
    type: 'brief',
    kinds: DISTRICT,
    outcome: null,
    lead: /(?:sentencing (?:summary chart|chart|position|statement|recommendation|brief|response)|position (?:re|regarding|with (?:respect|regard) to|on|as to|of)|objections? to (?:the )?(?:pre-?sentence|psr)|response to (?:the )?pre-?sentence)/y,
    unless: /motion|transcript/,
    examples: [
      'SENTENCING SUMMARY CHART by John Roe',
      'POSITION WITH RESPECT TO SENTENCING FACTORS by USA as to John Roe',
    ],
  },
  {
    // The probation office asks that a release be taken back or changed; no case is opened.
    type: 'motion',
    kinds: DISTRICT,
    relief: 'other',
    outcome: null,
    importance: 'routine',
    lead: /(?:(?:u\.?s\.? )?probation (?:office |officer )?petition|(?:(?:amended|superseding|supplemental|sealed|second|first) )*petition (?:and order )?(?:\((?:sealed|prob|probation)[^)]{0,20}\) )?(?:(?:for|to|on|re:?|alleging) (?:(?:a|the|issuance of|offender under|revo\w+|summons|early|modif\w+|violations?|of|or|action) ){0,4}(?:revo\w+|action|warrant|summons|terminat\w+|modif\w+|violat\w+|probation|supervis\w+)))\b/y,
    unless: /granting|denying|dismissing/,
    examples: [
      'PETITION for Revocation of Supervised Release as to John Roe',
      'US PROBATION PETITION re: Supervised Release violation as to John Roe. Issuance of SUMMONS approved.',
      'PETITION on Probation and Supervised Release as to John Roe',
    ],
  },
  {
    type: 'notice',
    kinds: DISTRICT,
    relief: null,
    outcome: null,
    importance: 'routine',
    lead: /(?:us |u\.s\. )?att(?:orne)?ys?['’]?s? criminal (?:docket|case) sheet|criminal (?:docket|case|cover) (?:cover )?sheet|penalty sheet|defendant information sheet|designation form|ao ?257/y,
    examples: ['US Attys Criminal Docket Sheet as to John Roe, filed.'],
  },
  {
    // A person arrested elsewhere is brought to the court that charged them.
    type: 'transfer',
    relief: 'transfer',
    outcome: null,
    importance: 'major',
    kinds: DISTRICT,
    lead: /(?:(?:notice of|receipt of|copy of|incoming|transmittal of|out|rule) )*rule (?:5|20|40)(?:\(c\))?(?:\(\d\))?[ -]+(?:\w+ )?(?:documents?|papers?|transfer|paperwork)(?: (?:in|out))?(?: (?:received|sent|from|to))?\b/y,
    unless: /motion|consent|affidavit/,
    examples: ['Rule 5(c)(3) Documents Received as to John Roe', 'Rule 20 - Transfer Out'],
  },
];
