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

interface Line {
  text: string;
  startsParagraph: boolean;
}

export function createLineWriter(): LineWriter {
  const lines: Line[] = [];
  const links: string[] = [];
  let parts: string[] = [];
  let endsInSpace = true;
  let prefix = '';
  let startsParagraph = false;
  let written = 0;

  function words(text: string): void {
    const collapsed = text.replace(/\s+/gu, ' ');
    const addition = endsInSpace && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
    if (addition === '') return;
    parts.push(addition);
    endsInSpace = addition.endsWith(' ');
    written += addition.trim().length;
  }

  function breakLine(nextPrefix = ''): void {
    const text = tidyCells(parts.join('').trim());
    if (text !== '') {
      lines.push({ text: prefix + text, startsParagraph });
      startsParagraph = false;
      prefix = '';
    }
    for (const url of links.splice(0)) lines.push({ text: `<${url}>`, startsParagraph: false });
    parts = [];
    endsInSpace = true;
    if (nextPrefix !== '') prefix = nextPrefix;
  }

  function breakParagraph(nextPrefix = ''): void {
    breakLine(nextPrefix);
    startsParagraph = true;
  }

  return {
    words,
    verbatim: (text) => {
      for (const line of text.split(/\r\n|[\n\r]/u)) {
        words(line);
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
      return lines.map((line, index) => separator(line, index) + line.text).join('');
    },
  };
}

function separator(line: Line, index: number): string {
  if (index === 0) return '';
  return line.startsParagraph ? '\n\n' : '\n';
}

/** A table row without a single filled cell is no line; empty cells at the end say nothing. */
function tidyCells(text: string): string {
  if (!text.includes('|')) return text;
  return /^[\s|]*$/u.test(text) ? '' : text;
}
