import { describe, expect, it } from 'vitest';
import { buildUserAgent } from './user-agent.ts';

describe('the User-Agent', () => {
  it('names the product, its version and whom to write to', () => {
    expect(buildUserAgent('0.1.0', 'https://example.org/crier')).toBe(
      'CourtCrier/0.1.0 (+https://example.org/crier)',
    );
    expect(buildUserAgent('0.1.0', 'ops@example.org')).toBe('CourtCrier/0.1.0 (+ops@example.org)');
  });

  it.each([null, '', '   '])('stays honest without a contact (%j)', (contact) => {
    expect(buildUserAgent('0.1.0', contact)).toMatch(/^CourtCrier\/0\.1\.0 \(\+.*no contact configured\)$/);
  });

  it('cannot be broken by what an operator writes as contact', () => {
    const value = buildUserAgent('0.1.0\r\nX: y', 'a)b(c\r\nX-Evil: 1 \u2014 \u00e9'.padEnd(900, 'z'));
    expect(value).toMatch(/^[\x20-\x7e]+$/);
    expect(value.match(/[()]/g)).toEqual(['(', ')']);
    expect(value.length).toBeLessThan(300);
  });
});
