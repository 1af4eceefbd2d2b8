import type { TitleRule } from './title-rule.ts';

/** Convention 10: an entry whose point is an error is a correction, whatever paper it names. */
const NOTHING = { relief: null, outcome: null } as const;

export const CORRECTION_RULES: readonly TitleRule[] = [
  {
    type: 'correction',
    ...NOTHING,
    importance: 'noise',
    within:
      /^[\s*([]*(?:filing error|filed in error|docketed in error|entered in error|incorrect(?:ly)? (?:filed|document|entry|event)|document (?:filed|entered|docketed) in error|disregard\b|duplicate (?:entry|filing|document)|error[:;]|erroneous|wrong (?:pdf|case|event|document)|deleted (?:document|entry|docket)|court deleted|document (?:terminated|locked|deleted|stricken|removed|withdrawn by clerk)|entry (?:deleted|vacated|stricken)|this entry has been (?:removed|deleted)|void\b|stricken\b(?! from the calendar)|entry restricted|defective (?:document|filing|pleading)|deficien)/,
    examples: [
      'FILING ERROR - DEFICIENT DOCKET ENTRY - MOTION to Appear Pro Hac Vice.',
      '***FILED IN ERROR, PLEASE IGNORE***NOTICE of Voluntary Dismissal',
      '(DOCUMENT TERMINATED; Incorrect event used) PROOF of service',
      'DEFECTIVE DOCUMENT, notice of appearance, at docket entry 6, FILED.',
      'ENTERED IN ERROR. Order granting motion',
      'DISREGARD - wrong PDF attached',
      '(ENTRY RESTRICTED) RESPONSE by Roe to motion [92].',
    ],
  },
  {
    type: 'correction',
    ...NOTHING,
    importance: 'noise',
    title:
      /(?:notice |notification |letter |clerk['’]?s? |office |request for |court |docket |second |amended |ecf |quality control |text[- ]only |\(?utility\)? ?|minutes? |general |document |electronic ){0,5}(?:of |to (?:attorney|filer|counsel|party)[^.]{0,60}? (?:regarding|to|re|of|that)[: ]|regarding |re:? )?(?:(?:appell\w+|petitioner|respondent|amicus|plaintiff|defendant)['’]?s? )?(?:(?:brief|appendix|motion|petition|case|new case|case opening) )?(?:to filer\b|correct(?:ion|ive|ing|ed) (?:of |to )?(?:docket|entry|clerical|document|filing|image|pdf|event)|correction\b|(?:of )?docket (?:text |entry )?(?:correction|annotation|modification)|deficien(?:t|cy|cies)|defect(?:ive)?\b|noncomplian|non-complian|filing deficien|error|incomplete\b|re-?file|docket(?:ing)? (?:entry )?error|incorrect|improper(?:ly)? (?:filed|docket)|quality control|qc (?:notice|message)|pro hac vice deficienc|to submit ao ?\d+|corrective action|modification of docket|errata by clerk|(?:document|filing) discrepanc|erroneous|lodged in error|to re-?file)/y,
    unless: /writ of error|error coram|for confirmation|incomplete (?:filings?|schedules) due\b/,
    examples: [
      '***NOTICE TO ATTORNEY REGARDING DEFICIENT CIVIL COVER SHEET.',
      'Notice of Correction re 5 Motion',
      'NOTICE of Docket Correction',
      'NOTICE OF DEFICIENCY re 12 Brief',
      'CLERK QUALITY CONTROL MESSAGE re 12',
      'Clerks Notice of Deficient Filing',
      '***NOTICE TO ATTORNEY TO RE-FILE DOCUMENT - Document No. 5 Motion',
      'Notice of Docket Modification',
      'NOTICE OF NEW CASE ERROR regarding 1 Complaint.',
      'Notification of Docket Correction re 22 Motion.',
    ],
  },
  {
    // The clerk's remark inside: the entry is to be ignored.
    type: 'correction',
    ...NOTHING,
    importance: 'noise',
    within:
      /(?:erroneously|mistakenly|inadvertently) (?:docketed|filed|entered)|^(?:notice|clerk)\b.{0,160}\b(?:case|document|motion|pleading) should have been filed (?:in|as|under|using)\b|should be disregarded|please (?:disregard|ignore)|(?:docketed|filed|entered) in error(?! of law)|was (?:filed|docketed|entered) in (?:error|the wrong case)|your proposed summons was not issued|selected the wrong|(?:docketed|filed|entered) incorrectly|incorrectly (?:docketed|filed|entered)|checked for quality control|incomplete civil cover sheet|(?:should|must|please|is directed to) re-?(?:file|docket)\b|incorrect (?:event|pdf|document) (?:was )?(?:used|filed|attached|selected)/,
    unless: /vacat|motion to|reinstat/,
    unlessWithin: /\bhereby (?:ordered )?transferred\b/,
    examples: [
      'ORDER: The 10/20/14 Minute Entry was erroneously docketed under this case and should be disregarded.',
      "RESPONSE filed by Petitioner. CLERK'S NOTE: Docket entry selected the wrong filer. Please disregard.",
      'Entry 12 was filed in error.',
      'Notice to Counsel regarding: 14 Response. Counsel should re-file using the correct event.',
      'Motions terminated, docketed incorrectly: 12 MOTION to Seal filed by Roe.',
      'This attorney case opening filing has been checked for quality control.',
    ],
  },
  {
    // A paper that breaks the rules is put aside, in order form.
    type: 'correction',
    ...NOTHING,
    importance: 'noise',
    lead: /(?:\w+ ){0,3}order (?:unfiling\b|striking [^.;]{3,120}\b(?:due to|because of) the following deficienc)/y,
    examples: ['Order Unfiling 15 Cert. Of Interested Persons due to the following deficiency'],
  },
  {
    type: 'correction',
    ...NOTHING,
    importance: 'routine',
    lead: /(?:\w+ ){0,3}order (?:withdrawing|striking|rescinding) (?:\[?\d+\]? )?(?:its |the |prior |previous ){0,5}(?:order|opinion|memorandum)(?! (?:granting|denying|dismissing))/y,
    examples: ['ORDER withdrawing 20 Order', 'ORDER withdrawing prior opinion'],
  },
  {
    // "The Court's" errata change words of an opinion; a party's errata sheet does the same to its paper.
    type: 'correction',
    ...NOTHING,
    importance: 'noise',
    lead: /(?:notice (?:of|re:?) )?(?:filing )?(?:of )?errat(?:a|um)\b|notice of (?:filing )?errat|corrected (?:image|pdf|docket)|(?:remark|staff note|docket note)s?\b.{0,40}(?:error|correct)|deletion of docket entr(?:y|ies)\b|locked\b(?=\W|$)|(?:notice:? )?attorney action required\b/y,
    examples: [
      'DELETION OF DOCKET ENTRY NUMBER 44. Reason: wrong event used.',
      'LOCKED - PLEASE SEE #65 MOTION to file amicus brief filed by Jane Roe',
      'NOTICE: Attorney Action Required to 49 Response.',
      'ERRATA by Jane Roe re 12 Brief',
      'NOTICE OF ERRATA',
      'NOTICE re: ERRATUM by Roe',
      'Errata filed',
    ],
  },
];
