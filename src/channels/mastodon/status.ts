import type { BatchView } from '../../domain/alert-view.ts';
import { countGraphemes } from '../fitting.ts';
import { postText } from '../post-text.ts';

const DEFAULT_LIMIT = 500;
/** Every address counts as this many characters, however long it is. */
const ADDRESS_LENGTH = 23;

export interface MastodonStatus {
  status: string;
  language: string;
}

export function mastodonStatus(view: BatchView, limit = DEFAULT_LIMIT): MastodonStatus {
  const { text } = postText(view, (candidate) => statusLength(candidate) <= limit, withoutMentions);
  return { status: text, language: view.language.slice(0, 2) };
}

/** Counted as the server counts: characters as people see them, addresses by a fixed length. */
export function statusLength(text: string): number {
  const addresses = text.match(/https?:\/\/\S+/g) ?? [];
  const rest = text.replaceAll(/https?:\/\/\S+/g, '');
  return countGraphemes(rest) + addresses.length * ADDRESS_LENGTH;
}

/** Court text must neither call people nor make tags: the sign and the word are kept apart invisibly. */
function withoutMentions(text: string): string {
  return text.replaceAll(/[@#](?=[\p{L}\p{N}_])/gu, '$&\u200b');
}
