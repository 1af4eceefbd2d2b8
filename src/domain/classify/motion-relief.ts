import type { Relief } from '../event.ts';
import { type EntryText, readText } from './entry-text.ts';
import { laterMarkEnd } from './reported-rulings.ts';
import { reliefBetween } from './rulings.ts';
import { mayMatch, sought } from './sought.ts';

const ASKING_CHARS = 600;
/** After these words an entry speaks of its calendar or its filer, not of what it asks. */
const END_OF_ASKING =
  /(?:motions?|hearing) (?:is )?set for|\b(?:responses?|suggestions[^.]{0,40}|repl(?:y|ies)|objections?|answer) due\b|document filed by|\bfiled by\b/;

function askingEnd(text: EntryText): number {
  const cut = text.lower.slice(0, ASKING_CHARS).search(END_OF_ASKING);
  return cut > 20 ? cut : Math.min(text.lower.length, ASKING_CHARS);
}

/** "re: 16 MOTION to Stay, 10 MOTION to Dismiss": a motion behind its number was filed before. */
const FILED_BEFORE = /\b\d{1,4}\]? (?:[a-z]+ ){0,2}motions? (?:to|for|in)\b/;

/**
 * What a party's paper asks for or is about; `unnamed` when it names a motion that fits no relief. What earlier motions
 * asked for counts only where it names nothing of its own.
 */
export function askedRelief(text: EntryText, unnamed: Relief | null): Relief | null {
  const end = askingEnd(text);
  const earlier = text.lower.slice(0, end).search(FILED_BEFORE);
  const own = earlier > 0 ? reliefBetween(text, 0, earlier) : null;
  return own ?? reliefBetween(text, 0, end) ?? unnamed;
}

/** Words that belong to the paper itself unless it names a motion: an amicus brief asks for no leave. */
const OF_THE_PAPER: readonly Relief[] = [
  'schedule',
  'amicus_leave',
  'fees',
  'discovery',
  'extension',
  'seal',
];

/** Without a motion a hearing is only on what names it: "preliminary injunction hearing". */
const OF_NO_HEARING: readonly Relief[] = [
  ...OF_THE_PAPER,
  'other',
  'dismissal',
  'remand',
  'transfer',
  'relate',
  'consolidate',
  'withdraw_counsel',
];

/** The relief of a motion that the clerk names in brackets as related. */
function relatedRelief(text: EntryText): Relief | null {
  if (!/\b(?:motion|application)\b/.test(text.related)) return null;
  const related = readText(text.related);
  return reliefBetween(related, 0, related.lower.length) ?? 'other';
}

/** A motion that is there, not the day by which motions are to be filed. */
const MOVES =
  /(?<!pretrial )\b(?:motions?|applications?|request(?:s|ing)?)\b(?! (?:are |is )?(?:to be filed|hearing (?:cut-?off|deadline)|redaction|deadlines?|due|cut-?off|by|must|shall))/;

/** The relief of the motion that a brief, an exhibit or a hearing is about (convention 16). */
export function namedMotionRelief(text: EntryText, hearing: boolean): Relief | null {
  const head = text.lower.slice(0, ASKING_CHARS);
  const moves = MOVES.test(head);
  const ignored: readonly Relief[] = hearing
    ? ['schedule', ...(/to vacate/.test(head) ? [] : ['vacatur' as const]), ...(moves ? [] : OF_NO_HEARING)]
    : moves
      ? []
      : OF_THE_PAPER;
  const end = Math.min(text.lower.length, ASKING_CHARS);
  const named = reliefBetween(text, 0, end, ignored);
  // "Roe Conference of Ohio re 34 MOTION to Dismiss": a word of the filer's name is no relief where a motion follows.
  const at = named !== null && moves && OF_THE_PAPER.includes(named) ? head.search(MOVES) : -1;
  const moved = at > 0 ? reliefBetween(text, at, end, ignored) : null;
  if (named) return moved ?? named;
  return /\bmotions?(?:\/applications?)? (?:by (?:(?! re:? )[^;:]){2,80}? |(?!suitable|hearing|set|day|practice)\S+ )?(?:to|for|in limine)\b/.test(
    head.slice(0, 350),
  )
    ? 'other'
    : relatedRelief(text);
}

/** A bare "ORDER" says nothing of what it orders. */
const BARE_ORDER =
  /^(?:memo(?:randum)? endorse\w*|endorsed letter|so[- ]ordered|report and recommendations?)?[\s.:]*$|^(?:(?:text|text-only|letter|minute|electronic|paperless|docket|docket text|written|oral|endorsed|clerk['’]?s?|court|per curiam|en banc|amended|corrected|sealed|filed|signed|final|second|third|further|stipulation and|decision and|decision &|motion|strike|general|notation|non-document|in chambers|bench|status report|sua sponte|the|and|by|\(in chambers\)|\(?marginal(?: entry)?\)?) ){0,4}orders?(?: ?\(other\)| ?- ?not on motion)?(?: (?:filed|entered|issued))?(?: as to [^.\d[\]]{0,60})?[\s.:,]*(?:\([^)]{0,80}\)[\s.]*)?(?:$|signed(?! (?:on [\d/]+,? )?(?:granting|denying|approving|authorizing|sustaining|allowing)))/;

/** "ORDER: In light of the Supreme Court's grant of a stay, the parties shall file": why it is ordered is not ruled on. */
const REASONED = sought(
  /^[^.;]{0,60}?\border(?: entered)?[.:]? (?:in (?:light|view) of|given|following|because of|on remand from|(?:the )?(?:[\w.]+ ){1,4}having) .{3,250}?, (?=(?:the )?(?:court|parties|plaintiffs?|defendants?|petitioners?|respondents?|government|counsel|clerk)\b|(?:[\w'’]+ ){1,3}shall |it is )|^[^.;]{0,40}?\border[.:]? (?:on [a-z]+ \d{1,2}, \d{4}, )?the (?:supreme court|[a-z]+ circuit|court of appeals) (?:has )?(?:stayed|granted|entered|issued|denied|vacated|reversed|affirmed) [^.;]{3,200}\. |^[^.;]{0,40}?\border[.:]? (?:re|regarding|on|upon)[: ](?:receipt of )?(?:the )?(?:\w+ )?(?:mandate|judgment|opinion) of the [^.;]{3,200}\. /,
);

function reasonEnd({ lower, signs }: EntryText): number {
  return mayMatch(REASONED, signs) ? (REASONED.pattern.exec(lower)?.[0].length ?? 0) : 0;
}

export function orderRelief(text: EntryText): Relief | null {
  const first = text.sentences[1] ?? text.lower.length;
  const from = laterMarkEnd(text) || reasonEnd(text);
  const named = reliefBetween(text, from, Math.min(Math.max(first, from + 160), 400, text.lower.length));
  if (named) return named;
  return BARE_ORDER.test(text.title) || BARE_ORDER.test(text.lead) ? relatedRelief(text) : 'other';
}
