import { createHash } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import { gzipSync } from 'node:zlib';

/**
 * Records of a web archive as ISO 28500 (WARC 1.1) writes them, each compressed by itself, so that a file of
 * them opens in the usual tools.
 */
export interface WarcRecord {
  type: 'warcinfo' | 'request' | 'response' | 'metadata';
  /** ISO 8601 in UTC: when the content was received or made. */
  date: string;
  contentType: string;
  block: Uint8Array;
  targetUri?: string;
  /** Bytes inside the block that are the content itself. */
  payload?: Uint8Array;
  refersTo?: string;
  /** Record of the other half of one exchange. */
  concurrentTo?: string;
}

/** Named after what it holds, so that two exports of one thing hold the same records. */
export function warcRecordId(record: WarcRecord): string {
  const { type, date, targetUri = '', block } = record;
  const hash = createHash('sha256').update(`${type}\n${date}\n${targetUri}\n`).update(block).digest('hex');
  const [a, b, c, d, e] = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ];
  return `<urn:uuid:${a}-${b}-${c}-${d}-${e}>`;
}

/** One compressed record. */
export function warcRecord(record: WarcRecord): Buffer {
  const headers: [string, string][] = [
    ['WARC-Type', record.type],
    ['WARC-Record-ID', warcRecordId(record)],
    ['WARC-Date', record.date],
    ...(record.targetUri ? [['WARC-Target-URI', record.targetUri] as [string, string]] : []),
    ...(record.refersTo ? [['WARC-Refers-To', record.refersTo] as [string, string]] : []),
    ...(record.concurrentTo ? [['WARC-Concurrent-To', record.concurrentTo] as [string, string]] : []),
    ['WARC-Block-Digest', digest(record.block)],
    ...(record.payload ? [['WARC-Payload-Digest', digest(record.payload)] as [string, string]] : []),
    ['Content-Type', record.contentType],
    ['Content-Length', String(record.block.length)],
  ];
  const head = ['WARC/1.1', ...headers.map(([name, value]) => `${name}: ${oneLine(value)}`)].join('\r\n');
  return gzipSync(Buffer.concat([Buffer.from(`${head}\r\n\r\n`), record.block, Buffer.from('\r\n\r\n')]));
}

export interface HttpAnswer {
  url: string;
  status: number;
  headers: Readonly<Record<string, string>>;
  body: Uint8Array;
  fetchedAt: Date;
}

/** What a server answered. The body is as it stood after transport and content codings were taken off. */
export function responseRecord(answer: HttpAnswer): WarcRecord {
  const lines = [
    `HTTP/1.1 ${answer.status} ${STATUS_CODES[answer.status] ?? ''}`.trimEnd(),
    ...Object.entries(answer.headers).map(([name, value]) => `${name}: ${oneLine(value)}`),
    `content-length: ${answer.body.length}`,
  ];
  return {
    type: 'response',
    date: answer.fetchedAt.toISOString(),
    contentType: 'application/http;msgtype=response',
    targetUri: answer.url,
    block: Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), answer.body]),
    payload: answer.body,
  };
}

/** What was asked to get an answer: the headers as sent, without secrets. */
export function requestRecord(
  answer: Pick<HttpAnswer, 'url' | 'fetchedAt'>,
  headers: HttpAnswer['headers'],
): WarcRecord {
  const { host, pathname, search } = new URL(answer.url);
  const lines = [
    `GET ${pathname}${search} HTTP/1.1`,
    `host: ${host}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${oneLine(value)}`),
  ];
  return {
    type: 'request',
    date: answer.fetchedAt.toISOString(),
    contentType: 'application/http;msgtype=request',
    targetUri: answer.url,
    block: Buffer.from(`${lines.join('\r\n')}\r\n\r\n`),
  };
}

/** Fields of the record that opens a file. */
export function infoRecord(fields: Readonly<Record<string, string>>, date: string): WarcRecord {
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${oneLine(value)}\r\n`);
  return {
    type: 'warcinfo',
    date,
    contentType: 'application/warc-fields',
    block: Buffer.from(lines.join('')),
  };
}

/** A header ends at its line. */
function oneLine(value: string): string {
  return value.replaceAll(/[\r\n]+/g, ' ');
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** `sha256:` and the hash in base 32, as archives write it. */
function digest(bytes: Uint8Array): string {
  const hash = createHash('sha256').update(bytes).digest();
  let bits = 0;
  let held = 0;
  let text = '';
  for (const byte of hash) {
    held = (held << 8) | byte;
    bits += 8;
    for (; bits >= 5; bits -= 5) text += BASE32[(held >> (bits - 5)) & 31];
    held &= (1 << bits) - 1;
  }
  if (bits > 0) text += BASE32[(held << (5 - bits)) & 31];
  return `sha256:${text.padEnd(Math.ceil(text.length / 8) * 8, '=')}`;
}
