import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';

export interface ReadRecord {
  /** Names in lower case. */
  headers: Record<string, string>;
  block: Buffer;
  /** What follows the head of an HTTP answer; null for other records. */
  payload: Buffer | null;
  /** Names of the digests that are not those of their bytes. */
  digestFaults: string[];
}

/** Reads an archive by the letter of WARC 1.1: version line, header fields, Content-Length octets, two line ends. */
export function readWarc(archive: Buffer): ReadRecord[] {
  const bytes = gunzipSync(archive);
  const records: ReadRecord[] = [];
  for (let at = 0; at < bytes.length; ) {
    const headEnd = bytes.indexOf('\r\n\r\n', at);
    const [version, ...lines] = bytes.toString('utf8', at, headEnd).split('\r\n');
    if (version !== 'WARC/1.1') throw new Error(`no record at ${at}`);
    const headers = Object.fromEntries(
      lines.map((line) => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
      }),
    );
    const from = headEnd + 4;
    const to = from + Number(headers['content-length']);
    if (bytes.toString('latin1', to, to + 4) !== '\r\n\r\n') throw new Error(`record at ${at} does not end`);
    records.push(record(headers, bytes.subarray(from, to)));
    at = to + 4;
  }
  return records;
}

function record(headers: Record<string, string>, block: Buffer): ReadRecord {
  const isAnswer = headers['content-type'] === 'application/http;msgtype=response';
  const payload = isAnswer ? block.subarray(block.indexOf('\r\n\r\n') + 4) : null;
  const digests: [string, Buffer | null][] = [
    ['warc-block-digest', block],
    ['warc-payload-digest', payload],
  ];
  const digestFaults = digests.filter(
    ([name, bytes]) => bytes !== null && headers[name] !== `sha256:${base32(bytes)}`,
  );
  return { headers, block, payload, digestFaults: digestFaults.map(([name]) => name) };
}

/** RFC 4648, by way of a number, so that it shares nothing with what it checks. */
function base32(bytes: Buffer): string {
  const hex = createHash('sha256').update(bytes).digest('hex');
  let number = BigInt(`0x${hex}`) << 4n;
  let text = '';
  for (let index = 0; index < 52; index += 1) {
    text = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.charAt(Number(number & 31n)) + text;
    number >>= 5n;
  }
  return text.padEnd(56, '=');
}
