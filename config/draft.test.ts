import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { draftOf } from './draft.ts';

const schema = z.strictObject({
  id: z.string(),
  kind: z.enum(['a', 'b']).default('a'),
  list: z.array(z.strictObject({ court: z.string(), number: z.string() })).default([]),
  inner: z.strictObject({ words: z.array(z.string()), most: z.int() }).optional(),
});

function draft(data: unknown) {
  const result = schema.safeParse(data);
  return draftOf(schema, data, result.error?.issues ?? []);
}

describe('the draft of a faulty value', () => {
  test('is the value where nothing is wrong', () => {
    expect(draft({ id: 'x' })).toEqual({ id: 'x', kind: 'a', list: [], inner: undefined });
  });

  test('leaves out what is wrong and keeps what is right', () => {
    const list = [{ court: 'mad', number: 25 }, 'no mapping', { court: 'mdd', number: '1' }];
    expect(draft({ id: 7, kind: 'z', list })).toEqual({
      id: undefined,
      kind: 'a',
      list: [{ court: 'mad', number: undefined }, undefined, { court: 'mdd', number: '1' }],
      inner: undefined,
    });
  });

  test('looks into parts that may be absent', () => {
    expect(draft({ id: 'x', inner: { words: ['a', 2], most: 'b' } })?.inner).toEqual({
      words: ['a', undefined],
      most: undefined,
    });
  });

  test('does not mind keys that nobody knows', () => {
    expect(draft({ id: 'x', colour: 1, list: [{ court: 'mad', number: '1', colour: 2 }] })).toMatchObject({
      id: 'x',
      list: [{ court: 'mad', number: '1' }],
    });
  });

  test.each([null, 'text', ['x'], 7])('of %j is nothing', (data) => {
    expect(draft(data)).toBeUndefined();
  });
});
