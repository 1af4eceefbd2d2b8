import { namedDistrict } from './court-names.ts';
import type { CourtPlace } from './court-place.ts';
import type { Spelling } from './docket-spelling.ts';
import { MARK } from './number-marks.ts';
import { type Signs, sought } from './sought.ts';

/** An appeal from the bankruptcy court, or its record: the estate's case lies below. */
const APPEALED =
  /\bappeal(?:s|ed)?\b[^]{0,120}\bbankruptcy|\bbankruptcy (?:court )?(?:record|appeal)|\bwithdraw\w*\b[^]{0,40}\breference|\b(?:affirm|revers|vacat|remand)\w*\b[^]{0,60}\bbankruptcy court/i;

/** The bankruptcy court of the district that is named; an appeal is from that of the district where it is heard. */
function estateCourt(around: string, appealed: boolean, { id }: CourtPlace, signs: Signs) {
  const district = namedDistrict(around, signs) ?? (appealed ? id : null);
  return district?.endsWith('d') ? `${district.slice(0, -1)}b` : null;
}

/** Estates and adversary proceedings in a district court's entries: "Bankruptcy Case No. 24-10123", "Adv. Proc. No. 24-50011". */
export const ESTATE_BELOW: Spelling = {
  marks: MARK.dash,
  courts: ['district'],
  words: sought(/bankr|adversary|adv\. /i),
  pattern:
    /(?<=\b(?:bankruptcy|bankr\.|adversary|adv\.)(?: (?:court|case|petition|action|adversary|proceedings?|proc\.|matter|docket))*,?[ (]*(?:nos?\.|number|nos?|#)?[: ]*)(\d{2}-\d{5})\b(?!-?\d)|(?<=\bcase (?:nos?\.|number|#)[: ]*)(\d{2}-\d{5})\b(?=(?:-[a-z]{2,4}\d{0,2})?(?:,? \(bankr\.|,? (?:\([a-z ]{2,30}\),? )?(?:in|before|pending in) the (?:united states |u\.s\. )?bankruptcy court|, (?:united states |u\.s\. )bankruptcy court))/gi,
  read({ left, right, signs, text }, { 1: before, 2: behind }, own) {
    const number = before ?? behind ?? '';
    const appealed = APPEALED.test(text.slice(0, 400));
    const court = estateCourt(`${left.slice(-120)} ${right}`, appealed, own, signs);
    return { number, court, role: appealed ? 'lower_court' : 'related' };
  },
};
