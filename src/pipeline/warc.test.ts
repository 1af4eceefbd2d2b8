import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { infoRecord, requestRecord, responseRecord, warcRecord, warcRecordId } from './warc.ts';

const answer = {
  url: 'https://dhs.example/news/parole-ends',
  status: 200,
  headers: { 'content-type': 'text/html', etag: '"a"\r\nX-Injected: yes' },
  body: Buffer.from([0x3c, 0x70, 0x3e, 0x00, 0xff, 0x0d, 0x0a, 0x0d, 0x0a]),
  fetchedAt: new Date('2025-03-26T12:00:00Z'),
};

/** Head lines and octets of one record, by the letter of the format. */
function opened(gzip: Buffer) {
  const bytes = gunzipSync(gzip);
  const end = bytes.indexOf('\r\n\r\n');
  return { lines: bytes.toString('latin1', 0, end).split('\r\n'), rest: bytes.subarray(end + 4) };
}

describe('a record of an archive', () => {
  test('begins with the version and holds exactly the octets it announces, and two line ends', () => {
    const record = responseRecord(answer);
    const { lines, rest } = opened(warcRecord(record));
    expect(lines[0]).toBe('WARC/1.1');
    expect(lines).toContain(`Content-Length: ${record.block.length}`);
    expect(rest.subarray(0, -4)).toEqual(Buffer.from(record.block));
    expect(rest.toString('latin1', rest.length - 4)).toBe('\r\n\r\n');
  });

  test('holds the body byte for byte behind the head of an HTTP answer', () => {
    const { block } = responseRecord(answer);
    const head = Buffer.from(block).toString('latin1').split('\r\n\r\n')[0] ?? '';
    expect(head.split('\r\n')[0]).toBe('HTTP/1.1 200 OK');
    expect(Buffer.from(block).subarray(-answer.body.length)).toEqual(answer.body);
  });

  test('lets no header end its line early', () => {
    const head = Buffer.from(responseRecord(answer).block).toString('latin1').split('\r\n\r\n')[0] ?? '';
    expect(head.split('\r\n').some((line) => line.startsWith('X-Injected'))).toBe(false);
    const { lines } = opened(
      warcRecord({ ...responseRecord(answer), targetUri: 'https://a.example/\r\nWARC-Type: x' }),
    );
    expect(lines.filter((line) => line.startsWith('WARC-Type:'))).toEqual(['WARC-Type: response']);
  });

  test('names the digests of block and payload in base 32', () => {
    const empty = { ...responseRecord(answer), payload: new Uint8Array() };
    const { lines } = opened(warcRecord(empty));
    // RFC 4648 spelling of the hash of nothing.
    expect(createHash('sha256').digest('hex').slice(0, 8)).toBe('e3b0c442');
    expect(lines).toContain(
      'WARC-Payload-Digest: sha256:4OYMIQUY7QOBJGX36TEJS35ZEQT24QPEMSNZGTFESWMRW6CSXBKQ====',
    );
  });

  test('is known by what it holds', () => {
    const one = warcRecordId(responseRecord(answer));
    expect(one).toMatch(/^<urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}>$/);
    expect(warcRecordId(responseRecord({ ...answer }))).toBe(one);
    expect(warcRecordId(responseRecord({ ...answer, body: Buffer.from('other') }))).not.toBe(one);
  });

  test('of a request holds its line and headers, and none that ends its line early', () => {
    const target = { ...answer, url: 'https://dhs.example:8443/news?page=2' };
    const record = requestRecord(target, { accept: 'text/html', 'user-agent': 'x\r\ncookie: a=b' });
    expect(Buffer.from(record.block).toString().split('\r\n')).toEqual([
      'GET /news?page=2 HTTP/1.1',
      'host: dhs.example:8443',
      'accept: text/html',
      'user-agent: x cookie: a=b',
      '',
      '',
    ]);
    const { lines } = opened(warcRecord({ ...record, concurrentTo: warcRecordId(responseRecord(answer)) }));
    expect(lines).toContain(`WARC-Concurrent-To: ${warcRecordId(responseRecord(answer))}`);
    expect(lines).toContain('Content-Type: application/http;msgtype=request');
  });

  test('may open a file with fields of its own', () => {
    const { rest } = opened(
      warcRecord(infoRecord({ software: 'crier/1', format: 'WARC' }, '2025-03-26T12:00:00Z')),
    );
    expect(rest.toString()).toBe('software: crier/1\r\nformat: WARC\r\n\r\n\r\n');
  });
});
