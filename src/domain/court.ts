/** Courts and how they stand to one another. Ids are CourtListener's (`mad`, `ca1`, `scotus`). */

export type CourtKind = 'district' | 'bankruptcy' | 'appellate' | 'supreme' | 'special';

/** A note in English, or in several languages. */
export type CoverageNote =
  | string
  | { readonly en: string; readonly es?: string | undefined; readonly ht?: string | undefined };

/** The note in this language; null where it has none. */
export function noteIn(note: CoverageNote | undefined, language: 'en' | 'es' | 'ht'): string | null {
  if (typeof note === 'object') return note[language] ?? null;
  return language === 'en' ? (note ?? null) : null;
}

export interface Court {
  readonly id: string;
  readonly name: string;
  readonly kind: CourtKind;
  /** The short form lawyers cite: "D. Mass.", "4th Cir.", "U.S." */
  readonly cite: string;
  /** Court of appeals that reviews this court; null for the Supreme Court. */
  readonly circuit: string | null;
  /** IANA zone of the clerk's office: docket dates are dates in this zone. */
  readonly timezone: string;
  /** PACER's own id where it differs from ours (`azb` is `arb` there). */
  readonly pacerId?: string | undefined;
  /** Further PACER ids of the same court (`nysb-mega` for `nysb`). */
  readonly pacerAliases?: readonly string[] | undefined;
  /** Public RSS feed, or null where none is known. */
  readonly rss: string | null;
  /** What is known about the feed's completeness before it has been read. */
  readonly coverage?: CoverageNote | undefined;
  /** Why `rss` is null, or where its address comes from, as a sentence. */
  readonly why?: string | undefined;
  /** Address of one docket's page with `{docket}` where its number stands in lower case. */
  readonly docketPage?: string | undefined;
  /** The same docket as JSON; `{docket}` as it is written on the docket. Used only with a recorded permission. */
  readonly docketJson?: string | undefined;
  /** Poll interval set by the operator; absent or null leaves it to the cadence. */
  readonly everyMs?: number | null | undefined;
}

export interface CourtDirectory {
  readonly all: readonly Court[];
  byId(id: string): Court | null;
  /** Looks up PACER's host label (`ecf.<label>.uscourts.gov`), then our own id. */
  byPacerId(label: string): Court | null;
}

export function createCourtDirectory(courts: readonly Court[]): CourtDirectory {
  const ids = new Map(courts.map((court) => [court.id, court]));
  const pacerIds = new Map(
    courts.flatMap((court) =>
      [court.pacerId, ...(court.pacerAliases ?? [])].map((pacerId) => [pacerId, court] as const),
    ),
  );
  return {
    all: courts,
    byId: (id) => ids.get(id) ?? null,
    byPacerId: (label) => pacerIds.get(label) ?? ids.get(label) ?? null,
  };
}
