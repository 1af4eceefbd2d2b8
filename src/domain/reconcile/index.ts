export { applyReconciliation, newestOn } from './apply.ts';
export { BACKFILL_DAYS, isBackfill } from './backfill.ts';
export type { CandidateKeys } from './candidates.ts';
export { candidateKeys } from './candidates.ts';
export { correctionIn, correctionMarks } from './corrections.ts';
export { courtDay, dayOf, shiftDay } from './court-day.ts';
export { documentKey } from './documents.ts';
export type { GateAnswer, GateQuestion, ReadingHistory, Suspicion, WindowReach } from './gates.ts';
export { newestOf, SUSPICIONS, sanityGate, windowGap } from './gates.ts';
export type {
  DocketWrite,
  EntryField,
  EntryWrite,
  KnownDocket,
  KnownEntry,
  ReconcileContext,
  ReconcileMode,
  Reconciliation,
  SourceKind,
  SourceRank,
  TextMemory,
} from './known.ts';
export { SOURCE_KINDS } from './known.ts';
export { rankOf } from './rank.ts';
export { emptyDocket, reconcileDocket } from './reconcile.ts';
export { labelsFitStems, stemSet } from './label-fit.ts';
export { enteredDay, substanceOf, textPrint } from './substance.ts';
