/** Captions as people say them: "Noem v. Doe" for "Kristi Noem, Secretary of Homeland Security, et al. v. Svitlana Doe, et al." */

export const ORGANISATION =
  /\b(?:inc|llc|llp|corp|co|ltd|company|corporation|association|union|council|center|centre|coalition|committee|department|administration|agency|bureau|commission|board|service|states?|county|city|university|bank|federation|alliance|project|fund|foundation|institute|society|group|network|league|office|authority|trust|district|township|hospital|clinic|commonwealth|corps|partners|partnership|holdings|systems|solutions|services|technologies|industries|airlines|insurance|tribe|nation|community|communities|workers|students|teachers|veterans|immigrants|refugees|citizens?|advocates|defenders|charities|rights|watch|action|cause|club|college|parenthood|democracy|of|for|the|and|de|usa?|america|american|national)\b|[&\d]/i;
/** "AB", "SA", "AFSCME": capitals alone are no given name. */
const CAPITALS = /\b[A-Z]{2,}\b/;
/** "J. D." and "A. A. R. P." are all that may be known of a person: none of it is a family name. */
const SPACED_INITIALS = /^(?:[A-Z]\. ?){2,6}$/;
const COMPANY_FORM = /,\s*(?:inc|llc|llp|lp|corp|co|ltd|n\.?a|s\.?a|ag|gmbh|plc)\b/i;

const PARTY_ROLE =
  /,?\s*\b(?:applicants?|petitioners?|respondents?|plaintiffs?|defendants?|appellants?|appellees?)\b\s*$/i;

/**
 * The short form of a caption, for subjects. Official titles and "et al." go, a person becomes the family
 * name, an organisation stays as it is. A caption without " v. " is only trimmed.
 */
export function shortCaption(caption: string): string {
  const sides = caption.split(/\s+vs?\.\s+/i);
  if (sides.length !== 2) return withoutEtAl(caption);
  const short = sides.map(shortParty).join(' v. ');
  return short.length > LONG_CAPTION ? sides.map((side) => initialsOf(shortParty(side))).join(' v. ') : short;
}

/** Beyond this a subject line has no room left for what happened. */
const LONG_CAPTION = 50;

/** Parties that courts and press alike call by their initials. */
const INITIALS: Readonly<Record<string, string>> = {
  'American Federation of Government Employees': 'AFGE',
  'American Federation of State County and Municipal Employees': 'AFSCME',
  'American Federation of Teachers': 'AFT',
  'Centers for Medicare and Medicaid Services': 'CMS',
  'Coalition for Humane Immigrant Rights': 'CHIRLA',
  'Department of Government Efficiency': 'DOGE',
  'Department of Homeland Security': 'DHS',
  'Department of Justice': 'DOJ',
  'Internal Revenue Service': 'IRS',
  'National Treasury Employees Union': 'NTEU',
  'Office of Personnel Management': 'OPM',
  'Social Security Administration': 'SSA',
  'Citizenship and Immigration Services': 'USCIS',
  'Immigration and Customs Enforcement': 'ICE',
};

function initialsOf(party: string): string {
  const name = party
    .replace(/^(?:the\s+)?(?:u\.?\s?s\.?|united states)\s+/i, '')
    .replaceAll(',', '')
    .replaceAll('&', 'and');
  return INITIALS[name] ?? party;
}

function shortParty(party: string): string {
  const plain = withoutEtAl(party.trim()).replace(PARTY_ROLE, '');
  const name = (listedName(plain) ?? plain.split(/,\s/)[0] ?? party).trim();
  if (SPACED_INITIALS.test(name)) return name.replaceAll(' ', '');
  if (ORGANISATION.test(name) || CAPITALS.test(name) || COMPANY_FORM.test(party)) return name;
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > 4) return name;
  const last = words.at(-1) ?? name;
  return /^(?:jr|sr|ii|iii|iv)\.?$/i.test(last) ? (words.at(-2) ?? name) : last;
}

const LISTED_NAME =
  /^[^,]*\s(?:of|for)\s[^\s,]+(?:,\s[A-Z][\w'-]*)+,?\s(?:and|&)\s[A-Z][\w'-]*(?:\s[A-Z][\w'-]*)?/;

/** "Federation of State, County, and Municipal Employees": commas inside the name of an organisation end no name. */
function listedName(party: string): string | null {
  return LISTED_NAME.exec(party.slice(0, 300))?.[0] ?? null;
}

function withoutEtAl(text: string): string {
  return text
    .replace(/,?\s*\bet\.?\s+al\b\.?/gi, '')
    .replace(PARTY_ROLE, '')
    .trim();
}
