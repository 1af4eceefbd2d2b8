import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

export interface Edge {
  /** Path from the root, with slashes. */
  from: string;
  /** A path from the root for our own files, the bare name for a package. */
  to: string;
  line: number;
  /** True for imports that vanish at run time. */
  typeOnly: boolean;
}

/** TypeScript files below these folders. */
export function allFiles(...folders: string[]): string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        join(folder, name),
      ),
    )
    .filter((path) => path.endsWith('.ts'))
    .sort();
}

/** The same without tests and fixtures. */
export function sourceFiles(...folders: string[]): string[] {
  return allFiles(...folders).filter((path) => !/(?:\.test|\.fixture)\.ts$|fixtures/u.test(path));
}

const IMPORT =
  /^\s*(?:import|export)\s+(type\s)?[^'"]*?from\s+['"]([^'"]+)['"]|^\s*import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

export function edgesOf(path: string): Edge[] {
  const text = readFileSync(join(ROOT, path), 'utf8');
  return [...text.matchAll(IMPORT)].map((match) => {
    const target = match[2] ?? match[3] ?? match[4] ?? '';
    const to = target.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(path), target)) : target;
    return {
      from: path,
      to,
      line: text.slice(0, match.index).split('\n').length,
      typeOnly: match[1] !== undefined,
    };
  });
}

/** Cycles among files, each as the list of files on it. Imports of types alone make no cycle at run time. */
export function cycles(edges: readonly Edge[]): string[][] {
  const graph = new Map<string, string[]>();
  for (const edge of edges)
    if (!edge.typeOnly) graph.set(edge.from, [...(graph.get(edge.from) ?? []), edge.to]);
  const state = new Map<string, 'open' | 'done'>();
  const found: string[][] = [];
  const visit = (file: string, trail: string[]) => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      found.push([...trail.slice(trail.indexOf(file)), file]);
      return;
    }
    state.set(file, 'open');
    for (const next of graph.get(file) ?? []) if (graph.has(next)) visit(next, [...trail, file]);
    state.set(file, 'done');
  };
  for (const file of graph.keys()) visit(file, []);
  return found;
}
