/** A look at bytes as UTF-8: how much of it is well formed, and a reading that keeps stray windows-1252 bytes. */
import { cp1252Character } from './mojibake.ts';

export interface Utf8Census {
  /** Well-formed sequences of two bytes and more. */
  sequences: number;
  /** Bytes that belong to no well-formed sequence. */
  strays: number;
}

/** Length of the well-formed UTF-8 sequence at `index`, or 0 (RFC 3629: no overlong forms, no surrogates). */
function sequenceLength(bytes: Uint8Array, index: number): number {
  const lead = bytes[index] ?? 0;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  for (let offset = 1; offset < length; offset += 1) {
    const byte = bytes[index + offset];
    if (byte === undefined || byte < 0x80 || byte > 0xbf) return 0;
  }
  return secondByteFits(lead, bytes[index + 1] ?? 0) ? length : 0;
}

function secondByteFits(lead: number, second: number): boolean {
  if (lead === 0xe0) return second >= 0xa0;
  if (lead === 0xed) return second <= 0x9f;
  if (lead === 0xf0) return second >= 0x90;
  return lead !== 0xf4 || second <= 0x8f;
}

export function censusUtf8(bytes: Uint8Array): Utf8Census {
  const census: Utf8Census = { sequences: 0, strays: 0 };
  for (let index = 0; index < bytes.length; ) {
    const length = sequenceLength(bytes, index);
    if (length > 1) census.sequences += 1;
    if (length === 0) census.strays += 1;
    index += length || 1;
  }
  return census;
}

/** UTF-8 in which single bytes pasted from windows-1252 (curly quotes, dashes) are read as what they were. */
export function decodeMixedUtf8(bytes: Uint8Array): string {
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let from = 0;
  for (let index = 0; index < bytes.length; ) {
    const length = sequenceLength(bytes, index);
    if (length === 0) {
      parts.push(decoder.decode(bytes.subarray(from, index)), cp1252Character(bytes[index] ?? 0));
      from = index + 1;
    }
    index += length || 1;
  }
  parts.push(decoder.decode(bytes.subarray(from)));
  return parts.join('');
}
