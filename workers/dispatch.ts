import { dispatch } from '../src/pipeline/dispatch.ts';
import type { House } from '../src/pipeline/house.ts';
import type { Handlers } from '../src/queue/runtime.ts';

export function dispatchHandler(house: House): NonNullable<Handlers['dispatch']> {
  return async () => ({ fields: await dispatch(house) });
}
