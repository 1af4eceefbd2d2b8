import { describe, expect, it } from 'vitest';
import { pageMarks } from './page-marks.ts';

const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

describe('the marks of a page of entries', () => {
  it('are the last and the first touch, in UTC whatever the offset', () => {
    const results = [
      { date_modified: '2025-05-06T10:00:00-07:00' },
      { date_modified: '2025-05-06T09:00:00Z' },
      { date_modified: '2025-05-06T18:00:00Z' },
    ];
    expect(pageMarks(bytes({ results }))).toEqual({
      newest: '2025-05-06T18:00:00.000Z',
      oldest: '2025-05-06T09:00:00.000Z',
    });
  });

  it('stand beside each result of a search', () => {
    const results = [
      { meta: { timestamp: '2025-05-06T10:00:00.320787Z' } },
      { meta: { timestamp: '2025-05-06T11:00:00Z' } },
    ];
    expect(pageMarks(bytes({ results }))).toEqual({
      newest: '2025-05-06T11:00:00.000Z',
      oldest: '2025-05-06T10:00:00.320Z',
    });
  });

  it.each([
    ['an empty page', { results: [] }],
    ['entries without a time', { results: [{ id: 1 }, null, { date_modified: 'soon' }] }],
    ['something else', { detail: 'Request was throttled.' }],
    ['no JSON object', 'x'],
  ])('are absent for %s', (_, value) => {
    expect(pageMarks(bytes(value))).toEqual({ newest: null, oldest: null });
  });

  it('are absent for a body that is no JSON', () => {
    expect(pageMarks(new TextEncoder().encode('<html>'))).toEqual({ newest: null, oldest: null });
  });
});
