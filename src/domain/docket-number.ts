import type { CourtKind } from './court.ts';
import { courtKindOfId, courtOfPanelCode } from './docket-number-court.ts';
import { DOCKET_NUMBER_FORMS, type DocketNumber, type DocketNumberKind } from './docket-number-forms.ts';
import { readSpelling } from './docket-number-spelling.ts';

export type { DocketNumber, DocketNumberKind } from './docket-number-forms.ts';
export { normalDistrictNumber } from './docket-number-forms.ts';

/**
 * Normalises a docket number in any spelling; null when it is none. The normal forms are `1:25-cv-00596`
 * (district; office left out where the text has none), `16-10992` (bankruptcy), `25-1411` and `12-1234-AG`
 * (appellate), `24A1079`, `16-1540`, `22O155`, `24M12` (Supreme Court) and `MDL-2873`. Judges' initials and
 * defendant numbers go to `parts`: they change or multiply while the docket stays the same.
 *
 * `court` decides what a bare `yy-n` means; `courtKind` overrides what the court's id suggests.
 */
export function parseDocketNumber(
  raw: string,
  court?: string | null,
  courtKind?: CourtKind | null,
): DocketNumber | null {
  const spelling = readSpelling(raw);
  if (!spelling) return null;
  const prefixed = spelling.text.includes('/') ? /^([A-Za-z]{2,4})\/(.+)$/.exec(spelling.text) : null;
  const named = prefixed ? courtOfPanelCode(prefixed[1] ?? '') : null;
  if (prefixed && !named) return null;
  const kind = named ? courtKindOfId(named) : (courtKind ?? (court ? courtKindOfId(court) : null));
  const text = prefixed?.[2] ?? spelling.text;
  const context = { court: named ?? court ?? null, kind, typeInWords: spelling.typeInWords };
  for (const read of DOCKET_NUMBER_FORMS) {
    const found = read(text, context);
    if (found) return named ? { ...found, parts: { ...found.parts, court: named } } : found;
  }
  return null;
}

/** Most numbers come in the normal form of a district or of a court of appeals. */
const NORMAL = /^(?:(?:\d{1,2}:)?\d\d-[a-z]{2}-\d{5}|\d\d-[1-9]\d{0,5})$/;

/**
 * A key under which spellings of one docket meet within one court: the normal form without its office and
 * without an appellate suffix, since some sources leave these out. In districts that count each office's cases
 * apart two dockets can share a key, so compare with `sameDocketNumber` before treating them as one.
 */
export function docketNumberKey(number: string): string {
  if (NORMAL.test(number)) return number.slice(number.indexOf(':') + 1);
  const normal = parseDocketNumber(number)?.number ?? number.trim();
  return normal.replace(/^\d{1,2}:/, '').replace(/^(\d\d-\d+)-[A-Z]+$/, '$1');
}

/** Whether two numbers of one court name the same docket; an office or suffix that one side lacks is no difference. */
export function sameDocketNumber(a: string, b: string): boolean {
  if (a === b) return true;
  if (docketNumberKey(a) !== docketNumberKey(b)) return false;
  const [left, right] = [parseDocketNumber(a), parseDocketNumber(b)];
  return agree(left?.parts.office, right?.parts.office) && agree(left?.parts.suffix, right?.parts.suffix);
}

function agree(a: string | number | undefined, b: string | number | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

export interface DocketNumberLine {
  raw: string;
  court: string | null;
  number: string | null;
  kind: DocketNumberKind | null;
  parts: DocketNumber['parts'];
}

/** One line of `crier docket-number`. The court named in the text wins over the one given beside it. */
export function docketNumberLine(input: { raw: string; court?: string | null }): DocketNumberLine {
  const found = parseDocketNumber(input.raw, input.court);
  const named = found?.parts.court;
  return {
    raw: input.raw,
    court: typeof named === 'string' ? named : (input.court ?? null),
    number: found?.number ?? null,
    kind: found?.kind ?? null,
    parts: found?.parts ?? {},
  };
}
