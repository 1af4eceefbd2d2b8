import type { DocketLink } from '../event.ts';
import { namedDistrict } from './court-names.ts';
import type { CourtPlace } from './court-place.ts';

/** A number as it stands in the text, with the words around it. */
export interface Mention {
  raw: string;
  at: number;
  end: number;
  left: string;
  right: string;
}

const COMPANY = /\b(?:inc|llc|corp|ltd|company|co|l\.p|and|between|corporation|defendants?|plc|gmbh)\b/i;

/** What a number of a case of first instance is to the docket it stands in, by the words around it. */
export function role(mention: Mention, own: CourtPlace, type: string): DocketLink['role'] {
  const near = mention.left.slice(-110).toLowerCase();
  const wide = `${mention.left} ${mention.right}`.toLowerCase();
  if (/\brelated case(?: (?:no\.?|number))?:? ?$/.test(near)) return 'related';
  if (
    /transferr?(?:ed)?[- ](?:in )?from|removed from|transfer(?:red)? in\b|case transferred in|transferor/.test(
      wide,
    )
  )
    return 'transferred_from';
  if (
    /new case|transferred to|transfer(?:red)? (?:out )?to|transfer of case|transferee|transferring/.test(near)
  )
    return 'transferred_to';
  if (type === 'md') return 'mdl';
  if (/lead case|master (?:case|docket)|member case|consolidat|case remains|lead action|spread/.test(wide))
    return 'consolidated';
  const lower =
    /originating|lower court|district court|agency (?:case )?number|bankruptcy court|appeal from|dc (?:docket|case)|d\.?c\.? docket|lc (?:case|docket)/;
  const reviews = own.kind === 'appellate' || own.kind === 'supreme';
  if (reviews && (lower.test(near) || !/related|companion/.test(near))) return 'lower_court';
  const before = mention.left.trimEnd();
  const bracketed = before.endsWith('(') && /^(?:-[a-z]+)*\)/i.test(mention.right);
  if (!bracketed || own.kind !== 'district') return 'related';
  // A number in brackets after a company's name is its member case.
  return COMPANY.test(near) ? 'consolidated' : 'related';
}

/** The court of such a number, where the words or the role tell. */
export function courtOf(mention: Mention, found: DocketLink['role'], own: CourtPlace): string | null {
  const near = `${mention.left.slice(-120)} ${mention.right.slice(0, 60)}`;
  if (found === 'consolidated' || found === 'mdl') return own.id;
  // An adversary proceeding is heard where the bankruptcy is.
  if (own.kind === 'bankruptcy' && /\badversary (?:case|proceeding)[^.;]{0,30}$/i.test(mention.left))
    return own.id;
  // A judge relates cases of the same court only.
  if (found === 'related' && own.kind === 'district' && /related case order/i.test(mention.left))
    return own.id;
  // "(13 in 3:16-cv-01974-ABC) MOTION": one paper spread over cases of one court.
  if (
    found === 'related' &&
    own.kind === 'district' &&
    /\(\d{1,4} in $/.test(mention.left) &&
    mention.right.startsWith(')')
  )
    return own.id;
  const named = namedDistrict(near);
  if (named) return named;
  // One district alone lies below the D.C. Circuit.
  if (found === 'lower_court' && own.id === 'cadc') return 'dcd';
  if (
    found === 'related' &&
    /associated cases|\[$|same judge|this (?:court|district)/i.test(mention.left.slice(-140))
  )
    return own.id;
  return null;
}
