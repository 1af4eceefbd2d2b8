import type { CheerioAPI } from 'cheerio/slim';
import type { Element, ParentNode } from 'domhandler';

/** What selectors match within the items of a list, and around them as far up as a date is looked for. */
export interface Finder {
  /** Descendants that match, in document order. */
  find(scope: ParentNode, selector: string): readonly Element[];
  is(element: Element, selector: string): boolean;
}

/** Names of elements, classes and attributes, or several of them, mean the same in every scope. */
const COMPOUND = /^\s*[^\s,:>+~]+(?:\s*,\s*[^\s,:>+~]+)*\s*$/u;
const NONE: readonly Element[] = [];

/**
 * Searches the page once for each selector instead of once for each item: parsing and running a selector costs
 * more than all that an item holds. A selector with more to it depends on its scope and is run in each.
 */
export function createFinder($: CheerioAPI, scopes: ReadonlySet<ParentNode>): Finder {
  const known = new Map<string, Matches>();
  const matchesOf = (selector: string): Matches => {
    const matches = known.get(selector) ?? matchesWithin($, scopes, selector);
    known.set(selector, matches);
    return matches;
  };
  return {
    find: (scope, selector) =>
      COMPOUND.test(selector) && scopes.has(scope)
        ? (matchesOf(selector).within.get(scope) ?? NONE)
        : $(scope as Element)
            .find<Element>(selector)
            .toArray(),
    is: (element, selector) =>
      COMPOUND.test(selector) ? matchesOf(selector).all.has(element) : $(element).is(selector),
  };
}

interface Matches {
  all: ReadonlySet<Element>;
  within: ReadonlyMap<ParentNode, Element[]>;
}

function matchesWithin($: CheerioAPI, scopes: ReadonlySet<ParentNode>, selector: string): Matches {
  const elements = $<Element, string>(selector).toArray();
  const within = new Map<ParentNode, Element[]>();
  for (const element of elements) {
    for (let around = element.parent; around; around = around.parent) {
      if (!scopes.has(around)) continue;
      const found = within.get(around);
      if (found) found.push(element);
      else within.set(around, [element]);
    }
  }
  return { all: new Set(elements), within };
}
