import { Readable } from 'node:stream';
import DKIM from 'nodemailer/lib/dkim';
import { dkimOptions, type DkimKey, type Transport } from './transport.ts';

/** A message that is written to its last byte. */
export interface FinishedMessage {
  from: string;
  to: string;
  /** Without angle brackets. */
  messageId: string;
  raw: Buffer;
}

export type HandOver = (message: FinishedMessage, signal: AbortSignal) => Promise<{ response: string }>;

/**
 * Hands finished messages straight to the pool. The mailer in front of it takes every message apart and composes
 * it again, which costs more than the conversation with the server and changes nothing in what was rendered here.
 */
export function createHandOver(transport: Transport, key: DkimKey | null): HandOver {
  const signer = key && new DKIM(dkimOptions(key));
  return (message, signal) =>
    new Promise((resolve, reject) => {
      const { raw } = message;
      const mail = {
        data: { signal },
        message: {
          getEnvelope: () => ({ from: message.from, to: [message.to] }),
          messageId: () => message.messageId,
          getHeader: () => message.messageId,
          // The pool asks once more when a connection ended before a byte of the message was read.
          createReadStream: () => (signer ? signer.sign(raw) : streamOf(raw)),
        },
      };
      // The pool reads no more of a mail than this; its type asks for all that the mailer knows.
      const whole = mail as unknown as Parameters<Transport['transporter']['send']>[0];
      transport.transporter.send(whole, (error, info) =>
        info ? resolve(info) : reject(error ?? new Error('The pool gave neither an answer nor a fault.')),
      );
    });
}

function streamOf(raw: Buffer): Readable {
  return new Readable({
    read() {
      this.push(raw);
      this.push(null);
    },
  });
}
