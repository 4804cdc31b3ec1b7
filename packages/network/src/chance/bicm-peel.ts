import type { DegreeClasses } from './degree-classes.ts';

/**
 * Classes whose joins are certain (probability 0 or 1), in the order in which they were taken off: the earlier one
 * decides. Classes that stay have order Infinity, and `degree` what is left for them.
 */
export interface Peeled {
  readonly rowOrder: Float64Array;
  readonly rowValue: Float64Array;
  readonly columnOrder: Float64Array;
  readonly columnValue: Float64Array;
  readonly rowLeft: Float64Array;
  readonly columnLeft: Float64Array;
}

/** Takes off empty and full rows and columns until none is left: a finite fitness cannot give them. */
export function peel(rows: DegreeClasses, columns: DegreeClasses): Peeled {
  const side = (classes: DegreeClasses) => ({
    order: new Float64Array(classes.degree.length).fill(Number.POSITIVE_INFINITY),
    value: new Float64Array(classes.degree.length),
    left: Float64Array.from(classes.degree),
    count: classes.count,
  });
  const row = side(rows);
  const column = side(columns);
  let step = 0;
  const take = (mine: typeof row, other: typeof row): boolean => {
    const open = openCount(other);
    let changed = false;
    for (let c = 0; c < mine.left.length; c++) {
      if (mine.order[c] !== Number.POSITIVE_INFINITY) continue;
      const full = mine.left[c] >= open;
      if (mine.left[c] > 0 && !full) continue;
      mine.order[c] = step++;
      mine.value[c] = mine.left[c] > 0 ? 1 : 0;
      if (mine.value[c] === 1) for (let o = 0; o < other.left.length; o++) other.left[o] -= mine.count[c];
      changed = true;
    }
    return changed;
  };
  for (let changed = true; changed; ) {
    const rowsChanged = take(row, column);
    const columnsChanged = take(column, row);
    changed = rowsChanged || columnsChanged;
  }
  return {
    rowOrder: row.order,
    rowValue: row.value,
    columnOrder: column.order,
    columnValue: column.value,
    rowLeft: row.left,
    columnLeft: column.left,
  };
}

function openCount(side: { order: Float64Array; count: Float64Array }): number {
  let open = 0;
  for (let c = 0; c < side.order.length; c++) if (side.order[c] === Number.POSITIVE_INFINITY) open += side.count[c];
  return open;
}
