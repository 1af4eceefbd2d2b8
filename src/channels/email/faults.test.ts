import { describe, expect, it } from 'vitest';
import { SEND_REASONS } from '../channel.ts';
import { failureOf, type MailFault } from './faults.ts';

const plain = (text: string) => text;

function verdict(fault: MailFault): string {
  const { reason, permanent, destination } = failureOf(fault, plain);
  return [reason, permanent ? 'for good' : 'later', ...(destination ? ['address'] : [])].join(', ');
}

function replied(command: string, response: string): MailFault {
  return { code: 'EENVELOPE', command, response, responseCode: Number(response.slice(0, 3)) };
}

const REPLIES: readonly [command: string, response: string, expected: string][] = [
  // Greylisting and limits: wait and write again.
  ['RCPT TO', '450 4.2.0 Greylisted', 'rate-limited, later'],
  ['RCPT TO', '451 4.7.1 Please try again later', 'rate-limited, later'],
  ['RCPT TO', '450 mailbox busy', 'rate-limited, later'],
  ['DATA', '451 4.3.0 Temporary failure', 'rate-limited, later'],
  ['CONN', '421 4.7.0 Too many connections from your address', 'rate-limited, later'],
  ['RCPT TO', '452 4.5.3 Too many recipients', 'server-error, later'],
  ['MAIL FROM', '450 4.4.5 Too many sessions', 'rate-limited, later'],
  // The server is not well.
  ['CONN', '421 4.3.2 Shutting down', 'server-error, later'],
  ['MAIL FROM', '452 4.3.1 Out of disk space', 'server-error, later'],
  ['DATA', '455 4.5.4 Cannot do that now', 'server-error, later'],
  ['RCPT TO', '452 4.2.2 Mailbox full', 'refused, later'],
  ['DATA', '499 Something new', 'server-error, later'],
  // Log-in and encryption are the operator's matter.
  ['AUTH PLAIN', '535 5.7.8 Bad credentials', 'auth, later'],
  ['AUTH LOGIN', '454 4.7.0 Temporary authentication failure', 'auth, later'],
  ['AUTH PLAIN', '534 5.7.9 Application password required', 'auth, later'],
  ['MAIL FROM', '530 5.7.0 Authentication required', 'auth, later'],
  ['MAIL FROM', '538 5.7.11 Encryption required', 'auth, later'],
  ['STARTTLS', '454 4.3.0 TLS not available', 'tls, later'],
  // Our own sender or the whole session is refused: no single message is to blame.
  ['MAIL FROM', '550 5.7.1 Sender not allowed', 'refused, later'],
  ['MAIL FROM', '553 5.1.8 Sender domain does not exist', 'refused, later'],
  ['CONN', '554 5.7.1 No service for your address', 'refused, later'],
  ['CONN', '521 5.3.2 This host accepts no mail', 'refused, later'],
  ['EHLO', '500 5.5.1 Unknown command', 'protocol, later'],
  ['EHLO', '502 5.5.1 Not implemented', 'protocol, later'],
  ['MAIL FROM', '501 5.5.4 Bad syntax', 'protocol, later'],
  ['DATA', '503 5.5.1 Bad sequence', 'protocol, later'],
  ['MAIL FROM', '504 5.5.4 Unknown parameter', 'protocol, later'],
  ['MAIL FROM', '555 5.5.4 Unsupported parameter', 'protocol, later'],
  // The address itself.
  ['RCPT TO', '550 5.1.1 No such user', 'address-refused, for good, address'],
  ['RCPT TO', '550-5.1.1 No such user\n550 5.1.1 Sorry', 'address-refused, for good, address'],
  ['RCPT TO', '550 No such user', 'address-refused, for good, address'],
  ['RCPT TO', '551 5.1.6 User has moved', 'address-refused, for good, address'],
  ['RCPT TO', '553 5.1.3 Bad mailbox syntax', 'address-refused, for good, address'],
  ['RCPT TO', '501 5.1.3 Bad recipient syntax', 'address-refused, for good, address'],
  ['RCPT TO', '554 5.1.10 Null MX', 'address-refused, for good, address'],
  ['RCPT TO', '556 5.1.10 Domain accepts no mail', 'address-refused, for good, address'],
  ['RCPT TO', '521 5.1.10 Host accepts no mail', 'address-refused, for good, address'],
  ['RCPT TO', '550 5.2.1 Mailbox disabled', 'address-refused, for good, address'],
  ['DATA', '550 5.1.1 No such user after all', 'address-refused, for good, address'],
  // The address is good, the answer is still no.
  ['RCPT TO', '552 5.2.2 Mailbox full', 'refused, for good'],
  ['RCPT TO', '550 5.7.1 Policy', 'refused, for good'],
  ['RCPT TO', '554 5.7.1 Blocked by a list', 'refused, for good'],
  ['RCPT TO', '550 5.4.1 Relay denied', 'refused, for good'],
  ['RCPT TO', '554 Transaction failed', 'refused, for good'],
  ['RCPT TO', '599 Something new', 'refused, for good'],
  // The message.
  ['DATA', '554 5.7.1 Looks like spam', 'content-refused, for good'],
  ['DATA', '550 5.6.0 Bad content', 'content-refused, for good'],
  ['DATA', '571 5.7.1 Refused', 'content-refused, for good'],
  ['DATA', '552 5.3.4 Message too big', 'too-large, for good'],
  ['DATA', '552 Too much mail data', 'too-large, for good'],
  ['MAIL FROM', '552 5.3.4 Size exceeds limit', 'too-large, for good'],
  ['RCPT TO', '523 5.2.3 Too long for this mailbox', 'too-large, for good'],
  // No SMTP at all.
  ['CONN', '200 OK', 'protocol, later'],
];

