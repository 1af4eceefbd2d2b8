import * as z from 'zod';
import { closestName } from './closest-name.ts';
import { draftOf, type Drafted } from './draft.ts';
import type { ConfigProblem } from './problem.ts';
import { problemAt, type Path, type YamlFile } from './yaml-file.ts';

/** A value that passed its schema and still knows where it came from. */
export interface Placed<T> {
  value: T;
  file: YamlFile;
  path: Path;
}

/**
 * Checks the value at `path` of a file. Every fault becomes a problem with its line and a remedy; unknown keys
 * are compared with the keys the schema knows.
 */
export function validate<S extends z.ZodType>(
  schema: S,
  file: YamlFile,
  path: Path,
): {
  placed: Placed<z.output<S>> | null;
  /** Set instead of `placed`: what is sound in a value that has problems. */
  draft: Placed<Drafted<z.output<S>>> | null;
  problems: ConfigProblem[];
} {
  const data = valueAt(file.data, path);
  const result = schema.safeParse(data);
  if (result.success) return { placed: { value: result.data, file, path }, draft: null, problems: [] };
  const shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const problems = result.error.issues.flatMap((issue) => explain(issue, { data, shape, file, path }));
  const value = draftOf(schema, data, result.error.issues);
  return { placed: null, draft: value === undefined ? null : { value, file, path }, problems };
}

interface Scene {
  data: unknown;
  shape: z.core.JSONSchema.BaseSchema;
  file: YamlFile;
  path: Path;
}

function explain(issue: z.core.$ZodIssue, scene: Scene): ConfigProblem[] {
  const within = issue.path.filter((step) => typeof step !== 'symbol');
  const place = [...scene.path, ...within];
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(scene.shape, within);
    return issue.keys.map((key) =>
      problemAt(scene.file, [...place, key], 'is not a known key', suggestion(key, known, 'Remove it')),
    );
  }
  const value = valueAt(scene.data, within);
  const example = shapeAt(scene.shape, within)?.examples?.[0];
  const { message, remedy } = describe(issue, value, example);
  return [problemAt(scene.file, place, message, remedy)];
}

const SEE_README = 'The README of the shipped configuration shows the form.';

interface Words {
  message: string;
  remedy: string;
}

function describe(issue: z.core.$ZodIssue, value: unknown, example: unknown): Words {
  if (value === undefined && issue.code !== 'custom') return { message: 'is missing', remedy: 'Add it.' };
  switch (issue.code) {
    case 'invalid_type':
      return describeType(issue.expected, value, example);
    case 'invalid_value': {
      const remedy = suggestion(String(value), issue.values.map(String), 'Change it');
      return { message: `${show(value)} is not allowed here`, remedy };
    }
    case 'too_small':
      return { message: `${show(value)} is too small`, remedy: `Write ${issue.minimum} or more.` };
    case 'too_big':
      return { message: `${show(value)} is too large`, remedy: `Write ${issue.maximum} or less.` };
    case 'custom': {
      const remedy: unknown = issue.params?.['remedy'];
      return {
        message: `${show(value)} ${issue.message}`,
        remedy: typeof remedy === 'string' ? remedy : SEE_README,
      };
    }
    default:
      return { message: `${show(value)} is not usable: ${issue.message}`, remedy: SEE_README };
  }
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  object: 'a mapping of keys to values',
  record: 'a mapping of keys to values',
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
};

function describeType(expected: string, value: unknown, example: unknown): Words {
  const message = `must be ${TYPE_NAMES[expected] ?? `a ${expected}`}, not ${nameOfType(value)}`;
  if (example !== undefined) return { message, remedy: `Write it like ${show(example)}.` };
  return { message, remedy: expected === 'string' ? 'Put the value in quotes.' : SEE_README };
}

/** "Did you mean x?" where a known name is near, else the whole list. */
export function suggestion(typed: string, known: readonly string[], otherwise: string): string {
  const near = closestName(typed, known);
  if (near) return `Did you mean "${near}"?`;
  const list = known.length > 12 ? `${known.slice(0, 12).join(', ')}, ...` : known.join(', ');
  return `${otherwise}; known are: ${list || 'none'}.`;
}

function knownKeys(shape: z.core.JSONSchema.BaseSchema, path: Path): string[] {
  return Object.keys(shapeAt(shape, path)?.properties ?? {});
}

function shapeAt(shape: z.core.JSONSchema.BaseSchema, path: Path): z.core.JSONSchema.BaseSchema | undefined {
  let at = branch(shape);
  for (const step of path) {
    const next: unknown = typeof step === 'number' ? at?.items : at?.properties?.[step];
    at = typeof next === 'object' && next !== null ? branch(next as z.core.JSONSchema.BaseSchema) : undefined;
  }
  return at;
}

/** Of a nullable schema, the part that is not null. */
function branch(shape: z.core.JSONSchema.BaseSchema | undefined): z.core.JSONSchema.BaseSchema | undefined {
  const options = shape?.anyOf?.filter((option) => option.type !== 'null');
  return options?.[0] ?? shape;
}

export function valueAt(data: unknown, path: Path): unknown {
  let at: unknown = data;
  for (const step of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = (at as Record<string | number, unknown>)[step];
  }
  return at;
}

function nameOfType(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a mapping' : `a ${typeof value}`;
}

/** A value as it may appear in a message: short, on one line. */
export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
