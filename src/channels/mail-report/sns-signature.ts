import { verify, X509Certificate } from 'node:crypto';
import { z } from 'zod';
import { isSnsAddress } from './provider.ts';

/**
 * What Amazon SNS signs, as https://docs.aws.amazon.com/sns/latest/dg/sns-verify-signature-of-message.html says:
 * names and values of these fields on lines of their own, in the order of the names, absent ones left out.
 */
const SIGNED = {
  Notification: ['Message', 'MessageId', 'Subject', 'Timestamp', 'TopicArn', 'Type'],
  SubscriptionConfirmation: [
    'Message',
    'MessageId',
    'SubscribeURL',
    'Timestamp',
    'Token',
    'TopicArn',
    'Type',
  ],
} as const;

/** By `SignatureVersion`. */
const HASHES: Readonly<Record<string, string>> = { '1': 'sha1', '2': 'sha256' };

const SIGNED_POST = z.looseObject({
  Type: z.enum(['Notification', 'SubscriptionConfirmation', 'UnsubscribeConfirmation']),
  SignatureVersion: z.enum(['1', '2']),
  Signature: z.base64(),
  SigningCertURL: z.string().refine(isCertificateAddress),
});

export type SnsPost = z.infer<typeof SIGNED_POST>;

/** Whether a post says that it is one of SNS; whether it tells the truth is for its signature to say. */
export function isSnsPost(post: unknown): boolean {
  return z.looseObject({ Type: SIGNED_POST.shape.Type, Message: z.string() }).safeParse(post).success;
}

/** A post that names a signature and where its certificate stands; null where it does not, or names a stranger's. */
export function readSigned(post: unknown): SnsPost | null {
  return SIGNED_POST.safeParse(post).data ?? null;
}

function isCertificateAddress(url: string): boolean {
  return isSnsAddress(url) && new URL(url).pathname.endsWith('.pem');
}

/** True when the holder of this certificate signed the post and the certificate is in force. Never throws. */
export function isSignedBy(post: SnsPost, pem: string | Uint8Array, now: Date): boolean {
  try {
    const certificate = new X509Certificate(pem);
    if (now < certificate.validFromDate || now > certificate.validToDate) return false;
    const signature = Buffer.from(post.Signature, 'base64');
    return verify(HASHES[post.SignatureVersion], signedText(post), certificate.publicKey, signature);
  } catch {
    return false;
  }
}

export function signedText(post: Readonly<Record<string, unknown>>): Buffer {
  const fields = post['Type'] === 'Notification' ? SIGNED.Notification : SIGNED.SubscriptionConfirmation;
  const lines = fields.flatMap((name) => {
    const value = post[name];
    return typeof value === 'string' ? [name, value] : [];
  });
  return Buffer.from(lines.map((line) => `${line}\n`).join(''), 'utf8');
}
