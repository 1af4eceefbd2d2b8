import type { AlertItem, BatchView } from '../../../domain/alert-view.ts';
import { cutAtWord, oneLine, standing } from './plain.ts';
import type { Words } from './words.ts';

const SUBJECT_LENGTH = 120;
/** The case or list keeps at least this much room, so that a long headline does not push it out. */
const PLACE_LENGTH = 60;

/** The subject line: what happened, then where. One line of at most 120 characters, whatever the titles hold. */
export function subjectOf(view: BatchView, words: Words): string {
  const [first] = view.items;
  if (!first) return cutAtWord(words.nothing.subject(standing(oneLine(view.title))), SUBJECT_LENGTH);
  const others = view.items.length - 1;
  if (others > 0)
    return severalSubject(oneLine(first.headline), others, standing(oneLine(view.title)), words);
  return singleSubject(first);
}

function severalSubject(headline: string, others: number, title: string, words: Words): string {
  const place = cutAtWord(title, PLACE_LENGTH);
  const room = SUBJECT_LENGTH - words.subjectOfSeveral('', others, place).length;
  return words.subjectOfSeveral(cutAtWord(headline, room), others, place);
}

function singleSubject(item: AlertItem): string {
  const headline = oneLine(item.headline);
  const subject = oneLine(item.subject);
  if (!subject) return cutAtWord(headline, SUBJECT_LENGTH);
  if (item.type === 'publication-published') {
    const place = cutAtWord(subject, PLACE_LENGTH);
    return `${place}: ${cutAtWord(headline, SUBJECT_LENGTH - place.length - 2)}`;
  }
  const place = cutAtWord(subject, Math.max(PLACE_LENGTH, SUBJECT_LENGTH - headline.length - 3));
  return `${cutAtWord(headline, SUBJECT_LENGTH - place.length - 3)} - ${place}`;
}
