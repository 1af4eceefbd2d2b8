/** What a walk over the tags of a text tells, in offsets. */
export interface TagListener {
  /** `<name`; `end` is the offset behind the name. False ends the walk. */
  openName(start: number, end: number): boolean;
  /** The `>` of an opening tag. */
  opened(end: number): void;
  /** The `>` of a tag that closes itself. */
  selfClosed(end: number): void;
  /** `</name`; `end` is the offset behind the name. */
  closed(start: number, end: number): void;
}

const SLASH = 47;
const EQUALS = 61;
const GREATER = 62;
const SPACE = 32;

/**
 * Walks the tags of XML as leniently as htmlparser2's tokenizer does (a test compares them), but leaps from one `<`
 * to the next: looking at every character, as that tokenizer does, took a third of the time of reading a feed.
 */
export function walkTags(text: string, listener: TagListener): void {
  let at = text.indexOf('<');
  while (at !== -1) {
    const next = passTag(text, at + 1, listener);
    if (next === -1) return;
    at = text.indexOf('<', next);
  }
}

/** Passes what begins at `<` and returns the offset from which the next one is looked for; -1 ends the walk. */
function passTag(text: string, start: number, listener: TagListener): number {
  const first = text[start];
  if (first === '/') return passClosingTag(text, start + 1, listener);
  if (first === '!') return passDeclaration(text, start + 1);
  if (first === '?') return behind(text, '?>', start + 1);
  const end = endOfName(text, start);
  if (end === start) return start;
  if (end === text.length || !listener.openName(start, end)) return -1;
  const close = text.charCodeAt(end) === GREATER ? end : endOfTag(text, end);
  if (close === -1) return -1;
  if (text.charCodeAt(close - 1) === SLASH) listener.selfClosed(close);
  else listener.opened(close);
  return close + 1;
}

function passClosingTag(text: string, from: number, listener: TagListener): number {
  let start = from;
  while (isBlank(text.charCodeAt(start))) start++;
  const end = endOfName(text, start);
  if (end === text.length) return -1;
  if (end > start) listener.closed(start, end);
  return behind(text, '>', end);
}

/** Comments and CDATA hold what looks like tags; any other declaration ends at the next `>`. */
function passDeclaration(text: string, start: number): number {
  if (text.startsWith('--', start)) return behind(text, '-->', start + 2);
  if (text.startsWith('[CDATA[', start)) return behind(text, ']]>', start + 7);
  return behind(text, '>', start);
}

function behind(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at === -1 ? -1 : at + mark.length;
}

function endOfName(text: string, start: number): number {
  let at = start;
  for (; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (character === GREATER || character === SLASH || isBlank(character)) break;
  }
  return at;
}

/** The `>` of an opening tag with attributes; one inside a quoted value does not end it. */
function endOfTag(text: string, from: number): number {
  let afterEquals = false;
  for (let at = from; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (character === GREATER) return at;
    if (afterEquals && (character === 34 || character === 39)) {
      at = text.indexOf(character === 34 ? '"' : "'", at + 1);
      if (at === -1) return -1;
    }
    if (!isBlank(character)) afterEquals = character === EQUALS;
  }
  return -1;
}

function isBlank(character: number): boolean {
  return character === SPACE || (character >= 9 && character <= 13 && character !== 11);
}
