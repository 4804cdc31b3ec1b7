import type { ValueTexts } from './value-texts.ts';

const timesMiddle = 5;
const base = 31;
/** Of more values than these a share stands for all. */
const valuesMax = 1 << 18;

/**
 * Places of numbers, counted from the end, in which two unequal numbers differ in one sign, and nowhere else, far more often
 * than in other places: five times the middle place, five pairs at least. Slips strike all places alike. Numbers made of
 * name and birth date differ between namesakes in a check letter, and those given out to a family one after another in the
 * last digit: there another sign makes another person. By place 1 or 0, for numbers of the commonest length; empty where
 * there are none.
 */
export function placesOfOthers(texts: ValueTexts): Uint8Array {
  const { length, held } = commonestLength(texts);
  const pairs = Float64Array.from({ length }, (_, place) =>
    pairsApartIn(texts, length, place, Math.ceil(held / valuesMax)),
  );
  const middle = Float64Array.from(pairs).sort()[length >> 1] ?? 0;
  const found = Uint8Array.from(pairs, (count) => (count >= timesMiddle * (middle + 1) ? 1 : 0));
  return found.includes(1) ? found : new Uint8Array(0);
}

function commonestLength({ start }: ValueTexts): { readonly length: number; readonly held: number } {
  const held = new Map<number, number>();
  for (let i = 0; i + 1 < start.length; i++) {
    const length = start[i + 1] - start[i];
    held.set(length, (held.get(length) ?? 0) + 1);
  }
  const [length, most] = [...held].reduce((first, next) => (next[1] > first[1] ? next : first), [0, 0]);
  return { length, held: most };
}

/** Pairs of values of a length that are equal but for one place, counted from the end; of every `step`th, by their other signs. */
function pairsApartIn({ units, start }: ValueTexts, length: number, place: number, step: number): number {
  const hashes: number[] = [];
  for (let i = 0; i + 1 < start.length; i++) {
    if (start[i + 1] - start[i] !== length) continue;
    let hash = 0;
    for (let at = start[i]; at < start[i + 1]; at++)
      hash = (Math.imul(hash, base) + (start[i + 1] - 1 - at === place ? 0 : units[at])) | 0;
    if (step <= 1 || (hash >>> 0) % step === 0) hashes.push(hash);
  }
  const sorted = Int32Array.from(hashes).sort();
  let pairs = 0;
  let run = 0;
  for (let k = 1; k < sorted.length; k++) {
    run = sorted[k] === sorted[k - 1] ? run + 1 : 0;
    pairs += run;
  }
  return pairs;
}

/** Do two values differ in one sign alone, at a place where another sign makes another person? */
export function differAtSuch({ units, start }: ValueTexts, places: Uint8Array, x: number, y: number): boolean {
  const length = start[x + 1] - start[x];
  if (length !== places.length || start[y + 1] - start[y] !== length) return false;
  let other = -1;
  for (let k = 0; k < length; k++) {
    if (units[start[x] + k] === units[start[y] + k]) continue;
    if (other >= 0) return false;
    other = k;
  }
  return other >= 0 && places[length - 1 - other] === 1;
}

const serialStepMax = 3;
/** Places before the last one that show how often slips bring such pairs about. */
const slipPlaces = 5;
const timesSlips = 2;
const [zero, nine] = ['0'.charCodeAt(0), '9'.charCodeAt(0)];

/**
 * Are numbers of a column given out one after another to people who belong together, as to a family registered at one
 * desk? Slips strike all places alike, but such numbers differ in the last digit, and by little: pairs that differ in nothing
 * but a digit, by three at most, are then more than twice as many for the last place as for those before it, and one more.
 */
export function givenInSeries(texts: ValueTexts): boolean {
  const step = Math.ceil((texts.start.length - 1) / valuesMax);
  let slips = 0;
  for (let place = 1; place <= slipPlaces; place++) slips += pairsNearIn(texts, place, step);
  return pairsNearIn(texts, 0, step) > (timesSlips * slips) / slipPlaces + 1;
}

/** Pairs of values that are equal but for the digit at one place, counted from the end, and there three apart at most; of every `step`th. */
function pairsNearIn({ units, start }: ValueTexts, place: number, step: number): number {
  const keys: number[] = [];
  for (let i = 0; i + 1 < start.length; i++) {
    const at = start[i + 1] - 1 - place;
    if (at < start[i] || units[at] < zero || units[at] > nine) continue;
    let hash = start[i + 1] - start[i];
    for (let k = start[i]; k < start[i + 1]; k++) hash = (Math.imul(hash, base) + (k === at ? 0 : units[k])) | 0;
    if (step <= 1 || (hash >>> 0) % step === 0) keys.push(digits * (hash >>> 0) + units[at] - zero);
  }
  const sorted = Float64Array.from(keys).sort();
  let pairs = 0;
  for (let k = 1; k < sorted.length; k++) {
    for (let j = k - 1; j >= 0 && Math.floor(sorted[j] / digits) === Math.floor(sorted[k] / digits); j--) {
      if (sorted[k] - sorted[j] > serialStepMax) break;
      if (sorted[k] !== sorted[j]) pairs++;
    }
  }
  return pairs;
}

const digits = 16;

/** Do two values follow each other in a series: equal but for the last digit, and there three apart at most? */
export function follows({ units, start }: ValueTexts, x: number, y: number): boolean {
  const length = start[x + 1] - start[x];
  if (start[y + 1] - start[y] !== length) return false;
  for (let k = 0; k + 1 < length; k++) if (units[start[x] + k] !== units[start[y] + k]) return false;
  const [a, b] = [units[start[x + 1] - 1], units[start[y + 1] - 1]];
  return a >= zero && a <= nine && b >= zero && b <= nine && Math.abs(a - b) <= serialStepMax;
}
