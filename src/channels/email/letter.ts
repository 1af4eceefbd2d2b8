import type { SendResult } from '../channel.ts';
import type { Letter } from '../letter.ts';
import { failureOf, type MailFault } from './faults.ts';
import { bareAddress, mailAddress } from './address.ts';
import { STYLE } from './render/style.ts';
import type { Transport } from './transport.ts';

const RESPONSE_LENGTH = 500;

export interface LetterSender {
  transport: Transport;
  from: string;
  redact: (text: string) => string;
}

/** Sends one letter. The mail says in its headers that a machine wrote it, so that no other machine answers. */
export async function sendLetter(by: LetterSender, letter: Letter, recipient: string): Promise<SendResult> {
  const address = mailAddress(recipient);
  if (!address) return BAD_ADDRESS;
  try {
    const { response } = await by.transport.sendMail({
      envelope: { from: bareAddress(by.from) ?? by.from, to: [address] },
      from: by.from,
      to: address,
      subject: letter.subject,
      messageId: letter.messageId,
      text: letterText(letter),
      html: letterHtml(letter),
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    });
    return { outcome: 'sent', response: by.redact(response).slice(0, RESPONSE_LENGTH) };
  } catch (error) {
    return failureOf(error as MailFault, by.redact);
  }
}

const BAD_ADDRESS: SendResult = {
  outcome: 'failed',
  permanent: true,
  destination: true,
  reason: 'bad-address',
  message: 'This is not a mail address.',
  retryAfterMs: null,
};

export function letterText({ paragraphs, action, closing }: Letter): string {
  return [...paragraphs, `${action.words}:\n${action.url}`, '-- ', ...closing].join('\n\n');
}

export function letterHtml({ language, paragraphs, action, closing }: Letter): string {
  const lines = paragraphs.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n');
  const url = escapeHtml(action.url);
  const foot = closing.map((line) => `<p>${escapeHtml(line)}</p>`);
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><style>${STYLE}</style></head><body><main style="max-width:640px;margin:0 auto">
${lines}
<p><a href="${url}"><strong>${escapeHtml(action.words)}</strong></a><br>${url}</p>
<hr><footer class="small">${foot.join('\n')}</footer>
</main></body></html>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
