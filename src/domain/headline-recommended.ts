import { calmWithin } from './headline-title.ts';

/** What a magistrate judge recommends to the judge: no ruling yet, and the one thing such a paper tells. */

const MAX_READ_CHARS = 3_000;

/** The paper calls itself a recommendation; an order that adopts one does not. */
const REPORT =
  /^\W*(?:(?:magistrate judge'?s?|amended|supplemental|final|interim|partial|proposed|order,?|order and|memorandum(?: opinion)?,? and) )*(?:report|findings?)\b[^.;:]{0,40}\brecommendations?\b/i;

/** The clause behind "recommended that" or "report and recommendation of the Magistrate Judge that". */
const ADVICE =
  /\brecommend(?:ed|ing|s|ations?)(?: of (?:the )?(?:(?:united states|u\.s\.) )?magistrate judge)?(?:,? as follows)?:? that:? ?(?:\(?\d[.)] ?)?([^;]{6,400})/i;

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
const ACTIVE = new RegExp(`^(${Object.values(VERBS).join('|')})\\b (.+)$`, 'i');
const PASSIVE = new RegExp(
  `^(.+?),? (?:should )?be (${Object.keys(VERBS).join('|')})\\b(?: and (?:the )?(?:case|matter|action|cause)? ?(?:be )?(remanded))?( in[- ]part| with(?:out)? prejudice| with leave to amend| as moot)?`,
  'i',
);

/** Numbers of the docket and what follows the thought. */
function plain(words: string): string {
  const bare = words
    .replace(/ ?[([](?:(?:DE|ECF|Dkt|Docs?|Docket|Filing)\b[^()[\]]{0,20}|\d{1,4})[)\]]/gi, '')
    .replace(/(?<=\w) \d{1,4}(?= [A-Za-z])|(?<=^|the )\d{1,4} (?=[A-Z])/g, '')
    .replace(/ +(?=[,.;])/g, '')
    .replace(/(?<!\b(?:v|vs|No|Inc|Jr|Sr|[A-Z]))\.(?: .*)?$|[:,] (?=(?:and )?(?:direct|that)\b).*$/i, '');
  return calmWithin(bare.replace(/\s+/g, ' ').replace(/[\s.,]+$/, ''));
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

/** "Recommendation to dismiss this action without prejudice"; null where the paper does not say what it recommends. */
export function recommendedSaid(entry: string): string | null {
  const text = entry.slice(0, MAX_READ_CHARS).replace(/\s+/g, ' ');
  if (!REPORT.test(text.slice(0, 160))) return null;
  const clause = ADVICE.exec(text)?.[1]?.trim().replace(TO_JUDGE, '');
  const said = clause && (active(clause) ?? passive(clause));
  return said ? `Recommendation to ${said}` : null;
}
