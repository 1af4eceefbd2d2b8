import { indexPhrases, type PhraseRule } from './phrase-rule.ts';
import type { RulingWord } from './ruling-verbs.ts';

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
export const LATER_MARK =
  /^[\s*([]*(?:vacated|superseded|amended|withdrawn|stricken)(?: -)?(?: as)? (?:per|pursuant to|by) [^*]{2,90}\*/;

/** "Failure to comply will result in an order remanding the case": what may come is no ruling. */
export const THREAT =
  /\bfail(?:ure|ing|s)? to\b[^.;]{0,200}\b(?:will|may|shall|could|can)\b[^.;]*$|\bor (?:the |this )?(?:case|matter|action|motion|appeal|proceeding|complaint)(?: shall| will| may| to)? be $/;

/** "This action will be dismissed for lack of jurisdiction unless the plaintiff submits" */
export const TO_COME = /\b(?:will|shall|may|to) be $/;
export const UNLESS = /^[^.;]{0,150}\bunless\b(?! otherwise)/;

/** "If this case is dismissed prior to this hearing" */
export const CONDITION =
  /\b(?:if|unless|whether) (?:this|the|that|any|these|either|such|all) [^.;,:]{2,80}\b(?:is|are|has been|have been) $/;

/** "In light of the Supreme Court's order granting a stay, the parties shall file": why the court acts, not what it does. */
export const OF_A_REASON =
  /\b(?:in (?:light|view) of|given|following|because of) (?:[\w.,'’()-]+ ){1,12}?(?:order|decision|ruling|opinion|judgment|mandate)s?(?: (?:of|by|from|in|entered|dated|issued) (?:[^.;,]|(?<=\d), (?=\d{4})){3,80}?)?,? $/;

/** An order that is spoken of, right before what it did: "the order of the district court staying the termination". */
const AN_ORDER = String.raw`(?:the|that|its|said|an?|this) (?:[\w.,'’()-]+ ){0,8}?(?:order|judgment|decision|ruling|opinion|injunction)s?(?: (?:of|by|from|entered by|issued by) [^.;,]{3,120}?)?,? $`;
export const OF_AN_ORDER = new RegExp(String.raw`\b${AN_ORDER}`);
/** "We affirm the order granting" */
export const OF_A_REVIEWED_ORDER = new RegExp(
  String.raw`\b(?:affirm\w*|revers\w*|vacat\w*|upholds?|upheld|set(?:s|ting)? aside)(?: in part)?,? ${AN_ORDER}`,
);
export const RULED_ON_ITSELF =
  /^(?:[^.;]|\b(?:nos?|inc|co|corp|v)\.){0,240}?\b(?:(?:is|are|was|be) (?:hereby )?(?:affirmed|vacated|reversed|remanded|set aside|modified|stayed)|(?:remains?|continues?|stays) in (?:full )?(?:force|effect|place))\b/;
