/** Placeholder signatures; see the grammar in the folder's tests. */
export type DocketNumberKind =
  | 'district'
  | 'district-short'
  | 'bankruptcy'
  | 'appellate'
  | 'application'
  | 'cert'
  | 'original'
  | 'motion'
  | 'mdl'
  | 'pacer_case_id'
  | 'govinfo';
export interface DocketNumber {
  number: string;
  kind: DocketNumberKind;
  parts: Record<string, string | number>;
}
/** Normalises a docket number in any spelling; null when it is none. `kind` is the court's kind where known. */
export function parseDocketNumber(_raw: string, _court?: string | null): DocketNumber | null {
  return null;
}
