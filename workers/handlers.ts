import type { House } from '../src/pipeline/house.ts';
import type { Handlers } from '../src/queue/runtime.ts';
import { deliverHandler } from './deliver.ts';
import { dispatchHandler } from './dispatch.ts';
import { maintainHandler } from './maintain.ts';
import { pollHandler } from './poll.ts';
import type { Role } from './roles.ts';
import { sweepHandler } from './sweep.ts';
import { tickHandler } from './tick.ts';

/** One processor per queue, for the roles of this process. */
export function handlersFor(house: House, roles: readonly Role[]): Handlers {
  return {
    ...(roles.includes('schedule') && {
      tick: tickHandler(house),
      sweep: sweepHandler(house),
      maintain: maintainHandler(house),
    }),
    ...(roles.includes('poll') && { poll: pollHandler(house) }),
    ...(roles.includes('dispatch') && { dispatch: dispatchHandler(house) }),
    ...(roles.includes('deliver') && { deliver: deliverHandler(house) }),
  };
}
