/** Writes a table as CSV (RFC 4180), UTF-8, lines ended by LF. */
export function csvText(header: readonly string[], rows: Iterable<readonly string[]>): string {
  let text = `${header.join(',')}\n`;
  for (const row of rows) text += `${row.map(cell).join(',')}\n`;
  return text;
}

function cell(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
