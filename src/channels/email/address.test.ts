import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareAddress, mailAddress } from './address.ts';

/** Letters, and every kind of character that ends a line, an address or a direction. */
const HOSTILE = fc.constantFrom(...Array.from('ab. <>@,;:"\r\n\t\u0000\u0085\u2028\u202e\ud83d\ufeffé中'));

describe('a mail address', () => {
  it.each([
    ['reader@example.net', 'reader@example.net'],
    ["o'neill+alerts@example.net", "o'neill+alerts@example.net"],
    ['reader@bücher.example', 'reader@xn--bcher-kva.example'],
    ['josé@example.net', 'josé@example.net'],
    ['Reader@EXAMPLE.net', 'Reader@example.net'],
  ])('%s goes out as %s', (given, expected) => {
    expect(mailAddress(given)).toBe(expected);
  });

  it.each([
    '',
    'reader',
    '@example.net',
    'reader@',
    'a@b@example.net',
    'reader@example.net, other@example.net',
    'reader@example.net\r\nBcc: other@example.net',
    'reader@exam ple.net',
    '<reader@example.net>',
    '"a b"@example.net',
    'reader@[127.0.0.1]',
    'rea\u0000der@example.net',
    `${'x'.repeat(65)}@example.net`,
    `reader@${'x.'.repeat(130)}net`,
  ])('%j is none', (given) => {
    expect(mailAddress(given)).toBeNull();
  });

  it('never lets a line end or a second address through', () => {
    fc.assert(
      fc.property(fc.string({ unit: HOSTILE }), fc.string({ unit: HOSTILE }), (local, domain) => {
        const address = mailAddress(`${local}@${domain}`);
        if (address !== null) expect(address).toMatch(/^[^\s,;<>@]+@[a-z0-9.-]+$/);
      }),
    );
  });
});

describe('the sender', () => {
  it.each([
    ['Court Crier <crier@example.org>', 'crier@example.org'],
    ['crier@example.org', 'crier@example.org'],
    [' crier@example.org ', 'crier@example.org'],
    ['Court Crier', null],
    ['Court Crier <crier>', null],
    ['Court Crier <a@b.example> <c@d.example>', 'c@d.example'],
  ])('of %j is %j', (given, expected) => {
    expect(bareAddress(given)).toBe(expected);
  });
});
