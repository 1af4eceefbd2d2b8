import type { TitleRule } from './title-rule.ts';

/** What parties file. Papers that support or oppose come before the motions they name. */
export const FILING_RULES: readonly TitleRule[] = [
  {
    // A party's notice of a new decision argues, whatever it is called.
    type: 'brief',
    outcome: null,
    lead: /notice\b/y,
    within:
      /\bmotions? (?:to|for) (?:[\w'’-]+ ){1,12}supplemental authorit|\b(?:of|re:?) (?:citation of |filing )?(?:supplemental|additional|recent|new|(?:subsequently |recently )?decided|subsequent) authorit/,
    unlessWithin: /leave to file|motion to strike/,
    examples: [
      'NOTICE by Roe Fund re 23 MOTION to Dismiss of Supplemental Authority (Roe, Ann)',
      'NOTICE of Supplemental Authority',
    ],
  },
  {
    // New Jersey's filers put the party's name before the paper's.
    type: 'answer',
    outcome: null,
    relief: null,
    lead: /[a-z][^:;()]{2,160}['’]s? answer (?:and [a-z -]{3,40} )?to (?:the )?(?:[a-z]+ )?complaint\b/y,
    unless: /motion|order|extension|time/,
    examples: ["Roe Limited, Doe Services, Inc. and Poe USA, Inc.'s ANSWER to Complaint by All Defendants."],
  },
  {
    type: 'answer',
    outcome: null,
    relief: null,
    lead: /(?!notice|letter|waiver|summons)[a-z][a-z.' -]{2,60} answer to (?:the )?(?:[a-z]+ )?complaint\b/y,
    unless: /motion|order|extension|time|stipulat|deadline|due/,
    examples: ['Defendant Mark Roe ANSWER to Complaint with Jury Demand filed by Mark Roe.'],
  },
  {
    type: 'answer',
    outcome: null,
    relief: null,
    lead: /(?:(?:amended|third[- ]party|corrected|sealed|joint|general|proposed|supplemental|verified|garnishee|state court|defenses and|affirmative|notice of)[ ,-]+){0,6}(?:answers?\b(?! (?:brief|in opposition|deadline|due|ing|to (?:question|interrog))|ing)|affirmative defenses|return to (?:petition|writ)|response to (?:petition for )?(?:habeas|writ)|answer)/y,
    unless: /^answering brief|motion/,
    examples: [
      'ANSWER to 1 Complaint with JURY DEMAND.',
      'ANSWER, DEFENSES AND JURY DEMAND OF ROE TO [1] COMPLAINT',
      'Answer to Complaint',
      'AMENDED ANSWER',
      'Answer to Crossclaim',
    ],
  },
  {
    type: 'brief',
    outcome: null,
    lead: /(?:(?:amended|corrected|joint|sealed|redacted|original|appeal|final|supplemental|supplement|opening|answering|principal|reply|response|opposition|page proof|paper copies|tendered|appellant['’]?s?|appellee['’]?s?|petitioner['’]?s?|respondent['’]?s?|intervenor['’]?s?|amicus|amici|curiae|cross|trial|hearing|post-?trial|post-?hearing|pre-?trial|sentencing|opposed|informal|notice of filing|notice of|partial|bench|letter|initial|in|main|proof|second|third|statement (?:in|of)|proposed|plaintiff|defendant|memorandum|government|usa|response in|filed|electronic|limited|preliminary|merits|step-?down|final form|deferred|claim construction|markman|citation of|legal|joinder|objection|concise|separate|counter|interested party|claim|construction|prehearing|pre-hearing|markman|joint claim construction|local rule 56\.1|rule 56\.1|56\.1|counterstatement|omnibus)[ ,/&-]+){0,6}(?:briefs?\b(?! (?:due|deadline|schedul))|memorand(?:um|a)\b(?! (?:opinion|order|and (?:order|opinion)|disposition))|memo(?:s)? (?:in|of)|points and authorities|repl(?:y|ies)\b|responses?\b|oppositions?\b|objections?\b|sur-?repl(?:y|ies)|traverse|suggestions in|counter-?statement|statement (?:by [^.;]{2,100}? )?(?:of|to|in (?:support of|response to|opposition to)|re:?) (?:\[?\d+\]? )?(?:its |his |her |their )?(?:local (?:civil )?rule \S+ )?(?:rule 56\.1|(?:(?:material|undisputed|uncontested|relevant|additional|disputed)[ ,]*(?:and )?)*facts?)|(?:rule )?56\.1|status report|joint status|report (?:re|regarding|of (?:rule 26|parties|planning|conference))|rule 26(?!\(a\))\(?f?|26\(f\)|case management statement|joint case management|meet and confer|(?:suggestion|citation)s? of (?:\w+ ){0,2}authorit\w+|supplemental authorit\w+|notice of (?:supplemental )?authorit\w+|statement of (?:position|issues|interest|non-?opposition|no opposition)|joinder|submission|sentencing (?:memorandum|submission)|supplement\b(?!al (?:complaint|pleading))|proffer|voir dire|jury instructions|(?:pre-?trial|pre-?hearing|prehearing|claim construction|joint claim construction)(?: and pre-?hearing)? (?:statement|memorandum(?! (?:and|&|opinion|order))|disclosure|stipulation|chart)|amicus|amici|non-?opposition|concession|status update|discovery plan|planning report|case management report|advisory|position (?:paper|statement)|rejoinder|clarification\b|exceptions to|report\b)/y,
    unless:
      /^(?:opposed |cross |supplemental )?motion|plea agreement|of plea|statement of relatedness|supplement(?:al)? complaint|^reply to (?:counter|cross)-?claim|operating report|trustee/,
    examples: [
      'MEMORANDUM OF LAW in Opposition to Motion for a Temporary Restraining Order by USA',
      'Memorandum in Support re 22 MOTION to Dismiss for Failure to State a Claim filed by Roe Inc.',
      'REPLY MOTION to Amend Amended Complaint[24] filed by Plaintiff Roe',
      'RESPONSE by Roe in opposition to [4-1] motion of Defendants to Dismiss',
      'BRIEF IN SUPPORT re [32] Order, Requesting Counterclaims Remain Consolidated',
      'Brief amicus curiae of Green Oceans filed.',
      'SENTENCING MEMORANDUM by Roe.',
      'JOINT STATUS REPORT by Roe',
      'STATUS REPORT',
      'OPENING BRIEF filed by Appellant',
      'Rule 56.1 Statement',
      'Response in Opposition to Motion',
      'Objection to Report and Recommendation',
    ],
  },
  {
    type: 'amended_complaint',
    relief: null,
    outcome: null,
    importance: 'major',
    lead: /(?:(?:consolidated|class action|verified|supplemental|corrected|master|and|substituted|restated|revised|short form)[ ,-]+){0,6}(?:amended|supplemental|superseding)(?: (?:and|consolidated|class|action|verified|supplemental|master|third[- ]party|substituted|restated|collective|civil|adversary|\/supplemented|jury|voluntary|habeas|corrected))*[ ,/-]+(?:complaint|petition\b(?! for (?:reh|permission))|indictment|information|counterclaim|crossclaim|pleading|notice of removal|consolidated complaint)|consolidated (?:amended |class action )*complaint|superseding (?:indictment|information)|amended complaint/y,
    unless: /motion|answer/,
    examples: [
      'AMENDED COMPLAINT against Apple Inc.',
      'First AMENDED COMPLAINT against all defendants.',
      'SECOND AMENDED CLASS ACTION COMPLAINT',
      'CONSOLIDATED AMENDED COMPLAINT',
      'SUPERSEDING INDICTMENT as to Roe',
      'Amended Voluntary Petition',
    ],
  },
  {
    type: 'complaint',
    outcome: null,
    importance: 'major',
    lead: /(?:(?:class action|civil|criminal|adversary|party|third[- ]party|verified|sealed|intervenor|cross|counter|sealed criminal|qui tam|prisoner|pro se|in rem|consumer|chapter \d+|subchapter v|small business|voluntary|involuntary|new|case|electronic|joint|supplemental|felony|enclosed|civil rights|forfeiture|1983)[ -]+){0,6}(?:complaints?\b|petitions?\b(?! (?:for (?:\w+ )?(?:rehear|reconsid|en banc|initial hearing|attorney|fees|writ of cert|a writ of cert|permission|leave to app|hearing|panel)|to (?:offenses|enter)|signature))|notices? of removal|removal\b|(?:joint )?notice of removal|indictment\b|information\b|voluntary petition|counter-?claims?|cross-?claims?|third[- ]party complaint|adversary case|writ petition|bill of complaint|(?:miscellaneous|civil) case initiat|application for (?:a )?(?:writ of habeas|search warrant|criminal complaint)|registration of (?:foreign )?judgment|petition to (?:enforce|confirm|vacate|compel)|transferred complaint)/y,
    unless: /motion (?:to|for)|^information (?:sheet|to|re|statement)|unsealed/,
    examples: [
      'COMPLAINT against All Defendants ( Filing fee $ 402 )',
      'SEALED COMPLAINT as to JOHN ROE (1).',
      'PETITION for Writ of Habeas Corpus',
      'NOTICE OF REMOVAL by Roe Co. from Superior Court, case number DC-07-01918.',
      'PETITION FOR REVIEW OF AGENCY ORDER, on behalf of Petitioner, FILED.',
      'Voluntary Petition (Chapter 7)',
      'Chapter 11 Subchapter V Voluntary Petition (Non-Individual) filed by Roe LLC.',
      'Complaint (fee)',
      'INDICTMENT as to John Roe (1) count(s) 1',
      'Adversary case 18-01023. Complaint',
      'Counterclaim',
      'Petition (Other)',
    ],
  },
  {
    type: 'stipulation',
    outcome: null,
    lead: /(?:(?:joint|amended|agreed|proposed|civil|second|notice of|filed)[ ,]+){0,6}stipulat(?:ion|ions|ed)\b|stip\b/y,
    unless: /^[^.]{0,30}(?<!re:? \[?\d{1,4}\]? )motion|so ordered/,
    examples: [
      'STIPULATION Extending Time to Answer the complaint',
      'STIPULATION of Dismissal by Roe',
      'Stipulation',
      'Stipulation of Voluntary Dismissal',
    ],
  },
  {
    type: 'notice',
    relief: null,
    outcome: null,
    importance: 'routine',
    lead: /(?:statement of relatedness|notice of (?:related|pendency|similar|companion|potentially related)|notice \(?(?:of )?relat|(?:certificate of )?related case|civil cover sheet|(?:jury )?demand\b|notice of (?:tag|potential tag))/y,
    unless: /motion|order/,
    examples: [
      'NOTICE of Related Case(s): 1:25-cv-00457',
      'Statement of Relatedness',
      'DEMAND for Trial by Jury by Roe LLC.',
    ],
  },
  {
    // Convention 9: the clerk's text of a consolidation is a notice.
    type: 'notice',
    relief: 'consolidate',
    outcome: null,
    importance: 'major',
    lead: /(?:this |these )?(?:civil )?(?:action|case)s? (?:(?:is|are|has been|have been) )?consolidated\b/y,
    examples: [
      'Cases consolidated with 1:20-cv-1',
      'Cases Consolidated. This case has been consolidated with case 25-cv-00698 pursuant to Order on Motion to Consolidate Cases.',
    ],
  },
  {
    type: 'notice',
    relief: 'consolidate',
    outcome: null,
    importance: 'routine',
    lead: /(?:consolidated|member) (?:plaintiffs?|defendants?|cases?|part(?:y|ies)) added|(?:this |these )?(?:civil )?(?:action|case)s? (?:is|are) consolidated|(?:cases? )?(?:consolidated|associated) with/y,
    examples: ['Consolidated Defendants added: Roe Inc (6:15cv962)'],
  },
  {
    // In some districts a party's notice says when a motion filed apart is heard.
    type: 'hearing',
    outcome: 'set',
    lead: /(?:amended )?notice of (?:presentment|motion\b[^;:]{0,100}? for presentment\b)/y,
    examples: [
      'NOTICE of Motion by Ann Doe for presentment of motion to dismiss 12 before Honorable Jane Roe',
    ],
  },
  {
    type: 'other',
    relief: null,
    outcome: null,
    importance: 'routine',
    lead: /withdrawal of (?:proof of )?claim|statement of reasons|writs? of [^.]{0,40}\bissued|terminate motions?\b|add and terminate part/y,
    examples: ['Writ of Execution Issued', '~Util - Terminate Motions', '~Util - Add and Terminate Parties'],
  },
  {
    type: 'motion',
    outcome: null,
    lead: /(?:(?:notice of (?:motion and )?|amended|supplemental|sealed|letter|cross-?|text oral|oral|pre-?trial|omnibus|opposed|administrative|miscellaneous|ex parte|daubert|post-?trial|memorandum and|government|motion and|in limine|dispositive|statement and|formal|informal|pretrial|bench|habeas|criminal|counter-?|incoming|ore tenus|petitioner|nunc pro tunc|pro se|protective|unopp\w*|stipulated|objection and|notice and|rule \d+\S*|sua sponte|consented|uncontested|standing|rico|by [a-z .]{2,40})[ ,/-]*){0,6}(?:motions?\b|(?:joint )?applications?\b|requests?\b|petitions? for (?:panel |a )?(?:rehear|reconsid|en banc|initial|attorney|fees|hearing|writ|permission)|petition\b|bill of costs|praecipe(?! to (?:attach|add|substitute|file|correct))|objections? to (?:proof of )?claim|suggestion of (?!death|bankruptcy)|writ of|move\b|moves\b|petition for warrant|request (?:to|for)|amended application)/y,
    unless: /minutes|hearing held/,
    examples: [
      'MOTION for Preliminary Injunction . Document filed by Roe.',
      'Emergency MOTION to Seal by Putative Intervenor.',
      'LETTER MOTION to Adjourn Conference',
      'NOTICE OF MOTION AND MOTION to Certify',
      'PETITION for rehearing en banc filed by Appellant',
      'Motion, Approve',
      'Application, Employ',
      'MOTION, for oral argument, for injunction, on behalf of Petitioner, FILED.',
      'BILL OF COSTS',
      'REQUEST for Entry of Default',
    ],
  },
  {
    // Appellate courts name the paper first, criminal dockets an unsealing.
    type: 'other',
    relief: null,
    outcome: null,
    importance: 'routine',
    lead: /(?:indictment|case|complaint|information|document|search warrant) unsealed|(?:\w+ )?sealed (?:document|event|entry|filing|motion\/order)|(?:documents?|exhibit|event|entry|filing)\b[^.]{0,20}(?:sealed|under seal)?|arrest|[a-z ,.'-]{2,80}, ?terminated\.|(?:party|parties|respondent|petitioner|appell\w+|defendant|debtor)\b[^.]{0,80}(?:terminated|added|dismissed)|search (?:and seizure )?warrant|memorandum of plea|plea agreement|receipt (?:of|for|by)\b|warrant\b|writ\b|bond\b|appearance bond/y,
    unless: /motion|order/,
    examples: [
      'INDICTMENT UNSEALED as to John Roe.',
      'SEALED DOCUMENT',
      'RESPONDENT United States Department of Justice, TERMINATED.',
      'Arrest Warrant Returned Executed',
    ],
  },
  {
    // Motions of any other name ("Monthly Application for Compensation").
    type: 'motion',
    outcome: null,
    lead: /(?:(?!notice|respon|brief\b|repl|memorand|letter|objection|declaration|affid|transcript|certif|cop(?:y|ies)|mail|hearing|set\b|statement|report|order|to\b|re\b|on\b|by\b|in\b|with\b|from\b|for\b|of\b|under\b|regarding|and\b|the\b|this\b|that\b|exhibit|minute|submission|support|opposition|receipt|fee\b|granting|denying)[a-z0-9][\w'’-]* ){1,5}(?:motions?|applications?)(?= (?:for|to|of|by|as|seeking|requesting|regarding|concerning|informing|submitting|pursuant|filed)\b|[\s.]*$)/y,
    examples: ['Monthly Application for Compensation of Roe & Doe LLP'],
  },
  {
    // Orders of any other name: what stands before the word tells no other paper.
    type: 'order',
    lead: /(?:(?!motion|notice|respon|brief\b|repl|memorand|letter|objection|proposed|declaration|affid|transcript|request|applic|appeal|certif|cop(?:y|ies)|mail|purchase|money|work|stipulat|hearing|set\b|statement|report|bond|fee|to\b|re\b|on\b|by\b|in\b|with\b|per\b|from\b|for\b|under\b|pursuant|regarding|and\b|the\b|this\b|that\b|exhibit|compliance|violat)[a-z][\w'’&-]* ){1,5}orders?\b(?! (?:form|request|transcript))/y,
    examples: ['INTERESTED PERSONS ORDER Certificate of interested persons due by 6/17/2025.'],
  },
  {
    // A notice of any other name that sets a hearing.
    type: 'hearing',
    lead: /(?:\w+ ){0,3}?notice\b/y,
    within:
      /^[^.]{0,80}\b(?:hearing|conference|trial|sentencing|arraignment|argument|(?:docket|calendar) call)\b(?:(?: is)? (?:re)?(?:set|scheduled) (?:for|on)\b|[^.;]{0,100} (?:is|are|has been|have been) (?:hereby )?(?:cancel+ed|vacated|adjourned|rescheduled|continued|postponed|reset|moved)\b)/,
    examples: ['NOTICE TO APPEAR REMOTELY: Scheduling Conference set for 4/6/2025 at 11:00 AM'],
  },
  {
    type: 'notice',
    outcome: null,
    relief: null,
    importance: 'routine',
    lead: /(?:\w+ ){0,3}?(?:notice|notification)s?\b|clerk['’]s notice\b(?! (?:of|re|setting|set|contin|cancel|resched))|advisory|consent\b|(?:rule 26(?:\(a\))?(?:\(1\))? |initial |expert |pretrial )*disclosures?$|adr certification|declination|praecipe to (?:attach|add|substitute|file|correct)|certificat(?:e|ion)\b|statement\b|acknowledg|financial management|certificate of credit|waiver of (?!service)|election of|suggestion of|satisfaction of|interrogatories|magistrate judge (?:consent|jurisdiction)|(?:designation|selection)\b/y,
    examples: [
      'NOTICE by Roe of filing',
      'Notice (Other)',
      'Certificate of Credit Counseling',
      'CONSENT to Trial by US Magistrate Judge',
    ],
  },
];
