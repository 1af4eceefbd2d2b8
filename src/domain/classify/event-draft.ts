import type { EventType, Outcome, Relief } from '../event.ts';

/** An event before its importance is weighed. */
export interface Draft {
  type: EventType;
  relief: Relief | null;
  outcome: Outcome | null;
  partial: boolean;
}
