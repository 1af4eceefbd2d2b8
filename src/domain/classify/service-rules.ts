import type { TitleRule } from './title-rule.ts';

/** Service, counsel, disclosures, letters, exhibits and transcripts: what accompanies a case. */
export const SERVICE_RULES: readonly TitleRule[] = [
  {
    // The 9th Circuit stays removal by general order when the motion comes in (convention 11).
    type: 'motion',
    relief: 'administrative_stay',
    outcome: 'granted',
    importance: 'critical',
    lead: /motion to stay removal/y,
    within: /removal (?:is )?(?:temporarily )?stayed|temporary stay of removal (?:is )?in effect/,
    examples: [
      'MOTION TO STAY REMOVAL filed by Petitioner(s); REMOVAL STAYED pending further order of the court.',
    ],
  },
  {
    // A request that the entry itself decides.
    type: 'order',
    lead: /(?!(?:final |amended )?judgment\b)(?:\S+ ){0,3}?(?:motions?|applications?|requests?|petition|stipulation)\b(?:[^.;]|\b(?:inc|co|corp|ltd|no|dkt|jr|u|s)\.){0,220}?\b(?:is|are) (?:hereby |temporarily |therefore ){0,5}(?:granted|denied|allowed|approved|withdrawn|moot)\b/y,
    unlessWithin:
      /^(?:[^.]{0,40})?(?:memorandum|brief|response|reply|opposition|notice|declaration|affidavit|letter|recommend)|filed by|\(re:/,
    examples: [
      "Defendant's Unopposed First Application for Extension of Time to Answer Complaint is GRANTED pursuant to Local Rule CV-12.",
    ],
  },
  {
    // Papers of discovery served on the other side, not process.
    type: 'notice',
    relief: null,
    outcome: null,
    importance: 'routine',
    lead: /notice (?:by [^.]{2,60} )?of service (?:by [^.;]{2,60} )?of (?!summons|process|(?:the )?complaint)[^.]{0,80}?(?:interrogator|discovery|requests?\b|production|disclosures?|subpoena|expert|responses?|objections|report|contentions|deposition|answers)/y,
    examples: ["NOTICE OF SERVICE of Defendant's First Set of Interrogatories filed by Roe Inc."],
  },
  {
    type: 'summons',
    relief: null,
    outcome: null,
    importance: 'noise',
    lead: /(?:(?:\d+ day|proposed|usms?|u\.s\. marshals?(?: service)?|marshals?['’]?s?|clerk['’]?s?|electronic|alias|amended|third[- ]party|ecf|issued|certificate of|certificate\/proof of|proof of|affidavit of|affidavit\/(?:declaration|certificate) of|declaration\/affidavit of|(?:notice and )?acknowledg\w+ of|return of|waiver of(?: the)?|acceptance of|returned|request for(?: issuance of)?|praecipe (?:for|to issue)|admission of|notice of|declaration of|auto|affirmation of|stipulation (?:re |accepting )|certification of|notice of lawsuit and request for waiver of|executed|unexecuted|civil|verified return)[ /]+){0,6}(?:summons(?:es)?|service\b(?! (?:list|provider|contract|of subpoena))|return of (?:personal |unexecuted |executed )?(?:service|non-?service|summons)|waiver of service|mailing)|return receipt (?:card )?showing service|served\b|affidavit of mailing|certificate of mailing|usm-?285|process receipt|summons\b|certificate (?:of |\/ ?proof of )(?:service|mailing|notice)|bnc certificate/y,
    unless: /^motion (?:for|to)/,
    examples: [
      'ELECTRONIC SUMMONS ISSUED as to Roe LLC.',
      'WAIVER OF SERVICE RETURNED EXECUTED.',
      'SUMMONS RETURNED EXECUTED Summons and Complaint served.',
      'Certificate of Service',
      'AFFIDAVIT OF SERVICE of Summons and Complaint',
      'REQUEST FOR ISSUANCE OF SUMMONS as to Roe',
      'Auto Summons and Notice of Pre-Trial Conference',
      'Affidavit of Service Complaints',
    ],
  },
  {
    type: 'appearance',
    relief: null,
    outcome: null,
    importance: 'noise',
    lead: /(?:(?:notice|entry|acknowledg\w+|form|(?:us |u\.s\. )?attorney['’]?s?|attorney|amended|of|and|limited|special|,|notice of|for|ausa|government|criminal|civil|case|counsel)[ ,:-]*){0,6}(?:appearance|substitution of (?:counsel|attorney)|notice of substitution\b|withdrawal (?:of|as)(?! (?:proof|claims?|document|motion|\[?\d|papers?|objection|petition|complaint)\b|document#)|change (?:of|in) (?:(?:law|lead|mailing|email|business|attorney) ){0,2}(?:address|counsel|firm|contact|attorney|email|name)|attorney appearance|leave of absence|unavailability)|(?:notice )?(?:by [^.]{2,80} )?of (?:appearance|withdrawal(?! of (?:document|proof|claim|motion|objection|#?\d))|change (?:of|in) (?:(?:law|lead|mailing|email|business|attorney) ){0,2}(?:address|counsel|firm|attorney|contact))|(?:added|add|adding|terminated?|removed?|updated?) (?:and terminate |for )?(?:attorney|counsel)|attorneys? (?:[\w.', -]{2,60} )?(?:added|terminated|removed|updated|admitted|appearance|for .{2,60} (?:added|terminated))|notice,? (?:of )?(?:appearance|change of address|attorney)|appearance (?:form|of counsel|entered|by)|designation of (?:counsel|attorney|lead)|notice (?:of request by pro hac|to be terminated)|notice of (?:pro hac|phv|admission)|pro hac vice (?:counsel|attorney|fee|appearance)|certificate of admission|request for (?:notice|service of notices)|counsel (?:added|of record)|attorney update|notice (?:re:? )?(?:of )?address change/y,
    unless: /order|motion|by telephone|notice to appear|bond/,
    examples: [
      'NOTICE OF APPEARANCE by Ann Roe on behalf of Roe LLC',
      'Notice of Attorney Appearance - USA',
      'Added Attorney(s) Ann Roe for party(s) Appellant Roe Corporation, in case 22-16810.',
      'NOTICE of Change of Address by Ann Roe',
      'Notice of Request by Pro Hac Vice Ann Roe to receive Notices of Electronic Filings.',
      'Notice to be terminated and withdraw from Notices of Electronic filing as to case.',
      'NOTICE of Withdrawal of Counsel',
      'Notice, Appearance',
      'APPEARANCE FORM filed by Ann Roe',
      'ENTRY OF APPEARANCE filed',
    ],
  },
  {
    type: 'disclosure',
    relief: null,
    outcome: null,
    importance: 'noise',
    lead: /(?:notification|statement|certificate) (?:of|as to|re) affiliates?\b|(?:local (?:civil )?rule |l\.?c?v?r\.? )26\.01\b|rule (?:29\.6|26\.1|7\.1)[^.]{0,20}statement|business entity|(?:(?:rule 7\.1|frcp \S+|fed\.? ?r\.? ?(?:civ|app)\.? ?p\.? ?\S+|notice of|notice|rule 29\.6|rule 1\.9|statement of|amended|supplemental|lcvr|lrcv|local rule \S+|citizenship|jurisdictional|civil|joint|circuit rule \S+|frap 26\.1|\d\S*|certificate (?:of|as to)|initial)[ ,:]+){0,6}(?:(?:corporate|financial interest|diversity|citizenship|interested part(?:y|ies)|jurisdictional)[ /]*(?:disclosure|party|interest|parent|ownership|affiliat|statement|certificat)|disclosures?\b(?: statement| of (?:corporate|interest|citizenship|financial))|interested (?:persons|parties|part(?!y (?:response|brief|reply)))|certificat\w+ (?:and notice )?of interest|corporate parent|citizenship)|disclosure statement|rule 1\.9 certificate|certificate of interested|financial (?:interest|disclosure)|(?:cip|26\.1)\b/y,
    unless: /chapter 11|motion|order|debtor/,
    examples: [
      'RULE 7.1 CORPORATE DISCLOSURE STATEMENT. Identifying Corporate Parent Roe Group',
      'STATEMENT of DISCLOSURE of CORPORATE AFFILIATIONS and FINANCIAL INTEREST by ROE',
      'Certificate of Interested Persons and Corporate Disclosure Statement',
      'LCvR 26.1 CERTIFICATE OF DISCLOSURE of Corporate Affiliations',
    ],
  },
  {
    type: 'settlement',
    relief: null,
    outcome: null,
    importance: 'major',
    lead: /(?:joint )?(?:notice|report|suggestion|stipulation|statement)?(?: by [^.]{2,80}?)?(?: ?(?:of|re:?|regarding|and|in principle))* ?(?:class action )?settlement(?: agreement| in principle| of all)?\b(?! (?:conference|statement|demand|position|brief))|notice of (?:acceptance with )?(?:offer of judgment|acceptance of)|acceptance of offer|mediator['’]?s? report|(?:mediation|adr|ene) (?:report|result)|report of (?:[a-z]+ )?(?:mediat|adr|settlement)|agreement to settle/y,
    unless: /motion|not settled|order|status report/,
    examples: [
      'NOTICE of settlement by Roe Company, LLC',
      'NOTICE of Settlement of all Cases in the Consolidated Action',
      'NOTICE by Family Properties RE: Settlement Agreement',
    ],
  },
  {
    type: 'letter',
    outcome: null,
    lead: /(?:(?:courtesy|legal division|status|joint|response|reply|rule 28\(j\)|28\(j\)|28j|frap 28\(j\)|opposition|citation of supplemental authorit\w+|sealed|ex parte|court|clerk|bar|transmittal|cover|informational|sentencing|inmate|pro se|attorney|pro hac vice|phv)[ ,/-]+){0,6}letters?\b(?! (?:motion|request(?: |\/)motion|rogatory|brief|of request|of remand|of transmittal of record))|28\(j\)|rule 28\(j\)|(?:fed\.? ?r\.? ?app\.? ?p\.? )?28\(j\)|correspondence/y,
    unless: /^[^.]{0,20}letter (?:motion|response in|reply)|endorse/,
    examples: [
      'LETTER addressed to Judge Roe from Ann Doe re: status.',
      'Letter',
      'Letter requesting pre-motion conference in regard to Motion to Dismiss',
      '28(j) LETTER filed',
      'STATUS LETTER filed',
    ],
  },
  {
    type: 'notice',
    relief: null,
    outcome: null,
    importance: 'noise',
    lead: /notice is hereby given that an official transcript|(?:notice of )?(?:(?:filing (?:of )?)?(?:official )?transcript (?:order|request|designation)|intent to (?:request )?redact|redaction (?:request|notice)|filing (?:of )?(?:official )?transcript|transcript (?:order|request))|(?:ao ?-?435 )?transcript (?:(?:purchase |designation and )?order|information) form|(?:request|order) for (?:[\w-]+ ){0,2}transcripts?\b|notice of filing (?:of )?(?:official )?transcript/y,
    examples: [
      'NOTICE OF FILING OF OFFICIAL TRANSCRIPT',
      'Notice of Filing Transcript',
      'TRANSCRIPT REQUEST by Roe',
      'Notice of Intent to Request Redaction',
    ],
  },
  {
    // What is added to an argument argues.
    type: 'brief',
    outcome: null,
    lead: /(?:addendum|attachment|supplement|appendix)\b/y,
    within:
      /^.{0,120}\bto:? \[?\d+\]? (?:\w+ ){0,2}?(?:response|reply|brief|memorandum|opposition|objections?)\b/,
    examples: ['ADDENDUM by USA as to John Roe to 93 Response (NOT to motion) filed by USA'],
  },
  {
    type: 'evidence',
    relief: null,
    outcome: null,
    importance: 'routine',
    lead: /(?:official |redacted |sealed |court |unredacted |certified |social security |administrative |redaction (?:to|of) )*transcript (?:of|as to|re|for)\b|(?:social security |administrative )+transcript\b/y,
    examples: [
      'TRANSCRIPT OF PROCEEDINGS before Judge Jane Roe held on 3/3/2025; Redaction Request due 3/31/2025.',
    ],
  },
  {
    type: 'evidence',
    outcome: null,
    lead: /(?:[\w.'’-]+ ){0,2}?(?:expert|rebuttal|appraisal|valuation|inspection) (?:rebuttal |supplemental |witness )?(?:report|opinion|valuation)s?\b|(?:(?:joint|sealed|administrative|certified|supplemental|amended|notice of|filing of|filing|official|redacted|excerpts? of|record|agency|ssa|state court|index (?:of|to)|volume \S+|deferred|corrected|electronic|deposition|trial|hearing|declaration|witness|final|physical|under seal|notice of manual filing of|notice of filing(?: of)?|certification of|copy of|paper|jury|proposed|victim impact|sworn|unsworn|expert|partial|addendum|special|attorney|reply|certified index|designation of|manual filing of|media|audio|cd|state|first|medical|attorney['’]s)[ ,/:-]+){0,6}(?:declarations?|affidavits?|affirmation|exhibits?|transcripts?\b(?! (?:order|request|designation|purchase))|administrative record|appendix|appendices|excerpts? of record|record excerpts|deposition\b|witness list|exhibit list|witness (?:and|&) exhibit lists?|exhibit (?:and|&) witness lists?|certified record|attestation|verification|state court record|record of (?:state|proceedings)|agency record|ssa administrative|addendum|statement of (?:facts in support of complaint|evidence)|certified administrative|audio (?:file|recording)|(?:final )?(?:remand|redetermination) (?:results|determination|redetermination)|sworn statement|certificate of (?:mailing|counsel|authenticity)|index (?:in support|of evidence)|evidence|joint appendix|depositions?|redaction index)\b/y,
    unless: /^motion|transcript (?:order|request)/,
    examples: [
      'DECLARATION of Jane Roe in Support re: 20 MOTION for Preliminary Injunction',
      'AFFIDAVIT in Support',
      'Administrative record for U.S. International Trade Commission filed.',
      'RECORD EXCERPTS FILED by Appellant',
      'Exhibit List',
      'JOINT APPENDIX filed',
      'SSA Administrative Record',
      'Declaration in Support of Motion',
      'Affirmation in Support (non-motion)',
    ],
  },
];
