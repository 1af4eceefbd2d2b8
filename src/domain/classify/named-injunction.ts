import type { Relief } from '../event.ts';
import type { EntryText } from './entry-text.ts';

/** What a title calls itself before it says who is enjoined. */
const TITLE =
  /^(?:(?!den|dissol|vacat|lift|modif|convert|motion|proposed|permanent|stay)[\w-]+,? ){0,4}?(?:(temporary restraining order|tro)|(preliminary injunction))\b/;

/** "TEMPORARY RESTRAINING ORDER. Defendants are enjoined": the title tells which injunction it is. */
export function namedInjunction(text: EntryText): Relief | null {
  const named = TITLE.exec(text.title);
  if (!named) return null;
  return named[1] ? 'tro' : 'preliminary_injunction';
}
