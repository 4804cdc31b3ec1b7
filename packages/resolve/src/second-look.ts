import type { Clusters } from './agglomerate.ts';
import { compareList } from './compare-pairs.ts';
import type { BlockKeys } from './comparison.ts';
import type { Compiled } from './compile.ts';
import { filled } from './filled.ts';
import type { ScoredPairs } from './fragments.ts';
import { NumberList } from './number-list.ts';
import { mix } from './radix-sort.ts';
import type { Scorer } from './scorer.ts';
import type { Team } from './team.ts';

/** Persons that are compared with each record that stands alone. */
const homesPerRecord = 5;
/** Parts that more persons hold tell nothing of which it may be. */
const homesPerPartMax = 500;
/** Above this share of the records, most that stand alone are alone, and the look costs more than it finds. */
const aloneShareMax = 0.4;
/** And where so many stand alone the look takes longer than all that went before. */
const aloneMax = 20_000;

/**
 * The pairs of records that still stand alone: those compared already, and new ones with the persons that share most
 * with each. Blocks want values that are equal; where a record has a slip in each of its few values none holds it. One
 * that stands alone is therefore looked up by parts of its values (three letters in a row, year, month and day), each
 * weighed by how few persons hold it, as a search engine does (inverse document frequency; Spärck Jones 1972). Null where
 * there is nothing new.
 */
export function secondLook(
  clusters: Clusters,
  compiled: Compiled,
  pairs: ScoredPairs,
  scorer: Scorer,
  team: Team,
): ScoredPairs | null {
  const alone = clusters.members.flatMap((members) => (members?.length === 1 ? [members[0]] : []));
  if (alone.length === 0 || alone.length > Math.min(aloneMax, aloneShareMax * compiled.count)) return null;
  const known = pairsOfAlone(clusters, pairs);
  const found = likelyHomes(alone, clusters, compiled);
  const [left, right] = [new NumberList(), new NumberList()];
  for (let i = 0; i < alone.length; i++) {
    for (const home of found[i]) {
      for (const other of clusters.members[home] ?? []) {
        left.push(Math.max(alone[i], other));
        right.push(Math.min(alone[i], other));
      }
    }
  }
  if (left.length === 0) return null;
  const pattern = compareList(left.values().slice(), right.values().slice(), scorer.patterns, team);
  left.values().forEach((a, k) => {
    known.push(a, right.values()[k], pattern[k]);
  });
  return known.listed(compiled.count);
}

