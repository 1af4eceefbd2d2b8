import type { DocketChange } from '../change.ts';
import type { Importance } from '../event.ts';
import type { ObservedDocket } from '../observation.ts';
import { masks, unmasks } from '../pseudonym.ts';
import type { DocketWrite, KnownDocket, ReconcileContext, SourceKind } from './known.ts';
import { rankOf } from './rank.ts';
import { wordsOf } from './substance.ts';

/** Facts whose change is told, and how important it is. The rest (trustee, office...) is only kept current. */
const TOLD: Readonly<Record<string, Importance>> = {
  caption: 'routine',
  judge: 'routine',
  referredTo: 'routine',
  status: 'major',
  terminatedOn: 'major',
  chapter: 'routine',
  linkedWith: 'routine',
  related: 'routine',
};

/** White space, case, punctuation and a closing "et al" make no other caption, judge or list. */
function sameFact(a: unknown, b: unknown): boolean {
  if (typeof a === 'string' && typeof b === 'string') {
    return a === b || wordsOf(a).replace(/ et al$/, '') === wordsOf(b).replace(/ et al$/, '');
  }
  return JSON.stringify(a) === JSON.stringify(b);
}

/** In a criminal case every defendant's line carries another caption under one docket number. */
function isSharedCaption(known: KnownDocket, context: ReconcileContext): boolean {
  return context.sourceKind === 'pacer-rss' && /-(?:cr|mj)-/i.test(known.number);
}

interface FactNews {
  fact: string;
  from: unknown;
  to: unknown;
}

interface FactMerge {
  values: Record<string, unknown>;
  provenance: Record<string, number>;
  news: FactNews[];
  changed: boolean;
}

/**
 * Facts of which null says something: "open" of a case. It is believed of the search alone, whose answer is of this
 * minute; a post may be days late and speak of a time before the end.
 */
const CLEARED: Readonly<Record<string, SourceKind>> = { terminatedOn: 'courtlistener-search' };

/**
 * Null overwrites nothing, unless it says that a case is open again, and a poorer source is not heard. The first
 * arrival of a fact and the better wording of a better source are silent; news is what the same kind of source says
 * differently than before, and the end of a case or its reopening, whoever says it.
 */
function mergeFact(merge: FactMerge, fact: string, value: unknown, kind: SourceKind): void {
  const rank = rankOf(kind, 'facts');
  const held = merge.provenance[fact];
  const from = merge.values[fact] ?? null;
  if (value === undefined || (held !== undefined && value === null && CLEARED[fact] !== kind)) return;
  if (held !== undefined && from !== null && rank < held) return;
  const same = held !== undefined && sameFact(from, value);
  if (same && rank <= held) return;
  if (!same && held !== undefined && (rank === held || fact in CLEARED) && !namesSomebody(fact, from, value))
    merge.news.push({ fact, from, to: value });
  merge.values[fact] = value;
  merge.provenance[fact] = rank;
  merge.changed = true;
}

/** A pseudonym and the name in its place are never told, nor kept, beside each other, whichever came first. */
function namesSomebody(fact: string, from: unknown, to: unknown): boolean {
  if (fact !== 'caption' || typeof from !== 'string' || typeof to !== 'string') return false;
  return unmasks(from, to) || masks(from, to);
}

export interface MergedFacts {
  /** Null when nothing about the docket changed. */
  docket: DocketWrite | null;
  changes: DocketChange[];
}

/** Merges caption, case id and facts of one observation into a docket. The first arrival of a fact is silent. */
export function mergeFacts(
  known: KnownDocket,
  observed: ObservedDocket,
  context: ReconcileContext,
): MergedFacts {
  const { sourceKind } = context;
  const merge: FactMerge = {
    values: { ...known.facts, caption: known.caption, pacerCaseId: known.pacerCaseId },
    provenance: { ...known.factProvenance },
    news: [],
    changed: false,
  };
  const keepCaption = known.caption !== null && isSharedCaption(known, context);
  if (observed.caption !== null && !keepCaption) mergeFact(merge, 'caption', observed.caption, sourceKind);
  if (observed.pacerCaseId !== null) mergeFact(merge, 'pacerCaseId', observed.pacerCaseId, sourceKind);
  for (const [fact, value] of Object.entries(observed.facts)) mergeFact(merge, fact, value, sourceKind);
  if (!merge.changed) return { docket: null, changes: [] };
  const { caption, pacerCaseId, ...facts } = merge.values;
  const docket = {
    caption: caption as string | null,
    pacerCaseId: pacerCaseId as string | null,
    facts: facts as KnownDocket['facts'],
    factProvenance: merge.provenance,
  };
  return { docket, changes: merge.news.flatMap((news) => factChange(known, docket.caption, news, context)) };
}

function factChange(
  { court, number }: KnownDocket,
  caption: string | null,
  { fact, from, to }: FactNews,
  { mode }: ReconcileContext,
): DocketChange[] {
  const importance = TOLD[fact];
  const silent = mode === 'live' ? null : mode;
  if (!importance) return [];
  return [{ type: 'docket-fact-changed', silent, importance, court, number, caption, fact, from, to }];
}
