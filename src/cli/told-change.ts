import type { Change } from '../domain/change.ts';
import { oneLine } from './table.ts';

/** A change as a person at a terminal reads it: what it is, and of an edit the words. */
export function toldChange(change: Change): string {
  const silent = change.silent === null ? '' : ` (told to nobody: ${change.silent})`;
  const redline = 'redline' in change && change.redline ? `\n\n${change.redline}\n` : '';
  return `${change.type}${silent}${wordsOf(change)}${redline}`;
}

function wordsOf(change: Change): string {
  if ('publication' in change) return publicationWords(change);
  if ('entry' in change) {
    const { number, text, labels } = change.entry;
    const place = `${change.court} ${change.number}${number === null ? '' : ` entry ${number}`}`;
    return `: ${place}: ${oneLine(text ?? labels.join(', '))}`;
  }
  if ('detail' in change) return `: ${change.detail}`;
  const fact = change.fact ? `: ${change.fact}` : '';
  return `: ${change.court} ${change.number}${fact}${change.link ? `: ${change.link.role} ${change.link.number}` : ''}`;
}

function publicationWords(change: Extract<Change, { publication: unknown }>): string {
  const kinds = change.kinds?.length ? ` (${change.kinds.join(', ')})` : '';
  const reverts = change.reverts ? ', as it read before' : '';
  return `${kinds}${reverts}: ${oneLine(change.publication.title)}\n  ${change.publication.url}`;
}
