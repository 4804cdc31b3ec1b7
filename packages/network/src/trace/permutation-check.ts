import { type Random, seededRandom } from '@lookback/base';
import { curveball, permutationP } from '../chance/curveball.ts';
import { indexIncidence } from '../chance/incidence.ts';
import type { Prepared } from './prepare.ts';
import type { Stratum } from './strata.ts';

export interface PermutationOptions {
  readonly permutations: number;
  readonly seed: number | string;
}

export interface PermutationCheck {
  /** p of a person for the number observed; 1 for persons with nothing observed. */
  readonly p: ReadonlyMap<number, number>;
  readonly mean: ReadonlyMap<number, number>;
  /** Persons tested with at least 1, 2, 3 network anchors, mean over permutations. */
  readonly atLeast: readonly [number, number, number];
}

/**
 * Shuffles who used what within each stratum, everybody as busy and every anchor as popular as seen (curveball), and counts
 * how often a person has at least the number of network anchors observed: p = (1 + hits) / (1 + permutations).
 */
export function permutationCheck(
  { graph, slotOf, declared }: Prepared,
  strata: readonly Stratum[],
  observed: ReadonlyMap<number, number>,
  { permutations, seed }: PermutationOptions,
): PermutationCheck {
  const shuffles = strata.map((stratum) => shuffleOf(stratum, slotOf));
  const random = seededRandom(seed).fork('permutation');
  const hits = new Map<number, number>();
  const sums = new Map<number, number>();
  const atLeast: [number, number, number] = [0, 0, 0];
  const counts = new Uint32Array(graph.persons.length);
  for (let b = 0; b < permutations; b++) {
    for (const shuffle of shuffles) shuffle(random, counts);
    for (let p = 0; p < counts.length; p++) {
      if (counts[p] === 0) continue;
      if (!declared.has(p)) for (let k = 0; k < 3 && k < counts[p]; k++) atLeast[k] += 1 / permutations;
      const seen = observed.get(p);
      if (seen === undefined) continue;
      sums.set(p, (sums.get(p) ?? 0) + counts[p]);
      if (counts[p] >= seen) hits.set(p, (hits.get(p) ?? 0) + 1);
    }
    counts.fill(0);
  }
  const p = new Map<number, number>();
  const mean = new Map<number, number>();
  for (const [person, seen] of observed) {
    p.set(person, seen === 0 ? 1 : permutationP(hits.get(person) ?? 0, permutations));
    mean.set(person, (sums.get(person) ?? 0) / permutations);
  }
  return { p, mean, atLeast };
}

/** One shuffle of a stratum that adds everybody's network anchors to the counts. */
function shuffleOf(stratum: Stratum, slotOf: Int32Array): (random: Random, counts: Uint32Array) => void {
  const { person, anchor } = stratum.pairs();
  const persons = [...new Set(person)].sort((a, b) => a - b);
  const anchors = [...new Set(anchor)].sort((a, b) => a - b);
  const rowAt = new Map(persons.map((p, i) => [p, i]));
  const columnAt = new Map(anchors.map((a, i) => [a, i]));
  const matrix = indexIncidence({
    rows: persons.length,
    columns: anchors.length,
    row: person.map((p) => rowAt.get(p) ?? 0),
    column: anchor.map((a) => columnAt.get(a) ?? 0),
  });
  const network = Uint8Array.from(anchors, (a) => (slotOf[a] >= 0 ? 1 : 0));
  return (random, counts) => {
    curveball(matrix, random);
    for (let r = 0; r < persons.length; r++) {
      for (let i = matrix.rowOffset[r]; i < matrix.rowOffset[r + 1]; i++) {
        counts[persons[r]] += network[matrix.rowColumn[i]];
      }
    }
  };
}
