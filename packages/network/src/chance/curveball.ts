import type { Random } from '@lookback/base';

/** Rows of a 0/1 matrix as CSR; the order of columns within a row has no meaning. */
export interface SwapMatrix {
  readonly rowOffset: Uint32Array;
  readonly rowColumn: Uint32Array;
  readonly columns: number;
}

/** Random trades a row between two pictures of the null (Strona et al. 2014 advise at least 5). */
const tradesPerRow = 5;

/**
 * Randomises a 0/1 matrix in place while every row and column keeps its sum (curveball trades: Strona, Nappo, Boccacci,
 * Fattorini, San-Miguel-Ayanz 2014). Uniform over all such matrices once enough trades are made.
 */
export function curveball(matrix: SwapMatrix, random: Random, trades?: number): void {
  const rows = filledRows(matrix);
  if (rows.length < 2) return;
  const mark = new Uint8Array(matrix.columns);
  const pool = new Uint32Array(matrix.columns);
  const count = trades ?? tradesPerRow * rows.length;
  for (let t = 0; t < count; t++) {
    const a = random.below(rows.length);
    const b = random.below(rows.length - 1);
    trade(matrix, rows[a], rows[b >= a ? b + 1 : b], mark, pool, random);
  }
}

function filledRows(matrix: SwapMatrix): number[] {
  const rows: number[] = [];
  for (let r = 0; r + 1 < matrix.rowOffset.length; r++) {
    if (matrix.rowOffset[r + 1] > matrix.rowOffset[r]) rows.push(r);
  }
  return rows;
}

/** Shares the columns that only one of two rows has out anew, each row keeping its number. */
function trade(m: SwapMatrix, a: number, b: number, mark: Uint8Array, pool: Uint32Array, random: Random): void {
  const { rowOffset, rowColumn } = m;
  for (let i = rowOffset[a]; i < rowOffset[a + 1]; i++) mark[rowColumn[i]] = 1;
  let size = 0;
  let keptB = rowOffset[b];
  for (let i = rowOffset[b]; i < rowOffset[b + 1]; i++) {
    const column = rowColumn[i];
    if (mark[column] === 1) {
      mark[column] = 2;
      rowColumn[keptB++] = column;
    } else pool[size++] = column;
  }
  let keptA = rowOffset[a];
  for (let i = rowOffset[a]; i < rowOffset[a + 1]; i++) {
    const column = rowColumn[i];
    if (mark[column] === 2) rowColumn[keptA++] = column;
    else pool[size++] = column;
    mark[column] = 0;
  }
  for (let i = 0; keptA < rowOffset[a + 1]; i++) {
    const j = i + random.below(size - i);
    const column = pool[j];
    pool[j] = pool[i];
    pool[i] = column;
    rowColumn[keptA++] = column;
  }
  for (let i = size - (rowOffset[b + 1] - keptB); keptB < rowOffset[b + 1]; i++) rowColumn[keptB++] = pool[i];
}

/** The permutation p-value (1 + hits) / (1 + permutations): never 0 (Phipson & Smyth 2010). */
export function permutationP(hits: number, permutations: number): number {
  return (1 + hits) / (1 + permutations);
}
