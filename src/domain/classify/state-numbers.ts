import type { DocketLink } from '../event.ts';
import { MARK } from './number-marks.ts';
import { sought } from './sought.ts';

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
    pattern: /notice of removal\b.{0,200}?\bcase (?:number|no\.?|#)[: ]*([A-Z0-9][A-Z0-9:/-]{3,30})/gi,
    read: numbered('transferred_from'),
  },
  {
    // "Case Remanded to Orange County Superior Court, 30-2015-00779738"
    marks: MARK.number,
    words: sought(/remand/i),
    pattern:
      /\bremand(?:ed|s|ing)\b[^.;]{0,120}?\bcourt(?:(?:,? (?:of|for|in|at)|, county of) [a-z ]{3,60}){0,2},? \(?(?:state )?(?:court )?(?:case (?:number|no\.?|#)?:? ?)?((?=[A-Z0-9-]*\d{4})[A-Z0-9-]{6,30})\b/gi,
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
