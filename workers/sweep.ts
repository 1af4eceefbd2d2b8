import type { Handlers } from '../src/queue/runtime.ts';
import type { House } from '../src/pipeline/house.ts';
import { sweep } from '../src/pipeline/sweep.ts';

export function sweepHandler(house: House): NonNullable<Handlers['sweep']> {
  return async () => ({ fields: await sweep(house) });
}