describe('what a reply of a mail server means', () => {
  it.each(REPLIES)('%s answered with %s: %s', (command, response, expected) => {
    expect(verdict(replied(command, response))).toBe(expected);
  });

  it('gives every code at every stage one of the closed set of reasons, 4xx never for good', () => {
    for (let code = 400; code < 600; code += 1) {
      for (const command of ['CONN', 'EHLO', 'STARTTLS', 'AUTH PLAIN', 'MAIL FROM', 'RCPT TO', 'DATA']) {
        for (const status of ['', `${Math.floor(code / 100)}.1.1 `, `${Math.floor(code / 100)}.7.1 `]) {
          const failure = failureOf(replied(command, `${code} ${status}no`), plain);
          expect(SEND_REASONS).toContain(failure.reason);
          if (code < 500) expect(failure.permanent).toBe(false);
          if (failure.destination)
            expect([failure.permanent, failure.reason]).toEqual([true, 'address-refused']);
        }
      }
    }
  });

  it.each(['CONN', 'EHLO', 'STARTTLS', 'AUTH PLAIN'])(
    'a refusal at %s never dead-letters a message, whatever the code',
    (command) => {
      for (let code = 400; code < 600; code += 1) {
        expect(failureOf(replied(command, `${code} no`), plain).permanent).toBe(false);
      }
    },
  );
});

describe('what a fault below SMTP means', () => {
  it.each<[MailFault, string]>([
    [{ code: 'ESOCKET', originalCode: 'ECONNREFUSED', message: 'connect ECONNREFUSED' }, 'connect, later'],
    [{ code: 'ESOCKET', originalCode: 'ECONNRESET', message: 'read ECONNRESET' }, 'connect, later'],
    [{ code: 'EDNS', originalCode: 'ENOTFOUND' }, 'connect, later'],
    [{ code: 'ECONNECTION' }, 'connect, later'],
    [{ code: 'EPROXY' }, 'connect, later'],
    [{ code: 'ETIMEDOUT' }, 'timeout, later'],
    [{ code: 'ETLS' }, 'tls, later'],
    [{ code: 'EREQUIRETLS' }, 'tls, later'],
    [{ code: 'ESOCKET', originalCode: 'DEPTH_ZERO_SELF_SIGNED_CERT' }, 'tls, later'],
    [{ code: 'ESOCKET', originalCode: 'CERT_HAS_EXPIRED' }, 'tls, later'],
    [{ code: 'ESOCKET', originalCode: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' }, 'tls, later'],
    [{ code: 'ESOCKET', originalCode: 'ERR_TLS_CERT_ALTNAME_INVALID' }, 'tls, later'],
    [{ code: 'ERR_SSL_WRONG_VERSION_NUMBER' }, 'tls, later'],
    [{ code: 'EPROTOCOL' }, 'protocol, later'],
    [{ code: 'EAUTH' }, 'auth, later'],
    [{ code: 'ENOAUTH' }, 'auth, later'],
    [{ code: 'EOAUTH2' }, 'auth, later'],
    [{ code: 'ECONFIG' }, 'not-configured, later'],
    [{ code: 'EABORT' }, 'aborted, later'],
    [{ code: 'EENVELOPE' }, 'bad-address, for good, address'],
    [{ code: 'EMESSAGE' }, 'too-large, for good'],
    [{ code: 'something new' }, 'connect, later'],
    [{}, 'connect, later'],
    [{ code: 7, message: {}, response: 3, responseCode: 'x' }, 'connect, later'],
  ])('%j: %s', (fault, expected) => {
    expect(verdict(fault)).toBe(expected);
  });
});

describe('what is kept of a fault', () => {
  it('keeps the server’s own words on one line', () => {
    const failure = failureOf(replied('DATA', '554-5.7.1 Looks\r\n554 5.7.1 like\u0000 spam'), plain);
    expect(failure.message).toBe('554-5.7.1 Looks 554 5.7.1 like spam');
  });

  it('cuts a reply without end', () => {
    expect(failureOf(replied('DATA', `554 ${'no '.repeat(5000)}`), plain).message.length).toBe(500);
  });

  it('takes secrets out before it cuts', () => {
    const redact = (text: string) => text.replaceAll('hunter2', '<redacted>');
    const failure = failureOf(replied('AUTH PLAIN', `535 ${'x'.repeat(490)} hunter2`), redact);
    expect(failure.message).not.toContain('hunt');
  });

  it('says something readable when the library says nothing', () => {
    expect(failureOf({}, plain).message).toBe('The mail could not be sent.');
    expect(failureOf({ code: 'ETIMEDOUT', message: 'Timeout' }, plain).message).toBe(
      'The mail server did not answer in time.',
    );
  });

  it.each([
    ['451 4.7.1 Greylisted, try again in 5 minutes', 300_000],
    ['450 4.7.1 Greylisted for 120 seconds', 120_000],
    ['421 4.7.0 Too many messages, retry after 90s', 90_000],
    ['451 try again in 9999 minutes', 3_600_000],
    ['451 4.7.1 Please come back later', null],
    ['452 4.3.1 Message of 30 s was too long', null],
    ['451 wait 0 seconds', null],
  ])('reads the wait of "%s"', (response, wait) => {
    expect(failureOf(replied('RCPT TO', response), plain).retryAfterMs).toBe(wait);
  });
});
