/** Names of sittings in another language: those of a table, and what is put together of a name and what it is on. */
export interface SittingTable {
  /** "Status conference" */
  names: Readonly<Record<string, string>>;
  /** "Telephonic" before a name; the shortest name wins, so that "Initial" is put last. */
  kinds: Readonly<Record<string, (name: string) => string>>;
  /** What a hearing is on: "motion to dismiss". */
  on: Readonly<Record<string, string>>;
  about: (name: string, what: string) => string;
}

/** "Telephonic status conference" in this language; as filed where it has no words for it. */
export function sittingName(table: SittingTable, english: string): string {
  return nameIn(table, english) ?? english;
}

function nameIn(table: SittingTable, english: string): string | null {
  const known = table.names[english];
  if (known !== undefined) return known;
  const [, name = '', what = ''] = /^(.+?) on (.+)$/.exec(english) ?? [];
  if (name) {
    const [own, on] = [nameIn(table, name), table.on[what]];
    return own && on ? table.about(own, on) : null;
  }
  for (const [kind, make] of Object.entries(table.kinds)) {
    if (!english.startsWith(`${kind} `)) continue;
    const rest = english.slice(kind.length + 1);
    const own = nameIn(table, rest.charAt(0).toUpperCase() + rest.slice(1));
    return own && make(own);
  }
  return null;
}
