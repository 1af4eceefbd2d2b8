import { endsRarely, rareEnding, wordEnding } from './ending.ts';
import type { EntryText } from './entry-text.ts';
import { indexPhrases, type PhraseRule } from './phrase-rule.ts';
import type { RulingWord } from './ruling-verbs.ts';
import { mayMatch, sought } from './sought.ts';

/** What a clerk's text reports of a ruling made elsewhere. */
const REPORTED_RULES: readonly PhraseRule<RulingWord>[] = (['granted', 'denied'] as const).map((outcome) => ({
  says: { outcome, object: 'before' },
  words: ['has', 'have'],
  at: new RegExp(`(?:has|have) (?:each )?been ${outcome}`, 'y'),
  notAfter:
    /(?:that|which|until|once|after|if|when|unless|because|since|where|leave|petition|certiorari|who|to whom)(?: [^.]{0,60})? $/,
  examples: [`The document 18 Application for Clerk's Order to extend answer has been ${outcome}`],
}));

export const REPORTED_INDEX = indexPhrases(REPORTED_RULES);

/** What became of the order later, written before it, is no ruling of its own. */
const LATER_MARK = sought(
  /^[\s*([]*(?:vacated|superseded|amended|withdrawn|stricken)(?: -)?(?: as)? (?:per|pursuant to|by) (?:[^*]{2,90}\*|[^*\]]{2,60}\])/,
);

/** Where the entry's own words begin. */
export function laterMarkEnd({ lower, signs }: Pick<EntryText, 'lower' | 'signs'>): number {
  return mayMatch(LATER_MARK, signs) ? (LATER_MARK.pattern.exec(lower)?.[0].length ?? 0) : 0;
}

/** "Failure to comply will result in an order remanding the case": what may come is no ruling. */
export const THREAT = sought(
  /\bfail(?:ure|ing|s)? to\b(?! (?:state|allege|plead)\b)[^.;]{0,200}\b(?:will|may|shall|could|can)\b[^.;]*$/,
);
/** "show cause, or the complaint will be" */
export const OR_ELSE = wordEnding(
  /\bor (?:the |this )?(?:case|matter|action|motion|appeal|proceeding|complaint)(?: shall| will| may| to)? be $/,
);

/** "This action will be dismissed for lack of jurisdiction unless the plaintiff submits" */
export const TO_COME = wordEnding(/\b(?:will|shall|may|to) be $/);
export const UNLESS = /^[^.;]{0,150}\bunless\b(?! otherwise)/;

/** "If this case is dismissed prior to this hearing" */
export const CONDITION = wordEnding(
  /\b(?:if|unless|whether) (?:this|the|that|any|these|either|such|all) [^.;,:]{2,80}\b(?:is|are|has been|have been) $/,
);

