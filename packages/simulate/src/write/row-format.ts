import { bytesPerUnitMost, type Encoding, putText } from './put-text.ts';

/** How the rows of a file are written. */
export interface RowFormat {
  readonly encoding: Encoding;
  /** No row is longer: in bytes, its line end included. */
  most(cells: readonly string[]): number;
  /** Puts a row and its line end into a buffer that has room for it, and returns where it ends. */
  put(buffer: Buffer, at: number, cells: readonly string[]): number;
}

const [quote, lineFeed, carriageReturn, backslash, firstPrintable] = [34, 10, 13, 92, 32];

/** Rows of a delimited file (RFC 4180 quoting). */
export function delimitedRows(delimiter: string, encoding: Encoding): RowFormat {
  const mark = delimiter.charCodeAt(0);
  return {
    encoding,
    most: (cells) => (unitsOf(cells) * 2 + cells.length * 3 + 1) * bytesPerUnitMost,
    put: (buffer, at, cells) => {
      let end = at;
      for (let index = 0; index < cells.length; index++) {
        const cell = cells[index];
        if (index > 0) end = putText(buffer, end, delimiter, encoding);
        const text = needsQuotes(cell, mark) ? `"${cell.replaceAll('"', '""')}"` : cell;
        end = putText(buffer, end, text, encoding);
      }
      return putText(buffer, end, '\n', encoding);
    },
  };
}

function needsQuotes(cell: string, mark: number): boolean {
  for (let index = 0; index < cell.length; index++) {
    const code = cell.charCodeAt(index);
    if (code === mark || code === quote || code === lineFeed || code === carriageReturn) return true;
  }
  return false;
}

/** JSON objects, one a line, with the cells that are not empty. */
export function jsonRows(columns: readonly string[], encoding: Encoding): RowFormat {
  const keys = columns.map((column) => `${JSON.stringify(column)}:`);
  const fixed = unitsOf(keys) + keys.length * 3 + 3;
  return {
    encoding,
    most: (cells) => (unitsOf(cells) * 6 + fixed) * bytesPerUnitMost,
    put: (buffer, at, cells) => {
      let end = putText(buffer, at, '{', encoding);
      const first = end;
      for (let index = 0; index < cells.length; index++) {
        const cell = cells[index];
        if (cell === '') continue;
        if (end > first) end = putText(buffer, end, ',', encoding);
        end = putText(buffer, end, keys[index], encoding);
        end = putText(buffer, end, needsEscape(cell) ? JSON.stringify(cell) : `"${cell}"`, encoding);
      }
      return putText(buffer, end, '}\n', encoding);
    },
  };
}

/** Also for a surrogate, as one alone must be escaped. */
function needsEscape(cell: string): boolean {
  for (let index = 0; index < cell.length; index++) {
    const code = cell.charCodeAt(index);
    if (code < firstPrintable || code === quote || code === backslash || (code >= 0xd800 && code <= 0xdfff))
      return true;
  }
  return false;
}

function unitsOf(cells: readonly string[]): number {
  let units = 0;
  for (let index = 0; index < cells.length; index++) units += cells[index].length;
  return units;
}
