/** Writes rows under headings as aligned text, two blanks between columns; all columns but the first go to the right. */
export function textTable(headings: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = headings.map((heading, c) => Math.max(heading.length, ...rows.map((row) => (row[c] ?? '').length)));
  return [headings, ...rows].map((row) =>
    widths
      .map((width, c) => (c === 0 ? (row[c] ?? '').padEnd(width) : (row[c] ?? '').padStart(width)))
      .join('  ')
      .trimEnd(),
  );
}
