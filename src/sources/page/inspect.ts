import type { ReadResult } from '../../domain/observation.ts';
import type { ReadRequest } from '../format.ts';
import { linesFound } from '../../domain/text-rules.ts';
import { disclosedParts } from '../text/disclosed.ts';
import { isFurniture } from '../text/furniture.ts';
import { isElement, selectAll } from '../text/html-document.ts';
import { type HtmlPage, oneLine, readHtmlPage } from '../text/html-page.ts';
import { readPage } from './parse.ts';
import { pageSettings, type PageSettings } from './schema.ts';

/** A reading of a page with what its selectors met on the way, for whoever writes them. */
export interface PageInspection {
  result: ReadResult;
  /** Elements that the body selector matches; null where none is set. */
  bodies: number | null;
  /** What each `drop` selector takes out of the body, and how many characters that is. */
  dropped: DroppedPart[];
  /** Parts that are left out everywhere: navigation, share and cookie boxes. */
  furniture: { name: string; characters: number }[];
  /** How many lines each of `ignoreText` leaves out. */
  ignored: { words: string; lines: number }[];
  /** Why what changed would wait now; null when it would be told. */
  held: string | null;
}

export interface DroppedPart {
  selector: string;
  /** Elements inside the body; none means that the selector is out of date. */
  matched: number;
  characters: number;
  problem: string | null;
}

export function inspectPage(request: ReadRequest): PageInspection {
  const result = readPage(request);
  const settings = pageSettings.safeParse(request.settings ?? {});
  const page = readHtmlPage(request);
  const words = settings.success ? wordsMet(request, settings.data) : NO_WORDS;
  if (!settings.success || !page.ok) return { result, bodies: null, dropped: [], furniture: [], ...words };
  const { body, drop = [] } = settings.data;
  const selected = body ? selectAll(page.$, body) : null;
  return {
    result,
    bodies: selected ? (selected.ok ? selected.elements.length : 0) : null,
    dropped: drop.map((selector) => droppedBy(page, settings.data, selector)),
    furniture: furnitureOf(page, settings.data),
    ...words,
  };
}

const NO_WORDS: Pick<PageInspection, 'ignored' | 'held'> = { ignored: [], held: null };

/** What the words of a page meet in its settings, seen before any line of it is left out. */
function wordsMet(request: ReadRequest, { ignoreText = [] }: PageSettings): typeof NO_WORDS {
  const settings = { ...(request.settings as object), ignoreText: [] };
  const whole = readPage({ ...request, settings });
  if (!whole.ok) return NO_WORDS;
  const text = whole.observation.publications[0]?.text ?? '';
  const ignored = ignoreText.map((rule) => ({ words: rule.words, lines: linesFound(text, [rule]).size }));
  return { ignored, held: whole.observation.held ?? null };
}

function droppedBy(page: HtmlPage, { body }: PageSettings, selector: string): DroppedPart {
  const selection = selectAll(page.$, selector);
  if (!selection.ok) return { selector, matched: 0, characters: 0, problem: selection.problem };
  const inside = selection.elements.filter((element) => !body || page.$(element).closest(body).length > 0);
  const characters = inside.reduce((sum, element) => sum + wordsOf(page, element).length, 0);
  return { selector, matched: inside.length, characters, problem: null };
}

type Node = Parameters<HtmlPage['$']>[0];

function wordsOf({ $ }: HtmlPage, element: Node): string {
  return oneLine($(element).text());
}

const MOST_FURNITURE = 20;

function furnitureOf(page: HtmlPage, { body }: PageSettings): PageInspection['furniture'] {
  const selection = selectAll(page.$, body ?? 'body');
  const found: PageInspection['furniture'] = [];
  const isDisclosed = disclosedParts(page.$);
  const waiting = selection.ok ? selection.elements.toReversed() : [];
  for (let node = waiting.pop(); node && found.length < MOST_FURNITURE; node = waiting.pop()) {
    if (!isFurniture(node, isDisclosed)) {
      waiting.push(...node.children.filter(isElement).toReversed());
      continue;
    }
    const characters = wordsOf(page, node).length;
    const mark = node.attribs.id ? `#${node.attribs.id}` : node.attribs.class ? `.${node.attribs.class}` : '';
    if (characters > 0 && !/^(?:script|style|noscript|template)$/u.test(node.name))
      found.push({ name: `${node.name}${mark}`.slice(0, 80), characters });
  }
  return found;
}
