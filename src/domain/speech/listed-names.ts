const SHOWN = 3;

/** "A", "A and B", "A, B and C", "A, B, C and 9 more". */
export function listed(names: readonly string[], words: { and: string; more: string }): string {
  const rest = names.length - SHOWN;
  const parts = rest > 0 ? [...names.slice(0, SHOWN), `${rest} ${words.more}`] : names;
  return [parts.slice(0, -1).join(', '), parts.at(-1) ?? '']
    .filter((part) => part !== '')
    .join(` ${words.and} `);
}
