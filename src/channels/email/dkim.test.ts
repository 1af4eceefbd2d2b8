import { createHash, createVerify, generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEmailChannel } from './index.ts';
import { type Mailbox, startMailbox } from './mailbox.ts';
import { SEVERAL } from './sample-items.ts';
import { READER, sampleView } from './sample-views.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

let box: Mailbox;
let raw: string;

beforeAll(async () => {
  box = await startMailbox();
  const channel = createEmailChannel({
    smtpUrl: box.url,
    from: 'Court Crier <crier@example.org>',
    publicUrl: 'https://crier.example.org',
    dkim: { domain: 'example.org', selector: 'crier', key: privateKey },
    now: () => new Date('2025-05-30T19:12:31Z'),
  });
  await channel.send(sampleView(SEVERAL, { title: 'Señal – CHNV' }), READER, new AbortController().signal);
  await channel.close();
  raw = box.messages[0]?.raw.toString('latin1') ?? '';
});

afterAll(() => box.close());

/** Header fields by lower-case name as RFC 6376 canonicalises them ("relaxed"). */
function relaxedHeaders(): Map<string, string> {
  const head = raw.slice(0, raw.indexOf('\r\n\r\n')).replaceAll(/\r\n(?=[ \t])/g, '');
  return new Map(
    head.split('\r\n').map((line) => {
      const name = line.slice(0, line.indexOf(':')).toLowerCase();
      const value = line
        .slice(line.indexOf(':') + 1)
        .replaceAll(/[ \t]+/g, ' ')
        .trim();
      return [name, `${name}:${value}`];
    }),
  );
}

function tagsOf(signature: string): Map<string, string> {
  const tags = signature.slice(signature.indexOf(':') + 1).split(';');
  return new Map(
    tags.map((tag) => [
      tag.slice(0, tag.indexOf('=')).trim(),
      tag.slice(tag.indexOf('=') + 1).replaceAll(/\s/g, ''),
    ]),
  );
}

describe('a signed mail', () => {
  it('covers both List-Unsubscribe headers, or one click would not be offered', () => {
    const signed = tagsOf(relaxedHeaders().get('dkim-signature') ?? '')
      .get('h')
      ?.split(':');
    for (const name of [
      'From',
      'To',
      'Subject',
      'Date',
      'Message-ID',
      'List-Unsubscribe',
      'List-Unsubscribe-Post',
    ])
      expect(signed?.map((field) => field.toLowerCase())).toContain(name.toLowerCase());
  });

  it('has the hash of its body', () => {
    const body = raw
      .slice(raw.indexOf('\r\n\r\n') + 4)
      .replaceAll(/[ \t]+/g, ' ')
      .replaceAll(' \r\n', '\r\n')
      .replace(/(?:\r\n)*$/, '\r\n');
    const hash = createHash('sha256').update(body, 'latin1').digest('base64');
    expect(tagsOf(relaxedHeaders().get('dkim-signature') ?? '').get('bh')).toBe(hash);
  });

  it('verifies with the public key', () => {
    const headers = relaxedHeaders();
    const signature = headers.get('dkim-signature') ?? '';
    const tags = tagsOf(signature);
    const fields = (tags.get('h') ?? '').split(':').map((name) => headers.get(name.toLowerCase()) ?? '');
    const unsigned = signature.replace(/\bb=[^;]*$/, 'b=').trimEnd();
    const verifier = createVerify('RSA-SHA256').update([...fields, unsigned].join('\r\n'), 'latin1');
    expect(verifier.verify(publicKey, tags.get('b') ?? '', 'base64')).toBe(true);
  });
});
