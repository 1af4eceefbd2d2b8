/** Publications of agencies: what a reading changes about what is on record. */
export { textFingerprint } from './publication/fingerprint.ts';
export { reconcilePublications } from './publication/reconcile.ts';
export { textLoss } from './publication/text-loss.ts';
export { withdraw } from './publication/withdraw.ts';
export type {
  KnownPublication,
  PublicationContext,
  PublicationOutcome,
  PublicationStage,
  PublicationState,
  PublicationWrite,
} from './publication/shape.ts';
