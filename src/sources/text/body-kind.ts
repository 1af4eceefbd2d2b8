/** What some bytes are, told from the bytes: a declared type is a claim, a signature is a fact. */
export type BodyKind = 'empty' | 'html' | 'xml' | 'json' | 'pdf' | 'image' | 'archive' | 'binary' | 'text';

const SIGNATURES: readonly [BodyKind, readonly number[]][] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['archive', [0x50, 0x4b, 0x03, 0x04]],
  ['archive', [0x1f, 0x8b]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['binary', [0xd0, 0xcf, 0x11, 0xe0]],
];
const SNIFFED_BYTES = 4_096;

/** Kind of a body; `xml` covers RSS, Atom and RDF, `archive` also gzip that nobody unpacked. */
export function bodyKind(body: Uint8Array): BodyKind {
  const head = body.subarray(0, SNIFFED_BYTES);
  const text = new TextDecoder('latin1').decode(head).replaceAll('\u0000', '');
  const trimmed = text.replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*/u, '');
  if (trimmed === '') return body.length > SNIFFED_BYTES ? 'binary' : 'empty';
  const signed = SIGNATURES.find(([, bytes]) => bytes.every((byte, index) => head[index] === byte));
  if (signed) return signed[0];
  if (trimmed.startsWith('%PDF-')) return 'pdf';
  return textKind(trimmed);
}

function textKind(text: string): BodyKind {
  const start = text.replace(/^(?:<!--[\s\S]{0,2000}?-->\s*)+/u, '').slice(0, 1_500);
  if (/^<!doctype\s+html|^<html[\s>]/iu.test(start)) return 'html';
  if (/^<\?xml\b/iu.test(start)) return /<(?:!doctype\s+html|html[\s>])/iu.test(start) ? 'html' : 'xml';
  if (/^<(?:rss|feed|rdf:rdf|channel|[a-z]+:rss)[\s>]/iu.test(start)) return 'xml';
  if (/^[[{]/u.test(start)) return 'json';
  return /<(?:html|head|body|title|meta|div|p|a|h[1-6]|table|script|span|ul|li|article|main|ins|section)\b[^<>]{0,300}>/iu.test(
    start,
  )
    ? 'html'
    : 'text';
}

/** The kind in words, for the sentence that says why something could not be read. */
export function describeKind(kind: BodyKind): string {
  const names: Record<BodyKind, string> = {
    empty: 'nothing',
    html: 'an HTML page',
    xml: 'XML',
    json: 'JSON',
    pdf: 'a PDF document',
    image: 'an image',
    archive: 'a compressed file',
    binary: 'binary data',
    text: 'plain text',
  };
  return names[kind];
}
