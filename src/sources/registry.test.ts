import { expect, it } from 'vitest';
import { SOURCE_FORMATS } from '../../config/agencies.ts';
import { createCourtDirectory } from '../domain/court.ts';
import { FORMATS, formatById } from './registry.ts';

it('knows every format that a source may name', () => {
  expect(SOURCE_FORMATS.filter((id) => formatById(id) === null)).toEqual([]);
});

it('names a format by its own id', () => {
  expect([...FORMATS].filter(([id, format]) => id !== format.id || format.summary === '')).toEqual([]);
  expect(formatById('gopher')).toBeNull();
});

it.each([...FORMATS.keys()])('%s says that nothing is nothing instead of throwing', (id) => {
  const request = {
    url: null,
    contentType: null,
    court: null,
    courts: createCourtDirectory([]),
    settings: {},
  };
  expect(formatById(id)?.read({ ...request, body: new Uint8Array() })).toMatchObject({ ok: false });
});
