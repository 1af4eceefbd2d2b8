import { domainToASCII } from 'node:url';

// oxlint-disable-next-line no-control-regex
const FORBIDDEN = /[\s\u0000-\u001f\u007f-\u009f<>()[\],;:\\"]/;

/**
 * The address as it goes into envelope and header, its domain in ASCII; null when it is none. Quoted local
 * parts and domain literals are refused: nobody signs up with one, and they hide line breaks and second
 * addresses.
 */
export function mailAddress(address: string): string | null {
  const at = address.lastIndexOf('@');
  const local = address.slice(0, at);
  if (at < 1 || address.length > 254 || Buffer.byteLength(local) > 64 || local.includes('@')) return null;
  if (FORBIDDEN.test(address)) return null;
  const domain = domainToASCII(address.slice(at + 1));
  return domain && /^[a-z0-9.-]+$/.test(domain) ? `${local}@${domain}` : null;
}

/** The address of `Court Crier <crier@example.org>`, or null when there is none to send from. */
export function bareAddress(mailbox: string): string | null {
  const open = mailbox.lastIndexOf('<');
  const address = open < 0 ? mailbox.trim() : mailbox.slice(open + 1, mailbox.lastIndexOf('>'));
  return mailAddress(address);
}
