import { benjaminiHochberg } from '../chance/benjamini-hochberg.ts';
import { type ClassNull, classNull, mostPossible, type NullClasses } from './null-classes.ts';
import { type PermutationCheck, permutationCheck } from './permutation-check.ts';
import type { Hit, Prepared } from './prepare.ts';
import type { Stratum } from './strata.ts';
import type { NullName, TraceOptions } from './types.ts';

/** What the tests gave for a person: the named null first, the hypergeometric and the permutations beside it. */
export interface Tested {
  readonly expected: number;
  readonly p: number;
  readonly q: number;
  readonly pHypergeometric: number;
  readonly qHypergeometric: number;
  readonly pPermutation: number | null;
}

export interface LinkTest {
  /** m */
  readonly tests: number;
  readonly linked: ReadonlyMap<number, readonly Hit[]>;
  readonly of: (person: number) => Tested;
  /** P(X >= 0..) of a class under the named null. */
  readonly tails: (classNumber: number) => ArrayLike<number>;
  readonly smallestReachableP: number;
  /** Persons with at least 1, 2, 3 as the permutations gave them; null under the analytic nulls. */
  readonly table: readonly [number, number, number] | null;
}

/** Tails longer than this are cut: nobody is seen there unless the data say so. */
const tailMax = 400;

/** Tests every linked person against the nulls; m counts all persons tested, those with nothing included. */
export function testLinked(
  prepared: Prepared,
  strata: readonly Stratum[],
  nulls: NullClasses,
  options: TraceOptions,
): LinkTest {
  const named = options.null ?? 'bicm';
  const linked = new Map([...prepared.hits].filter(([person]) => !prepared.declared.has(person)));
  const testable = countTestable(prepared, linked);
  const nullOf = classNulls(strata, nulls, Math.max(3, ...new Set(testable.values())));
  const tails = (number: number) => (named === 'hypergeometric' ? nullOf(number).hyperTails : nullOf(number).tails);
  const permuted = permutations(prepared, strata, testable, options);
  const tests = prepared.graph.persons.length + (options.personsWithoutTouches ?? 0) - prepared.declared.size;
  return {
    tests,
    linked,
    tails,
    of: testedBy({ linked, testable, nulls, nullOf, permuted, tests, named }),
    smallestReachableP: smallestReachable(strata, nulls, tails),
    table: named === 'permutation' && permuted ? permuted.atLeast : null,
  };
}

function countTestable({ inN, slots }: Prepared, linked: ReadonlyMap<number, readonly Hit[]>): Map<number, number> {
  return new Map(
    [...linked].map(([person, hits]) => [person, hits.filter((hit) => inN[slots[hit.slot].index] === 1).length]),
  );
}

/** The analytic nulls of a class, made when first asked for. */
function classNulls(strata: readonly Stratum[], nulls: NullClasses, most: number): (number: number) => ClassNull {
  const known: (ClassNull | undefined)[] = [];
  return (number) => {
    const possible = Math.min(tailMax, mostPossible(nulls.classes[number], strata));
    known[number] ??= classNull(nulls.classes[number], strata, Math.max(most, possible));
    return known[number];
  };
}

function permutations(
  prepared: Prepared,
  strata: readonly Stratum[],
  testable: ReadonlyMap<number, number>,
  options: TraceOptions,
): PermutationCheck | null {
  if (options.null !== 'permutation' && options.permutations === undefined) return null;
  const settings = { permutations: options.permutations ?? 999, seed: options.seed ?? 1 };
  return permutationCheck(prepared, strata, testable, settings);
}

interface TestInput {
  readonly linked: ReadonlyMap<number, unknown>;
  readonly testable: ReadonlyMap<number, number>;
  readonly nulls: NullClasses;
  readonly nullOf: (number: number) => ClassNull;
  readonly permuted: PermutationCheck | null;
  readonly tests: number;
  readonly named: NullName;
}

function testedBy({ linked, testable, nulls, nullOf, permuted, tests, named }: TestInput): (person: number) => Tested {
  const persons = [...linked.keys()].sort((a, b) => a - b);
  const seen = (person: number) => testable.get(person) ?? 0;
  const nullFor = (person: number) => nullOf(nulls.classOf[person]);
  const pBicm = Float64Array.from(persons, (person) => nullFor(person).tails[seen(person)] ?? 0);
  const pHyper = Float64Array.from(persons, (person) => nullFor(person).hyperTails[seen(person)] ?? 0);
  const pPermuted = permuted && Float64Array.from(persons, (person) => permuted.p.get(person) ?? 1);
  const p = named === 'hypergeometric' ? pHyper : named === 'permutation' && pPermuted ? pPermuted : pBicm;
  const q = benjaminiHochberg(p, tests);
  const qHyper = named === 'hypergeometric' ? q : benjaminiHochberg(pHyper, tests);
  const at = new Map(persons.map((person, i) => [person, i]));
  const mean = (person: number) => {
    if (named === 'permutation') return permuted?.mean.get(person) ?? 0;
    return named === 'hypergeometric' ? nullFor(person).hyperMean : nullFor(person).mean;
  };
  return (person) => {
    const i = at.get(person) ?? -1;
    const of = (list: Float64Array) => (i < 0 ? 1 : list[i]);
    return {
      expected: mean(person),
      p: of(p),
      q: of(q),
      pHypergeometric: of(pHyper),
      qHypergeometric: of(qHyper),
      pPermutation: pPermuted === null || i < 0 ? null : pPermuted[i],
    };
  };
}

/** The smallest p that any tested person could reach with two or more network anchors; 1 where nobody could have two. */
function smallestReachable(
  strata: readonly Stratum[],
  nulls: NullClasses,
  tails: (number: number) => ArrayLike<number>,
): number {
  let least = 1;
  nulls.classes.forEach((of, number) => {
    const possible = mostPossible(of, strata);
    if (of.tested > 0 && possible >= 2)
      least = Math.min(least, tails(number)[Math.min(possible, tails(number).length - 1)]);
  });
  return least;
}
