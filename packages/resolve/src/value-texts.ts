import type { TextList } from './text-list.ts';

/** Texts in one typed array of UTF-16 units, so that they can be compared without strings and shared between threads. */
export interface ValueTexts {
  readonly units: Uint16Array;
  /** Text i is `units[start[i]] .. units[start[i + 1] - 1]`. */
  readonly start: Uint32Array;
  /** One bit for every unit seen, of 32: an edit changes at most two of them. */
  readonly signature: Int32Array;
}

export function valueTexts(values: TextList): ValueTexts {
  const { units, start } = values.units();
  const signature = new Int32Array(new SharedArrayBuffer(4 * values.length));
  for (let i = 0; i < signature.length; i++) {
    let seen = 0;
    for (let k = start[i]; k < start[i + 1]; k++) seen |= 1 << (units[k] & 31);
    signature[i] = seen;
  }
  return { units, start, signature };
}

export function textLength({ start }: ValueTexts, i: number): number {
  return start[i + 1] - start[i];
}

const rowsMax = 64;
const rows = [new Uint16Array(rowsMax + 1), new Uint16Array(rowsMax + 1), new Uint16Array(rowsMax + 1)];

/**
 * Edits (insert, delete, replace, swap of neighbours; optimal string alignment, Damerau 1964) that turn one text
 * into another, counted up to `limit`; `limit + 1` means more. Texts above 64 units differ.
 */
export function editsOfTexts(texts: ValueTexts, x: number, y: number, limit: number): number {
  const { start, signature } = texts;
  if (x === y) return 0;
  const lengthA = start[x + 1] - start[x];
  const lengthB = start[y + 1] - start[y];
  const apart = lengthA - lengthB;
  if (apart > limit || -apart > limit || bitCount(signature[x] ^ signature[y]) > 2 * limit) return limit + 1;
  return editsOfUnits(texts.units, start[x], start[x + 1], texts.units, start[y], start[y + 1], limit);
}

/** The same for two stretches of units. */
export function editsOfUnits(
  a: Uint16Array,
  fromA: number,
  toA: number,
  b: Uint16Array,
  fromB: number,
  toB: number,
  limit: number,
): number {
  const over = limit + 1;
  const apart = toA - fromA - (toB - fromB);
  let x = fromA;
  let y = fromB;
  let endX = toA;
  let endY = toB;
  while (x < endX && y < endY && a[x] === b[y]) {
    x++;
    y++;
  }
  if (x === endX && y === endY) return 0;
  if (apart > limit || -apart > limit || toA - fromA > rowsMax || toB - fromB > rowsMax) return over;
  while (endX > x && endY > y && a[endX - 1] === b[endY - 1]) {
    endX--;
    endY--;
  }
  const n = endX - x;
  const m = endY - y;
  if (n === 0 || m === 0) return Math.min(n + m, over);
  if (n === 1 && m === 1) return 1;
  if (n === 2 && m === 2 && a[x] === b[y + 1] && a[x + 1] === b[y]) return 1;
  return limit <= 1 ? over : editsByRows(a, x, n, b, y, m, limit);
}

function editsByRows(
  a: Uint16Array,
  fromA: number,
  n: number,
  b: Uint16Array,
  fromB: number,
  m: number,
  limit: number,
): number {
  let previous2 = rows[0];
  let previous = rows[1];
  let current = rows[2];
  for (let j = 0; j <= m; j++) previous[j] = j;
  for (let i = 1; i <= n; i++) {
    current[0] = i;
    let best = i;
    const unit = a[fromA + i - 1];
    for (let j = 1; j <= m; j++) {
      const other = b[fromB + j - 1];
      let cost = previous[j - 1] + (unit === other ? 0 : 1);
      if (previous[j] + 1 < cost) cost = previous[j] + 1;
      if (current[j - 1] + 1 < cost) cost = current[j - 1] + 1;
      if (i > 1 && j > 1 && unit === b[fromB + j - 2] && other === a[fromA + i - 2] && previous2[j - 2] + 1 < cost)
        cost = previous2[j - 2] + 1;
      current[j] = cost;
      if (cost < best) best = cost;
    }
    if (best > limit) return limit + 1;
    const spare = previous2;
    previous2 = previous;
    previous = current;
    current = spare;
  }
  return Math.min(previous[m], limit + 1);
}

/** Set bits of a 32-bit number. */
export function bitCount(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
