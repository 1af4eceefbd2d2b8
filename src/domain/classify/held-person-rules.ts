import type { PhraseRule } from './phrase-rule.ts';
import type { RulingWord } from './ruling-verbs.ts';

/** What is asked for, or refused. */
const NOT_ASKED =
  /\b(?:motions?|requests?|applications?) (?:for|that|to)\b[^.;,]{0,80}$|\bden(?:ying|ied|ies)\b[^.;,]{0,100}$/;
/** The same, and what is only weighed or told. */
export const NOT_HELD = new RegExp(
  String.raw`\b(?:should|whether|why|if|unless|was|were|had been|previously)(?: [\w'’]+){0,3} $|${NOT_ASKED.source}`,
);

/** What is ordered for somebody who is held: to stay where he is, to be let go, or to be heard. */
export const HELD_PERSON_RULES: readonly PhraseRule<RulingWord>[] = [
  {
    // "Respondents shall not remove Petitioner from the United States": removal is stayed, whatever it is called.
    says: { outcome: 'granted', object: 'itself', relief: 'stay', weighty: true },
    words: ['not'],
    at: /(?<=\b(?:petitioners?|detainees?) (?:(?:shall|may|must|is|are) )?)not (?:to )?be (?:removed|deported|transferred|relocated|moved)\b|(?<=\b(?:respondents?|defendants?|government) (?:(?:is|are) )?(?:(?:directed|ordered|instructed) )?|\b(?:directed|ordered|instructed) [^.;]{3,120}\band )not to (?:remove|deport|transfer|move|relocate)\b[^.;]{0,40}? (?:petitioners?|detainees?|him|her|them)\b|(?<=\b(?:shall|may|must) )not(?:, [^.;,]{3,80},)? (?:\(?[1a]\) )?(?:take any (?:\w+ )?(?:action|steps?) to |attempt to |be )?(?:(?:remov|deport)(?:e|ed)?\b[^.;]{0,120}?\b(?:petitioners?|detainees?|him|her|them|united states|this district|jurisdiction|(?:any|the) (?:plaintiffs?(?!['’])|class members?))\b|(?:transfer|relocate|transport|repatriate)(?:red|d|ed)?(?: (?:the |any )?|, [^.;]{2,80}?\b(?:the|any) )(?:petitioners?|detainees?|plaintiffs?(?!['’])|class members?|him|her|them)\b|(?:move|transfer|relocate|take|transport)(?:d|red|n|ed)? (?:[\w']+ ){0,4}?(?:outside|out of|from) (?:of )?(?:the |this )?(?:[\w ]{0,24}\b)?(?:district|united states|jurisdiction|country|state of)\b)/y,
    notAfter: new RegExp(
      String.raw`\bthe (?:[\w'’]+ ){0,2}order that (?:the )?petitioners? $|${NOT_ASKED.source}`,
    ),
    examples: [
      'ORDER: Respondents shall not remove Petitioner from the United States until further order.',
      'the court ORDERS that respondents shall not take any action to remove petitioner from the United States',
    ],
  },
  {
    // The same in other words: "shall refrain from transferring Petitioner", "Petitioner shall remain in this district".
    says: { outcome: 'granted', object: 'itself', relief: 'stay', weighty: true },
    words: [
      'refrain',
      'prohibited',
      'barred',
      'precluded',
      'prohibiting',
      'remain',
      'remove',
      'transfer',
      'keep',
    ],
    at: /(?<=\b(?:shall|must|directed to|ordered to) )keep (?:the )?(?:petitioner|detainee)s? (?:with)?in\b|(?<=\b(?:petitioners?|detainees?) (?:shall|must|is to|are to) )remain (?:detained )?(?:at|in) (?:his|her|their) (?:current|present) (?:place|location|facility)\b|(?<=\bno (?:person|one|party|respondent) (?:shall|may) )(?:remove|transfer) (?:the )?(?:petitioner|detainee)s?\b|(?:refrain|prohibited|barred|precluded) from (?:taking any (?:\w+ )?(?:action|steps?) to )?(?:remov|deport|transferr?|mov|relocat)(?:ing|e)?\b[^.;]{0,60}?\b(?:petitioners?|detainees?|him|her|them|united states)\b|prohibiting (?:the )?(?:removal|deportation|transfer)\b(?! of (?:assets|funds|property|venue|(?:the |this )?(?:case|action)))|(?<=\b(?:petitioners?|detainees?) (?:shall|must|is to|are to) )remain (?:with)?in (?:the |this )?(?:[\w ]{0,30}\b)?(?:district|united states(?! marshal)|jurisdiction|state of)\b/y,
    notAfter: NOT_HELD,
    examples: [
      'IT IS HEREBY ORDERED that Respondents refrain from transferring Petitioner outside of the district.',
      'ORDER PROHIBITING REMOVAL OR TRANSFER',
      'Petitioner shall remain in the District of Minnesota until further order',
    ],
  },
  {
    // Who must be told days ahead is not moved until then: "shall provide 72 hours' notice before any transfer".
    says: { outcome: 'granted', object: 'itself', relief: 'stay', weighty: true },
    words: ['notice'],
    at: /(?<=\b(?:petitioners?|respondents?|detainees?|government|immigration|ice)\b[^;]{0,200}\b(?:\d+|two|three|five|seven|ten|twenty-four|forty-eight|seventy-two)(?: \(\d+\))?[- ](?:business |calendar )?(?:hours?|days?)['’]?s?['’]?,? (?:of )?(?:(?:advance|prior|written|and) )*)notice\b[^.;]{0,90}?\b(?:before|prior to|in advance of|of any|of the|of (?:his|her|their)|of) (?:(?:any|the|its|an|attempted|intended|intent|to|planned|attempting|action) )*(?:remov(?:al|ing|e)|transfer(?:ring)?|deport(?:ation|ing)?|mov(?:ing|e)|relocat(?:ing|ion|e))\b(?! of (?:assets|funds|property|venue|(?:the |this )?(?:case|action)))|(?<=\b(?:intends?|seeks?|plans?|decides?) to (?:transfer|remove|move|relocate) (?:petitioner|him|her|the petitioner)\b[^.;]{0,120}\b(?:shall|must) (?:first )?(?:provide|give|file)\b[^.;]{0,60})notice\b/y,
    notAfter: new RegExp(String.raw`\bwhy(?: [\w'’]+){0,9} $|${NOT_HELD.source}`),
    examples: [
      "ORDER: Respondents shall provide at least 72 hours' notice to Petitioner and the Court before any transfer of Petitioner.",
      'Respondents must provide the Court with 48 hours notice prior to any removal of the Petitioner.',
    ],
  },
  {
    // The writ in other words: whoever is held is let go, or heard on bail.
    says: { outcome: 'granted', object: 'itself', relief: 'habeas', weighty: true },
    words: ['release', 'bond'],
    at: /(?<=\b(?:ordered|directed|required|shall|must) (?:to )?(?:immediately |forthwith )?)release (?:the )?(?:petitioner|detainee)s?\b|(?<=\border(?:ed|s)? that (?:the )?(?:federal )?respondents? (?:immediately )?)release (?:the )?petitioners?\b|(?<=\b(?:government|respondents?|warden) (?:shall|must) (?:immediately |forthwith )?)release (?:(?:mr|ms|mrs)\. )?[\w'’-]{2,20}(?: [\w'’-]{2,20}){0,2} (?:from (?:\w+ ){0,2}(?:custody|detention)|immediately|forthwith)\b|(?<=\b(?:directing|ordering|orders?|directs?) (?:the )?(?:immediate )?)release of (?:the )?(?:petitioner|detainee)s?\b|(?<=\b(?:orders?|ordering|directs|directing) (?:the )?petitioner['’]?s? (?:immediate )?)release\b|bond hearing\b[^.;]{0,80}\bor (?:immediately )?release\b/y,
    notAfter: NOT_HELD,
    examples: [
      'ORDER directing the immediate release of the Petitioner.',
      'Respondents shall immediately release Petitioner',
      'THE GOVERNMENT SHALL RELEASE MR. ROE FROM DETENTION BY NOON',
      'ORDER that Respondents provide Petitioner a bond hearing within seven days or release him.',
    ],
  },
  {
    // To be heard on bail is less than to be let go, and counts no more than the petition beside it.
    says: { outcome: 'granted', object: 'itself', relief: 'habeas' },
    words: ['bond'],
    at: /(?<=\b(?:shall|must|ordered to|directed to|(?:orders?|ordering|directs?|directing) (?:the )?(?:respondents?|government) to) (?:provide|give|afford|receive|be (?:provided|given|afforded))(?: (?:the )?petitioner)?(?: with)?(?: an?)?(?: individualized| prompt)? )bond hearing\b(?! (?:transcript|decision))/y,
    notAfter: NOT_HELD,
    examples: [
      'ORDER that Petitioner shall receive a bond hearing before an immigration judge within 7 days',
    ],
  },
  {
    says: { outcome: 'granted', object: 'itself', relief: 'habeas', weighty: true },
    words: ['released'],
    at: /(?<=\bthat (?:the )?(?:petitioner|detainee)s? be (?:immediately |forthwith )?|\b(?:petitioner|detainee)s? (?:shall|must|is to) be (?:immediately |forthwith )?|\b(?:petitioner|detainee)s? (?:is|are) (?:hereby )?ordered (?:immediately )?|\bpetitioner\b[^;]{0,200}\borders? that (?:he|she|they) be (?:immediately )?)released\b/y,
    notAfter: NOT_HELD,
    examples: ['it is ORDERED that petitioner be released from custody forthwith'],
  },
  {
    says: { outcome: 'granted', object: 'itself', relief: 'habeas', weighty: true },
    words: ['writ', 'issues', 'issuing', 'will'],
    at: /writ of habeas corpus (?:shall|will|is hereby|is) (?:be )?issued?\b|(?<=\bcourt (?:hereby |therefore )?)(?:issues|will issue) (?:the |an? )?(?:conditional )?writ(?: of habeas corpus)?\b(?! (?:ad |of (?!habeas)))|issuing (?:the |an? )?(?:conditional )?writ of habeas corpus\b(?! ad )/y,
    notAfter: NOT_HELD,
    examples: ['the Court orders that a writ of habeas corpus shall issue', 'The Court issues the writ.'],
  },
  {
    // "Pending the hearing Defendants shall not enforce the directive" restrains without the word.
    says: { outcome: 'granted', object: 'itself', relief: 'tro', weighty: true },
    words: ['not', 'take'],
    at: /(?<=\b(?:defendants?|respondents?|government|agency|agencies) (?:shall|must) )take no (?:further )?(?:action|steps?) to (?:enforce|implement|effectuate|terminate|carry out)\b|(?<=\b(?:defendants?|respondents?|government|agency|agencies) (?:shall|must|may) )not (?:enforce|implement|terminate|carry out|give effect to|disburse|reallocate|freeze|withhold|deploy)\b(?=[^.;]{0,200}\b(?:pending|until)\b)|(?<=\b(?:pending|until) [^.;]{3,120} (?:defendants?|respondents?|government|agency|agencies) (?:shall|must|may) )not (?:enforce|implement|terminate|carry out|give effect to|disburse|reallocate|freeze|withhold|deploy)\b/y,
    notAfter: NOT_ASKED,
    examples: [
      'ORDERED that, pending the hearing, Defendants shall not enforce the challenged directive against Plaintiff',
    ],
  },
];
