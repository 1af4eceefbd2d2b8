/** Unicode's own line separator ends a line wherever it stands. */
export const LINE_MARK = '\u2028';
/** Unicode's separator of paragraphs stands around the address of a link whose element was not kept. */
export const LINK_MARK = '\u2029';

/**
 * Collects running text into lines and paragraphs: whitespace is collapsed, empty lines vanish, and the links of
 * a line follow it as lines of their own, `<https://...>`, so that the sentence stays quotable.
 */
export interface LineWriter {
  words(text: string): void;
  /** Text in which line breaks and spaces count, as in `<pre>`. */
  verbatim(text: string): void;
  link(url: string): void;
  /** Ends the line; `prefix` starts the next one that has words ("- ", "## "). */
  breakLine(prefix?: string): void;
  breakParagraph(prefix?: string): void;
  /** Number of characters written since the beginning, for telling whether something had words. */
  written(): number;
  text(): string;
}

/** White space that is more than one space. */
const LOOSE = /\s{2}|[^\S ]/u;

export function createLineWriter(): LineWriter {
  /** Each with what separates it from the one before. */
  const lines: string[] = [];
  let links: string[] = [];
  let line = '';
  let endsInSpace = true;
  let prefix = '';
  let startsParagraph = false;
  let written = 0;

  function words(text: string): void {
    if (!text.includes(LINE_MARK)) return addWords(text);
    text.split(LINE_MARK).forEach((part, index) => {
      if (index > 0) breakLine();
      addWords(part);
    });
  }

  function addWords(text: string): void {
    const collapsed = LOOSE.test(text) ? text.replace(/\s+/gu, ' ') : text;
    const addition = endsInSpace && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
    if (addition === '') return;
    line += addition;
    endsInSpace = addition.endsWith(' ');
    written += addition.trim().length;
  }

  function push(text: string): void {
    lines.push(lines.length === 0 ? text : (startsParagraph ? '\n\n' : '\n') + text);
    startsParagraph = false;
  }

  function breakLine(nextPrefix = ''): void {
    const text = line === '' ? '' : tidyCells(line.trim());
    if (text !== '') {
      push(prefix + text);
      prefix = '';
    }
    if (links.length > 0) pushLinks();
    line = '';
    endsInSpace = true;
    if (nextPrefix !== '') prefix = nextPrefix;
  }

  /** They belong to the line above them, also where a paragraph is about to begin. */
  function pushLinks(): void {
    const awaited = startsParagraph;
    for (const url of links) {
      startsParagraph = false;
      push(`<${url}>`);
    }
    links = [];
    startsParagraph = awaited;
  }

  function breakParagraph(nextPrefix = ''): void {
    breakLine(nextPrefix);
    startsParagraph = true;
  }

  return {
    words,
    verbatim: (text) => {
      for (const row of text.split(/\r\n|[\n\r]/u)) {
        words(row);
        breakLine();
      }
    },
    link: (url) => {
      if (!links.includes(url)) links.push(url);
    },
    breakLine,
    breakParagraph,
    written: () => written,
    text: () => {
      breakLine();
      return lines.join('');
    },
  };
}

/** A table row without a single filled cell is no line; empty cells at the end say nothing. */
function tidyCells(text: string): string {
  if (!text.includes('|')) return text;
  return /^[\s|]*$/u.test(text) ? '' : text;
}
