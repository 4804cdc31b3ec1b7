import { seededRandom } from '@lookback/base';
import type { Resolution } from './resolution.ts';
import { fixedPoint } from './scorer.ts';

/** A pair for a person to judge, drawn from a stratum of pairs that score alike. */
export interface SampledPair {
  readonly a: number;
  readonly b: number;
  readonly probability: number;
  readonly joined: boolean;
  readonly stratum: string;
  /** Pairs of the stratum in the whole file. */
  readonly stratumPairs: number;
}

const joinedCuts = [10, 5, 2] as const;
const apartCuts = [2, 0, -4, -10] as const;

/**
 * Draws a labelling sample, stratified by score: joined pairs in four bands, and compared pairs that were kept apart in
 * four down to 10 bits against. Half of the sample goes to either side, evenly over the strata that hold pairs.
 */
export function labellingSample(resolution: Resolution, size: number, seed: string): SampledPair[] {
  const strata = new Map<string, { pairs: Omit<SampledPair, 'stratumPairs'>[]; joined: boolean }>();
  const add = (a: number, b: number, bits: number, joined: boolean): void => {
    const stratum = stratumOf(bits, joined);
    if (stratum === null) return;
    const found = strata.get(stratum) ?? { pairs: [], joined };
    strata.set(stratum, found);
    found.pairs.push({ a: Math.min(a, b), b: Math.max(a, b), probability: 1 / (1 + 2 ** -bits), joined, stratum });
  };
  eachJoinedPair(resolution, add);
  eachApartPair(resolution, add);
  const random = seededRandom(`${seed}/labelling sample`);
  const names = [...strata.keys()].sort();
  return names.flatMap((name) => {
    const stratum = strata.get(name);
    if (!stratum) return [];
    const alike = names.filter((other) => strata.get(other)?.joined === stratum.joined).length;
    const wanted = Math.max(1, Math.floor(size / 2 / alike));
    const sorted = stratum.pairs.sort((x, y) => x.a - y.a || x.b - y.b);
    const drawn = random.shuffled(sorted).slice(0, wanted);
    return drawn.map((pair) => ({ ...pair, stratumPairs: stratum.pairs.length }));
  });
}

function stratumOf(bits: number, joined: boolean): string | null {
  const cuts: readonly number[] = joined ? joinedCuts : apartCuts;
  const side = joined ? 'joined' : 'apart';
  const cut = cuts.find((least) => bits >= least);
  if (cut !== undefined) return `${side}: ${cut} bits or more`;
  return joined ? `${side}: below ${joinedCuts[joinedCuts.length - 1]} bits` : null;
}

type Visit = (a: number, b: number, bits: number, joined: boolean) => void;

function eachJoinedPair({ workings, personOf }: Resolution, visit: Visit): void {
  const { scorer, canonicalOf } = workings;
  const members = new Map<number, number[]>();
  personOf.forEach((person, record) => {
    const list = members.get(person) ?? [];
    for (const other of list) {
      const x = canonicalOf[other];
      const y = canonicalOf[record];
      const pattern = scorer.patterns.of(Math.max(x, y), Math.min(x, y));
      visit(other, record, scorer.score(pattern) / fixedPoint, true);
    }
    list.push(record);
    members.set(person, list);
  });
}

function eachApartPair({ workings, personOf }: Resolution, visit: Visit): void {
  const { pairs, pairPattern, scorer, canonical } = workings;
  for (let x = 0; x + 1 < pairs.start.length; x++) {
    const a = canonical.original[x];
    for (let k = pairs.start[x]; k < pairs.start[x + 1]; k++) {
      const b = canonical.original[pairs.partner[k]];
      if (personOf[a] !== personOf[b]) visit(a, b, scorer.score(pairPattern[k]) / fixedPoint, false);
    }
  }
}
