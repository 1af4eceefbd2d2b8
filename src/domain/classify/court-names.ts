import { mayMatch, type Signs, sought, type Sought } from './sought.ts';

/**
 * Courts as docket text names them. Ids follow one pattern (state, part of the state, `d` or `b`), so the states and
 * their circuits are all the data needed where no directory is at hand.
 */
const CIRCUITS: Readonly<Record<string, string>> = {
  ca1: 'me ma nh ri pr',
  ca2: 'ny ct vt',
  ca3: 'pa nj de vi',
  ca4: 'md va wv nc sc',
  ca5: 'tx la ms',
  ca6: 'oh mi ky tn',
  ca7: 'il in wi',
  ca8: 'mn ia mo ar ne nd sd',
  ca9: 'ca or wa az nv id mt ak hi gu nmi',
  ca10: 'co ks nm ok ut wy',
  ca11: 'fl ga al',
  cadc: 'dc',
};
export const STATE_CIRCUIT = new Map(
  Object.entries(CIRCUITS).flatMap(([circuit, states]) =>
    states.split(' ').map((state) => [state, circuit] as const),
  ),
);

const STATE_NAMES: Readonly<Record<string, string>> = {
  maine: 'me',
  massachusetts: 'ma',
  'new hampshire': 'nh',
  'rhode island': 'ri',
  'puerto rico': 'pr',
  'new york': 'ny',
  connecticut: 'ct',
  vermont: 'vt',
  pennsylvania: 'pa',
  'new jersey': 'nj',
  delaware: 'de',
  'virgin islands': 'vi',
  maryland: 'md',
  virginia: 'va',
  'west virginia': 'wv',
  'north carolina': 'nc',
  'south carolina': 'sc',
  texas: 'tx',
  louisiana: 'la',
  mississippi: 'ms',
  ohio: 'oh',
  michigan: 'mi',
  kentucky: 'ky',
  tennessee: 'tn',
  illinois: 'il',
  indiana: 'in',
  wisconsin: 'wi',
  minnesota: 'mn',
  iowa: 'ia',
  missouri: 'mo',
  arkansas: 'ar',
  nebraska: 'ne',
  'north dakota': 'nd',
  'south dakota': 'sd',
  california: 'ca',
  oregon: 'or',
  washington: 'wa',
  arizona: 'az',
  nevada: 'nv',
  idaho: 'id',
  montana: 'mt',
  alaska: 'ak',
  hawaii: 'hi',
  guam: 'gu',
  colorado: 'co',
  kansas: 'ks',
  'new mexico': 'nm',
  oklahoma: 'ok',
  utah: 'ut',
  wyoming: 'wy',
  florida: 'fl',
  georgia: 'ga',
  alabama: 'al',
  columbia: 'dc',
};
/** States with more than one district; the others have the whole state in one. */
const DIVIDED: Readonly<Record<string, string>> = {
  ny: 'nesw',
  pa: 'emw',
  va: 'ew',
  wv: 'ns',
  nc: 'emw',
  tx: 'nesw',
  la: 'emw',
  ms: 'ns',
  oh: 'ns',
  mi: 'ew',
  ky: 'ew',
  tn: 'emw',
  il: 'ncs',
  in: 'ns',
  wi: 'ew',
  ia: 'ns',
  mo: 'ew',
  ar: 'ew',
  ca: 'cens',
  wa: 'ew',
  ok: 'enw',
  fl: 'mns',
  ga: 'mns',
  al: 'mns',
};
const PARTS: Readonly<Record<string, string>> = {
  northern: 'n',
  southern: 's',
  eastern: 'e',
  western: 'w',
  middle: 'm',
  central: 'c',
  nthrn: 'n',
  sthrn: 's',
  estrn: 'e',
  wstrn: 'w',
};
const STATE = Object.keys(STATE_NAMES)
  .sort((a, b) => b.length - a.length)
  .join('|');
const PART = Object.keys(PARTS).join('|');

function districtId(state: string, part: string | undefined): string | null {
  const parts = DIVIDED[state];
  if (!parts) return `${state}d`;
  return part && parts.includes(part) ? `${state}${part}d` : null;
}

