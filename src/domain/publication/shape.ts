import type { ChangedPublication, PublicationChange, Silence } from '../change.ts';
import type { Importance } from '../event.ts';
import type { Completeness, ObservedPublication } from '../observation.ts';

export type PublicationStage = NonNullable<ObservedPublication['stage']>;

/** What is on record of one publication of the source. */
export interface KnownPublication {
  key: string;
  url: string;
  title: string;
  publishedOn: string | null;
  text: string | null;
  stage: PublicationStage | null;
  kind?: string | null;
  /** `listed` waits for its text before it is told; `withdrawn` may come back. */
  state?: PublicationState;
  /** Fingerprints of earlier texts (`textFingerprint`), oldest first, without the present one. */
  versions: readonly string[];
  /** Full readings in a row that did not show it. */
  missing?: number;
}

export type PublicationState = 'listed' | 'published' | 'withdrawn';

export interface PublicationContext {
  sourceId: string | null;
  completeness: Completeness;
  mode: 'baseline' | 'live' | 'reparse';
  /** Importance of this source's publications; `major` when absent. */
  importance?: Importance;
  /** True when the text of a new item is fetched next: it is recorded as listed and told when the text is there. */
  awaitText?: boolean;
}

/** One row to write; the key is that of the known publication where there is one. */
export interface PublicationWrite {
  action: 'insert' | 'update';
  key: string;
  /** As it stands afterwards: what the next reading is compared with. */
  publication: KnownPublication & { kind: string | null };
  state: PublicationState;
  /** Fingerprint of the replaced text, to be kept as a version; null when no version comes to an end. */
  endsVersion: string | null;
  missing: number;
}

export interface PublicationOutcome {
  changes: PublicationChange[];
  writes: PublicationWrite[];
}

export function silenceOf(context: PublicationContext): Silence | null {
  return context.mode === 'live' ? null : context.mode;
}

/** Only what a change shows of a publication, in a stable order. */
export function present(publication: ObservedPublication | ChangedPublication): ChangedPublication {
  const { key, url, title, publishedOn, text, stage } = publication;
  return { key, url, title, publishedOn, text, stage: stage ?? null };
}
