import type { Handlers } from '../src/queue/runtime.ts';
import type { House } from '../src/pipeline/house.ts';
import { tick } from '../src/pipeline/tick.ts';

export function tickHandler(house: House): NonNullable<Handlers['tick']> {
  return async () => ({ fields: await tick(house) });
}
