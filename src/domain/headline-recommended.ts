import { calmWithin } from './headline-title.ts';

/** What a magistrate judge recommends to the judge: no ruling yet, and the one thing such a paper tells. */

const MAX_READ_CHARS = 3_000;

/** The paper calls itself a recommendation; an order that adopts one does not. */
const REPORT =
  /^\W*(?:(?:magistrate judge'?s?|amended|supplemental|final|interim|partial|proposed|order,?|order and|memorandum(?: opinion)?,? and) )*(?:report|findings?)\b[^.;:]{0,40}\brecommendations?\b/i;

/** The sentence behind "recommended that", "report and recommendation of the Magistrate Judge that" or "filed by Roe: that". */
const ADVICE =
  /\b(?:recommend(?:ed|ing|s|ations?)(?: of (?:the )?(?:(?:united states|u\.s\.) )?magistrate judge)?(?:,? as follows)?:? that|recommendations? re:? [^:;]{3,120}: that):? ?(?:\(?\d[.)] ?)?(.{6,500}?)(?=(?<!\b(?:v|vs|No|Inc|Jr|Sr|[A-Z]|\d))\.(?: |$)|$)/gi;

/** To whom it is said. */
const TO_JUDGE =
  /^(?:the )?(?:(?:presiding|assigned|united states|u\.s\.|district) )*(?:court|judge)(?: enter an order| should)?,? /i;

const VERBS: Readonly<Record<string, string>> = {
  adopted: 'adopt',
  accepted: 'accept',
  affirmed: 'affirm',
  allowed: 'allow',
  approved: 'approve',
  denied: 'deny',
  dismissed: 'dismiss',
  granted: 'grant',
  overruled: 'overrule',
  remanded: 'remand',
  reversed: 'reverse',
  sustained: 'sustain',
  transferred: 'transfer',
  vacated: 'vacate',
};
const INFINITIVES = Object.values(VERBS).join('|');
const PARTICIPLES = Object.keys(VERBS).join('|');
const ACTIVE = new RegExp(`^(${INFINITIVES})\\b (.+)$`, 'i');
const PASSIVE = new RegExp(
  `^(.+?),? (?:should )?be (${PARTICIPLES})\\b(?: and (?:the )?(?:case|matter|action|cause)? ?(?:be )?(remanded))?( in[- ]part| with(?:out)? prejudice| with leave to amend| as moot)?`,
  'i',
);

/** Numbers of the docket and what follows the thought. */
function plain(words: string): string {
  const bare = words
    .replace(/ ?[([](?:(?:DE|ECF|Dkt|Docs?|Docket|Filing)\b[^()[\]]{0,20}|\d{1,4})[)\]]/gi, '')
    .replace(/(?<=[\w'’]) \d{1,4}(?= [A-Za-z])|(?<=^|the )\d{1,4} (?=[A-Z])/g, '')
    .replace(/ +(?=[,.;])/g, '')
    .replace(/(?<!\b(?:v|vs|No|Inc|Jr|Sr|[A-Z]))\.(?: .*)?$|[:,] (?=(?:and )?(?:direct|that)\b).*$/i, '');
  return calmWithin(bare.replace(/\s+/g, ' ').replace(/[\s.,]+$/, ''));
}

/** One recommendation ends and another begins: "; that", "and that", or the next thing that should be done. */
const NEXT = new RegExp(
  [
    String.raw`;(?: and)?(?: that)? (?:\(?\d[.)] ?)?(?:that )?`,
    String.raw`(?:,(?: and)?| and) (?:\(\d\) ?)?(?:further )?that (?=[^,;]{2,140}? be (?:${PARTICIPLES})\b|(?:the )?(?:court|judge)\b)`,
    String.raw`(?<=\bbe (?:${PARTICIPLES})\b[^;]{0,40})(?:,(?: and)?| and) (?=[^,;]{3,140}? be (?:${PARTICIPLES})\b)`,
  ].join('|'),
  'i',
);
/** "DISMISS the petition, and DENY": of what the judge should do, not of what a motion asks for. */
const NEXT_ACTIVE = new RegExp(`(?:,(?: and)?| and) (?=(?:${INFINITIVES}|direct|order|close|enter)\\b)`, 'i');

function clausesOf(advice: string): string[] {
  return advice
    .replace(/\b(grant\w*|allow\w*) in[- ]part and den\w+ in[- ]part\b/gi, '$1 in part')
    .split(NEXT)
    .map((clause) => clause.trim().replace(TO_JUDGE, ''))
    .flatMap((clause) => (ACTIVE.test(clause) ? clause.split(NEXT_ACTIVE) : [clause]));
}

function active(clause: string): string | null {
  const [, verb = '', what = ''] = ACTIVE.exec(clause) ?? [];
  return verb ? `${verb.toLowerCase()} ${plain(what.replace(/,? (?:and|, )(?: that)? .*$/i, ''))}` : null;
}

function passive(clause: string): string | null {
  const [, what = '', verb = '', remanded, how = ''] = PASSIVE.exec(clause) ?? [];
  const infinitive = VERBS[verb.toLowerCase()];
  if (!infinitive || /\bbe \w+ed\b/i.test(what)) return null;
  const back = remanded ? ' and remand' : '';
  const part = how.toLowerCase().replace('-', ' ');
  // Long names are cut; whether all of it is granted must not be.
  return part === ' in part'
    ? `${infinitive} in part ${plain(what)}`
    : `${infinitive}${back} ${plain(what)}${part}`;
}

/**
 * "Recommendation to grant the Motion to Dismiss and deny the Motion to Strike"; null where the paper does not say what
 * it recommends. What does not fit into `most` characters is not told by halves: it then says that there is more.
 */
export function recommendedSaid(entry: string, most: number): string | null {
  const text = entry.slice(0, MAX_READ_CHARS).replace(/\s+/g, ' ');
  if (!REPORT.test(text.slice(0, 160))) return null;
  const advice = [...text.matchAll(ADVICE)].map(([, said = '']) => said);
  const all = advice.flatMap(clausesOf).flatMap((clause) => active(clause) ?? passive(clause) ?? []);
  const said = [...new Set(all)];
  const [first] = said;
  if (first === undefined) return null;
  const lead = (list: string) => `Recommendation to ${list}`;
  if (said.length === 1) return lead(first);
  const fewer = said.slice(1).map((_, left) => lead(joined([...said.slice(0, -1 - left), 'more'])));
  const shorter = [lead(joined(said)), ...fewer].flatMap((words) => [words, withoutArticles(words)]);
  return shorter.find((words) => words.length <= most) ?? lead(`${first}…`);
}

/** "deny Motion to Strike", as clerks write where room is scarce. */
function withoutArticles(words: string): string {
  return words.replaceAll(
    new RegExp(
      String.raw`\b((?:${INFINITIVES})(?: in part)?) the (?=[A-Z]|(?:motion|complaint|petition)\b)`,
      'g',
    ),
    '$1 ',
  );
}

function joined(parts: readonly string[]): string {
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
