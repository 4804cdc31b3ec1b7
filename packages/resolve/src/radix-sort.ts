/**
 * The stable order of items by a 32-bit unsigned key: returns indexes. Least significant digit first, two passes of
 * 16 bits, so the cost is linear and no comparison function runs.
 */
export function orderByKey(keys: Uint32Array, count = keys.length): Uint32Array {
  let from = new Uint32Array(count);
  for (let i = 0; i < count; i++) from[i] = i;
  let to = new Uint32Array(count);
  const counts = new Uint32Array(65537);
  for (const shift of [0, 16]) {
    counts.fill(0);
    for (let i = 0; i < count; i++) counts[((keys[i] >>> shift) & 0xffff) + 1]++;
    for (let i = 0; i < 65536; i++) counts[i + 1] += counts[i];
    for (let i = 0; i < count; i++) {
      const item = from[i];
      to[counts[(keys[item] >>> shift) & 0xffff]++] = item;
    }
    [from, to] = [to, from];
  }
  return from;
}

/** Brings keys and their items into the stable order of the keys: three passes of 11, 11 and 10 bits. */
export function sortInPlace(keys: Uint32Array, items: Uint32Array): void {
  const count = keys.length;
  let [fromKey, fromItem] = [keys, items];
  let [toKey, toItem]: [Uint32Array, Uint32Array] = [new Uint32Array(count), new Uint32Array(count)];
  const at = new Uint32Array(2049);
  for (const shift of [0, 11, 22]) {
    at.fill(0);
    for (let i = 0; i < count; i++) at[((fromKey[i] >>> shift) & 2047) + 1]++;
    for (let i = 0; i < 2048; i++) at[i + 1] += at[i];
    for (let i = 0; i < count; i++) {
      const key = fromKey[i];
      const to = at[(key >>> shift) & 2047]++;
      toKey[to] = key;
      toItem[to] = fromItem[i];
    }
    [fromKey, toKey] = [toKey, fromKey];
    [fromItem, toItem] = [toItem, fromItem];
  }
  keys.set(fromKey);
  items.set(fromItem);
}

/** Mixes a value into a 32-bit hash (the step and the end of MurmurHash3, A. Appleby, public domain). */
export function mix(hash: number, value: number): number {
  let k = Math.imul(value, 0xcc9e2d51);
  k = (k << 15) | (k >>> 17);
  let h = hash ^ Math.imul(k, 0x1b873593);
  h = (h << 13) | (h >>> 19);
  h = (Math.imul(h, 5) + 0xe6546b64) | 0;
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  return h >>> 0;
}
