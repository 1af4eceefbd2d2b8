/** Columns padded to their widest cell; the last one is left as it is. */
export function table(
  header: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string {
  const cells = [header, ...rows].map((row) =>
    row.map((cell) => (cell === null || cell === '' ? '-' : String(cell))),
  );
  const widths = header.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells
    .map((row) =>
      row
        .map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n');
}

/** Prints rows as a table, or as JSON for programs. */
export function show(json: boolean | undefined, value: unknown, asText: () => string): void {
  process.stdout.write(`${json ? JSON.stringify(value, null, 2) : asText()}\n`);
}

/** "2025-05-30 14:02" in UTC, or null. */
export function stamp(at: Date | null): string | null {
  return at ? at.toISOString().slice(0, 16).replace('T', ' ') : null;
}

/** Text on one line, cut where a terminal would break it for good. */
export function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 140 ? `${line.slice(0, 140)}...` : line;
}
