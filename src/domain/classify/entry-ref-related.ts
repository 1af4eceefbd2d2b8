/** Related papers that bankruptcy courts name in brackets. */

import { isPairAt, pairsOf } from './characters.ts';
import type { EntryText } from './entry-text.ts';
import { allMatches } from './matches.ts';
import { mayMatch, sought } from './sought.ts';

/** "(Re: # 40)", "(related document(s)401, 455)": bankruptcy courts name related papers in brackets. */
const RELATED_OPEN =
  /(?:\((?:re(?=:? ?#)|(?:re:? ?)?related (?:to )?(?:document|doc|motion)s?)|\bre: related (?:document|doc)s?)(?:\(s\))?[:. [(]*/gi;
const RELATED = sought(/related/i);
const RELATED_NUMBER =
  /(?:^|(?<!(?:\$ ?\d{1,3}|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? [\d-]{1,5})), ?|\band |& ?|^\[)#? ?\[?(\d{1,4})(?=$|[,)\] ]|\band\b)(?![\d/-])/gi;
const RELATED_CHARS = 400;
/** "(re", with which brackets begin that need no "related". */
function hasRe(text: string): boolean {
  for (let at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1))
    if (isPairAt(RE, text, at + 1)) return true;
  return false;
}

const RE = pairsOf('re');

export function addRelated({ full, signs }: Pick<EntryText, 'full' | 'signs'>, found: number[]): void {
  if (!mayMatch(RELATED, signs) && !hasRe(full)) return;
  for (const open of allMatches(full, RELATED_OPEN)) {
    const from = open.index + open[0].length;
    const [list = ''] = full.slice(from, from + RELATED_CHARS).split(')', 1);
    for (const match of allMatches(list, RELATED_NUMBER)) found.push(Number(match[1]));
  }
}
