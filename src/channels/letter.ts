/** A message about a subscription itself, not about news: asking whether an address wants it, for instance. */
export interface Letter {
  /** The same for every attempt, so that a repeat is recognised as one. */
  messageId: string;
  /** BCP 47 tag of its words. */
  language: string;
  subject: string;
  paragraphs: readonly string[];
  /** The one thing to do, as a link on a line of its own. */
  action: { words: string; url: string };
  /** Shown small at the end: why it came and who sends it. */
  closing: readonly string[];
}