/** "In light of the Supreme Court's order granting a stay, the parties shall file": why the court acts, not what it does. */
export const OF_A_REASON = rareEnding(
  /\b(?:in (?:light|view) of|given|following|because of|as (?:[\w'’]+ ){0,4}?(?:explained|stated|noted|held|discussed) in) (?:(?!(?<=, )(?:the|this|that|its|plaintiffs?|defendants?) )[\w.,'’()-]+ ){1,12}?(?:order|decision|ruling|opinion|judgment|mandate)s?(?: (?:of|by|from|in|entered|dated|issued) (?:[^.;,]|(?<=\d), (?=\d{4})){3,80}?)?,? $/,
);

const ANOTHER_COURT = String.raw`(?:supreme court|court of appeals|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|federal|d\.?c\.?|\d{1,2}(?:st|nd|rd|th)) cir(?:cuit|\.))`;
/** "On remand from the Second Circuit, which vacated", "The Fifth Circuit has vacated the judgment and remanded" */
const OF_ANOTHER_COURT = rareEnding(
  new RegExp(
    String.raw`\b${ANOTHER_COURT}(?:['’]s (?:\w+ ){0,2}(?:mandate|decision|opinion|order|judgment|ruling))?,? (?:(?:which|that|having|has|have|had|also|then|recently|subsequently|unanimously|summarily) )*(?:(?:affirmed|vacated|reversed|stayed|denied|granted|dismissed) [^.;:]{0,80}? and (?:\w+ly )?)?$`,
  ),
);
/** What another court sent is told for what it rules. */
const SENT_BY_IT = new RegExp(
  String.raw`^(?!order (?:re|regarding|on|upon)\b)(?:[\w'’()-]+ ){0,4}?(?:usca|mandate of|opinion of|order (?:of|from)|${ANOTHER_COURT})\b`,
);

/** What an order of this court tells another to have done, in the past. */
export function isOfAnotherCourt({ title, signs }: EntryText, before: string, verb: string): boolean {
  if (!verb.endsWith('ed') || !endsRarely(OF_ANOTHER_COURT, signs, before)) return false;
  return /^(?:[\w'’-]+ ){0,4}?order\b/.test(title) && !SENT_BY_IT.test(title.slice(0, TITLE_CHARS));
}

const TITLE_CHARS = 60;

/** "On March 3, 2026, the Court granted the motion": what was done before, where something else is ordered now. */
export const DONE_BEFORE = rareEnding(
  /^on (?:\w+day, )?(?:[a-z]{3,9} \d{1,2}, \d{4}|[\d/]{6,10}),? (?:the|this) court (?:also |orally )?$|\b(?:notes?|recalls?|observes?|recognizes) that (?:it|the court|this court) (?:also |already |recently )?$/,
);

/** "The Court granted the motion on February 2; the parties shall": what was done then, and what is ordered now. */
export const COURT_DID = rareEnding(/\b(?:the|this) court (?:also |orally |already )?$/);
export const ON_A_DAY =
  /^[^.;]{3,120}? on (?:(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}, \d{4}|\d{1,2}\/\d{1,2}\/\d{2,4})\b/;
export const ORDERS_NOW = /\b(?:shall|must|(?:is|are) (?:hereby )?(?:directed|ordered|required) to)\b/;

/** "The district court dismissed the complaint": what a court above tells of the way to it. */
export const BELOW_DID = rareEnding(
  /\b(?:district|trial|lower|bankruptcy|tax) court (?:(?:also|then|properly|correctly|initially|subsequently|having|has|had) )*$/,
);

/** "Plaintiffs seek an order enjoining the policy": what is asked for, and what may stand beside it. */
export const ASKED_OF_COURT = rareEnding(
  /\b(?:seek(?:s|ing)?|sought|request(?:s|ed|ing)?|ask(?:s|ed|ing)?|move(?:s|d)?|moving|pray(?:s|ed|ing)?) (?:for |to |that )?(?:the court )?(?:for |to )?(?:enter |issue )?(?:entry of )?(?:an? |the )?(?:[\w-]+ ){0,4}(?:order|injunction|judgment|relief|ruling|decision)s? (?:[a-z]+ing [^.;]{2,100} and )?$/,
);

const DATED = String.raw`(?:,? (?:\(?(?:dated|of|from|entered(?: on)?|filed(?: on)?|issued(?: on)?) )?[\d/]{6,10}\)?|,? (?:dated|of|from|entered|filed|issued)(?: on)? [a-z]{3,9} \d{1,2}, \d{4})?`;
/** "A copy of the Supreme Court's order dated 3/14/2012, denying the petition": a paper that is asked for or sent. */
export const OF_A_COPY = rareEnding(
  new RegExp(
    String.raw`\b(?:file|lodge|submit|provide|attach|serve|produce|transmit|send|mail|forward)(?:ing|s)? [^.;]{0,40}\bcop(?:y|ies) of [^.;]{0,80}\b(?:order|opinion|decision|judgment|ruling)s?${DATED},? $|\b(?:transmit|forward|mail|send|serve)(?:ting|ing|s)? (?:the |this |its )(?:[\w'’]+ ){0,3}?(?:order|opinion|decision|judgment|ruling)s?${DATED},? $|\bconsistent with (?:the |this )?(?:court['’]s )?(?:[\w'’.-]+ ){0,4}?(?:order|opinion|decision|judgment|ruling)s?${DATED},? $`,
  ),
);

/** An order that is spoken of, right before what it did: "the order of the district court staying the termination". */
const AN_ORDER = String.raw`(?:the|that|its|said|an?|this) (?:[\w.,'’()-]+ ){0,8}?(?:order|judgment|decision|ruling|opinion|injunction)s?(?: (?:of|by|from|entered by|issued by) [^.;,]{3,120}?)?,? $`;
export const OF_AN_ORDER = rareEnding(new RegExp(String.raw`\b${AN_ORDER}`));
/** "We affirm the order granting" */
export const OF_A_REVIEWED_ORDER = new RegExp(
  String.raw`\b(?:affirm\w*|revers\w*|vacat\w*|upholds?|upheld|set(?:s|ting)? aside)(?: in part)?,? ${AN_ORDER}`,
);
export const RULED_ON_ITSELF =
  /^(?:[^.;]|\b(?:nos?|inc|co|corp|v)\.){0,240}?\b(?:(?:is|are|was|be) (?:hereby )?(?:affirmed|vacated|reversed|remanded|set aside|modified|stayed)|(?:remains?|continues?|stays) in (?:full )?(?:force|effect|place))\b/;
