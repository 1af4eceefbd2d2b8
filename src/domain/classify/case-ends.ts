/** "The Clerk is directed to enter judgment and close this case" */
export const ENDS_IN_JUDGMENT =
  /\bfinal approval order and (?:final )?judgment\b|\bfinal approval\b.{0,200}\bcivil case terminated\b|\bfor (?:entry of )?(?:final )?default judgment\b[^;]{0,160}\b(?:closing case|case (?:is )?(?:hereby )?(?:closed|terminated)|close (?:this|the) (?:case|action|file))\b|\baward\b[^.;]{0,60} and entering (?:final )?judgment\b|\b(?:enter|entry of) (?:\w+ ){0,2}judgment\b[^.;]{0,80}\bclose (?:this|the) (?:case|action|matter|file)\b|[.;:] ?judgment (?:in the amount of \$?[\d,.]+ )?is (?:hereby )?entered (?:in favor|against|for)\b/;
/**
 * "GRANTED. The Clerk shall mark this case closed", "denying 11 Motion for Summary Judgment and granting Cross-Motion for
 * Summary Judgment": what is denied beside it went the same way.
 */
export const GRANTED_AND_CLOSED =
  /\bgrant(?:ed|ing|s) (?!in part)(?:the )?(?:\[?\d+\]? )?(?:[\w'’]+ ){0,3}(?:cross-? ?)?motions?,? for summary judgment\b|\bcross-? ?motions? for summary judgment,? (?:[^.;]{1,20} )?(?:is|are|be) (?:hereby )?granted(?! in part)|\bfinal,? appealable order\b|\bgrant(?:ed|ing|s)\b.{0,300}\b(?:clos(?:e|es|ing) (?:this|the) (?:case|action|file)|(?:case|action) (?:is |shall be )?(?:marked )?closed|mark (?:this|the) (?:case|matter|action) (?:as )?closed)\b/;

/** The petition that opened the case, decided, and with it the case. */
export const PETITION_ENDS =
  /^(?:memorandum |opinion |decision |and |& |final ){0,4}(?:order|opinion|ruling) (?:granting|denying|dismissing) (?:the )?petition(?=\.| *$)|[.:;,] (?:that )?(?:the|this) petition (?:\(?(?:doc\. |dkt\. |ecf )?(?:no\. )?\[?\d+\]?\)? )?is (?:hereby )?(?:granted|denied)(?=[.;,]| and\b)|\bpetition (?:\(?(?:doc\. |dkt\. |ecf )?(?:no\. )?\[?\d+\]?\)? )?is (?:hereby )?(?:granted|denied)\b.{0,300}\b(?:clerk\b[^.;]{0,60} close (?:this|the) (?:case|file|action|matter)|civil case terminated|case (?:is )?closed)\b/;

/** Who may try again has lost a complaint, not the case. */
export const MAY_AMEND =
  /\bdismissed with leave to (?:file|amend)\b|(?<!without |deny |denies |denied |denying |motions? for |requests? for )\bleave to amend\b(?! (?:is|be|would be|as) (?:hereby )?(?:denied|futile))|\b(?:complaint|petition|pleading|information)\b[^.;]{0,80} dismissed\b[^.;]{0,80}\bleave to (?:file an? )?(?:amend|second|first|third)|\b(?:dismissing (?:the |\[?\d+\]? )?(?:\w+ )?complaint|complaint (?:as filed )?(?:is )?dismissed)\b.{0,250}\b(?:fil(?:e|ing)(?: of)?|submit) (?:an? |the |his |her |their )?(?:\w+ )?amended complaint/;

/** "The Clerk of Court is ordered to close this case"; an agency's rule that is vacated settles it too. */
export const SETTLES =
  /\bpetition for (?:an? )?writ of habeas corpus is (?:hereby )?(?:denied|dismissed)(?: as moot)?[^.]{0,20}[.;,] ?(?:civil )?case (?:is )?(?:closed|terminated)\b|\bclerk\b[^.;]{0,60}\b(?:to|shall|will) (?:\w+ )?(?:close|terminate) (?:this|the) (?:civil )?(?:case|file|action|matter)\b(?! administratively)|\bvacat(?:es|ing) (?:the |defendants?['’]s? )?(?:[\w-]+ ){0,6}(?:rule|regulations?|agency action|guidance|policy)\b/;
