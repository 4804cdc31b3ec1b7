const rowsMax = 64;
let previous2 = new Uint16Array(rowsMax + 1);
let previous = new Uint16Array(rowsMax + 1);
let current = new Uint16Array(rowsMax + 1);

/**
 * Edits (insert, delete, replace, swap of neighbours; optimal string alignment, Damerau 1964) that turn one text
 * into another, counted up to `limit`; `limit + 1` means more. Works on UTF-16 units; texts above 64 units differ.
 */
export function editsWithin(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  const over = limit + 1;
  if (Math.abs(a.length - b.length) > limit || a.length > rowsMax || b.length > rowsMax) return over;
  let start = 0;
  const shorter = Math.min(a.length, b.length);
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  const n = endA - start;
  const m = endB - start;
  if (n === 0 || m === 0) return Math.min(n + m, over);
  for (let j = 0; j <= m; j++) previous[j] = j;
  for (let i = 1; i <= n; i++) {
    current[0] = i;
    let best = i;
    const x = a.charCodeAt(start + i - 1);
    for (let j = 1; j <= m; j++) {
      const y = b.charCodeAt(start + j - 1);
      let cost = previous[j - 1] + (x === y ? 0 : 1);
      if (previous[j] + 1 < cost) cost = previous[j] + 1;
      if (current[j - 1] + 1 < cost) cost = current[j - 1] + 1;
      if (i > 1 && j > 1 && x === b.charCodeAt(start + j - 2) && y === a.charCodeAt(start + i - 2)) {
        if (previous2[j - 2] + 1 < cost) cost = previous2[j - 2] + 1;
      }
      current[j] = cost;
      if (cost < best) best = cost;
    }
    if (best > limit) return over;
    [previous2, previous, current] = [previous, current, previous2];
  }
  return Math.min(previous[m], over);
}
