import { sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { signedText } from './sns-signature.ts';

/** Posts in the shapes that Amazon SES and Postmark document, with invented addresses. */

const ADDRESS = 'gone@news.example';

export function sesBounce(of: { messageId: string | null; bounceType?: string; address?: string }) {
  const { messageId, bounceType = 'Permanent', address = ADDRESS } = of;
  return {
    notificationType: 'Bounce',
    bounce: {
      bounceType,
      bounceSubType: 'General',
      reportingMTA: 'dns; mx.news.example',
      bouncedRecipients: [
        {
          emailAddress: address,
          status: bounceType === 'Permanent' ? '5.1.1' : '4.2.2',
          action: 'failed',
          diagnosticCode: `smtp; 550 5.1.1 <${address}>... User unknown`,
        },
      ],
      timestamp: '2025-05-30T16:00:05.000Z',
      feedbackId: '0000-1111',
    },
    mail: sesMail(messageId, address),
  };
}

export function sesComplaint(of: { messageId: string | null; feedback?: string; address?: string }) {
  const { messageId, feedback = 'abuse', address = ADDRESS } = of;
  return {
    notificationType: 'Complaint',
    complaint: {
      complainedRecipients: [{ emailAddress: address }],
      complaintFeedbackType: feedback,
      complaintSubType: null,
      timestamp: '2025-05-30T16:00:05.000Z',
    },
    mail: sesMail(messageId, address),
  };
}

function sesMail(messageId: string | null, address: string) {
  return {
    timestamp: '2025-05-30T16:00:01.000Z',
    messageId: 'ses-own-id-000000',
    source: 'alerts@crier.example',
    destination: [address],
    headersTruncated: false,
    ...(messageId && { commonHeaders: { from: ['alerts@crier.example'], messageId } }),
  };
}

export function snsEnvelope(message: unknown) {
  return {
    Type: 'Notification',
    MessageId: '22b80b92-fdea-4c2c-8f9d-bdfb0c7bf324',
    TopicArn: 'arn:aws:sns:us-west-2:123456789012:MyTopic',
    Message: JSON.stringify(message),
    Timestamp: '2025-05-30T16:00:06.000Z',
    SignatureVersion: '1',
  };
}

const CERTIFICATE_URL =
  'https://sns.us-west-2.amazonaws.com/SimpleNotificationService-0000000000000000000000.pem';
const KEY = readFileSync(new URL('fixtures/sns-key.pem', import.meta.url));

/** The certificate that `snsSigned` signs with, of our own making. */
export const SNS_CERTIFICATE = readFileSync(new URL('fixtures/sns-cert.pem', import.meta.url));

/** A post as SNS signs it, by the given version. */
export function snsSigned(post: Record<string, unknown>, version: '1' | '2' = '1') {
  const text = signedText(post);
  const signature = sign(version === '1' ? 'sha1' : 'sha256', text, KEY).toString('base64');
  return { ...post, SignatureVersion: version, Signature: signature, SigningCertURL: CERTIFICATE_URL };
}

export function postmarkBounce(address = ADDRESS) {
  return {
    RecordType: 'Bounce',
    MessageStream: 'outbound',
    ID: 42,
    Type: 'HardBounce',
    TypeCode: 1,
    Name: 'Hard bounce',
    MessageID: '00000000-0000-0000-0000-000000000000',
    ServerID: 1234,
    Description: 'The server was unable to deliver your message (ex: unknown user, mailbox not found).',
    Details: 'smtp;550 5.1.1 User unknown',
    Email: address,
    From: 'alerts@crier.example',
    BouncedAt: '2025-05-30T16:00:05.0000000Z',
    Inactive: true,
  };
}
