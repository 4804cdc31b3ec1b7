import { byCodeUnit } from '@lookback/base';
import { type EvidenceItem, type ItemLevel, itemLevels } from '../build/evidence-graph.ts';
import type { Leg, Support } from './types.ts';

/**
 * What a link hangs on. A link holds while one of its legs holds, a leg while all of its items do: an item that is in
 * every leg is a cut vertex of the person's evidence graph, and the only way out is through it (dominator).
 */
export function supportOf(legs: readonly Leg[]): Support {
  const sole: EvidenceItem[] = [];
  const pairs: [EvidenceItem, EvidenceItem][] = [];
  for (const level of itemLevels) {
    const sets = minimalSets(legs.map((leg) => idsAt(leg, level)));
    if (sets.length === 0 || sets[0].length === 0) continue;
    const alone = soleIds(sets);
    for (const id of alone) sole.push({ level, id });
    const pair = alone.length > 0 ? null : smallestPair(sets);
    if (pair)
      pairs.push([
        { level, id: pair[0] },
        { level, id: pair[1] },
      ]);
  }
  if (sole.length + pairs.length === 0) pairs.push(...mixedPair(legs));
  return {
    sole,
    pairs,
    disjoint: {
      record: disjointLegs(legs, 'record'),
      source: disjointLegs(legs, 'source'),
      origin: disjointLegs(legs, 'origin'),
    },
  };
}

/** Where nothing of one level does it: the first pair of two levels that every leg needs one of. */
function mixedPair(legs: readonly Leg[]): [EvidenceItem, EvidenceItem][] {
  const levelAt = (name: string) => name.slice(0, name.indexOf(' ')) as ItemLevel;
  const sets = minimalSets(
    legs.map((leg) => [...new Set(leg.items.map(({ level, id }) => `${level} ${id}`))].sort(byCodeUnit)),
  );
  const pair = sets.length === 0 ? null : smallestPair(sets);
  const itemOf = (name: string) => ({ level: levelAt(name), id: name.slice(name.indexOf(' ') + 1) });
  return pair === null ? [] : [[itemOf(pair[0]), itemOf(pair[1])]];
}

/** Does the link hold when the items are taken away? */
export function holdsWithout(legs: readonly Leg[], gone: (item: EvidenceItem) => boolean): boolean {
  return legs.some((leg) => !leg.items.some(gone));
}

/**
 * The number of legs that pairwise share no item of the level, counted up to `most`: with one item a leg it is the number of
 * items (Menger 1927); with several it is a set packing, searched exactly. Legs without an item of the level count as
 * sharing nothing.
 */
export function disjointLegs(legs: readonly Leg[], level: ItemLevel, most = 4): number {
  const sets = minimalSets(legs.map((leg) => idsAt(leg, level)));
  if (sets.length <= 1) return sets.length;
  if (sets.every((set) => set.length === 1)) return Math.min(most, sets.length);
  return pack(sets, 0, new Set(), most);
}

function pack(sets: readonly (readonly string[])[], at: number, used: Set<string>, most: number): number {
  if (most === 0) return 0;
  let best = 0;
  for (let i = at; i < sets.length && best < most; i++) {
    if (sets.length - i <= best) break;
    if (sets[i].some((id) => used.has(id))) continue;
    for (const id of sets[i]) used.add(id);
    best = Math.max(best, 1 + pack(sets, i + 1, used, most - 1));
    for (const id of sets[i]) used.delete(id);
  }
  return best;
}

/** Ids of a leg's items of one level, sorted, each once. */
function idsAt(leg: Leg, level: ItemLevel): string[] {
  return [...new Set(leg.items.filter((item) => item.level === level).map((item) => item.id))].sort(byCodeUnit);
}

/** Drops sets that hold another one: whoever needs more falls with who needs less. Smallest first, then by name. */
function minimalSets(sets: readonly string[][]): string[][] {
  const sorted = [...new Map(sets.map((set) => [set.join('\u0000'), set])).entries()]
    .sort(([a, x], [b, y]) => x.length - y.length || byCodeUnit(a, b))
    .map(([, set]) => set);
  const kept: string[][] = [];
  for (const set of sorted) {
    const all = new Set(set);
    if (!kept.some((less) => less.every((id) => all.has(id)))) kept.push(set);
  }
  return kept;
}

function soleIds(sets: readonly (readonly string[])[]): string[] {
  return sets[0].filter((id) => sets.every((set) => set.includes(id)));
}

/** The first pair, by name, of which every set holds one. */
function smallestPair(sets: readonly (readonly string[])[]): [string, string] | null {
  let best: [string, string] | null = null;
  for (const first of sets[0]) {
    const left = sets.filter((set) => !set.includes(first));
    const second = left.length === 0 ? undefined : soleIds(left).sort(byCodeUnit)[0];
    if (second === undefined) continue;
    const pair: [string, string] = first < second ? [first, second] : [second, first];
    if (best === null || byCodeUnit(pair.join('\u0000'), best.join('\u0000')) < 0) best = pair;
  }
  return best;
}
