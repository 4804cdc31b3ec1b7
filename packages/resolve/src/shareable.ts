type NumberArray =
  | Uint8Array
  | Int8Array
  | Uint16Array
  | Int16Array
  | Uint32Array
  | Int32Array
  | Float32Array
  | Float64Array;

/** The same numbers in memory that other threads can read without a copy; the array itself where it is already there. */
export function shareable<T extends NumberArray>(array: T): T {
  if (array.buffer instanceof SharedArrayBuffer) return array;
  const buffer = new SharedArrayBuffer(array.byteLength);
  const copy = new (array.constructor as new (buffer: SharedArrayBuffer) => T)(buffer);
  copy.set(array);
  return copy;
}

/** Empty shared memory for so many 32-bit numbers. */
export function sharedNumbers(count: number): Uint32Array {
  return new Uint32Array(new SharedArrayBuffer(4 * count));
}

/** Plain data with every array of numbers in shared memory. */
export function shareableData<T>(data: T): T {
  if (ArrayBuffer.isView(data)) return shareable(data as unknown as Uint32Array) as unknown as T;
  if (Array.isArray(data)) return data.map((item) => shareableData(item)) as unknown as T;
  if (data === null || typeof data !== 'object') return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, shareableData(value)])) as T;
}
