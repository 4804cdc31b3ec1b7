import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Rows of a small delimited file with a header, as objects. Quotes by RFC 4180. */
export function readRows(file: string, separator = ','): Record<string, string>[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').replace(/^\ufeff/, '');
  const [header, ...rows] = cells(text, separator);
  return rows.map((row) => Object.fromEntries(header.map((name, at) => [name.trim(), row[at] ?? ''])));
}

function cells(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[i + 1] === '"') cell += text[++i];
      else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === separator) {
      row.push(cell);
      cell = '';
    } else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text[i + 1] === '\n') i++;
      row.push(cell);
      if (row.length > 1 || cell !== '') rows.push(row);
      [row, cell] = [[], ''];
    } else cell += sign;
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows;
}
