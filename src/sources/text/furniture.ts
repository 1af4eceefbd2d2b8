import type { Element } from 'domhandler';

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
 * Names, as class or id, of boxes a page hangs around its content: share buttons, cookie notices, breadcrumbs
 * and skip links. Whole names only, so that a box about "information sharing" or "shared data" stays.
 */
const FURNITURE =
  /^(?:(?:social|page|js|block|usa)[-_]{1,2})?(?:share(?:[-_]?(?:this|bar|box|buttons?|links?|tools?|icons?|widget))?|social[-_]?(?:share|sharing|links|media|icons)|addtoany\w*|a2a_kit|addthis\w*|sharethis\w*|cookie[-_]?(?:banner|notice|consent|bar|popup|message)|(?:eu|gdpr)[-_]cookie\w*|onetrust[-\w]*|breadcrumbs?|skip[-_]?(?:link|nav|to[-_]?(?:main|content))|skipnav|usa-banner)$/iu;

/**
 * True for an element whose text nobody reads: code, navigation, hidden parts, share and cookie boxes. A hidden
 * part that `isDisclosed` (a control on the page opens it) is read like any other.
 */
export function isFurniture(element: Element, isDisclosed: (element: Element) => boolean): boolean {
  if (SILENT_TAGS.has(element.name)) return true;
  const { attribs } = element;
  if (attribs.role === 'navigation') return true;
  if (isHidden(element) && !isDisclosed(element)) return true;
  return hasFurnitureName(attribs.class) || hasFurnitureName(attribs.id);
}

function isHidden({ attribs }: Element): boolean {
  return 'hidden' in attribs || (attribs.style !== undefined && /display\s*:\s*none/iu.test(attribs.style));
}

function hasFurnitureName(names: string | undefined): boolean {
  if (!names) return false;
  return names
    .slice(0, 400)
    .split(/\s+/u)
    .some((name) => name.length <= 40 && FURNITURE.test(name));
}
