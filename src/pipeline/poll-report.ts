import type { Change } from '../domain/change.ts';

/** What one poll came to, for the log line, the ledger of polls and `crier poll`. */
export interface PollReport {
  source: string;
  outcome:
    | 'changed'
    | 'unchanged'
    | 'not-modified'
    | 'baseline'
    | 'reparsed'
    | 'failed'
    | 'quarantined'
    | 'absent';
  reason: string | null;
  detail: string | null;
  status: number | null;
  bytes: number;
  items: number;
  /** Items of a list that are told when their articles are read; absent where there are none. */
  awaiting?: number;
  rejected: number;
  alerts: number;
  changes: Change[];
}

/** A poll that found nothing new knows when the next one is due. */
export interface Digested extends PollReport {
  nextPollAt?: Date;
}

export function emptyReport(source: string): PollReport {
  return {
    source,
    outcome: 'unchanged',
    reason: null,
    detail: null,
    status: null,
    bytes: 0,
    items: 0,
    rejected: 0,
    alerts: 0,
    changes: [],
  };
}
