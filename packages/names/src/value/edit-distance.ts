const size = 64;
const before = new Int32Array(size);
const previous = new Int32Array(size);
const current = new Int32Array(size);

/**
 * Optimal string alignment distance (insert, delete, replace, exchange of neighbours; Damerau 1964, Boytsov 2011 section 2) of two lists
 * of code points, up to `max`; `max + 1` where it is more. Lists above 62 signs are compared on their first 62.
 */
export function editDistance(a: ArrayLike<number>, b: ArrayLike<number>, max: number): number {
  const n = Math.min(a.length, size - 2);
  const m = Math.min(b.length, size - 2);
  if (Math.abs(a.length - b.length) > max) return max + 1;
  let [twoAgo, oneAgo, row] = [before, previous, current];
  for (let j = 0; j <= m; j++) oneAgo[j] = j;
  for (let i = 1; i <= n; i++) {
    row[0] = i;
    let best = i;
    for (let j = 1; j <= m; j++) {
      const same = a[i - 1] === b[j - 1];
      let value = oneAgo[j - 1] + (same ? 0 : 1);
      if (oneAgo[j] + 1 < value) value = oneAgo[j] + 1;
      if (row[j - 1] + 1 < value) value = row[j - 1] + 1;
      if (!same && i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] && twoAgo[j - 2] + 1 < value) {
        value = twoAgo[j - 2] + 1;
      }
      row[j] = value;
      if (value < best) best = value;
    }
    if (best > max) return max + 1;
    [twoAgo, oneAgo, row] = [oneAgo, row, twoAgo];
  }
  return oneAgo[m] > max ? max + 1 : oneAgo[m];
}

/** UTF-16 code units of a Latin text, for `editDistance`. */
export function codesOf(text: string): number[] {
  const codes: number[] = [];
  for (let i = 0; i < text.length; i++) codes.push(text.charCodeAt(i));
  return codes;
}
