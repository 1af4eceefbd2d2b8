import type { AnyNode, Element } from 'domhandler';
import { hasFurnitureName } from './furniture-names.ts';

/** Elements that carry no words of their own for a reader. */
const SILENT_TAGS = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'canvas',
  'audio',
  'video',
  'head',
  'nav',
]);

/**
 * True for an element whose text nobody reads: code, navigation, hidden parts, share and cookie boxes, forms to
 * subscribe to letters. A hidden part that `isDisclosed` (a control on the page opens it) is read like any other.
 */
export function isFurniture(element: Element, isDisclosed: (element: Element) => boolean): boolean {
  if (SILENT_TAGS.has(element.name)) return true;
  const { attribs } = element;
  if (attribs.role === 'navigation') return true;
  if (isHidden(element) && !isDisclosed(element)) return true;
  if (element.name === 'form' && isSignUp(element)) return true;
  return (hasFurnitureName(attribs.class) || hasFurnitureName(attribs.id)) && !holdsTitle(element);
}

/** Dialogs are hidden until something opens them: of surveys, of consent, before leaving a site. */
function isHidden({ name, attribs }: Element): boolean {
  if ('hidden' in attribs) return true;
  if (name === 'dialog') return !('open' in attribs);
  if (attribs.role === 'dialog' || attribs.role === 'alertdialog') return true;
  return attribs.style !== undefined && /display\s*:\s*none/iu.test(attribs.style);
}

/** What holds the title of the page is its content, whatever it is called. */
function holdsTitle(element: Element): boolean {
  return someWithin(element, ({ name }) => name === 'h1');
}

/** A short form that asks for a mail address and for nothing that one could write or choose. */
function isSignUp(form: Element): boolean {
  let asksAddress = false;
  let asksMore = false;
  someWithin(form, ({ name, attribs }) => {
    const type = (attribs.type ?? 'text').toLowerCase();
    if (name === 'input' && (type === 'email' || (type === 'text' && /e-?mail/iu.test(attribs.name ?? ''))))
      asksAddress = true;
    asksMore ||= MORE_THAN_ADDRESS.has(name) || (name === 'input' && OWN_ANSWERS.has(type));
    return asksMore;
  });
  return asksAddress && !asksMore && wordsWithin(form) <= SIGN_UP_CHARACTERS;
}

const MORE_THAN_ADDRESS = new Set(['textarea', 'select', 'table', 'h1', 'article', 'section']);
const OWN_ANSWERS = new Set(['password', 'file', 'radio', 'date', 'number']);
const SIGN_UP_CHARACTERS = 300;

function wordsWithin(node: AnyNode): number {
  let characters = 0;
  const waiting: AnyNode[] = [node];
  for (let next = waiting.pop(); next && characters <= SIGN_UP_CHARACTERS; next = waiting.pop()) {
    if ('data' in next) characters += next.data.trim().length;
    else if ('children' in next) waiting.push(...next.children.slice(0, MOST_CHILDREN));
  }
  return characters;
}

/** No box around the content has more; what has is not searched any further. */
const MOST_CHILDREN = 200;
const MOST_SEARCHED = 2_000;

function someWithin(element: Element, matches: (element: Element) => boolean): boolean {
  const waiting: AnyNode[] = [element];
  let searched = 0;
  for (let node = waiting.pop(); node && searched < MOST_SEARCHED; node = waiting.pop()) {
    searched += 1;
    if (!('attribs' in node)) continue;
    if (matches(node)) return true;
    waiting.push(...node.children.slice(0, MOST_CHILDREN));
  }
  return false;
}
