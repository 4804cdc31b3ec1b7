import { editsOfUnits } from './value-texts.ts';

let unitsA = new Uint16Array(256);
let unitsB = new Uint16Array(256);

/** Edits that turn one text into another, counted up to `limit` (see `editsOfUnits`). */
export function editsWithin(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  if (Math.max(a.length, b.length) > unitsA.length) {
    unitsA = new Uint16Array(2 * Math.max(a.length, b.length));
    unitsB = new Uint16Array(unitsA.length);
  }
  for (let i = 0; i < a.length; i++) unitsA[i] = a.charCodeAt(i);
  for (let i = 0; i < b.length; i++) unitsB[i] = b.charCodeAt(i);
  return editsOfUnits(unitsA, 0, a.length, unitsB, 0, b.length, limit);
}
