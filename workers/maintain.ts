import type { House } from '../src/pipeline/house.ts';
import { prune } from '../src/pipeline/prune.ts';
import type { Handlers } from '../src/queue/runtime.ts';

export function maintainHandler(house: House): NonNullable<Handlers['maintain']> {
  return async () => ({ fields: await prune(house) });
}
