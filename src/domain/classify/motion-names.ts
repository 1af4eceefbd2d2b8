import { rareEnding } from './ending.ts';

/**
 * Court feeds name a motion by what it asks ("[Dismiss]", "[Extension of Time to File Answer]"), without the word.
 * The names are those of the motion events of CM/ECF; a label must be nothing but such a name.
 */
const NAMES = [
  'abate|accept|adjourn|adopt|alter\\b|amend|amicus|appeal|appear|appoint|approve|arbitrate|attorney fees?|bifurcate|bond|certif(?:y|icate of appealability)|change (?:of )?(?:plea|venue)|clarify|compel|confirm|consolidate|contempt|continue|continuance|copy|correct|costs',
  'daubert|declaratory|default judgment|deposit|deposition|detention|disbursement|disclos|discovery|dismiss|disqualify|enforce|enter|entry of (?:default|judgment)|exclude|excess|exemption|expedite|extend|extension|forfeiture|garnish|habeas|hearing|impound|in limine|injunction|intervene|issuance|issue',
  'joinder|judgment|jury trial|leave|lift|limit|medical|miscellaneous relief|modify|more definite|new trial|partial summary|permanent injunction|permission|preclude|preliminary injunction|pretrial|pro hac|proceed|produce|protective order|quash|reassign|reconsider|recus|redact|reduc|refer\\b|refund|reinstate|relief|remand|remove|reopen|release|return|review|revoke',
  'sanctions|seal|serve|service by|set aside|sever|shorten|show cause|stay|strike|substitute|summary judgment|supplement\\b|suppress|take|tax\\b|telephon|temporary restraining|transfer|travel|unseal|vacate|voluntary dismissal|waive\\b|withdraw\\b',
].join('|');
const BARE_NAME = new RegExp(`^(?:${NAMES})`);
const MAX_NAME_CHARS = 70;
/** Words that only a fuller entry has, or another paper's name. */
const MORE =
  /[.;:[\]\d]|\b(?:filed|order(?:ed|s)?|granted|granting|denied|denying|re|brief|memorandum|exhibit|plan|report|designation|certification|certificate|list|affidavit|declaration|response|reply|letter|minutes|issued|lifted|dissolved|returned|notice|statement|is|was|held|set|by|as)\b/;

/** A text that is nothing but the name of a motion. */
export function isBareMotionName(lower: string): boolean {
  return (
    lower.length <= MAX_NAME_CHARS &&
    BARE_NAME.test(lower) &&
    (!MORE.test(lower) ||
      /^(?:(?:protective|show cause|temporary restraining) order|extension of time to [a-z /]+)$/.test(lower))
  );
}

/** Between a motion's name and another's: the first is about a paper that serves the second and asks for something else. */
export const SERVES_OTHER_MOTION = rareEnding(
  /\bmotions? (?:(?:filed )?(?:by|of) [^.;]{2,60} )?(?:to|for) (?:leave to (?:file|submit) (?:(?!motions? )[^.;]){2,100}? (?:to|re|regarding|on|of|with)|withdraw|reinstate|strike|supplement|(?:amend|correct)(?:\/\w+)?|renew|(?:(?!motions? (?:to|for) )[^.;]){2,120}?(?:in support(?: of)?|in opposition(?: to)?|in aid of|in response to|regarding|relating to|joinder (?:in|to))) (?:[^ .;]+ ){0,5}motions? (?:to|for) (?:an? |the |entry of |(?:dissolve|vacate|modify|lift|extend|stay|enforce|convert|reconsider|clarify) )*$|\bstipulations?[;,:]? (?:re:?|regarding|as to|on|concerning) (?:the )?(?:\[?\d+\]? )?(?:[\w’'-]+ ){0,3}motions? (?:to|for) $|\bmotions? (?:relating|related|with respect) to (?:the )?motions? (?:to|for) (?:partial )?$/,
);