/** Pairs as they are found, to be listed by record. */
class FoundPairs {
  readonly #left = new NumberList();
  readonly #right = new NumberList();
  readonly #pattern = new NumberList();
  push(a: number, b: number, pattern: number): void {
    this.#left.push(a);
    this.#right.push(b);
    this.#pattern.push(pattern);
  }
  listed(count: number): ScoredPairs {
    const [left, right, held] = [this.#left.values(), this.#right.values(), this.#pattern.values()];
    const start = new Float64Array(count + 1);
    for (const a of left) start[a + 1]++;
    for (let a = 0; a < count; a++) start[a + 1] += start[a];
    const fill = start.slice();
    const partner = new Uint32Array(left.length);
    const pattern = new Uint32Array(left.length);
    left.forEach((a, k) => {
      const at = fill[a]++;
      partner[at] = right[k];
      pattern[at] = held[k];
    });
    return { start, partner, pattern };
  }
}

function pairsOfAlone({ clusterOf, members }: Clusters, { start, partner, pattern }: ScoredPairs): FoundPairs {
  const isAlone = filled(new Uint8Array(clusterOf.length), (record) =>
    members[clusterOf[record]]?.length === 1 ? 1 : 0,
  );
  const found = new FoundPairs();
  for (let a = 0; a + 1 < start.length; a++)
    for (let k = start[a]; k < start[a + 1]; k++)
      if (isAlone[a] === 1 || isAlone[partner[k]] === 1) found.push(a, partner[k], pattern[k]);
  return found;
}

/** For each record the persons that share most with it. */
function likelyHomes(alone: readonly number[], { clusterOf, members }: Clusters, compiled: Compiled): number[][] {
  const sources = valueParts(compiled);
  const slots = new PartSlots();
  const asked = alone.map((record) => partsAsked(record, sources, slots));
  const homesOf = homesByPart(members, sources, slots);
  const homes = members.reduce((sum, list) => sum + (list && list.length > 1 ? 1 : 0), 0);
  const score = new Float64Array(clusterOf.length);
  return asked.map((parts) => {
    const met: number[] = [];
    for (const { slot, share } of parts) {
      const held = homesOf[slot];
      if (held.length > homesPerPartMax) continue;
      addWeight(held, share * Math.log2((homes + 1) / held.length), score, met);
    }
    const likely = best(met, score);
    for (const home of met) score[home] = 0;
    return likely;
  });
}

function addWeight(held: readonly number[], weight: number, score: Float64Array, met: number[]): void {
  for (let i = 0; i < held.length; i++) {
    const home = held[i];
    if (score[home] === 0) met.push(home);
    score[home] += weight;
  }
}

const filterBits = 1 << 20;

/** Numbers the parts that are asked for. Most parts of a file are not: one bit of their hash tells so before any look-up. */
class PartSlots {
  readonly #slots = new Map<number, number>();
  readonly #filter = new Uint32Array(filterBits >>> 5);
  get size(): number {
    return this.#slots.size;
  }
  /** The number of a part, a new one where it is asked for the first time. */
  add(part: number): number {
    const known = this.#slots.get(part);
    if (known !== undefined) return known;
    const slot = this.#slots.size;
    this.#slots.set(part, slot);
    this.#filter[(part >>> 5) & (filterBits / 32 - 1)] |= 1 << (part & 31);
    return slot;
  }
  /** The number of a part, -1 where nobody asks for it. */
  of(part: number): number {
    if ((this.#filter[(part >>> 5) & (filterBits / 32 - 1)] & (1 << (part & 31))) === 0) return -1;
    return this.#slots.get(part) ?? -1;
  }
}

/** The homes of the highest scores, best first; of equal ones the earlier. */
function best(met: readonly number[], score: Float64Array): number[] {
  const found: number[] = [];
  for (const home of met) {
    let at = found.length;
    if (at === homesPerRecord && !isBefore(home, found[at - 1], score)) continue;
    while (at > 0 && isBefore(home, found[at - 1], score)) at--;
    found.splice(at, 0, home);
    if (found.length > homesPerRecord) found.pop();
  }
  return found;
}

function isBefore(x: number, y: number, score: Float64Array): boolean {
  return score[x] === score[y] ? x < y : score[x] > score[y];
}

interface Asked {
  readonly slot: number;
  /** A value counts once, whatever the number of its parts. */
  readonly share: number;
}

function partsAsked(record: number, sources: readonly PartSource[], slots: PartSlots): Asked[] {
  const asked = new Map<number, number>();
  for (const { keys, partsOf } of sources) {
    for (let k = keys.offsets[record]; k < keys.offsets[record + 1]; k++) {
      const parts = partsOf(keys.codes[k]);
      for (const part of parts) {
        asked.set(slots.add(part), 1 / Math.sqrt(parts.length));
      }
    }
  }
  return Array.from(asked, ([slot, share]) => ({ slot, share }));
}

/** By part that is asked for, the persons of two or more records that hold it; one more than the limit where there are more. */
function homesByPart(members: Clusters['members'], sources: readonly PartSource[], slots: PartSlots): number[][] {
  const homesOf = Array.from({ length: slots.size }, (): number[] => []);
  for (const source of sources) {
    const finder = new HomeFinder(source, slots, homesOf);
    for (let home = 0; home < members.length; home++) {
      const list = members[home];
      if (list && list.length > 1) finder.addHome(home, list);
    }
  }
  return homesOf;
}

/** Finds which persons hold the parts of one comparison's values. */
class HomeFinder {
  readonly #source: PartSource;
  readonly #slots: PartSlots;
  readonly #homesOf: readonly number[][];
  /** Slots of value c, once they are known: slots[from[c]] .. slots[to[c] - 1]. */
  readonly #held = new NumberList();
  readonly #from: Int32Array;
  readonly #to: Int32Array;
  /** The person that held a value last. */
  readonly #heldBy: Int32Array;
  constructor(source: PartSource, slots: PartSlots, homesOf: readonly number[][]) {
    const values = source.keys.hash.length;
    this.#source = source;
    this.#slots = slots;
    this.#homesOf = homesOf;
    this.#from = new Int32Array(values).fill(-1);
    this.#to = new Int32Array(values);
    this.#heldBy = new Int32Array(values).fill(-1);
  }
  addHome(home: number, records: readonly number[]): void {
    const { offsets, codes } = this.#source.keys;
    for (let i = 0; i < records.length; i++) {
      for (let k = offsets[records[i]]; k < offsets[records[i] + 1]; k++) {
        const code = codes[k];
        if (this.#heldBy[code] === home) continue;
        this.#heldBy[code] = home;
        if (this.#from[code] < 0) this.#findSlots(code);
        if (this.#to[code] > this.#from[code]) this.#addParts(home, code);
      }
    }
  }
  #findSlots(code: number): void {
    this.#from[code] = this.#held.length;
    for (const part of this.#source.partsOf(code)) {
      const slot = this.#slots.of(part);
      if (slot >= 0) this.#held.push(slot);
    }
    this.#to[code] = this.#held.length;
  }
  #addParts(home: number, code: number): void {
    for (let k = this.#from[code]; k < this.#to[code]; k++) {
      const homes = this.#homesOf[this.#held.at(k)];
      if (homes.length <= homesPerPartMax && homes[homes.length - 1] !== home) homes.push(home);
    }
  }
}

/** The parts of each value of one comparison, as hashes. */
interface PartSource {
  readonly keys: BlockKeys;
  partsOf(code: number): readonly number[];
}

function valueParts({ comparisons, name }: Compiled): PartSource[] {
  return comparisons.flatMap(({ keys, kernel }, salt): PartSource[] => {
    if (keys.offsets.length === 0) return [];
    const whole = (code: number): number => mix(salt, keys.hash[code]);
    switch (kernel.kind) {
      case 'name': {
        if (!name) return [];
        const { tokens, groupHashes } = name.bags.table;
        const groups = (token: number): number[] => (groupHashes.get(token) ?? []).map((hash) => mix(salt, hash));
        const letters = (token: number): number[] => threes(unitsOf(`^${tokens[token]}`), salt);
        return [{ keys, partsOf: (token) => [whole(token), ...groups(token), ...letters(token)] }];
      }
      case 'date':
        return [{ keys, partsOf: (code) => dateParts(kernel.parts, code, salt) }];
      case 'value': {
        const { rule } = kernel;
        if (!('texts' in rule)) return [{ keys, partsOf: (code) => [whole(code)] }];
        const { units, start } = rule.texts;
        return [
          { keys, partsOf: (code) => [whole(code), ...threes(units.subarray(start[code], start[code + 1]), salt)] },
        ];
      }
      default:
        return [];
    }
  });
}

function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < units.length; i++) units[i] = text.charCodeAt(i);
  return units;
}

/** Three letters in a row, wherever they stand. */
function threes(units: ArrayLike<number>, salt: number): number[] {
  const parts: number[] = [];
  for (let i = 0; i + 2 < units.length; i++) parts.push(mix(mix(mix(salt, units[i]), units[i + 1]), units[i + 2]));
  return parts;
}

/** The year, and month and day unless they stand for a year alone. */
function dateParts(parts: Int32Array, code: number, salt: number): number[] {
  const [year, month, day] = parts.subarray(3 * code, 3 * code + 3);
  const found = year > 0 ? [mix(salt, year)] : [];
  if (month > 0 && day > 0 && (month !== 1 || day !== 1)) found.push(mix(mix(salt, 10_000 + month), day));
  return found;
}
