/** Kinds of docket entry as courts name them in their feeds, and as a reader would. */

const NAMES: Readonly<Record<string, string>> = {
  ans: 'answers',
  answer: 'answers',
  appeal: 'appeals',
  appl: 'applications',
  brief: 'briefs',
  claim: 'claims',
  clms: 'claims',
  cmp: 'complaints',
  complaint: 'complaints',
  crt: 'court events',
  court: 'court events',
  decree: 'decrees',
  discov: 'discovery',
  judgment: 'judgments',
  jgm: 'judgments',
  letter: 'letters',
  misc: 'other papers',
  minutes: 'minutes',
  minute: 'minutes',
  motion: 'motions',
  mot: 'motions',
  notice: 'notices',
  ntc: 'notices',
  opinion: 'opinions',
  opin: 'opinions',
  order: 'orders',
  ord: 'orders',
  petition: 'petitions',
  plan: 'plans',
  respm: 'responses',
  respoth: 'responses',
  response: 'responses',
  ruling: 'rulings',
  service: 'service',
  svc: 'service',
  transcript: 'transcripts',
  trial: 'trials',
  util: "clerk's entries",
  utility: "clerk's entries",
};

/** The division of a kind ("order-cr", "order-bk") makes no other kind for a reader. */
const DIVISION = /[-_ ](?:cr|cv|bk|ap|mj|mc|misc|crim|civ|civil|criminal)$/i;

/** `order,order-cr,opinion` becomes `orders, opinions`: each kind once, in the plural, in the order met. */
export function readableKinds(kinds: readonly string[]): string[] {
  const names = kinds.map((kind) => {
    const bare = kind.trim().toLowerCase().replace(DIVISION, '');
    return NAMES[bare] ?? (bare.endsWith('s') ? bare : `${bare}s`);
  });
  return [...new Set(names.filter((name) => name !== 's' && name !== ''))];
}

/** Whether two lists name the same kinds, whatever their order. */
export function sameKinds(a: readonly string[], b: readonly string[]): boolean {
  const [left, right] = [new Set(readableKinds(a)), new Set(readableKinds(b))];
  return left.size === right.size && [...left].every((kind) => right.has(kind));
}

export function carriesAll(kinds: readonly string[]): boolean {
  return kinds.some((kind) => /^all\b/i.test(kind.trim()));
}

/** Kinds whose entries open a case. Courts count notices of removal among the complaints. */
const OPENING = ['complaints', 'petitions'];

/** Whether a feed that carries these kinds of entry shows the beginning of every case, of some or of none. */
export function opensCases(kinds: readonly string[]): 'all' | 'some' | 'none' {
  if (carriesAll(kinds)) return 'all';
  return readableKinds(kinds).some((kind) => OPENING.includes(kind)) ? 'some' : 'none';
}
