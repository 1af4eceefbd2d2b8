import type { AlertItem } from '../domain/alert-view.ts';
import { shortCaption } from '../domain/caption.ts';
import type { CaseOpening, DocketChange } from '../domain/change.ts';
import type { AlertWords } from '../domain/speech/alert-words.ts';
import { openingWordsFor } from '../domain/speech/opening-words.ts';
import type { House } from './house.ts';
import { itemDocuments } from './item-documents.ts';

type OpeningParts = Pick<
  AlertItem,
  'entryNumber' | 'labels' | 'summary' | 'documents' | 'url' | 'filedOn' | 'enteredAt'
>;
type OpenedParts = OpeningParts & Pick<AlertItem, 'headline' | 'subject' | 'caption'>;

/** A case that its court's feed has just shown: which, by what kind of paper, what is known of it. Else null. */
export function openedParts(
  house: Pick<House, 'courts'>,
  { type, opened, caption, court, number }: DocketChange,
  say: AlertWords,
): OpenedParts | null {
  if (!opened || type !== 'docket-opened') return null;
  const cite = house.courts.byId(court)?.cite ?? court;
  return {
    ...openingParts(opened, say),
    headline: openingWordsFor(say.language).opened(cite, caption ? shortCaption(caption) : number),
    subject: caption ? number : '',
    caption,
  };
}

/** The paper that opens a case, with the links that let a reader look at it, and what is known of the case. */
export function openingParts(opened: CaseOpening, say: AlertWords): OpeningParts {
  const words = openingWordsFor(say.language);
  const known = [
    opened.natureOfSuit && words.natureOfSuit(opened.natureOfSuit),
    opened.cause && words.cause(opened.cause),
    opened.chapter && words.chapter(opened.chapter),
  ].filter(Boolean);
  return {
    entryNumber: opened.entry,
    labels: opened.labels,
    summary: known.join('. ') || null,
    documents: itemDocuments(opened.documents ?? [], opened.entry, say),
    url: opened.url,
    filedOn: opened.filedOn,
    enteredAt: opened.enteredAt,
  };
}
