import type { NameComparison } from './name-comparison.ts';
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
  const persons = new Map<number, number>();
  const together = new Map<number, number>();
  const tokens = bags.table.tokens.length;
  let considered = 0;
  for (const members of found) {
    if (members.length < personSizeMin) continue;
    const held = new Map<number, Set<number>>();
    for (const record of members) {
      for (let k = bags.offsets[record]; k < bags.offsets[record + 1]; k++) {
        const token = bags.tokens[k];
        if (bags.table.tokens[token].length < 2) continue;
        const records = held.get(token);
        if (records) records.add(record);
        else held.set(token, new Set([record]));
      }
    }
    considered++;
    const list = [...held.keys()].sort((x, y) => x - y);
    for (const token of list) persons.set(token, (persons.get(token) ?? 0) + 1);
    if (list.length > personTokensMax) continue;
    for (let i = 0; i < list.length; i++) {
      for (let j = i + 1; j < list.length; j++) {
        if (linkOf(bags.table.links, list[i], list[j]) >= 0) continue;
        const key = list[i] * tokens + list[j];
        const inOneRecord = meet(held.get(list[i]) as Set<number>, held.get(list[j]) as Set<number>);
        together.set(key, inOneRecord ? Number.NEGATIVE_INFINITY : (together.get(key) ?? 0) + 1);
      }
    }
  }
  const aliases: [string, string][] = [];
  for (const [key, count] of together) {
    if (count < clustersMin) continue;
    const x = Math.floor(key / tokens);
    const y = key % tokens;
    const heldX = persons.get(x) ?? 0;
    const heldY = persons.get(y) ?? 0;
    if (count <= (timesChanceMin * heldX * heldY) / considered || count <= shareOfRarerMin * Math.min(heldX, heldY))
      continue;
    const [a, b] = [bags.table.tokens[x], bags.table.tokens[y]];
    aliases.push(a < b ? [a, b] : [b, a]);
  }
  return aliases.sort((x, y) => (x[0] === y[0] ? (x[1] < y[1] ? -1 : 1) : x[0] < y[0] ? -1 : 1));
}

function meet(x: ReadonlySet<number>, y: ReadonlySet<number>): boolean {
  const [small, large] = x.size < y.size ? [x, y] : [y, x];
  for (const record of small) if (large.has(record)) return true;
  return false;
}
