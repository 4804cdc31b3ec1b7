const digitBits = 11;
const digitMask = (1 << digitBits) - 1;

/**
 * The stable order of items by a 32-bit unsigned key: returns indexes. Least significant digit first, a pass for each
 * digit of 11 bits that any key has, so the cost is linear and no comparison function runs.
 */
export function orderByKey(keys: Uint32Array, count = keys.length): Uint32Array {
  let from = new Uint32Array(count);
  for (let i = 0; i < count; i++) from[i] = i;
  let to = new Uint32Array(count);
  const counts = new Uint32Array(digitMask + 2);
  let bits = 0;
  for (let i = 0; i < count; i++) bits |= keys[i];
  for (const shift of [0, digitBits, 2 * digitBits]) {
    if (((bits >>> shift) & digitMask) === 0) continue;
    counts.fill(0);
    for (let i = 0; i < count; i++) counts[((keys[i] >>> shift) & digitMask) + 1]++;
    addUp(counts);
    for (let i = 0; i < count; i++) {
      const item = from[i];
      to[counts[(keys[item] >>> shift) & digitMask]++] = item;
    }
    [from, to] = [to, from];
  }
  return from;
}

/** From so many keys on they are parted first, so that the passes after it stay within a processor's cache. */
const partedFrom = 1 << 20;

/** Keys and their items in the stable order of the keys, by 11, 11 and 10 bits. What was given is overwritten. */
export function sortedByKey(keys: Uint32Array, items: Uint32Array): { keys: Uint32Array; items: Uint32Array } {
  const [low, middle, high] = digitStarts(keys);
  const other = { keys: new Uint32Array(keys.length), items: new Uint32Array(keys.length) };
  const given = { keys, items };
  if (keys.length < partedFrom) {
    scatter(given, 0, keys.length, 0, low, other);
    scatter(other, 0, keys.length, 11, middle, given);
    scatter(given, 0, keys.length, 22, high, other);
    return other;
  }
  const starts = high.slice();
  scatter(given, 0, keys.length, 22, high, other);
  for (let digit = 0; digit + 1 < starts.length; digit++)
    if (starts[digit + 1] - starts[digit] > 1) sortPart(other, given, starts[digit], starts[digit + 1], low, middle);
  return other;
}

interface KeyedItems {
  readonly keys: Uint32Array;
  readonly items: Uint32Array;
}

/** Sorts one stretch by its lower 22 bits, with the same stretch of another list and two lists of counters to write in. */
function sortPart(
  list: KeyedItems,
  scratch: KeyedItems,
  from: number,
  to: number,
  low: Uint32Array,
  middle: Uint32Array,
): void {
  low.fill(0);
  middle.fill(0);
  for (let i = from; i < to; i++) {
    low[(list.keys[i] & 2047) + 1]++;
    middle[((list.keys[i] >>> 11) & 2047) + 1]++;
  }
  low[0] = from;
  middle[0] = from;
  addUp(low);
  addUp(middle);
  scatter(list, from, to, 0, low, scratch);
  scatter(scratch, from, to, 11, middle, list);
}

/** By pass and digit where the keys of that digit begin. */
function digitStarts(keys: Uint32Array): readonly [Uint32Array, Uint32Array, Uint32Array] {
  const low = new Uint32Array(2049);
  const middle = new Uint32Array(2049);
  const high = new Uint32Array(1025);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    low[(key & 2047) + 1]++;
    middle[((key >>> 11) & 2047) + 1]++;
    high[(key >>> 22) + 1]++;
  }
  addUp(low);
  addUp(middle);
  addUp(high);
  return [low, middle, high];
}

function addUp(counts: Uint32Array): void {
  for (let i = 0; i + 1 < counts.length; i++) counts[i + 1] += counts[i];
}

/** Moves a stretch to where its digits say; `at`: by digit where its next item goes. */
function scatter(
  { keys, items }: KeyedItems,
  from: number,
  end: number,
  shift: number,
  at: Uint32Array,
  to: KeyedItems,
): void {
  const toKeys = to.keys;
  const toItems = to.items;
  for (let i = from; i < end; i++) {
    const key = keys[i];
    const place = at[(key >>> shift) & 2047]++;
    toKeys[place] = key;
    toItems[place] = items[i];
  }
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
