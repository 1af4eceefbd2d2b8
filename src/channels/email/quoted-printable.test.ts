import * as fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { expect, it } from 'vitest';
import { quotedPrintable } from './quoted-printable.ts';

async function decoded(encoded: string): Promise<string> {
  const head =
    'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n';
  const mail = await simpleParser(Buffer.from(head + encoded));
  return mail.text ?? '';
}

it('is read back as it was written, in lines that every server takes', async () => {
  const text = fc.string({ unit: fc.constantFrom('a', ' ', '=', '.', 'é', '\u4e2d', '😀', '\t', '\n') });
  await fc.assert(
    fc.asyncProperty(text, async (sample) => {
      const encoded = quotedPrintable(`>${sample}<`);
      expect(await decoded(encoded)).toBe(`>${sample}<`);
      expect(Math.max(...encoded.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(76);
    }),
  );
});

it('leaves a short line of plain letters as it is, wherever it stands', () => {
  const line = 'blank-0123456789abcdef01-3';
  for (let length = 0; length < 200; length += 1) {
    const lines = quotedPrintable(`${'x '.repeat(length)}\n${line}\n${'é'.repeat(length)}`).split('\r\n');
    expect(lines).toContain(line);
  }
});
