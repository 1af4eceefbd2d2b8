/**
 * Patterns about what stands right before a place. Written with `$` they would be tried from every character on; read
 * backwards from the place they are tried once.
 */

/** The alternatives of a pattern that are not inside a group. */
function alternatives(source: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: token, index } of source.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[^]/g)) {
    if (token === '(') depth += 1;
    else if (token === ')') depth -= 1;
    if (token !== '|' || depth > 0) continue;
    found.push(source.slice(from, index));
    from = index + 1;
  }
  return [...found, source.slice(from)];
}

/** Turns a pattern each of whose alternatives ends in `$` round, for `endsAt`. Throws where one does not. */
export function ending({ source, flags }: RegExp): RegExp {
  const bodies = alternatives(source).map((one) => {
    if (!/(?<!\\)\$$/.test(one)) throw new Error(`does not end in $: ${one}`);
    return one.slice(0, -1);
  });
  return new RegExp(`(?<=${bodies.join('|')})`, `${flags}y`);
}

/** Whether a pattern made by `ending` fits the words right before a place. */
export function endsAt(turned: RegExp, text: string, at = text.length): boolean {
  turned.lastIndex = at;
  return turned.test(text);
}
