/** Captions as people say them: "Noem v. Doe" for "Kristi Noem, Secretary of Homeland Security, et al. v. Svitlana Doe, et al." */

const ORGANISATION =
  /\b(?:inc|llc|llp|corp|co|ltd|company|corporation|association|union|council|center|centre|coalition|committee|department|administration|agency|bureau|commission|board|service|states?|county|city|university|bank|federation|alliance|project|fund|foundation|institute|society|group|network|league|office|of|for|the|and|de|usa?|america|american|national)\b|[&\d]/i;
/** "AB", "SA", "AFSCME": capitals alone are no given name. */
const CAPITALS = /\b[A-Z]{2,}\b/;
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
  return sides.map(shortParty).join(' v. ');
}

function shortParty(party: string): string {
  const name = (withoutEtAl(party.trim()).replace(PARTY_ROLE, '').split(/,\s/)[0] ?? party).trim();
  if (ORGANISATION.test(name) || CAPITALS.test(name) || COMPANY_FORM.test(party)) return name;
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > 4) return name;
  const last = words.at(-1) ?? name;
  return /^(?:jr|sr|ii|iii|iv)\.?$/i.test(last) ? (words.at(-2) ?? name) : last;
}

function withoutEtAl(text: string): string {
  return text
    .replace(/,?\s*\bet\.?\s+al\b\.?/gi, '')
    .replace(PARTY_ROLE, '')
    .trim();
}
