import { NumberList } from './number-list.ts';
import { StringIndex } from './string-index.ts';
import type { TextList } from './text-list.ts';

/** A column of a file as it stands there, dictionary-coded: row r holds text `codes[r]`, numbered by first sight. */
export interface CodedColumn {
  readonly texts: TextList;
  readonly codes: Uint32Array;
}

/** Codes the rows of a file column by column while they stream, so that none of them is kept. */
export class ColumnCoder {
  readonly #columns: { readonly index: StringIndex; readonly codes: NumberList }[];
  constructor(width: number) {
    this.#columns = Array.from({ length: width }, () => ({ index: new StringIndex(), codes: new NumberList() }));
  }
  /** Adds a row; a cell that is not there is empty. */
  add(row: readonly string[]): void {
    for (let c = 0; c < this.#columns.length; c++) {
      const { index, codes } = this.#columns[c];
      codes.push(index.add(row[c] ?? ''));
    }
  }
  /** Adds the next cell of a column, of ASCII letters that stand at bytes[from] .. bytes[to - 1]. */
  takeBytes(column: number, bytes: Uint8Array, from: number, to: number): void {
    const { index, codes } = this.#columns[column];
    codes.push(index.addBytes(bytes, from, to));
  }
  /** Adds the next cell of a column. */
  takeText(column: number, text: string): void {
    const { index, codes } = this.#columns[column];
    codes.push(index.add(text));
  }
  /** The columns; the coder is empty afterwards. */
  columns(): CodedColumn[] {
    const coded: CodedColumn[] = [];
    for (let column = this.#columns.shift(); column; column = this.#columns.shift())
      coded.push({ texts: column.index.texts(), codes: column.codes.values().slice() });
    return coded;
  }
}

/** Codes one column that is in memory. */
export function codedColumn(count: number, cell: (row: number) => string): CodedColumn {
  const index = new StringIndex();
  const codes = new Uint32Array(count);
  for (let row = 0; row < count; row++) codes[row] = index.add(cell(row));
  return { texts: index.texts(), codes };
}
