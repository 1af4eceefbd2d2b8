import type { Logger } from 'pino';
import type { Channel } from '../channels/channel.ts';
import type { Clock } from '../clock.ts';
import type { CourtDirectory } from '../domain/court.ts';
import type { EntryReading, EntryWords } from '../domain/event.ts';
import type { Fetcher, FetchRequest } from '../fetch/outcome.ts';
import type { SourceFormat } from '../sources/format.ts';
import type { Database } from '../store/database.ts';
import type { ApiBudget } from '../store/api-budget.ts';
import type { SourceRow } from '../store/schema.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import type { SourcePlan } from './arrange.ts';
import type { ApiCaller } from './request.ts';

/** Says to the queue that there may be work. A lost hint costs at most a sweep. */
export interface Hints {
  poll(sourceId: string, delayMs?: number): Promise<void>;
  dispatch(key: string, delayMs?: number): Promise<void>;
  deliver(channel: string, delayMs?: number): Promise<void>;
}

export interface PipelineSettings {
  publicUrl: string;
  /** Random key of this installation that signs links in mail. */
  linkKey: string;
  /** Host part of Message-IDs. */
  messageHost: string;
  groupWaitMs: number;
  /** Failures in a row before operators are told that a source is broken. */
  failuresBeforeTelling: number;
  /** How long a listed item waits for its article before it is told with its title alone. */
  articleWaitMs: number;
  retention: { pollsMs: number; snapshotsMs: number };
  contact: string | null;
  postalAddress: string | null;
}

export interface HostPaceTable {
  /** Milliseconds between two requests to this host. */
  minGapMs(host: string): number;
  concurrency(host: string): number;
}

export interface CourtListenerUse {
  apiUrl: string;
  budget: ApiBudget;
  /** Null without a token. */
  caller: ApiCaller | null;
  /** Part of the address webhooks come to; null when none may come. */
  webhookSecret: string | null;
}

/** Everything the use cases need, made once at start and handed down. */
export interface House {
  db: Database;
  clock: Clock;
  random: () => number;
  courts: CourtDirectory;
  /** How a docket that is found on the way is reached. */
  sourcePlan: SourcePlan;
  hosts: HostPaceTable;
  fetcher: Fetcher;
  /** The request a source is polled with: validators, token, language. */
  requestOf(source: SourceRow): FetchRequest;
  courtlistener: CourtListenerUse;
  formats: ReadonlyMap<string, SourceFormat>;
  channels: ReadonlyMap<string, Channel>;
  classify: (words: EntryWords) => EntryReading;
  hints: Hints;
  settings: PipelineSettings;
  log: Logger;
  metrics: Metrics;
}
