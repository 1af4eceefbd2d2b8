import type { CheerioAPI } from 'cheerio/slim';
import type { Element, ParentNode } from 'domhandler';
import type { ObservedPublication, RejectedItem } from '../../domain/observation.ts';
import { canonicalAddress, comparableAddress } from '../../domain/web-address.ts';
import { dateIn, dateInAddress } from '../text/dates.ts';
import { linkTarget } from '../text/html-document.ts';
import { oneLine } from '../text/html-page.ts';
import { elementsText } from '../text/html-text.ts';
import { excerpt } from '../text/observation.ts';
import type { Finder } from './finder.ts';
import type { ListSettings } from './schema.ts';

export interface ListPage {
  $: CheerioAPI;
  finder: Finder;
  list: ListSettings;
  url: string | null;
  base: string | null;
  timeZone: string;
  /** How many items stand in each of the elements around them, as far up as a date is looked for. */
  itemsWithin: ReadonlyMap<ParentNode, number>;
}

const DATE_REACH = 3;

/** Counted once for all items, so that a list of any length costs linear time. */
export function countItemsWithin(elements: readonly Element[]): Map<ParentNode, number> {
  const counts = new Map<ParentNode, number>();
  for (const element of elements) {
    let around = element.parent;
    for (let level = 0; level < DATE_REACH && around; level += 1) {
      counts.set(around, (counts.get(around) ?? 0) + 1);
      around = around.parent;
    }
  }
  return counts;
}

/** A link of the list that is no publication: navigation, paging, a repeated picture. */
export interface PassedOver {
  why: string;
  address: string;
  title: string;
}

/** One element of the list: a publication, a fault, or a link that is passed over. */
export function readItem(page: ListPage, element: Element): ObservedPublication | RejectedItem | PassedOver {
  const link = linkOf(page, element);
  const id = element.attribs.id ?? null;
  const address = isWhole(page) ? null : linkTarget(link.attribs.href, page.base);
  const url = address ?? (id && page.url ? `${page.url.split('#')[0]}#${id}` : null);
  const title = titleOf(page, element, link);
  const why = address ? whyPassedOver(page, address, title) : null;
  if (address && why) return { why, address, title };
  if (!title) return { reason: 'no-title', raw: excerpt(page.$(element).text()) };
  const key = keyOf(page, id, url);
  if (!key || !url) return { reason: 'no-link', raw: excerpt(title) };
  return { key, url, title, publishedOn: publishedOn(page, element, url, id), text: textOf(page, element) };
}

/** Releases that stand whole on the list page are known by id; links in their text lead elsewhere. */
function isWhole({ list }: ListPage): boolean {
  return list.keyFrom === 'id' && !list.link;
}

function linkOf({ list, finder }: ListPage, item: Element): Element {
  const links = finder.find(item, list.link ?? 'a[href]');
  return links.find((link) => 'href' in link.attribs) ?? item;
}

function titleOf(page: ListPage, item: Element, link: Element): string {
  const { list, $ } = page;
  const selected = list.title ? firstOf(page, item, list.title) : link;
  return (
    (selected && oneLine($(selected).text())) ||
    (selected !== link && oneLine($(link).text())) ||
    oneLine(link.attribs.title ?? '')
  );
}

/** The item itself, else the first within it. */
function firstOf({ finder }: ListPage, item: Element, selector: string): Element | undefined {
  return finder.is(item, selector) ? item : finder.find(item, selector)[0];
}

const PAGING =
  /^(?:[\d\s.…]+|(?:first|previous|prev|next|last)(?: page)?|[«»‹›<>\s]+|(?:next|last|previous|first)(?: page)? ?[«»‹›]+)$/iu;

/** Paging and topic links share the page with the items; they are no publications, and no faults either. */
function whyPassedOver({ list, url }: ListPage, address: string, title: string): string | null {
  const path = URL.parse(address)?.pathname ?? '';
  if (list.accept && !list.accept.test(path)) return 'its path is not one that "accept" names';
  if (list.reject?.test(path)) return 'its path is one that "reject" names';
  if (list.match && !list.match.test(address)) return 'its address is not one that "match" names';
  if (PAGING.test(title)) return 'its words are those of paging';
  if (url !== null && isSamePage(url, address)) return 'it leads to the list itself';
  return title ? null : 'it has no words';
}

/** A link back to the list itself, or to another page of it. */
function isSamePage(list: string, address: string): boolean {
  const one = URL.parse(list);
  const other = URL.parse(address);
  return one?.host === other?.host && one?.pathname === other?.pathname && other?.hash === '';
}

function keyOf({ list, url }: ListPage, id: string | null, address: string | null): string | null {
  if (list.keyFrom === 'id') return id;
  if (!address) return null;
  const [whole = '', ...fragment] = address.split('#');
  const isHere =
    fragment.length > 0 && url && comparableAddress(url.split('#')[0] ?? '') === comparableAddress(whole);
  return canonicalAddress(address) + (isHere ? (URL.parse(address)?.hash ?? '') : '');
}

/** The stated date, else one that the address or the element's id carries (`/news/2025/03/25/`, `id="2025-03-25"`). */
function publishedOn(page: ListPage, item: Element, url: string, id: string | null): string | null {
  const { timeZone, $ } = page;
  const selected = dateElement(page, item);
  const stated = selected
    ? (dateIn(selected.attribs.datetime, timeZone) ?? dateIn($(selected).text(), timeZone))
    : null;
  return stated ?? dateInAddress(url) ?? dateIn(id, timeZone);
}

/** Where items are bare links their date stands beside them, in an element that surrounds this item only. */
function dateElement(page: ListPage, item: Element): Element | null {
  const selector = page.list.date ?? 'time';
  const inside = firstOf(page, item, selector);
  if (inside) return inside;
  for (let scope = item.parent; scope && page.itemsWithin.get(scope) === 1; scope = scope.parent) {
    const [found] = page.finder.find(scope, selector);
    if (found) return found;
  }
  return null;
}

function textOf({ $, list, base, finder }: ListPage, item: Element): string | null {
  if (!list.text) return null;
  return elementsText($, finder.find(item, list.text), { url: base }) || null;
}
