import { many } from './many.ts';

/** What stands as the text of a document that shows pictures of its pages: nothing in it can be compared but whether it was replaced. */
export function pictureNote({ pages, fingerprint }: { pages: number; fingerprint: string }): string {
  return `This PDF shows its pages as pictures. It has no text to compare: only its replacement can be told.\nFingerprint of its pictures (${many(pages, 'page')}): ${fingerprint}`;
}

const FINGERPRINT = /^Fingerprint of its pictures \(\d+ pages?\): ([0-9a-f]+)$/u;

/** The fingerprint that a line of such a note states, or null. */
export function statedFingerprint(line: string): string | null {
  return FINGERPRINT.exec(line)?.[1] ?? null;
}
