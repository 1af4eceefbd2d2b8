import type { CourtKind } from '../court.ts';
import type { EntryText } from './entry-text.ts';

/** A stay of an order, of removal or of a judgment, against a pause of the litigation itself (convention 11). */
const STAYED_ORDER =
  /\bstay(?:ed|ing|s)? (?:of )?(?:the |this |its |his |her |petitioner['’]?s? |plaintiff['’]?s? |enforcement of )*(?:(?:\w+['’]?s? )?(?:removal|deportation|transfer (?:or|and) removal|(?:temporary )?restraining order|tro|preliminary injunction|injunction|judgment|mandate|execution|enforcement|rule|agency action|order))\b(?! (?:briefing|hearing|motion|proceedings?|deadlines?|schedule))|\b705 stay|\bstay under (?:section |5 u\.s\.c\. ?§? ?)705|\bstay(?:ed|ing)?,? pending (?:the )?(?:appeal|review|certiorari|disposition of the (?:appeal|petition))|motions? (?:to|for) (?:a )?stay pending|\b(?:removal|injunction|judgment|mandate|execution|rule|order)\b(?: (?:entered|of|dated|issued)[^.]{0,80})? (?:is|are|be) (?:hereby |administratively |temporarily )*stayed|\border staying transfer(?! of (?:the |this )?(?:case|action))|\border (?:temporarily )?staying (?:[\w'’]+ )?(?:removal|deportation|injunction|judgment)|\bnot to (?:be )?(?:remove|deport|transfer|move|relocate)(?:d|e?d|red)?\b|\b(?:petitioners?|detainees?) not be (?:remov|deport|transfer|relocat)|\b(?:refrain|prohibited|barred|precluded) from (?:taking any (?:\w+ )?(?:action|steps?) to )?(?:remov|deport|transfer|mov|relocat)|\b(?:shall|must|to) keep (?:the )?(?:petitioner|detainee)s? (?:with)?in\b|\b(?:intends?|seeks?|plans?|decides?) to (?:transfer|remove|move|relocate)\b[^.;]{0,200}\bnotice\b|\bno (?:person|one|party|respondent) (?:shall|may) (?:remove|transfer)\b|\bprohibiting (?:the )?(?:removal|deportation|transfer)\b|\b(?:petitioners?|detainees?) (?:shall|must|is to|are to) remain\b|\b(?:shall|may|must) not(?:, [^.;,]{3,80},)? (?:\(?[1a]\) )?(?:take any (?:\w+ )?(?:action|steps?) to |attempt to |be )?(?:remov|deport|transfer|relocat|transport|(?:moved?|taken?) (?:[\w']+ ){0,4}?(?:outside|out of|from)\b)|\bnotice\b[^.;]{0,90}?\b(?:before|prior to|in advance of|of) (?:\w+ ){0,3}?(?:remov(?:al|ing|e)|transfer(?:ring)?|deport(?:ation|ing)?|mov(?:ing|e)|relocat(?:ing|ion|e))\b|\bstay(?:s|ed|ing)? (?:of )?the effective date|\bpostpon(?:e|ing|ement of) (?:the )?effective dates?/;
export const STAYED_CASE =
  /stay(?:ed|ing|s)? (?:of )?(?:the |this |all |these )?(?:case|action|proceeding|discovery|deadline|litigation|briefing|matter|appeal\b)|\b(?:case|action|matter|proceedings?|litigation) (?:is|are) (?:hereby )?stayed|abeyance|automatic stay|relief from stay/;

export function staysOrder(text: EntryText, kind: CourtKind | null): boolean {
  const head = text.lower.slice(0, 1_500);
  const above = kind === 'appellate' || kind === 'supreme';
  if (STAYED_CASE.test(head)) return /\b(?:removal|injunction)\b/.test(head) && STAYED_ORDER.test(head);
  return STAYED_ORDER.test(head) || (above && /\bstay/.test(head));
}
