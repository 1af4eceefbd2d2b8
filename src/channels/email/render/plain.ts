/** Words from outside made fit for one line of mail: no control characters, no direction tricks, no half characters. */

/** C0 and C1 controls except tab and newline, and the marks that reverse the direction of what follows. */
// oxlint-disable-next-line no-control-regex
const UNPRINTABLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Text of several lines: line ends become `\n`, more than one empty line becomes one. */
export function cleanLines(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\r\n', '\n')
    .replaceAll(/[\r\u2028\u2029\u0085]/g, '\n')
    .replaceAll(UNPRINTABLE, '')
    .replaceAll(/[ \t]+\n/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** Text that must stay on one line: a title, a label, a header. */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\s\u0085]+/g, ' ')
    .replaceAll(UNPRINTABLE, '')
    .trim();
}

/** At most `length` characters, cut at a word and marked with three dots. */
export function cutAtWord(text: string, length: number): string {
  if (text.length <= length) return text;
  const room = Math.max(0, length - 4);
  const head = text.slice(0, room);
  const space = text[room] === ' ' ? room : head.lastIndexOf(' ');
  const kept = (space > length / 3 ? head.slice(0, space) : head).toWellFormed();
  return `${kept.replace(/[\s,;:.-]+$/, '')} ...`;
}

/**
 * How many letters of a text a mail has room for where it has room for `length` plain ones: a letter outside
 * ASCII takes up to nine bytes, so that text full of them gets a third.
 */
export function fittingLength(text: string, length: number): number {
  const head = text.slice(0, length);
  return Buffer.byteLength(head) > 1.5 * head.length ? Math.ceil(length / 3) : length;
}

/** `cutAtWord` for mail bodies. */
export function cutForMail(text: string, length: number): string {
  return cutAtWord(text, fittingLength(text, length));
}

/** The address when it is one a reader may follow, otherwise null: scripts and data have no place in mail. */
export function safeLink(url: string | null): string | null {
  if (url === null || url.length > 1500 || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed.href : null;
}

/** A title that stands alone begins with a capital; within a sentence it need not. */
export function standing(title: string): string {
  return title.charAt(0).toUpperCase() + title.slice(1);
}
