import type { AlertItem } from '../domain/alert-view.ts';
import { shortCaption } from '../domain/caption.ts';
import type { DocketChange } from '../domain/change.ts';
import type { AlertWords } from '../domain/speech/alert-words.ts';
import { openingWordsFor } from '../domain/speech/opening-words.ts';
import type { House } from './house.ts';

type OpenedParts = Pick<
  AlertItem,
  'headline' | 'subject' | 'caption' | 'entryNumber' | 'labels' | 'summary' | 'url' | 'filedOn' | 'enteredAt'
>;

/** A case that its court's feed has just shown: which, by what kind of paper, what is known of it. Else null. */
export function openedParts(
  house: Pick<House, 'courts'>,
  { opened, caption, court, number }: DocketChange,
  say: AlertWords,
): OpenedParts | null {
  if (!opened) return null;
  const words = openingWordsFor(say.language);
  const cite = house.courts.byId(court)?.cite ?? court;
  const known = [
    opened.natureOfSuit && words.natureOfSuit(opened.natureOfSuit),
    opened.cause && words.cause(opened.cause),
    opened.chapter && words.chapter(opened.chapter),
  ].filter(Boolean);
  return {
    headline: words.opened(cite, caption ? shortCaption(caption) : number),
    subject: caption ? number : '',
    caption,
    entryNumber: opened.entry,
    labels: opened.labels,
    summary: known.join('. ') || null,
    url: opened.url,
    filedOn: opened.filedOn,
    enteredAt: opened.enteredAt,
  };
}
