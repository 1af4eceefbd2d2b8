/** Paths of everything a table of words says, with the kind of each: equal shapes lack nothing. */
export function shapeOf(table: unknown, path = ''): string[] {
  if (Array.isArray(table)) return [`${path}: ${table.length} words`];
  if (typeof table !== 'object' || table === null) return [`${path}: ${typeof table}`];
  return Object.entries(table)
    .flatMap(([key, value]) => shapeOf(value, `${path}/${key}`))
    .sort();
}

/** Every fixed text of a table; what a function composes is left to tests of its own. */
export function stringsOf(table: unknown): string[] {
  if (typeof table === 'string') return [table];
  if (typeof table !== 'object' || table === null) return [];
  return Object.values(table).flatMap(stringsOf);
}
