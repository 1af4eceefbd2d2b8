import { encode, wrap } from 'nodemailer/lib/qp';

/**
 * Text as quoted-printable, line by line: a line of our own stays a line of the message, so that a marker
 * alone on its line is never folded, and lines encoded apart from one another can be put together.
 */
export function quotedPrintable(text: string): string {
  return text
    .split('\n')
    .map((line) => wrap(encode(line)))
    .join('\r\n');
}
