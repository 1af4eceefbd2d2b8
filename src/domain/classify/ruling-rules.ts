import { CALENDAR_WORDS } from './calendar-words.ts';
import { CASE_STEP_RULES } from './case-step-rules.ts';
import { DISMISSED_MOTION_RULES } from './dismissed-motion-rules.ts';
import { EXTENSION_RULES } from './extension-rules.ts';
import { INJUNCTION_CHANGE_RULES } from './injunction-change-rules.ts';
import { LIFTED_RULES } from './lifted-rules.ts';
import { NAMING_RULES } from './naming-rules.ts';
import { indexPhrases, type PhraseRule } from './phrase-rule.ts';
import { PLAIN_GRANT_RULES } from './plain-grant-rules.ts';
import {
  ALLOW,
  AS_MOOT,
  BELOW_OR_NONE,
  DENY,
  GRANT,
  IN_PART,
  NO_RULING,
  OF_CONSENT,
  OF_MAGISTRATE,
  type RulingWord,
  verb,
} from './ruling-verbs.ts';
import { WITHDRAWN_RULES } from './withdrawn-rules.ts';

/** Before a bare verb: who decides says so ("I ALLOW the motion"). */
const SPEAKS =
  /(?<!discretion to |appropriate to |court will |hereby |court therefore |court does |\bi |\bi (?:therefore|also) |\bwe |recommendations? and |recommendation in full and )$/;

