import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { pathText, type ConfigProblem } from './problem.ts';

export type Path = readonly (string | number)[];

/** A configuration file as plain data, which still knows on which line each value stands. */
export interface YamlFile {
  /** Path relative to the configuration folder. */
  name: string;
  data: unknown;
  /** 1-based line of the value (of its key in a mapping), or of the nearest thing around it that exists. */
  lineOf(path: Path): number | null;
}

const ALIASES_MAX = 100;

/** Reads YAML 1.2. Syntax faults are problems with their line; the data of a broken file is not used. */
export function parseYamlFile(
  name: string,
  text: string,
): { file: YamlFile | null; problems: ConfigProblem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const problems = document.errors.map((error) => ({
    file: name,
    line: lines.linePos(error.pos[0]).line,
    path: '',
    message: `is not valid YAML: ${error.message}`,
    remedy: 'Correct the syntax; quote values that hold ": " or start with a special character.',
  }));
  if (problems.length) return { file: null, problems };
  return readData(name, document, lines);
}

function readData(name: string, document: Document, lines: LineCounter) {
  try {
    const data: unknown = document.toJS({ maxAliasCount: ALIASES_MAX });
    const lineOf = (path: Path): number | null => lineOfPath(document, lines, path);
    return { file: { name, data, lineOf }, problems: [] };
  } catch (error) {
    const message = `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    const remedy = 'Write the values out instead of using aliases.';
    return { file: null, problems: [{ file: name, line: null, path: '', message, remedy }] };
  }
}

function lineOfPath(document: Document, lines: LineCounter, path: Path): number | null {
  for (let length = path.length; length > 0; length -= 1) {
    const offset = offsetOf(document, path.slice(0, length));
    if (offset !== null) return lines.linePos(offset).line;
  }
  return isNode(document.contents) && document.contents.range
    ? lines.linePos(document.contents.range[0]).line
    : null;
}

function offsetOf(document: Document, path: Path): number | null {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const last = path.at(-1);
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === last);
    return pair && isNode(pair.key) ? (pair.key.range?.[0] ?? null) : null;
  }
  const node = document.getIn(path, true);
  return isNode(node) ? (node.range?.[0] ?? null) : null;
}

/** A problem at a place in a file. */
export function problemAt(file: YamlFile, path: Path, message: string, remedy: string): ConfigProblem {
  return { file: file.name, line: file.lineOf(path), path: pathText(path), message, remedy };
}
