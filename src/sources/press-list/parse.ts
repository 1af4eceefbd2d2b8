import type { ObservedPublication, ReadResult, RejectedItem } from '../../domain/observation.ts';
import type { ReadRequest } from '../format.ts';
import { selectAll } from '../text/html-document.ts';
import { fault, readHtmlPage } from '../text/html-page.ts';
import { publicationsRead } from '../text/observation.ts';
import { settingsProblem } from '../text/settings.ts';
import { createFinder } from './finder.ts';
import { countItemsWithin, type ListPage, type PassedOver, readItem } from './item.ts';
import { pressListSettings } from './schema.ts';

/** Reads a list of releases: title, date and link of each; the articles are read one by one as they appear. */
export function readPressList(request: ReadRequest): ReadResult {
  return inspectPressList(request).result;
}

/** A reading with what the selectors met on the way, for whoever writes them. */
export interface ListInspection {
  result: ReadResult;
  /** Elements that the item selector matches. */
  matched: number;
  passedOver: PassedOver[];
}

export function inspectPressList(request: ReadRequest): ListInspection {
  const failed = (result: ReadResult) => ({ result, matched: 0, passedOver: [] });
  const settings = pressListSettings.safeParse(request.settings ?? {});
  if (!settings.success) return failed(fault('not-the-format', settingsProblem(settings.error)));
  const page = readHtmlPage(request);
  if (!page.ok) return failed(page);
  const { list, timezone } = settings.data;
  const selection = selectAll(page.$, list.item);
  if (!selection.ok) return failed(fault('selector-empty', selection.problem));
  if (selection.elements.length === 0)
    return failed(fault('selector-empty', `nothing on the page matches "${list.item}"`));
  const { $, url, base } = page;
  const itemsWithin = countItemsWithin(selection.elements);
  const finder = createFinder($, new Set([...selection.elements, ...itemsWithin.keys()]));
  return collect({ $, finder, list, url, base, timeZone: timezone, itemsWithin }, selection.elements);
}

/** No list shows more; what lies beyond is set aside, so that a hostile page costs no more than a long one. */
const MOST_ITEMS = 2_000;

function collect(page: ListPage, elements: readonly Parameters<typeof readItem>[1][]): ListInspection {
  const publications = new Map<string, ObservedPublication>();
  const rejected: RejectedItem[] = [];
  const passedOver: PassedOver[] = [];
  const matched = elements.length;
  if (elements.length > MOST_ITEMS)
    rejected.push({ reason: 'too-long', raw: `${elements.length - MOST_ITEMS} further elements` });
  for (const element of elements.slice(0, MOST_ITEMS)) {
    const item = readItem(page, element);
    if ('why' in item) passedOver.push(item);
    else if ('reason' in item) rejected.push(item);
    else publications.set(item.key, mergeRepeated(publications.get(item.key), item));
  }
  if (publications.size === 0) {
    const elements = matched === 1 ? 'element matches' : 'elements match';
    const message = `${matched} ${elements} "${page.list.item}", none is a publication`;
    return { result: fault('no-items', message), matched, passedOver };
  }
  const result = publicationsRead({
    format: 'press-list',
    completeness: 'window',
    publications: [...publications.values()],
    rejected,
  });
  return { result, matched, passedOver };
}

/** Picture, headline and "Read more" of one teaser often are three links: together they are one item. */
function mergeRepeated(
  known: ObservedPublication | undefined,
  item: ObservedPublication,
): ObservedPublication {
  if (!known) return item;
  const isMore = /^(?:read|learn|see|view|show)\b.{0,12}\b(?:more|full|details|release)\b/iu;
  return {
    ...known,
    title: isMore.test(known.title) ? item.title : known.title,
    publishedOn: known.publishedOn ?? item.publishedOn,
    text: known.text ?? item.text,
  };
}
