import type { AlertItem } from '../domain/alert-view.ts';
import type { ObservedDocument } from '../domain/observation.ts';
import type { AlertWords } from '../domain/speech/alert-words.ts';

/** The documents of an entry that can be opened somewhere, each by the court's own title or by its number. */
export function itemDocuments(
  documents: readonly ObservedDocument[],
  entryNumber: number | null,
  say: AlertWords,
): AlertItem['documents'] {
  return documents.flatMap((document) =>
    document.url
      ? [{ title: titleOf(document, entryNumber, say), url: document.url, free: document.available }]
      : [],
  );
}

function titleOf(document: ObservedDocument, entryNumber: number | null, say: AlertWords): string {
  if (document.description) return document.description;
  const number = document.number ?? entryNumber;
  const main = say.document(number === null ? null : String(number));
  return document.attachment ? `${main}-${document.attachment}` : main;
}
