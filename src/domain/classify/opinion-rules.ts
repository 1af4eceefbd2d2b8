import type { TitleRule } from './title-rule.ts';

/** Papers of other courts received, mandates, opinions and judgments (conventions 5 to 8). */
export const OPINION_RULES: readonly TitleRule[] = [
  {
    // A party's argument; what the judge writes says whose it is or "and order".
    type: 'brief',
    kinds: ['bankruptcy'],
    outcome: null,
    importance: 'routine',
    lead: /memorandum$/y,
    examples: ['Memorandum'],
  },
  {
    type: 'other',
    outcome: null,
    importance: 'routine',
    lead: /\[?(?:proposed|draft|text of proposed|(?:notice of )?(?:lodging|submission) of (?:\[?proposed)|notice of (?:(?:lodging|filing|submission)(?: filed)?(?: of)? )?(?:\[?proposed))\]? ?\]?(?:\w+ ){0,4}?(?:order|judgment|findings|decree)/y,
    examples: [
      'Proposed Order Granting Motion to Stay Further Proceedings.',
      '[PROPOSED] ORDER',
      'NOTICE of lodging proposed order',
      'NOTICE of Proposed Order by Roe re 12 MOTION',
    ],
  },
  {
    // "Mandate" wins over what it carries; orders about a mandate are orders.
    type: 'mandate',
    lead: /judgment[ /]mandate|certified copy of (?:usca )?judgment\/mandate\b|certified copy of order, |(?:certified )?(?:copy of )?(?:the )?judgment and mandate\b|(?:formal |certified (?:copy of )?|true |usca |ca\d+ )*mandate\b(?! (?:stay|held|withheld))|(?:usca|united states court of appeals|appeals? court|court of appeals|\w+ circuit)[^.]{0,60}?\bmandate|(?:usca )?(?:judgment|opinion|order|stipulation|statement)[^.]{0,60}\b(?:issued|as) (?:as )?(?:the )?mandate|notice of issuance of mandate/y,
    unless: /motion (?:to|for)|order (?:staying|recalling|granting|denying) [^.]{0,30}mandate|letter/,
    examples: [
      'MANDATE of USCA (Certified Copy) as to 56 Notice of Appeal',
      'MANDATE issued.',
      'USCA JUDGMENT issued as mandate on 5/1/2020',
      'USCA Mandate as to 9 Notice of Appeal',
      'FORMAL MANDATE of 9th Circuit',
      'CERTIFIED MANDATE, COPY',
      'CERTIFIED COPY of Judgment and Mandate from U.S. Court of Appeals for the Fourth Circuit affirming',
    ],
  },
  {
    // One circuit's certified order goes out as the mandate.
    type: 'mandate',
    kinds: ['appellate'],
    lead: /(?:certified |true copy )?(?:order|judgment|statement)\b/y,
    within: /\[mandate\]/,
    examples: ['CERTIFIED ORDER, dated 05/05/2025, to SDNY, ISSUED.[MANDATE]'],
  },
  {
    type: 'mandate',
    kinds: ['district'],
    lead: /(?:certified (?:copy of )?|true )?(?:usca )?(?:judgment|order|opinion|stipulation)\b/y,
    within: /\b(?:issued|received|entered) as (?:the )?mandate\b/,
    examples: [
      'JUDGMENT OF USCA (Certified Copy) as to 70 Notice of Appeal. The judgment is AFFIRMED. Issued As Mandate: 6/13/2025.',
    ],
  },
  {
    // Convention 6. The paper comes from the court above or, on an appeal docket, from below.
    type: 'appeal_event',
    lead: /(?:received )?(?:certified copy of |copy of )?(?:usca|usca-?\w* ?\w*|u\.? ?s\.? ?c\.? ?a\.?|united states court of appeals|us court of appeals|u\.s\. court of appeals|court of appeals|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|federal|d\.?c\.?|1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th) circuit)(?: court of appeals)?[^.]{0,40}?\b(?:per curiam|order|judgment|opinion|memorandum|decision|letter|notice|disposition|case number|appeal number|acknowledg|receipt|ruling)/y,
    unless: /motion for/,
    examples: [
      'USCA Order as to 9 Notice of Appeal. The appeal is dismissed.',
      'USCA-FEDERAL CIRCUIT JUDGMENT affirming the Order of the District Court as to [27] Notice of Appeal',
      'USCA Case Number 25-1411 for 9 Notice of Appeal',
      'Received copy of USCA Per Curiam re 18 Appeal. REVERSED and REMANDED.',
      'USCA Memorandum as to 30 Notice of Appeal affirming',
    ],
  },
  {
    type: 'appeal_event',
    lead: /(?:certified |true |true copy |certified copy of |copy of |per curiam |unpublished |published |final ){0,5}(?:order|judgment|opinion|memorandum|decision|ruling|disposition|notice|notification|letter|acknowledg\w+|instructions)(?:\/\w+)? (?:\(?certified copy\)? )?(?:dated [\d/]+,? )?(?:received )?(?:of|from|by|issued by|received from) (?:the )?(?:usca|cafc|u\.?s\.?c\.?a|united states court of appeals|us court of appeals|u\.s\. court of appeals|court of appeals|u\.?s\.? supreme|united states supreme|supreme court|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|federal|d\.?c\.?|\d\w{2}) circuit)/y,
    unless:
      /(?<!(?:denying|granting|dismissing|on|re|regarding)(?: the)? |(?:[:.]|\bthat) (?:the )?(?:(?:appell|plaint|defend|petition|respond)\w+(?:['’]s?)? )?(?:emergency )?)motion for/,
    examples: [
      'ORDER of USCA as to 27 Notice of Appeal',
      'ORDER of USCA "denying motion for stay pending appeal" as to 27 Notice of Appeal',
      'OPINION of USCA as to 50 Notice of Appeal',
      'ORDER from the Ninth Circuit',
      'Order from USCA that the appellees motion for stay of the mandate is denied.',
    ],
  },
  {
    type: 'appeal_event',
    lead: /(?:received )?(?:(?:certified |true )*copy of (?:the )?)?(?:(?:u\.? ?s\.?|united states) supreme court (?:order|notice|letter|judgment)|supreme court (?:order|notice|letter|of the united states|judgment|case info)|supreme court)|cert(?:iorari)? status card|notice of (?:filing of )?petition for writ of certiorari/y,
    unless: /motion (?:for|to)/,
    examples: [
      'U.S. SUPREME COURT NOTICE advising a petition for a writ of certiorari was filed on 09/27/2017 and assigned case number 17--459.',
      'U.S. SUPREME COURT ORDER entered on 01/12/2018. The petition for a writ of certiorari was granted.',
      'SUPREME COURT NOTICE, received',
      'Copy of Supreme Court order GRANTING application for stay, No. 24A999 filed.',
    ],
  },
  {
    // What the Supreme Court did, as its clerk reports it.
    type: 'appeal_event',
    kinds: ['district', 'appellate'],
    lead: /(?:received )?(?:letter|notice|notification|correspondence|communication) (?:\[\d+\] )?(?:received |dated [\d/]+ ){0,2}from (?:the )?(?:clerk(?: of court)? of the )?(?:u\.?s\.?|united states )?supreme court/y,
    examples: [
      'LETTER [2195032] received from the Clerk of the Supreme Court of the United States notifying this court of the following activity in case No. 26A308: application for stay was granted.',
      'Received notice from the Supreme Court: petition for certiorari DENIED 10/06/2025. Supreme Court Number: 24-999.',
    ],
  },
  {
    type: 'appeal_event',
    relief: null,
    outcome: null,
    importance: 'routine',
    lead: /(?:district court|bankruptcy court|tax court|agency|bia|lower court|originating court|dct)[^.]{0,30}?(?:judgment|order|opinion|decision|memorandum|docket)[^.]{0,60}(?:received|filed)|agency decision|certified (?:list|index)/y,
    kinds: ['appellate'],
    examples: [
      'DISTRICT COURT JUDGMENT, dated 09/19/2023, RECEIVED.',
      'AGENCY DECISION AND ORDER, dated 09/29/2023, RECEIVED.',
      'CERTIFIED INDEX to record received',
    ],
  },
  {
    // Convention 4: a recommendation rules on nothing yet.
    type: 'order',
    outcome: null,
    importance: 'major',
    lead: /(?:(?:order|memorandum|amended|supplemental|final|and|opinion|partial|sealed|magistrate judge['’]?s?|decision|certification of facts|r&r),? ){0,4}(?:re:? )?(?:report (?:and|&) ?(?:and )?recommendations?|findings (?:and|&) recommendations?|recommended (?:disposition|decision|ruling|decision)|recommended decision|report[ /]recommendation|findings of fact[^.]{0,30} and recommendation|proposed findings|order (?:and|&) (?:report|recommendation)|f&r\b|findings, conclusions,? and recommendation|memorandum (?:and|&) recommendations?|recommendation (?:of|that|by|re)\b|order, report|certification of facts)/y,
    unless:
      /^(?:[^.]{0,30})?(?:order )?(?:adopting|objection|response|reply|accepting|approving|notice)|order (?:adopting|accepting|approving|overruling)/,
    examples: [
      'REPORT AND RECOMMENDATIONS re: 20 MOTION for Preliminary Injunction.',
      'FINDINGS and RECOMMENDATIONS recommending that the motion be denied',
      'Report and Recommendation',
      'ORDER AND REPORT AND RECOMMENDATION',
    ],
  },
  {
    // One paper orders something small and recommends the rest.
    type: 'order',
    kinds: ['district'],
    outcome: null,
    importance: 'major',
    lead: /order\b/y,
    within:
      /[;,.:] ?(?:and )?(?:report|findings) (?:and|&) recommendations?(?: of the magistrate judge)?,? (?:recommending|that|to|re\b)/,
    unlessWithin: /adopting|accepting|approving|overruling/,
    examples: [
      'ORDER Requiring Plaintiff to File an Amended Complaint; FINDINGS and RECOMMENDATIONS recommending that Request for Temporary Restraining Order be Denied',
    ],
  },
  {
    type: 'opinion',
    kinds: ['appellate'],
    importance: 'critical',
    lead: /memorandum (?:disposition|\(|filed)|(?:filed |entered )?(?:opinion|memorandum)|unpublished opinion|summary order|order and judgment|nonprecedential disposition|(?:(?:affirmed|reversed|vacated|dismissed|remanded|denied|granted)[a-z, ]{0,60}[;.] ?)?terminated on the merits/y,
    unless: /motion|brief|letter/,
    examples: [
      'MEMORANDUM DISPOSITION (Kim McLane WARDLAW, Holly A. THOMAS) DISMISSED in part. FILED AND ENTERED JUDGMENT.',
      'SUMMARY ORDER AND JUDGMENT, affirming, FILED',
      'FILED OPINION (A, B and C) AFFIRMED.',
      'Affirmed; Terminated on the merits after oral hearing; Written, signed, published',
    ],
  },
  {
    // "Memorandum of law" is a party's brief, "minute order memorandum" does not occur.
    type: 'opinion',
    lead: /(?:(?:electronic |text )?order entered\. ?)?(?:(?:\w+ (?:chief |district |circuit )?judge [^:]{2,40}: )?(?:(?:per curiam|published|unpublished|reported|unreported|authored|slip|non-?precedential|precedential|not precedential|signed|amended|reissued|final|trial|summary|published authored|en banc|sealed|panel|court|majority|bench|draft|written|lead)[ ,]+){0,5}opinions?\b(?! letter)|(?:final |amended |sealed |interim |claim construction |markman |redacted |corrected |scheduling )*memorandum[ ,]*(?:and|&|\/|of)? ?(?:opinion|disposition|decision|ruling)|(?:claim construction |markman |redacted |corrected )*memorandum (?:and\/or|and|&) (?:final )?(?:order|opinion|judgment)|claim construction (?:opinion|ruling)|memorandum[ /]order|memorandum,? (?:opinion,? )?(?:findings|order)|memorandum filed|memorandum \(|(?:decision|order) (?:and|&) opinion|order(?:\/| )(?:memorandum|opinion)\b|memorandum[., ]+(?:signed|by (?:judge|the honorable))|memorandum$|memorandum[. ]+\d[\d/]+ entered\b|findings of fact(?: |,)*(?:and|&) ?conclusions of law|bench (?:and|&) (?:order|opinion)|order and memorandum)/y,
    unless:
      /distributed to|memorandum of (?:law|points)|memorandum in (?:support|opposition|response)|(?<!\bre:? .{0,30})brief|^(?:\w+ )?memorandum (?:in|of|re|by (?:plaintiff|defendant|usa))|proposed findings|plaintiff['’]?s? (?:opinion|brief|memorandum)|(?:by|from) (?:the )?plaintiff|filed by (?!judge)|in opposition to/,
    examples: [
      'MEMORANDUM OPINION. Signed by Judge Rudolph Contreras on 7/12/2012.',
      'MEMORANDUM AND ORDER ENTERED',
      'OPINION issued by Sandra L. Lynch, Appellate Judge.',
      'PUBLISHED AUTHORED OPINION filed. Originating case number: 1:25-cv-00596.',
      'Unpublished per curiam opinion filed',
      'Memorandum & Opinion',
      'OPINION AND ORDER re: 20 MOTION to Dismiss',
      'Findings of Fact & Conclusions of Law',
    ],
  },
  {
    type: 'judgment',
    lead: /(?:(?:electronic |text )?order entered\. ?)?(?:(?:clerk['’]?s|per curiam|final|amended|partial|civil|default|consent|agreed|declaratory|money|summary|preliminary|stipulated|order (?:and|of)|order,|entered|filed|and|in a criminal case|second|corrected|sealed|rule 54\(b\)|permanent injunction and|deficiency|bankruptcy|abstract of)[ ,]+){0,5}judgment\b(?! (?:debtor|creditor|proof|returned|on the pleadings|satisf))|official verdict\b|(?:jury |court |special |sealed )*verdicts?\b(?! form)|judgment(?! returned)|entry of judgment|filed and entered judgment|consent decree|final decree of/y,
    unless:
      /^motion|satisfaction|proposed|abstract of judgment|(?<!the )order (?:granting|denying)|writ of [^h]|in support|transcript/,
    // The bare name is the motion's.
    unlessWithin: /^(?:partial )?summary judgment$/,
    examples: [
      'JUDGMENT. Denied',
      'CLERKS JUDGMENT in favor of defendants',
      'AMENDED ORDER AND FINAL JUDGMENT. Lead Case is CLOSED.',
      'Judgment - Clerk',
      'JURY VERDICT for plaintiff',
      'Judgment order filed',
      'Judgment Filed (Merits Panel)',
      'DEFAULT JUDGMENT against Roe',
    ],
  },
];
