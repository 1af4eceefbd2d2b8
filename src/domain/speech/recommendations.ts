/** What a magistrate judge recommends, in another language: verbs and common objects; a paper's own name is quoted. */
export interface RecommendationTable {
  /** "Recommendation to" */
  lead: string;
  /** "dismiss" */
  verbs: Readonly<Record<string, string>>;
  /** "this action" */
  objects: Readonly<Record<string, string>>;
  /** "without prejudice", at the end of an object. */
  ways: Readonly<Record<string, string>>;
  /** "the Defendants' motion": whose it is, behind the motion. */
  owners: Readonly<Record<string, string>>;
  inPart: string;
  /** "and remand", behind a verb. */
  andRemand: string;
  and: string;
  /** "and more" at the end of the list. */
  more: string;
  /** A motion in the middle of a sentence, from its name at the start of a headline: "Moción de enmienda". */
  motion: (name: string) => string;
}

/** Motions by their English names: within a sentence ("the motion to dismiss"), and as papers name themselves. */
interface Motions {
  motions: Readonly<Record<string, string>>;
  named: Readonly<Record<string, string>>;
}

/** "Recommendation to deny X and grant Y" in this language; null where the headline is none. */
export function recommendationFrom(
  table: RecommendationTable,
  motions: Motions,
  english: string,
): string | null {
  const list = /^Recommendation to (.+)$/.exec(english)?.[1];
  if (list === undefined) return null;
  const isMore = list.endsWith(' and more');
  const parts = list
    .replace(/ and more$/, '')
    .split(nextVerb(table))
    .map((part) => partIn(table, motions, part));
  if (parts.includes(null)) return null;
  const said = isMore ? [...parts, table.more] : parts;
  const [last = '', ...before] = said.toReversed();
  const all = before.length > 0 ? `${before.toReversed().join(', ')} ${table.and} ${last}` : last;
  return `${table.lead} ${all}`;
}

function nextVerb({ verbs }: RecommendationTable): RegExp {
  const any = Object.keys(verbs).join('|');
  return new RegExp(`(?<!\\b(?:${any}))(?:, | and )(?=(?:${any}) )`);
}

function partIn(table: RecommendationTable, motions: Motions, part: string): string | null {
  const [, word = '', qualifier = '', object = ''] = /^(\w+)( in part| and remand)? (.+)$/.exec(part) ?? [];
  const verb = table.verbs[word];
  if (verb === undefined) return null;
  const how = { '': '', ' in part': ` ${table.inPart}`, ' and remand': ` ${table.andRemand}` }[qualifier];
  return `${verb}${how} ${objectIn(table, motions, object)}`;
}

function objectIn(table: RecommendationTable, motions: Motions, object: string): string {
  const way = Object.keys(table.ways).find((one) => object.endsWith(` ${one}`));
  const whole = way === undefined ? object : object.slice(0, -way.length - 1);
  // The sign that there is more stays behind what it follows.
  const bare = whole.replace(/…$/, '');
  const own = known(table, motions, bare) ?? knownTogether(table, motions, bare);
  return `${own ?? `"${bare}"`}${whole.slice(bare.length)}${way === undefined ? '' : ` ${table.ways[way]}`}`;
}

/** "the Motion to Dismiss and the Motion to Strike", where each of them has a name of its own. */
function knownTogether(table: RecommendationTable, motions: Motions, objects: string): string | null {
  const names = objects.split(/,? and |, /).map((one) => known(table, motions, one));
  const [last, ...before] = names.toReversed();
  if (before.length === 0 || !last || names.includes(null)) return null;
  return `${before.toReversed().join(', ')} ${table.and} ${last}`;
}

/** Whose it is, and what, without articles, in which clerks differ. */
const OWNED = /^(?:(plaintiffs?|defendants?|petitioner|respondent)'s? )?(.+)$/;

function bareOf(object: string): string {
  return object
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/\b(?:the|an?) /g, '')
    .replace(/^(.*\b)?motion to stay$/, '$1motion for stay');
}

function known(table: RecommendationTable, { motions, named }: Motions, object: string): string | null {
  const [, whose, what = ''] = OWNED.exec(bareOf(object)) ?? [];
  const name = Object.keys(motions).find((one) => bareOf(one) === what) ?? '';
  const own = table.objects[what] ?? motions[name] ?? (named[what] && table.motion(named[what]));
  const owner = whose === undefined ? '' : table.owners[whose];
  if (own === undefined || own === '' || owner === undefined) return null;
  return owner === '' ? own : `${own} ${owner}`;
}
