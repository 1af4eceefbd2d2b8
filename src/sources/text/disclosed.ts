import type { CheerioAPI } from 'cheerio/slim';
import type { Element } from 'domhandler';

/** How markup says which part a button or a summary opens. */
const CONTROLS = '[aria-controls], [data-target], [data-bs-target], a[href^="#"]';
const NAMED_PARTS = 40;

/**
 * Tells a hidden part that its reader can open, such as an answer of an accordion or a panel behind a tab, from
 * one that nobody sees. Agencies put most of their questions and answers into such parts. The page is searched
 * for controls at the first question only; most pages never ask.
 */
export function disclosedParts($: CheerioAPI): (element: Element) => boolean {
  let opened: ReadonlySet<string> | null = null;
  return ({ attribs }) => {
    if (attribs.role === 'tabpanel') return true;
    if (!attribs.id) return false;
    opened ??= openedIds($);
    return opened.has(attribs.id);
  };
}

function openedIds($: CheerioAPI): Set<string> {
  const ids = new Set<string>();
  for (const { attribs } of $(CONTROLS).toArray()) {
    for (const id of (attribs['aria-controls'] ?? '').split(/\s+/u, NAMED_PARTS)) ids.add(id);
    for (const target of [attribs['data-target'], attribs['data-bs-target'], attribs.href])
      if (target?.startsWith('#')) ids.add(target.slice(1));
  }
  ids.delete('');
  return ids;
}
