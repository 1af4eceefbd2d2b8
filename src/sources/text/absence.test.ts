import { describe, expect, test } from 'vitest';
import { isGenuineAbsence, type AbsenceAnswer } from './absence.ts';

function answer(parts: Partial<Omit<AbsenceAnswer, 'body'>> & { body?: string } = {}): AbsenceAnswer {
  const url = 'https://www.dhs.example/news/2025/03/25/parole-ends';
  const body = Buffer.from(parts.body ?? '<title>Page not found | DHS</title><h1>Page not found</h1>');
  return { status: 404, requestedUrl: url, finalUrl: url, headers: {}, ...parts, body };
}

describe('an answer that a page does not exist', () => {
  test.each([
    ['says so with 404', answer()],
    ['says so with 410', answer({ status: 410 })],
    ['says so with an empty body', answer({ body: '' })],
    [
      'comes from the same address written otherwise',
      answer({ finalUrl: 'http://www.dhs.example/news/2025/03/25/parole-ends/' }),
    ],
  ])('is believed when it %s', (_, given) => {
    expect(isGenuineAbsence(given)).toBe(true);
  });

  test.each([
    ['is a server error', answer({ status: 503 })],
    ['came from where a redirect led', answer({ finalUrl: 'https://www.dhs.example/archive/moved' })],
    [
      'is the wall of a content network',
      answer({ body: '<title>Access Denied</title> Reference&#32;&#35;18' }),
    ],
    ['is the challenge of a firewall', answer({ headers: { 'x-amzn-waf-action': 'challenge' }, body: '' })],
    [
      'says that the request was blocked',
      answer({ body: '<h2>The specified URL cannot be found.</h2><p>Your request was blocked.</p>' }),
    ],
    ['asks for a password', answer({ body: '<form><input type="password"></form><p>Sign on.</p>' })],
    ['never came', answer({ status: null })],
  ])('is not believed when it %s', (_, given) => {
    expect(isGenuineAbsence(given)).toBe(false);
  });
});
