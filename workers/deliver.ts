import { deliver } from '../src/pipeline/deliver.ts';
import type { House } from '../src/pipeline/house.ts';
import type { Handlers } from '../src/queue/runtime.ts';

export function deliverHandler(house: House): NonNullable<Handlers['deliver']> {
  return async ({ channel }, { signal }) => ({ fields: await deliver(house, channel, signal) });
}
