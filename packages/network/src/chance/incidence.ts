/** Which rows (persons) use which columns (anchors), each pair once, as CSR in both directions, sorted. */
export interface Incidence {
  readonly rows: number;
  readonly columns: number;
  readonly rowOffset: Uint32Array;
  /** Columns of each row, ascending. */
  readonly rowColumn: Uint32Array;
  readonly columnOffset: Uint32Array;
  /** Rows of each column, ascending. */
  readonly columnRow: Uint32Array;
  /** Position in `rowColumn` of each entry of `columnRow`. */
  readonly columnEntry: Uint32Array;
}

export interface IncidencePairs {
  readonly rows: number;
  readonly columns: number;
  readonly row: Uint32Array;
  readonly column: Uint32Array;
}

/** Builds the index of distinct pairs by two counting sorts, O(pairs + rows + columns). */
export function indexIncidence({ rows, columns, row, column }: IncidencePairs): Incidence {
  const byColumn = countingSort(column, columns);
  const byRow = countingSort(row, rows);
  const next = byRow.slice(0, rows);
  const sorted = new Uint32Array(row.length);
  scatterByColumn(row, column, byColumn, columns, next, sorted);
  const rowOffset = new Uint32Array(rows + 1);
  let kept = 0;
  for (let r = 0; r < rows; r++) {
    rowOffset[r] = kept;
    let last = -1;
    for (let i = byRow[r]; i < byRow[r + 1]; i++) {
      if (sorted[i] === last) continue;
      last = sorted[i];
      sorted[kept++] = last;
    }
  }
  rowOffset[rows] = kept;
  const rowColumn = sorted.slice(0, kept);
  return { rows, columns, rowOffset, rowColumn, ...transpose(rows, columns, rowOffset, rowColumn) };
}

function countingSort(values: Uint32Array, size: number): Uint32Array {
  const offset = new Uint32Array(size + 1);
  for (let i = 0; i < values.length; i++) offset[values[i] + 1]++;
  for (let v = 0; v < size; v++) offset[v + 1] += offset[v];
  return offset;
}

/** Writes columns into their rows in ascending order of column: the second pass of a radix sort. */
function scatterByColumn(
  row: Uint32Array,
  column: Uint32Array,
  byColumn: Uint32Array,
  columns: number,
  next: Uint32Array,
  out: Uint32Array,
): void {
  const at = byColumn.slice(0, columns);
  const order = new Uint32Array(row.length);
  for (let i = 0; i < row.length; i++) order[at[column[i]]++] = row[i];
  for (let c = 0; c < columns; c++) {
    for (let i = byColumn[c]; i < byColumn[c + 1]; i++) out[next[order[i]]++] = c;
  }
}

function transpose(rows: number, columns: number, rowOffset: Uint32Array, rowColumn: Uint32Array) {
  const columnOffset = countingSort(rowColumn, columns);
  const at = columnOffset.slice(0, columns);
  const columnRow = new Uint32Array(rowColumn.length);
  const columnEntry = new Uint32Array(rowColumn.length);
  for (let r = 0; r < rows; r++) {
    for (let i = rowOffset[r]; i < rowOffset[r + 1]; i++) {
      const to = at[rowColumn[i]]++;
      columnRow[to] = r;
      columnEntry[to] = i;
    }
  }
  return { columnOffset, columnRow, columnEntry };
}

/** Degrees from CSR offsets. */
export function degreesOf(offset: Uint32Array): Uint32Array {
  const out = new Uint32Array(offset.length - 1);
  for (let i = 0; i < out.length; i++) out[i] = offset[i + 1] - offset[i];
  return out;
}

/** The same incidence with only the columns that `keep` marks, renumbered in order; `from` names the old column. */
export function keepColumns(
  incidence: Incidence,
  keep: (column: number) => boolean,
): Incidence & { from: Uint32Array } {
  const to = new Int32Array(incidence.columns).fill(-1);
  const from: number[] = [];
  for (let c = 0; c < incidence.columns; c++) {
    if (keep(c)) {
      to[c] = from.length;
      from.push(c);
    }
  }
  const rowOffset = new Uint32Array(incidence.rows + 1);
  const kept = new Uint32Array(incidence.rowColumn.length);
  let n = 0;
  for (let r = 0; r < incidence.rows; r++) {
    for (let i = incidence.rowOffset[r]; i < incidence.rowOffset[r + 1]; i++) {
      const column = to[incidence.rowColumn[i]];
      if (column >= 0) kept[n++] = column;
    }
    rowOffset[r + 1] = n;
  }
  const rowColumn = kept.slice(0, n);
  const columns = from.length;
  return {
    rows: incidence.rows,
    columns,
    rowOffset,
    rowColumn,
    ...transpose(incidence.rows, columns, rowOffset, rowColumn),
    from: Uint32Array.from(from),
  };
}