const NAMES: readonly { name: Sought; part: number; state: number }[] = [
  {
    name: sought(
      new RegExp(`\\b(${PART})\\.? (?:district|dist\\.?) (?:court )?(?:of|for) (?:the )?(${STATE})\\b`, 'i'),
    ),
    part: 1,
    state: 2,
  },
  { name: sought(new RegExp(`\\b(${STATE})[ -](${PART})\\b`, 'i')), part: 2, state: 1 },
  {
    name: sought(
      new RegExp(
        `\\bdistrict (?:court )?(?:of|for)(?: the)?(?: district of)? (${STATE})(?![ -](?:${PART}))\\b`,
        'i',
      ),
    ),
    part: 0,
    state: 1,
  },
  // "D. New Jersey", "S.D. Florida"; not "Jane D. Washington".
  {
    name: sought(
      new RegExp(`(?<=\\b(?:the|to|in|from|of) |\\()(?:([NSEWMC])\\.? ?)?D\\. (${STATE})\\b`, 'i'),
    ),
    part: 1,
    state: 2,
  },
  // The Panel's clerk: "Minnesota District Court (0:26-cv-00123)".
  { name: sought(new RegExp(`\\b(${STATE}) district court \\(`, 'i')), part: 0, state: 1 },
];
/** "SDNY", "S.D.N.Y.", "D. Md.", "D.D.C.": initials of a district and a postal code. */
const INITIALS =
  /\b([NSEWMC])\.? ?D\.? (Cal|Tex|Fla|Ill|Ga|Ohio|Pa|Va|Wash|Mich|Ind|Wis|Okla|Tenn|Ky|La|Miss|Mo|Ark|Ala|Iowa)\b|\b([NSEWMC])\.?D\.? ?([A-Z])\.? ?([A-Z])\.?(?![A-Za-z])|\bD\. ?(Mass|Md|Conn|Me|Vt|Del|Ariz|Colo|Idaho|Kan|Minn|Mont|Neb|Nev|Or|Utah|Wyo|Haw|Alaska)\b|\bD\. ?([A-Z])\. ?([A-Z])\.(?![a-zA-Z])/;
const ABBREVIATED: Readonly<Record<string, string>> = {
  Mass: 'ma',
  Md: 'md',
  Conn: 'ct',
  Me: 'me',
  Vt: 'vt',
  Del: 'de',
  Ariz: 'az',
  Colo: 'co',
  Idaho: 'id',
  Kan: 'ks',
  Minn: 'mn',
  Mont: 'mt',
  Neb: 'ne',
  Nev: 'nv',
  Or: 'or',
  Utah: 'ut',
  Wyo: 'wy',
  Haw: 'hi',
  Alaska: 'ak',
  Cal: 'ca',
  Tex: 'tx',
  Fla: 'fl',
  Ill: 'il',
  Ga: 'ga',
  Ohio: 'oh',
  Pa: 'pa',
  Va: 'va',
  Wash: 'wa',
  Mich: 'mi',
  Ind: 'in',
  Wis: 'wi',
  Okla: 'ok',
  Tenn: 'tn',
  Ky: 'ky',
  La: 'la',
  Miss: 'ms',
  Mo: 'mo',
  Ark: 'ar',
  Ala: 'al',
  Iowa: 'ia',
};

/** "D.N.J.", "D.D.C.": the postal code of a state that is one district. */
function wholeState(code: string): string | null {
  return STATE_CIRCUIT.has(code) ? districtId(code, undefined) : null;
}

/** "northern", "N" */
function partOf(word = ''): string | undefined {
  const part = word.toLowerCase();
  return part.length === 1 ? part : PARTS[part];
}

/** The district court that a stretch of a text with these signs names, or null. */
export function namedDistrict(text: string, signs: Signs): string | null {
  for (const { name, part, state } of NAMES) {
    const match = mayMatch(name, signs) ? name.pattern.exec(text) : null;
    const code = match && STATE_NAMES[(match[state] ?? '').toLowerCase()];
    if (match && code) return districtId(code, partOf(match[part]));
  }
  const initials = INITIALS.exec(text);
  if (!initials) return null;
  if (initials[6]) return districtId(ABBREVIATED[initials[6]] ?? '', undefined);
  if (initials[7]) return wholeState(`${initials[7]}${initials[8]}`.toLowerCase());
  if (initials[2]) return districtId(ABBREVIATED[initials[2]] ?? '', initials[1]?.toLowerCase());
  return districtId(`${initials[4]}${initials[5]}`.toLowerCase(), initials[3]?.toLowerCase());
}

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
] as const;
const CIRCUIT_NAME =
  /\b(?:(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh)|(\d{1,2})(?:st|nd|rd|th)|(federal)|(d\.? ?c\.?|district of columbia|columbia))[ -](?:circuit|cir\.)/i;

/** The court of appeals that a stretch of text names, or null. */
export function namedCircuit(text: string): string | null {
  const match = CIRCUIT_NAME.exec(text);
  if (!match) return null;
  if (match[3]) return 'cafc';
  if (match[4]) return 'cadc';
  const number = match[1]
    ? ORDINALS.indexOf(match[1].toLowerCase() as (typeof ORDINALS)[number]) + 1
    : Number(match[2]);
  return number >= 1 && number <= 11 ? `ca${number}` : null;
}

/** The Panel's codes: NYS is nysd, MA is mad. */
export function panelCourt(code: string): string | null {
  const lower = code.toLowerCase();
  const state = STATE_CIRCUIT.has(lower) ? lower : lower.slice(0, 2);
  return STATE_CIRCUIT.has(state) ? districtId(state, lower.slice(state.length) || undefined) : null;
}
