/** One line of a delimited file (RFC 4180 quoting), with its line end. */
export function delimitedLine(cells: readonly string[], delimiter: string): string {
  let line = '';
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index];
    if (index > 0) line += delimiter;
    line += needsQuotes(cell, delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;
  }
  return `${line}\n`;
}

function needsQuotes(cell: string, delimiter: string): boolean {
  return cell.includes(delimiter) || cell.includes('"') || cell.includes('\n') || cell.includes('\r');
}

/** One JSON object with the cells that are not empty, with its line end. */
export function jsonLine(columns: readonly string[], cells: readonly string[]): string {
  let line = '';
  for (let index = 0; index < cells.length; index++) {
    if (cells[index] === '') continue;
    line += `${line === '' ? '' : ','}"${columns[index]}":${JSON.stringify(cells[index])}`;
  }
  return `{${line}}\n`;
}
