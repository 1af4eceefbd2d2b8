import { describe, expect, it } from 'vitest';
import { createTeardown } from './teardown.ts';

const quiet = { warn: () => undefined, debug: () => undefined };

describe('ending what was started', () => {
  it('goes backwards, once, and past a step that fails', async () => {
    const ended: string[] = [];
    const teardown = createTeardown(quiet);
    teardown.add('database', () => void ended.push('database'));
    teardown.add('queue', () => Promise.reject(new Error('gone')));
    teardown.add('workers', async () => void ended.push('workers'));
    await Promise.all([teardown.run(), teardown.run()]);
    expect(ended).toEqual(['workers', 'database']);
  });

  it('says which step failed', async () => {
    const said: unknown[] = [];
    const teardown = createTeardown({ ...quiet, warn: (fields: unknown) => void said.push(fields) });
    teardown.add('queue', () => {
      throw new Error('gone');
    });
    await teardown.run();
    expect(said).toEqual([expect.objectContaining({ step: 'queue' })]);
  });
});
