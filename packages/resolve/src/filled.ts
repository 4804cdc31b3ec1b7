/**
 * Fills an array of numbers, one after another. The `from` of typed arrays takes eight times as long for it. Each kind of
 * array has a loop of its own: one that meets many kinds stores every number several times as slowly.
 */
export function filled<T extends { [index: number]: number; readonly length: number }>(
  array: T,
  numberAt: (index: number) => number,
): T {
  if (array instanceof Uint8Array) for (let i = 0; i < array.length; i++) array[i] = numberAt(i);
  else if (array instanceof Uint32Array) for (let i = 0; i < array.length; i++) array[i] = numberAt(i);
  else if (array instanceof Int32Array) for (let i = 0; i < array.length; i++) array[i] = numberAt(i);
  else if (array instanceof Float64Array) for (let i = 0; i < array.length; i++) array[i] = numberAt(i);
  else for (let i = 0; i < array.length; i++) array[i] = numberAt(i);
  return array;
}
