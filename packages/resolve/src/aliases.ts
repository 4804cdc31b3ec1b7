import { filled } from './filled.ts';
import type { NameComparison } from './name-comparison.ts';
import { mix } from './radix-sort.ts';
import { linkOf } from './token-links.ts';

const clustersMin = 3;
const personSizeMin = 3;
const timesChanceMin = 15;
const shareOfRarerMin = 0.12;
const personTokensMax = 60;

/**
 * Learns name tokens that stand for each other: seen in different records of at least three persons of three or more
 * records, never in one record, more than 15 times chance, in more than 12 % of the persons with the rarer token.
 */
export function learnAliases(name: NameComparison, found: readonly (readonly number[])[]): [string, string][] {
  const { bags } = name;
  const persons = new Uint32Array(bags.table.tokens.length);
  const together = new Map<number, number>();
  const tokens = bags.table.tokens.length;
  const mayCount = enoughPersons(name, found);
  let considered = 0;
  visitPersons(name, found, (list, areInOneRecord) => {
    considered++;
    for (const token of list) persons[token]++;
    visitUnlinked(name, list, (x, y) => {
      if (!mayCount(x, y)) return;
      const key = x * tokens + y;
      together.set(key, areInOneRecord(x, y) ? Number.NEGATIVE_INFINITY : (together.get(key) ?? 0) + 1);
    });
  });
  const aliases: [string, string][] = [];
  for (const [key, count] of together) {
    if (count < clustersMin) continue;
    const x = Math.floor(key / tokens);
    const y = key % tokens;
    const heldX = persons[x];
    const heldY = persons[y];
    if (count <= (timesChanceMin * heldX * heldY) / considered || count <= shareOfRarerMin * Math.min(heldX, heldY))
      continue;
    const [a, b] = [bags.table.tokens[x], bags.table.tokens[y]];
    aliases.push(a < b ? [a, b] : [b, a]);
  }
  return aliases.sort((x, y) => (x[0] === y[0] ? (x[1] < y[1] ? -1 : 1) : x[0] < y[0] ? -1 : 1));
}

/**
 * Visits the name tokens of every person of enough records, rising, and tells whether a record of the person holds two
 * of them: by token one bit for each record, where there are few enough tokens for anybody to ask.
 */
function visitPersons(
  { bags: { offsets, tokens, table } }: NameComparison,
  found: readonly (readonly number[])[],
  visit: (list: readonly number[], areInOneRecord: (x: number, y: number) => boolean) => void,
): void {
  const isLetter = filled(new Uint8Array(table.tokens.length), (token) => (table.tokens[token].length < 2 ? 1 : 0));
  const heldBy = new Int32Array(table.tokens.length).fill(-1);
  const place = new Uint32Array(table.tokens.length);
  let words = 1;
  let bits: number[] = [];
  const areInOneRecord = (x: number, y: number): boolean => {
    for (let word = 0; word < words; word++)
      if ((bits[place[x] * words + word] & bits[place[y] * words + word]) !== 0) return true;
    return false;
  };
  for (let person = 0; person < found.length; person++) {
    const members = found[person];
    if (members.length < personSizeMin) continue;
    const list: number[] = [];
    words = Math.ceil(members.length / 32);
    bits = [];
    for (let m = 0; m < members.length; m++) {
      for (let k = offsets[members[m]]; k < offsets[members[m] + 1]; k++) {
        const token = tokens[k];
        if (isLetter[token] === 1) continue;
        if (heldBy[token] !== person) {
          heldBy[token] = person;
          place[token] = list.length;
          list.push(token);
          if (list.length <= personTokensMax) for (let word = 0; word < words; word++) bits.push(0);
        }
        if (place[token] < personTokensMax) bits[place[token] * words + (m >>> 5)] |= 1 << (m & 31);
      }
    }
    visit(
      list.sort((x, y) => x - y),
      areInOneRecord,
    );
  }
}

function visitUnlinked({ bags }: NameComparison, list: readonly number[], visit: (x: number, y: number) => void): void {
  if (list.length > personTokensMax) return;
  for (let i = 0; i < list.length; i++)
    for (let j = i + 1; j < list.length; j++)
      if (linkOf(bags.table.links, list[i], list[j]) < 0) visit(list[i], list[j]);
}

const personsCounted = 50_000;
const sketchBits = 26;

/**
 * In a large file most pairs of tokens are seen once. Counted first by hash, as few as can stand for each other go into
 * the map, which V8 holds to 16 million: a count by hash is never too low.
 */
function enoughPersons(name: NameComparison, found: readonly (readonly number[])[]): (x: number, y: number) => boolean {
  if (found.length < personsCounted) return () => true;
  const seen = new Uint8Array(1 << sketchBits);
  const slotOf = (x: number, y: number): number => mix(x, y) >>> (32 - sketchBits);
  visitPersons(name, found, (list) =>
    visitUnlinked(name, list, (x, y) => {
      const slot = slotOf(x, y);
      if (seen[slot] < clustersMin) seen[slot]++;
    }),
  );
  return (x, y) => seen[slotOf(x, y)] >= clustersMin;
}
