const MAX_SUMMARY_CHARS = 280;
const MAX_READ_CHARS = 4_000;

/** What a headline may draw on of the court's words. */
export interface OwnWords {
  labels: readonly string[];
  text: string | null;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Cuts at a word and says so; never inside one. */
export function cutAtWord(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const room = text.slice(0, limit - 1);
  const space = room.lastIndexOf(' ');
  return `${(space > limit / 2 ? room.slice(0, space) : room).replace(/[\s,;:.-]+$/, '')}…`;
}

/** "ORDER ON MOTION" in shouting capitals becomes "Order on motion"; mixed case and short initials stay. */
function calm(words: string): string {
  const letters = words.replace(/[^A-Za-z]/g, '');
  const upper = letters.replace(/[^A-Z]/g, '');
  return letters.length > 8 && upper.length / letters.length > 0.8
    ? capitalised(words.toLowerCase())
    : capitalised(words);
}

/** "Order on Motion for Extension" reads better as a sentence: "Order on motion for extension". */
function labelInSentenceCase(label: string): string {
  const name = label
    .replace(/^~?Util ?- ?|^\d ?- ?/i, '')
    .replace(/\s+/g, ' ')
    .trim();
  const words = name
    .split(' ')
    .map((word, place) => (place > 0 && /^[A-Z][a-z/]+\W*$/.test(word) ? word.toLowerCase() : word));
  return calm(words.join(' '));
}

const STAMPS = /\s*[([](?:attachments?:|entered:|filed on|signed by|document filed by)[^]*$/i;

/** Who speaks or keeps the minutes is not what happened: "Magistrate Judge Roe: ", "(Deputy Clerk: AB)". */
const SPEAKER =
  /^(?:(?:chief|senior|u\.s\.|district|magistrate|bankruptcy) )*(?:judge|justice) [A-Z][^:;]{2,50}: ?/i;
const DEPUTY = / ?\(deputy clerk: \w+\)/i;
const BEFORE_JUDGE =
  / (?:(?:held )?before|by) (?:the )?(?:honorable |hon\. |(?:(?:chief|senior|u\.s\.|district|magistrate|bankruptcy) )*judge )[A-Z][^:;,]{2,50}(?=: ?\S)/i;

function cleaned(text: string): string {
  return text
    .slice(0, MAX_READ_CHARS)
    .replace(/\s+/g, ' ')
    .replace(STAMPS, '')
    .replace(/^[\s*]+/, '')
    .trim();
}

const CLAUSE_END = /(?<!\b(?:al|No|Inc|Hon|Jr|v|vs|U\.S|[A-Z]))\. |: (?=[A-Z])|;|\[\d{2}-\d/g;
/** "JUDGMENT." alone tells nothing yet, nor does "Filed clerk order:". */
const LEAST_CHARS = { sentence: 12, lead: 30, number: 3 } as const;

function leastBefore(stop: string): number {
  if (stop.startsWith('[')) return LEAST_CHARS.number;
  return stop.startsWith(':') ? LEAST_CHARS.lead : LEAST_CHARS.sentence;
}

function firstClause(text: string): string {
  for (const stop of text.matchAll(CLAUSE_END))
    if (stop.index > leastBefore(stop[0])) return text.slice(0, stop.index);
  return text;
}

/** The court's label or first clause, as a headline. */
export function courtsOwnWords(words: OwnWords): string {
  const own = words.labels.filter((one) => !/^(?:~|\d ?-)/.test(one));
  // An entry may carry "Set/Reset Deadlines" and "Order on Motion": the ruling is what happened.
  const label = own.find((one) => /\b(?:order|opinion|judgment)\b/i.test(one)) ?? own[0] ?? words.labels[0];
  if (label?.trim()) return labelInSentenceCase(label);
  const text = cleaned(words.text ?? '')
    .replace(SPEAKER, '')
    .replace(DEPUTY, '')
    .replace(BEFORE_JUDGE, '');
  const clause = firstClause(text).replace(/[.:\s]+$/, '');
  return clause === '' ? 'New docket entry' : calm(clause);
}

/** The court's own first sentence, bounded and cut at a word. */
export function firstSentence(text: string): string {
  const clean = cleaned(text);
  const stop = clean.search(/(?<!\b(?:al|No|Nos|Inc|Hon|Jr|Dkt|Doc|v|vs|U\.S|St|[A-Z]))\.\s+(?=[A-Z("[*])/);
  return cutAtWord(stop > 20 ? clean.slice(0, stop + 1) : clean, MAX_SUMMARY_CHARS);
}
