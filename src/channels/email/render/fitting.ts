import type { AlertItem } from '../../../domain/alert-view.ts';
import { itemHtml } from './item-html.ts';
import { itemText } from './item-text.ts';
import { itemDocument, type ItemDocument } from './item.ts';
import type { TimeFormat } from '../../../domain/speech/moment.ts';
import type { Words } from './words.ts';

/** Big web mailers cut a message off at about 100 KB; these leave room for the list, the foot and the styles. */
const ITEMS_BYTES = 60_000;
const ITEMS_SHOWN = 40;

/** The items from the first on that fit in full, at least one. */
export function fittingItems(items: readonly AlertItem[], words: Words, times: TimeFormat): ItemDocument[] {
  const fitting: ItemDocument[] = [];
  let bytes = 0;
  for (const item of items.slice(0, ITEMS_SHOWN)) {
    const document = itemDocument(item, words, times);
    bytes +=
      encodedBytes(itemText(document, words, null)) + encodedBytes(itemHtml(document, words, null).source);
    if (fitting.length > 0 && bytes > ITEMS_BYTES) break;
    fitting.push(document);
  }
  return fitting;
}

/** Bytes in quoted-printable: three for each that is not plain ASCII, and a soft line end now and then. */
function encodedBytes(text: string): number {
  const total = Buffer.byteLength(text);
  const plain = text.replaceAll(/[^\x20-\x3c\x3e-\x7e\n]/g, '').length;
  return Math.ceil((plain + 3 * (total - plain)) * 1.04);
}
