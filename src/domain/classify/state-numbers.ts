import type { DocketLink } from '../event.ts';
import { MARK } from './number-marks.ts';
import { sought } from './sought.ts';

/** What kind of case it is may stand behind a blank: "3KN-16-00520 CI". */
const SUFFIX = '(?: (?:C[AIRV]|NC|SC)(?=[.,;) ]|$))?';

/** State courts number as they like: the number is kept as written, and the court stays unnamed. */
function numbered(role: DocketLink['role']) {
  return (_mention: unknown, match: RegExpMatchArray): Omit<DocketLink, 'quote'> | null =>
    /\d/.test(match[1] ?? '') ? { number: match[1] ?? '', court: null, role } : null;
}

/** Where a removed case comes from, and where it goes when it is remanded. */
export const STATE_COURT_FORMS = [
  {
    marks: MARK.number,
    words: sought(/notice of removal/i),
    pattern: new RegExp(
      `notice of removal\\b.{0,200}?\\bcase (?:number|no\\.?|#)[: ]*([A-Z0-9][A-Z0-9:/-]{3,30}${SUFFIX})`,
      'gi',
    ),
    read: numbered('transferred_from'),
  },
  {
    // "Case Remanded to Orange County Superior Court, 30-2015-00779738"
    marks: MARK.number,
    words: sought(/remand/i),
    pattern:
      /\bremand(?:ed|s|ing)\b[^.;]{0,120}?\bcourt(?:(?:,? (?:of|for|in|at)|, county of) [a-z ]{3,60}){0,2},? \(?(?:state )?(?:court )?(?:(?:case )?(?:number|no\.?|#):? ?|case:? ?)?((?=[A-Z0-9-]*\d{4})[A-Z0-9-]{6,30}|[A-Z]{2,3} \d{5,7})\b/gi,
    read: numbered('transferred_to'),
  },
  {
    // "matter remanded to State Court. cc: Clerk of State Crt (3KN-16-00520 CI)"
    marks: MARK.number,
    words: sought(/remand/i),
    pattern: new RegExp(
      `\\bclerk of (?:the )?(?:[a-z]+ ){1,3}(?:court|crt|ct\\.?),? \\(?(?:case )?(?:no\\.?|number|#)?:? ?((?=[A-Z0-9-]*\\d{4})[A-Z0-9-]{6,30}${SUFFIX})`,
      'gi',
    ),
    read: numbered('transferred_to'),
  },
  {
    // "posts bail in San Roe Superior Court Case No. 16F-02040"
    marks: MARK.number,
    words: sought(/superior|state|circuit|county|municipal|common pleas/i),
    pattern:
      /court,? case (?<=\b(?:superior|state|circuit|county|municipal|common pleas) court,? case )(?:number|no\.?|#):? ?([A-Z0-9][A-Z0-9-]{4,30})\b/gi,
    read: numbered('related'),
  },
];
