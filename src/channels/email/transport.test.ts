import { describe, expect, it } from 'vitest';
import { createRedactor } from './transport.ts';

describe('what a server said, without secrets', () => {
  const redact = createRedactor('smtp://crier%40example.org:p%40ss+word@mail.example.org:587');

  it.each([
    ['Bad password p@ss+word', 'Bad password <redacted>'],
    ['Bad user crier@example.org', 'Bad user <redacted>'],
    [`Bad login ${Buffer.from('p@ss+word').toString('base64')}`, 'Bad login <redacted>'],
    ['Bad url smtp://crier%40example.org:p%40ss+word@mail', 'Bad url smtp://<redacted>:<redacted>@mail'],
    [
      'Spam: https://crier.example.org/unsubscribe?t=0b54.secret here',
      'Spam: https://crier.example.org/unsubscribe?t=<redacted> here',
    ],
    ['550 5.1.1 No such user', '550 5.1.1 No such user'],
  ])('%s', (given, expected) => {
    expect(redact(given)).toBe(expected);
  });

  it('needs no credentials', () => {
    expect(createRedactor('smtp://127.0.0.1:25')('421 Busy')).toBe('421 Busy');
    expect(createRedactor('no url')('421 Busy')).toBe('421 Busy');
    expect(createRedactor('smtp://u:%E0@host')('421 %E0 Busy')).toBe('421 %E0 Busy');
  });
});
