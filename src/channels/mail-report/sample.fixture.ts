/** Reports in the shapes that mail servers and providers send, with invented addresses. */

export interface SampleBounce {
  messageId: string | null;
  recipient?: string;
  status?: string;
  action?: string;
  diagnostic?: string;
  /** Whether the mail comes back whole or as its headers. */
  returned?: 'message/rfc822' | 'text/rfc822-headers';
}

export function sampleBounce(bounce: SampleBounce): Buffer {
  const {
    messageId,
    recipient = 'gone@news.example',
    status = '5.1.1',
    action = 'failed',
    diagnostic = 'smtp; 550 5.1.1 <gone@news.example>: Recipient address rejected:\r\n    User unknown',
    returned = 'message/rfc822',
  } = bounce;
  return mail('report-type=delivery-status', [
    [
      'text/plain',
      'This is the mail system at host mx.news.example.\r\n\r\nYour message could not be delivered.',
    ],
    [
      'message/delivery-status',
      `Reporting-MTA: dns; mx.news.example\r\nArrival-Date: Fri, 30 May 2025 12:05:00 -0400\r\n\r\nFinal-Recipient: rfc822; ${recipient}\r\nAction: ${action}\r\nStatus: ${status}\r\nDiagnostic-Code: ${diagnostic}\r\n`,
    ],
    [returned, original(messageId, recipient)],
  ]);
}

export function sampleComplaint(messageId: string | null, type = 'abuse'): Buffer {
  return mail('report-type=feedback-report', [
    ['text/plain', 'This is an email abuse report.'],
    [
      'message/feedback-report',
      `Feedback-Type: ${type}\r\nUser-Agent: SomeProvider/1.0\r\nVersion: 1\r\nOriginal-Mail-From: <alerts@crier.example>\r\n`,
    ],
    ['message/rfc822', original(messageId, 'redacted@provider.example')],
  ]);
}

function original(messageId: string | null, recipient: string): string {
  const id = messageId === null ? '' : `Message-ID: ${messageId}\r\n`;
  return `From: Court Crier <alerts@crier.example>\r\nTo: ${recipient}\r\nSubject: Stay granted\r\n${id}\r\nORDER granting motion for stay.\r\n`;
}

function mail(report: string, parts: readonly (readonly [string, string])[]): Buffer {
  const boundary = 'b-7f3a';
  const head = `From: MAILER-DAEMON@mx.news.example\r\nTo: alerts@crier.example\r\nSubject: Report\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report; ${report}; boundary="${boundary}"\r\n\r\n`;
  const body = parts
    .map(([type, text]) => `--${boundary}\r\nContent-Type: ${type}\r\n\r\n${text}\r\n`)
    .join('');
  return Buffer.from(`${head}${body}--${boundary}--\r\n`);
}
