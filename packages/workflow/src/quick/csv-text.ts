import { csvLine } from '@lookback/store';

/** Writes a table as CSV (RFC 4180), UTF-8, lines ended by LF. */
export function csvText(header: readonly string[], rows: Iterable<readonly string[]>): string {
  let text = csvLine(header);
  for (const row of rows) text += csvLine(row);
  return text;
}
