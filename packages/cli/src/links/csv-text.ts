import { csvLine } from '@lookback/store/files';
import { numberText } from '../numbers.ts';

/** Writes rows as CSV (RFC 4180, line feeds); numbers with nine significant digits. */
export function csvText(header: readonly string[], rows: Iterable<readonly (string | number | boolean)[]>): string {
  const lines = [csvLine(header)];
  for (const row of rows) lines.push(csvLine(row.map(cellText)));
  return lines.join('');
}

/** The same as pieces of about a mebibyte, for files that are longer than a string may be. */
export function* csvPieces(
  header: readonly string[],
  rows: Iterable<readonly (string | number | boolean)[]>,
): Generator<string> {
  let piece = csvLine(header);
  for (const row of rows) {
    piece += csvLine(row.map(cellText));
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}
const pieceLength = 1 << 20;

function cellText(value: string | number | boolean): string {
  return typeof value === 'number' ? String(Number(value.toPrecision(9))) : String(value);
}

/** A count or an expectation as people read it: 9,706 or 7,034.6. */
export function readable(value: number): string {
  return numberText(value, { most: value >= 100 ? 1 : 2 });
}

/** A probability with three significant digits. */
export function readableP(value: number): string {
  return value !== 0 && value < 0.0001 ? value.toExponential(1) : String(Number(value.toPrecision(3)));
}
