import type { Outcome, Relief } from '../event.ts';
import type { PhraseRule } from './phrase-rule.ts';

/** How a ruling word finds what it rules on. */
export interface RulingWord {
  outcome: Outcome | null;
  /** `after`: "granting 9 Motion"; `before`: "the motion is granted"; `itself`: the phrase names the relief. */
  object: 'after' | 'before' | 'itself';
  relief?: Relief;
  /** Steps of the calendar count only where nothing else is ruled on. */
  calendar?: true;
  /** Outweighs motions of the ordinary kind. */
  weighty?: true;
}

/** Words before a participle that make it no ruling: wishes, conditions, recommendations, the past. */
const UNRULED =
  /(?:not|of|by|before|without|for|after|proposed order|against|recommending|favor of|consider|considering|(?:construed|read|interpreted|viewed) as) $|opinion ?-+ ?$/;
/** "vacating 20 Order granting": what the earlier order did is only its name. */
const EARLIER_ORDER =
  /\b(?:reconsider(?:ing|ation)?|vacat(?:e|ing|es|ed)|amend(?:ing)?|alter|clarify(?:ing)?|modify(?:ing)?|correct(?:ing)?|stay(?:ing)?|dissolv(?:e|ing)|unseal(?:ing)?|rescind(?:ing)?|appeal(?:ing)?|aside|redact(?:ing)?|enforc(?:e|ing)) (?:(?:of|the|this|its|court['’]?s?|minute|memorandum|opinion|and|oral|text|prior|dated|\[?\d{1,4}\]?|[a-z]{3,9} \d{1,2}, \d{4},?|[\d/]{6,10}) ){0,6}orders? (?:dated [\d/]+ )?$|(?:reconsideration|clarification)[^.;]{0,40} (?:re:?|regarding) (?:the |this |court['’]?s? )*(?:\[?\d{1,4}\]? )?orders? $/;
const NO_PARTICIPLE = new RegExp(`${UNRULED.source}|${EARLIER_ORDER.source}`);

/** Money that an agency gives: what stands around the noun. */
const GRANTS_OF_MONEY =
  /grants(?=[.;)]|,(?! (?:in |for |as |with|over |and |but |subject |to the extent))|,? (?:that|which|is|are|was|were|at issue|awarded|terminated|cancell?ed|listed|from|under|have|had|shall|will|would|to (?:the )?(?:states?|universit|recipients?)|program)\b)/y;
const NO_VERB = new RegExp(
  `${NO_PARTICIPLE.source}|\\b(?:the|these|those|their|its|his|her|any|all|such|some|several|certain|other|individual|federal|state|research|block|existing|remaining|specific|affected|terminated|cancell?ed|frozen|awarded|suspended|plaintiffs?['’]s?|two|three|four|five|six) $`,
);

/** Words before a participle that make it no ruling: wishes, conditions, recommendations, the past. */
export const NO_RULING =
  /(?:\b(?:not|persons|should|should not|whether|may|would|(?<!adjudged )to|can|could|must|if|unless|having|previously|until|had|has|have|no|shall|supreme court|court of appeals|circuit|panel|immigration judge|recommend(?:s|ed|ing)?(?: that)?|initially|originally|subsequently|why|stating that|requesting|seeking|proposed(?: order)?|when|once|after) (?:be |been |hereby be )?|(?<!will )(?<!ordered )(?<!hereby )(?<!adjudged to )(?<!\b(?:ordered|adjudged|decreed|order (?:\[\d{5,8}\] )?(?:filed|entered|issued)),? that [^.;]{0,160} )(?<!that the (?:[\w'’]+ ){0,4}(?:judgment|orders?|decision)s?[^.;]{0,70} )\bbe |\bno (?:(?!(?<=, )(?:the|this|it|plaintiffs?|defendants?|petitioners?) )[a-z,]+ ){1,14}(?:will be |shall be |is |are )|\bwhether (?:[\w'’]+ ){1,8}will be )$/;

export const OF_CONSENT = new RegExp(
  `${NO_RULING.source}|\\b(?:consent to proceed|waiver of (?:jt|jury trial|indictment))[^.;]{0,60} (?:is|was|were) $`,
);

/** What a magistrate judge ordered or recommended is upheld without deciding an appeal; what "we affirmed" is told. */
export const OF_MAGISTRATE = new RegExp(
  `${NO_RULING.source}|\\b(?:magistrate(?: judge)?['’]?s? |r&r|recommendations?)(?:[^;.]|\\b(?:doc|no)\\.){0,90} (?:is|are) (?:hereby )?(?:adopted and )?$|\\bwe (?:have )?(?:previously )?$`,
);

/** What the court below did is told before what becomes of it. */
export const BELOW_OR_NONE = new RegExp(
  `${NO_RULING.source}|\\bthe (?:district|trial|lower|bankruptcy) court $`,
);

/** "Ordered that the administrative stay entered in June be dissolved" dissolves it. */
export const LIFTED_NO_RULING = new RegExp(
  NO_RULING.source.replace(
    '(?<!will )',
    "(?<!will )(?<!that the (?:[\\w'’]+ ){0,3}(?:stay|injunction)[^.;]{0,70} )",
  ),
);

/** What may follow a verb and change its outcome, and how a text shows it. */
interface Turn {
  pattern: string;
  shown: string;
}

/** One verb in its three forms: "granting 9 Motion", "the Court grants the motion", "the motion is granted". */
export function verb(
  forms: readonly [ing: string, s: string, ed: string],
  outcome: Outcome,
  turn: Turn = { pattern: '', shown: '' },
): PhraseRule<RulingWord>[] {
  const [ing, s, ed] = forms;
  const at = (words: string): RegExp | undefined =>
    turn.pattern === '' ? undefined : new RegExp(`(?:${words})${turn.pattern}`, 'y');
  return [
    {
      says: { outcome, object: 'after' },
      words: [ing, s],
      at: at(`${ing}|${s}`),
      unless: s === 'grants' ? GRANTS_OF_MONEY : undefined,
      notAfter: s === 'grants' ? NO_VERB : NO_PARTICIPLE,
      examples: [
        `ORDER ${ing}${turn.shown} 9 Motion to Seal`,
        `The Court ${s}${turn.shown} the motion to seal`,
      ],
    },
    {
      says: { outcome, object: 'before' },
      words: [ed],
      at: at(ed),
      notAfter: NO_RULING,
      examples: [`the motion to seal is ${ed}${turn.shown}`],
    },
  ];
}

export const GRANT = ['granting', 'grants', 'granted'] as const;
export const ALLOW = ['allowing', 'allows', 'allowed'] as const;
export const DENY = ['denying', 'denies', 'denied'] as const;
export const IN_PART: Turn = {
  pattern:
    '(?:[,-]? ?(?:only |\\()?in[- ]part\\)?)(?:,? (?:and|&) (?:den(?:ying|ies|ied)|dismiss(?:ing|ed))(?: as moot)? in[- ]part)?',
  shown: ' in part',
};
export const AS_MOOT: Turn = {
  pattern:
    '(?: (?:the |\\[?\\d+\\]? |\\(\\d+\\) )?(?:motion |motions )?)?(?:,? ?(?:in part )?(?:\\()?(?:as|for|is|are) (?:being )?moot)',
  shown: ' as moot',
};
