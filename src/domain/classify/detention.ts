import type { Outcome, Relief } from '../event.ts';
import type { EntryText } from './entry-text.ts';
import type { Ruling } from './rulings.ts';

/** What a ruling on a bare "petition" or on a motion for release is read as on. */
const UNNAMED = new Set<Relief | null>([null, 'other', 'schedule']);
const PETITION_RULED =
  /\bpetition,? (?:\(?(?:doc|dkt|ecf)[^()]{0,14}\)?,? |\[?\d+\]? )?(?:(?:shall be|be and(?: hereby)? is|is|be) )?(?:hereby |therefore |conditionally )*(?:granted|denied|allowed)\b|\b(?:grant|den)(?:ing|ies|s|ying) (?:in part )?(?:the )?(?:\[?\d+\]? )?(?:(?:first |second )?amended |verified )?petition\b(?! (?:for|to|of)\b)/;
const DETENTION = /\b(?:releas(?:e|ed|ing)|bond hearing|detention|custody|detain\w*)\b/;

/** What the other side moved for falls with it: "the motion for summary judgment is denied, and the petition is granted". */
const BESIDE_WRIT = new Set<Relief | null>(['summary_judgment', 'dismissal']);
const PETITION_GRANTED =
  /\bpetition (?:\(?(?:doc|dkt|ecf)[^()]{0,14}\)?,? |\[?\d+\]? )?(?:is|be) (?:hereby |therefore |conditionally )*granted( in part)?\b/;
const HELD = /\b(?:petitioner|respondent|ice custody|immigration|bond hearing|noncitizen)/;

/** To be let go is what the writ is for; bail while the court thinks is less. */
const RELEASE_RULED =
  /\b(?:motion|request|application) for (?:an? )?(?:order (?:for|of) )?(?:(?:immediate|emergency) release\b(?! on (?:bail|bond))|release (?:is|be) (?:hereby )?granted\b|release from (?:\w+ )?(?:custody|detention)\b)/;

/** "The Petition is denied and this action is dismissed": the action is the petition. */
const DENIED_AND_DISMISSED =
  /\bpetition (?:\(?(?:doc|dkt|ecf)[^()]{0,14}\)?,? |\[?\d+\]? )?(?:is|be) (?:hereby )?denied,? (?:with(?:out)? prejudice,? )?and (?:that )?(?:this|the) (?:action|case|matter) (?:is |be )?(?:hereby )?dismissed\b/;

/** "ORDER DISMISSING Petition for Writ of Habeas Corpus": the petition, and the case with it. */
const WRIT_DISMISSED =
  /\bdismiss(?:ing|es) (?:with(?:out)? prejudice )?(?:(?:the|this|amended|petitioner['’]s|\[?\d+\]?) )*(?:petition|application) for (?:an? )?writ of habeas corpus\b|\b(?:petition|application) for (?:an? )?writ of habeas corpus[^.;]{0,60}? (?:is|be) (?:hereby |therefore )*dismissed\b/;

/** What became of the writ where the ruling does not call it so; null when it is not about who is held. */
export function writOutcome(
  { lower }: EntryText,
  relief: Relief | null,
  outcome: Outcome | null,
): Outcome | null {
  if (relief === 'dismissal' && outcome === 'dismissed' && WRIT_DISMISSED.test(lower)) return 'dismissed';
  if (relief === 'dismissal' && outcome === 'dismissed')
    return DENIED_AND_DISMISSED.test(lower) && !/arbitra|\baward\b/.test(lower) ? 'denied' : null;
  const served = relief === 'habeas' && outcome === 'granted';
  if ((served || BESIDE_WRIT.has(relief)) && DETENTION.test(lower)) {
    const granted = PETITION_GRANTED.exec(lower);
    if (granted && HELD.test(lower)) return granted[1] ? 'granted_in_part' : 'granted';
  }
  if (!UNNAMED.has(relief) || !HELD.test(lower)) return null;
  const petition = PETITION_RULED.test(lower) && DETENTION.test(lower);
  return petition || RELEASE_RULED.test(lower) ? outcome : null;
}

const ENJOINS =
  /^(?:temporarily |preliminarily |permanently )?(?:enjoin|restrain|prohibited|barred|precluded)/;
const GRANTED = new Set<Outcome | null>(['granted', 'granted_in_part']);

/** "The petition is granted and respondents are enjoined from detaining him again": the bar serves the writ. */
export function servedWrit({ lower }: EntryText, best: Ruling, rulings: readonly Ruling[]): Ruling {
  if (best.named || best.outcome !== 'granted' || !ENJOINS.test(lower.slice(best.at, best.at + 40)))
    return best;
  return (
    rulings.find(({ relief, outcome, weighty }) => relief === 'habeas' && !weighty && GRANTED.has(outcome)) ??
    best
  );
}
