/** A real SMTP server on loopback for every test that looks at mail. */
export {
  MAILBOX_BEHAVIOURS,
  type Mailbox,
  type MailboxBehaviour,
  type MailboxOptions,
  type ReceivedMail,
  startMailbox,
} from '../src/channels/email/mailbox.ts';
