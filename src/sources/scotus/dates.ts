import { isCalendarDate } from '../court-time.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Reads the dates of the Court's dockets: rows say `Jun 01 2017` (older ones `Oct  7 2002`), headers
 * `July 3, 2024`, and a decision date may carry a note (`December 20, 2023 Rule 12.4`). Null when the text
 * does not begin with a date that exists.
 */
export function readCourtDate(text: string): string | null {
  const match = /^\s*([A-Za-z]{3,9})\.?\s{1,10}(\d{1,2}),?\s{1,10}(\d{4})(?!\d)/.exec(text);
  if (!match) return null;
  const [, name = '', day = '', year = ''] = match;
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return month > 0 && isCalendarDate(date) ? date : null;
}
