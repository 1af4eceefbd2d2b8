import { describe, expect, it } from 'vitest';
import { fragmentText } from './html-text.ts';

const text = (href: string) =>
  fragmentText(`<p><a href="${href}">Contact</a></p>`, { url: 'https://a.example/' });

/** As the network writes it: a key, then each byte of the address against it. */
function hide(address: string, key: number): string {
  return Buffer.from([key, ...[...Buffer.from(address)].map((byte) => byte ^ key)]).toString('hex');
}

describe('the address a link writes to', () => {
  it('follows its words', () => {
    expect(text('mailto:Press@Agency.example?subject=Parole')).toBe('Contact\n<mailto:press@agency.example>');
  });

  it('is the same whichever key hides it', () => {
    const hidden = [17, 211].map((key) =>
      text(`/cdn-cgi/l/email-protection#${hide('press@agency.example', key)}`),
    );
    expect(hidden[0]).toBe('Contact\n<mailto:press@agency.example>');
    expect(hidden[1]).toBe(hidden[0]);
  });

  it.each(['mailto:', 'mailto:a b', 'tel:+1-202-555-0100', '/cdn-cgi/l/email-protection#zz'])(
    'is not made up from %s',
    (href) => expect(text(href)).not.toContain('mailto'),
  );

  it('cannot break out of its line', () => {
    const hostile = hide('a>\n<https://evil.example>', 9);
    expect(text(`/cdn-cgi/l/email-protection#${hostile}`)?.split('\n')).toHaveLength(2);
  });
});