/** Ruling words, first match wins at a word. Each block says what it must not be taken for. */
export const RULING_RULES: readonly PhraseRule<RulingWord>[] = [
  ...PLAIN_GRANT_RULES,
  ...verb(GRANT, 'granted_in_part', IN_PART),
  ...verb(ALLOW, 'granted_in_part', IN_PART),
  {
    says: { outcome: 'granted_in_part', object: 'before' },
    words: ['partially'],
    at: /partially grant(?:ed|s|ing)/y,
    examples: ['The motion is partially granted'],
  },
  ...verb(DENY, 'moot', AS_MOOT),
  {
    says: { outcome: 'moot', object: 'after' },
    words: ['finding', 'mooting', 'deeming', 'found'],
    at: /(?:finding|deeming|found)(?: as)? moot|mooting/y,
    examples: ['Finding as moot 25 Motion to Produce'],
  },
  {
    says: { outcome: 'moot', object: 'before' },
    words: ['moot', 'mooted', 'terminated'],
    at: /moot(?:ed)?\b|terminated(?: as moot)?/y,
    notAfter:
      /(?:not|(?<!motions? (?:\S+ )?(?:is|are|be|hereby) )(?<!motions? (?:\S+ )?(?:is|are) hereby )terminated|case|defendant|debtor|party|attorney|counsel|deadlines?|hearings?|appeal(?: [\d-]+)?|grants?|awards?|contracts?|employees?|programs?|positions?|referral|reference|(?:the|these|those|their|its|any|of|recently|unlawfully|wrongfully)(?= terminated)|whether [^.;]{3,120} (?:is|are)(?: now)?) $/,
    unless:
      /moot court|terminated(?! as moot)(?= (?:motions?:|from|party|parties|attorney|case|defendant|counsel|employee|worker|staff|grant|award|contract|program|position|personnel|probationary))/y,
    examples: ['Motion to enforce [202] is terminated', 'the motion is moot'],
  },
  {
    says: { outcome: 'moot', object: 'after' },
    words: ['terminating'],
    at: /terminating(?= (?:as moot )?(?:the |\[?\d+\]? )*(?:\w+ ){0,3}motions?\b)/y,
    notAfter: /(?:and|by|without) $/,
    examples: ['ORDER terminating 61 Letter Motion for Conference'],
  },
  ...verb(GRANT, 'granted'),
  // Who is "allowed 20 days to convert" has been given time, not a motion.
  ...verb(ALLOW, 'granted').map((rule) => ({
    ...rule,
    unless:
      /allowed (?:\d+ (?:more |additional )?days (?:in which )?to\b|until [^.;]{4,24}? (?:(?:within|in) which )?to (?:pay|file|convert|amend|cure)\b)/y,
  })),
  {
    // "finds it appropriate to exercise its discretion to GRANT the motion"
    says: { outcome: 'granted', object: 'after' },
    words: ['grant', 'allow'],
    at: /(?:grant|allow)(?= (?:the|plaintiff|defendant|petitioner|this))/y,
    notAfter: SPEAKS,
    examples: ['The Court finds it appropriate to exercise its discretion to GRANT the motion to seal'],
  },
  // Who lets a magistrate judge take the plea asked for nothing.
  ...verb(['approving', 'approves', 'approved'], 'granted').map((rule) => ({
    ...rule,
    notAfter: rule.says.object === 'before' ? OF_CONSENT : rule.notAfter,
  })),
  {
    says: { outcome: 'granted', object: 'after' },
    words: ['accepting'],
    at: /accepting (?:and entering )?(?=(?:the )?(?:\[?\d+\]? )?(?:joint )?stipulation\b)/y,
    examples: ['ORDER accepting and entering 15 Stipulation for Extension of Deadline'],
  },
  ...verb(['sustaining', 'sustains', 'sustained'], 'granted'),
  ...verb(DENY, 'denied'),
  {
    says: { outcome: 'denied', object: 'after' },
    words: ['deny'],
    at: /deny(?= (?:the|plaintiff|defendant|petitioner|this))/y,
    notAfter: SPEAKS,
    examples: ['I therefore DENY the motion to seal'],
  },
  ...verb(['overruling', 'overrules', 'overruled'], 'denied'),
  {
    says: { outcome: 'denied', object: 'before' },
    words: ['not'],
    at: /(?<=\b(?:is|are) (?:hereby )?)not (?:approved|well[- ]taken)\b/y,
    examples: ["the parties' Proposed Stipulated Protective Order 38 is NOT APPROVED"],
  },
  ...INJUNCTION_CHANGE_RULES,
  ...NAMING_RULES,
  ...LIFTED_RULES,
  {
    says: { outcome: 'granted', object: 'itself', relief: 'tro' },
    words: ['temporarily', 'restrained'],
    at: /temporarily (?:enjoin|restrain)\w*|restrained (?:and enjoined|from)/y,
    notAfter: /permanently (?:enjoined and )?$/,
    examples: ['defendants are temporarily enjoined from removing', 'are hereby restrained and enjoined'],
  },
  {
    says: { outcome: 'granted', object: 'itself', relief: 'preliminary_injunction' },
    words: ['preliminarily'],
    at: /preliminarily enjoin\w*/y,
    examples: ['Defendants are PRELIMINARILY ENJOINED'],
  },
  {
    says: { outcome: 'granted', object: 'itself', relief: 'injunction' },
    words: ['permanently', 'enjoined', 'enjoining', 'enjoins'],
    at: /permanently restrain(?:ed|ing)|(?:permanently )?enjoin(?:ed|ing)|enjoins(?= (?:the |all |any |federal )?(?:defendants?|respondents?|government|enforcement|implementation|agenc(?:y|ies)|\w+ from)\b)/y,
    notAfter:
      /(?:not|was|were|not be|preliminarily|previously|motions? [^.;]{0,120}\bfor an? (?:[\w-]+ ){0,3}order|\bwhy [^.;]{3,80} should not (?:be (?:issued|entered|made)|issue)|\b(?:requests?|motions?|applications?|asks?) that [^.;,]{2,80} be) $/,
    examples: ['are permanently enjoined', 'ORDER enjoining enforcement'],
  },
  {
    says: { outcome: 'granted', object: 'itself', relief: 'administrative_stay' },
    words: ['administratively', 'entering', 'enters', 'temporarily'],
    at: /administratively stay(?:ed|ing|s)|enter(?:ing|s) (?:(?:and?|a) )?(?:(?:brief|limited|short|further) )?administrative stay|temporarily stayed/y,
    // A pause of discovery or of the case is no stay of an order.
    notAfter:
      /\b(?:discovery|case|action|matter|proceedings?|deadlines?|litigation|briefing) (?:is|are) (?:hereby )?$/,
    examples: ['the order is administratively stayed'],
  },
  {
    // Bankruptcy's own stay, kept or put in force.
    says: { outcome: 'granted', object: 'itself', relief: 'stay' },
    words: ['extending', 'imposing', 'reimposing', 'continuing'],
    at: /(?:extending|(?:re)?imposing|continuing) (?:the )?(?:automatic |co-?debtor )?stay\b/y,
    examples: ['Order Extending Automatic Stay'],
  },
  {
    says: { outcome: 'granted', object: 'itself', relief: 'stay' },
    words: ['staying', 'stays'],
    at: /staying|stays (?=(?:this|the|all|these|further|enforcement|discovery|litigation|proceedings|and administratively)\b)/y,
    notAfter: /(?:not|motion|automatic|prior|of|for|\d{4},? (?:minute )?order) (?:re |for )?$/,
    examples: ['Order Staying Case', 'The Court hereby STAYS this matter'],
  },
  {
    says: { outcome: 'granted', object: 'itself', relief: 'stay' },
    words: ['holding', 'holds', 'placing', 'places', 'hold'],
    at: /(?:hold(?:ing|s)|(?<=\b(?:court|panel) will )hold|plac(?:ing|es)) (?:the |this |these )?(?:case|appeal|petition|matter|action|proceeding|motion)s?[^.;]{0,60}? in abeyance/y,
    examples: ['ORDER filed holding case in abeyance', 'ORDER placing case in abeyance'],
  },
  {
    says: { outcome: 'granted', object: 'itself', relief: 'stay' },
    words: ['stayed', 'abated'],
    unless: /stayed by the (?:supreme court|court of appeals|[a-z]+ circuit)\b/y,
    // A paused briefing schedule is no stay of anything.
    notAfter: new RegExp(
      `${NO_RULING.source}|\\bkeep (?:this |the )?(?:case|action|matter|proceedings?|appeal)s? $|(?:schedule|deadlines?|discovery|briefing)(?: not [^.;]{3,90})? (?:is|are) (?:hereby )?$`,
    ),
    examples: ['This case is STAYED pending appeal'],
  },
  {
    // What the probation office asked for.
    says: { outcome: 'dismissed', object: 'itself', relief: 'other' },
    words: ['dismissing'],
    at: /dismissing (?:\[?\d+\]? )?(?:the )?petition for (?:revocation|warrant|action)\b/y,
    examples: ['ORDER dismissing 4 Petition for Revocation of Supervised Release'],
  },
  ...DISMISSED_MOTION_RULES,
  {
    says: { outcome: 'dismissed', object: 'itself', relief: 'dismissal' },
    words: ['dismissing', 'discontinuing'],
    // Granted is the request that asked for such an order.
    notAfter:
      /(?:not|of|by|in|without|for|motion|recommending|(?:request|motion|application) for (?:entry of )?(?:an )?order) $/,
    examples: ['Order Dismissing Case'],
  },
  {
    says: { outcome: 'dismissed', object: 'itself', relief: 'dismissal' },
    words: ['dismissed', 'dismisses', 'discontinued'],
    notAfter: BELOW_OR_NONE,
    examples: ['This action is DISMISSED with prejudice', 'action is discontinued'],
  },
  {
    says: { outcome: 'granted', object: 'itself', relief: 'injunction' },
    words: ['judgment'],
    at: /judgment,? (?:and|&) (?:order (?:of|for) )?(?:permanent )?injunction/y,
    notAfter: /(?:proposed|motion for|motion for entry of)(?: an?)?(?: final| default| consent)? $/,
    examples: ['FINAL JUDGMENT AND PERMANENT INJUNCTION.'],
  },
  {
    says: { outcome: 'granted', object: 'itself', relief: 'injunction' },
    words: ['order', 'decree'],
    at: /(?:order|decree) (?:of|for) (?:permanent )?injunction/y,
    notAfter: /(?:proposed|motion for|motion for entry of)(?: an?)? $/,
    examples: ['CONSENT ORDER of Permanent Injunction against Roe Inc.'],
  },
  {
    says: { outcome: 'dismissed', object: 'itself', relief: 'dismissal' },
    words: ['dismissal'],
    at: /dismissal order\b/y,
    notAfter:
      /(?:\b(?:of|for|proposed|an?|the|submit|file|re|day|party|partial|voluntary|stipulated|joint) |\d[ \])]*)$/,
    examples: ['DISMISSAL ORDER. Signed by Judge Jane Roe'],
  },
  {
    // The noun rules only in a title: "ORDER OF DISMISSAL".
    says: { outcome: 'dismissed', object: 'itself', relief: 'dismissal' },
    words: ['order', 'judgment'],
    at: /(?:order|judgment) (?:of|for) (?:\w+ ){0,3}?(?:dismissal|discontinuance)\b(?! of (?:defendant|party|parties|count))/y,
    notAfter:
      /(?:proposed|motion for|in light of|light of the stipulation and|submit|file|tender|provide|entry of) (?:an? |the |any )?(?:appropriate |agreed |proposed |stipulated |consent )?$/,
    examples: ['ORDER OF DISMISSAL', 'STIPULATION AND ORDER OF DISCONTINUANCE'],
  },
  ...(
    [
      ['affirm', 'affirmed'],
      ['reverse', 'reversed'],
    ] as const
  ).map(
    ([word, outcome]): PhraseRule<RulingWord> => ({
      says: { outcome, object: 'after' },
      words: [word],
      notAfter: SPEAKS,
      examples: [`We ${word} the district court's judgment`],
    }),
  ),
  // A district judge who affirms a recommendation decides no appeal.
  ...verb(['affirming', 'affirms', 'affirmed'], 'affirmed').map((rule) => ({
    ...rule,
    unless:
      /affirm\w+ (?:and adopt\w+ )?(?:the )?(?:magistrate judge['’]?s? )?(?:\[?\d+\]? )?(?:(?<=magistrate judge['’]s (?:\[?\d+\]? )?)(?:[\w/,]+ ){0,5}?order\b|report|r&r|findings|recommendation)/y,
    notAfter: rule.says.object === 'before' ? OF_MAGISTRATE : rule.notAfter,
  })),
  ...verb(['reversing', 'reverses', 'reversed'], 'reversed'),
  {
    says: { outcome: 'vacated', object: 'after' },
    words: ['vacating', 'vacates', 'setting'],
    at: /vacat(?:ing|es)(?: (?:(?:the|this|its|\[?\d+\]?) )*scheduling order\b)?|setting aside (?=(?:the |its )?(?:\[?\d+\]? )?(?:order|dismissal|opinion|(?:[\w-]+ ){0,4}(?:rule|regulation|policy|directive|guidance|agency action|agency decision)s?)\b)/y,
    notAfter: /(?:not|of|by|without|for) (?:re )?$/,
    examples: ['ORDER vacating 20 Order'],
  },
  {
    says: { outcome: 'vacated', object: 'before' },
    words: ['vacated', 'vacatur'],
    // "VACATED PER 20 Order" is the clerk's later mark on an order that said something else.
    at: /vacated\b(?! (?:per|pursuant to)\b)/y,
    notAfter: NO_RULING,
    examples: ['Judgment VACATED and case REMANDED'],
  },
  {
    says: { outcome: 'remanded', object: 'itself', relief: 'remand' },
    words: ['remanding', 'remanded', 'remands'],
    unless:
      /remand(?:ing|ed|s) (?:the |said )?(?:defendant|deft|dft|(?:in)?to (?:the )?custody|to (?:the )?(?:us|u\.s\.|usm)|back to|him|her)/y,
    notAfter: /(?:defendant|deft|dft|not|be|been|\)|supreme court (?:vacated|reversed) and) (?:is |was )?$/,
    examples: ['case REMANDED', 'ORDER remanding case to state court'],
  },
  {
    says: { outcome: 'recalled', object: 'itself', relief: 'other', weighty: true },
    words: ['recalled', 'recalling'],
    unless: /recall(?:ed|ing) (?:the |of )?(?:[\w-]+ ){0,3}warrants?\b/y,
    notAfter: new RegExp(`${NO_RULING.source}|warrants? (?:is |was |are )?(?:hereby )?$`),
    examples: ['The mandate is RECALLED', 'ORDER recalling mandate'],
  },
  ...WITHDRAWN_RULES,
  ...EXTENSION_RULES,
  ...CASE_STEP_RULES,
  {
    // A decree is more than the motion that asked for it.
    says: { outcome: 'granted', object: 'itself', relief: 'other', weighty: true },
    words: ['enter', 'entering', 'entered'],
    at: /enter(?:ing|ed)? (?:the |a |proposed )?consent (?:decree|judgment)/y,
    notAfter: /(?:to|motion for|proposed) $/,
    examples: ['Enter Consent Decree as approved by the Court'],
  },
  ...CALENDAR_WORDS,
];

export const RULING_INDEX = indexPhrases(RULING_RULES);
