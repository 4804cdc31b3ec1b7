/** Fills an array of numbers, one after another. The `from` of typed arrays takes eight times as long for it. */
export function filled<T extends { [index: number]: number; readonly length: number }>(
  array: T,
  numberAt: (index: number) => number,
): T {
  for (let i = 0; i < array.length; i++) array[i] = numberAt(i);
  return array;
}
