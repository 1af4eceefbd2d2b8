import type { Cheerio, CheerioAPI } from 'cheerio/slim';
import type { Element } from 'domhandler';
import type { ObservedPublication, RejectedItem } from '../../domain/observation.ts';
import { canonicalAddress, comparableAddress } from '../../domain/web-address.ts';
import { dateIn, dateInAddress } from '../text/dates.ts';
import { linkTarget } from '../text/html-document.ts';
import { oneLine } from '../text/html-page.ts';
import { elementsText } from '../text/html-text.ts';
import { excerpt } from '../text/observation.ts';
import type { ListSettings } from './schema.ts';

export interface ListPage {
  $: CheerioAPI;
  list: ListSettings;
  url: string | null;
  base: string | null;
  timeZone: string;
  /** How many items stand in each of the elements around them, as far up as a date is looked for. */
  itemsWithin: ReadonlyMap<unknown, number>;
}

const DATE_REACH = 3;

/** Counted once for all items, so that a list of any length costs linear time. */
export function countItemsWithin(elements: readonly Element[]): Map<unknown, number> {
  const counts = new Map<unknown, number>();
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
  const item = page.$(element);
  const link = linkOf(page, item);
  const id = element.attribs.id ?? null;
  const address = isWhole(page) ? null : linkTarget(link.attr('href'), page.base);
  const url = address ?? (id && page.url ? `${page.url.split('#')[0]}#${id}` : null);
  const title = titleOf(page, item, link);
  const why = address ? whyPassedOver(page, address, title) : null;
  if (address && why) return { why, address, title };
  if (!title) return { reason: 'no-title', raw: excerpt(item.text()) };
  const key = keyOf(page, id, url);
  if (!key || !url) return { reason: 'no-link', raw: excerpt(title) };
  return { key, url, title, publishedOn: publishedOn(page, item, url, id), text: textOf(page, item) };
}

/** Releases that stand whole on the list page are known by id; links in their text lead elsewhere. */
function isWhole({ list }: ListPage): boolean {
  return list.keyFrom === 'id' && !list.link;
}

function linkOf({ list }: ListPage, item: Cheerio<Element>): Cheerio<Element> {
  const links = item.find<Element>(list.link ?? 'a[href]').filter('[href]');
  if (links.length > 0) return links.first();
  return item;
}

function titleOf({ list }: ListPage, item: Cheerio<Element>, link: Cheerio<Element>): string {
  const selected = list.title ? (item.is(list.title) ? item : item.find(list.title)) : link;
  const words = oneLine(selected.first().text());
  return words || oneLine(link.text()) || oneLine(link.attr('title') ?? '');
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
  const here =
    url && comparableAddress(url.split('#')[0] ?? '') === comparableAddress(address.split('#')[0] ?? '');
  const fragment = here ? (URL.parse(address)?.hash ?? '') : '';
  return canonicalAddress(address) + fragment;
}

/** The stated date, else one that the address or the element's id carries (`/news/2025/03/25/`, `id="2025-03-25"`). */
function publishedOn(page: ListPage, item: Cheerio<Element>, url: string, id: string | null): string | null {
  const { timeZone } = page;
  const selected = dateElement(page, item);
  const stated = selected
    ? (dateIn(selected.attr('datetime'), timeZone) ?? dateIn(selected.text(), timeZone))
    : null;
  return stated ?? dateInAddress(url) ?? dateIn(id, timeZone);
}

/** Where items are bare links their date stands beside them, in an element that surrounds this item only. */
function dateElement({ list, itemsWithin }: ListPage, item: Cheerio<Element>): Cheerio<Element> | null {
  const selector = list.date ?? 'time';
  if (item.is(selector)) return item;
  let scope = item;
  for (;;) {
    const found = scope.find<Element>(selector);
    if (found.length > 0) return found.first();
    scope = scope.parent();
    if (itemsWithin.get(scope[0]) !== 1) return null;
  }
}

function textOf({ $, list, base }: ListPage, item: Cheerio<Element>): string | null {
  if (!list.text) return null;
  return elementsText($, item.find(list.text).toArray(), { url: base }) || null;
}
