const mustQuote = /[",\r\n]/;

/** One line of RFC 4180 CSV with its line end. */
export function csvLine(cells: readonly string[]): string {
  let line = '';
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i];
    line += i === 0 ? '' : ',';
    line += mustQuote.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  }
  return `${line}\n`;
}
