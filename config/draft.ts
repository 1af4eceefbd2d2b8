import * as z from 'zod';

/** What is left of a value whose schema found faults in it: faulty parts are absent, places stay as they were. */
export type Drafted<T> = T extends readonly (infer E)[]
  ? (Drafted<E> | undefined)[]
  : T extends object
    ? { [K in keyof T]?: Drafted<T[K]> | undefined }
    : T;

type Issue = Pick<z.core.$ZodIssue, 'code' | 'path'>;

/**
 * The parts of a value that are sound, so that they can be checked against other files although something beside
 * them is wrong: all problems come at once, and none because of another.
 */
export function draftOf<S extends z.ZodType>(
  schema: S,
  data: unknown,
  issues: readonly Issue[],
): Drafted<z.output<S>> | undefined {
  return sound(schema, data, issues) as Drafted<z.output<S>> | undefined;
}

function sound(schema: z.core.$ZodType, data: unknown, issues: readonly Issue[]): unknown {
  if (issues.length === 0) return parsed(schema, data);
  // A key that nobody knows says nothing against the others.
  if (issues.some(({ path, code }) => path.length === 0 && code !== 'unrecognized_keys'))
    return parsed(schema, undefined);
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodArray && Array.isArray(data))
    return data.map((item, index) => sound(inner.element, item, under(issues, index)));
  if (!(inner instanceof z.ZodObject) || typeof data !== 'object' || data === null) return undefined;
  const given = data as Record<string, unknown>;
  const fields = Object.entries<z.core.$ZodType>(inner.shape);
  return Object.fromEntries(
    fields.map(([key, field]) => [key, sound(field, given[key], under(issues, key))]),
  );
}

function parsed(schema: z.core.$ZodType, data: unknown): unknown {
  const result = z.safeParse(schema, data);
  return result.success ? result.data : undefined;
}

function under(issues: readonly Issue[], step: string | number): Issue[] {
  return issues.flatMap(({ code, path }) => (path[0] === step ? [{ code, path: path.slice(1) }] : []));
}

/** The schema inside defaults and the like. */
function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  let at = schema;
  while (
    at instanceof z.ZodOptional ||
    at instanceof z.ZodNullable ||
    at instanceof z.ZodDefault ||
    at instanceof z.ZodPrefault
  )
    at = at.def.innerType;
  return at;
}
