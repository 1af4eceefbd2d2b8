import type { AlertItem, BatchView } from '../../../domain/alert-view.ts';
import { importanceRank } from '../../../domain/event.ts';

/**
 * An entry that names another docket makes two changes: the docket that was found, with the words of the entry, and
 * the entry itself. A reader gets both in one place, unless the entry weighs more than what it names.
 */
export function oncePerEntry(view: BatchView): BatchView {
  const naming = new Map(
    view.items.flatMap((item) =>
      item.type === 'docket-linked' && item.entryId ? [[item.entryId, item]] : [],
    ),
  );
  if (naming.size === 0) return view;
  const folded = new Map<AlertItem, AlertItem>();
  const items = view.items.filter((item) => {
    const link = item.type === 'entry-filed' && item.entryId ? naming.get(item.entryId) : undefined;
    if (!link || importanceRank(item.importance) > importanceRank(link.importance)) return true;
    folded.set(link, withEntry(link, item));
    return false;
  });
  return folded.size === 0 ? view : { ...view, items: items.map((item) => folded.get(item) ?? item) };
}

/** The found docket with what only the entry knows: its labels, documents, dates and times. */
function withEntry(link: AlertItem, entry: AlertItem): AlertItem {
  const { labels, documents, url, filedOn, enteredAt, dates } = entry;
  return { ...link, labels, documents, url, filedOn, enteredAt, ...(dates && { dates }) };
}
