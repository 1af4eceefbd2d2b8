import type { House } from '../src/pipeline/house.ts';
import { poll } from '../src/pipeline/poll.ts';
import { hintIfSoonDue } from '../src/pipeline/soon-due.ts';
import type { Handlers } from '../src/queue/runtime.ts';

/** One source per job. A host that another worker holds puts the job off without costing it an attempt. */
export function pollHandler(house: House): NonNullable<Handlers['poll']> {
  return async ({ source }) => {
    const outcome = await poll(house, source);
    if (outcome.kind === 'wait') return { delayUntil: outcome.until };
    if (outcome.kind === 'skipped') return { fields: { skipped: outcome.why } };
    await hintIfSoonDue(house, source, outcome.nextPollAt);
    const { changes, ...report } = outcome.report;
    return { fields: { ...report, changes: changes.length } };
  };
}
