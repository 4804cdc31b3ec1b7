import { byCodeUnit } from '@lookback/base';
import type { EvidenceGraph } from '../build/evidence-graph.ts';
import { benjaminiHochberg } from '../chance/benjamini-hochberg.ts';
import { dragnetLimit } from './declare-network.ts';
import { expectationRows } from './expectation.ts';
import { findDirect } from './find-direct.ts';
import { findFurther } from './find-further.ts';
import { slotShares } from './hubs.ts';
import { itemIndex } from './item-index.ts';
import { makeFinding } from './make-finding.ts';
import { type ClassNull, classNull, mostPossible, nullClasses } from './null-classes.ts';
import { permutationCheck } from './permutation-check.ts';
import { type Hit, type Prepared, prepare } from './prepare.ts';
import { type Stratum, stratify } from './strata.ts';
import { summarise } from './summarise.ts';
import type { DeclaredNetwork, LinkFinding, NetworkAnchor, Trace, TraceOptions } from './types.ts';

/** False discovery rate up to which a count is said to survive. */
const defaultLevel = 0.05;

/**
 * Traces one network: who touched it, what chance alone would give, and what each link hangs on. Declared persons are not
 * tested. Counts are of distinct (person, anchor) within the anchors' windows; p and q come from the named null.
 */
export function traceNetwork(graph: EvidenceGraph, network: DeclaredNetwork, options: TraceOptions = {}): Trace {
  const level = options.level ?? defaultLevel;
  const prepared = prepare(graph, network, options);
  const strata = stratify(prepared);
  const nulls = nullClasses(prepared, strata.list);
  const test = testLinked(prepared, strata.list, nulls, options);
  const shares = slotShares(prepared, strata.list, nulls);
  const anchors = networkAnchors(prepared, shares, options);
  const direct = findDirect(prepared, options);
  const further = findFurther(prepared, options);
  const persons = new Set([...test.linked.keys(), ...further.keys()]);
  for (const [person, list] of direct) if (list.some((finding) => finding.carries)) persons.add(person);
  const findings = [...persons]
    .map((person) =>
      makeFinding({
        prepared,
        anchors,
        person,
        hits: test.linked.get(person) ?? [],
        direct: direct.get(person) ?? [],
        further: further.get(person) ?? [],
        tested: test.of(person),
        degree: strata.degree[person],
        level,
        under18: options.under18?.has(graph.persons[person]) ?? false,
      }),
    )
    .sort(inQueueOrder(level));
  const threshold = findings.reduce((most, { p, q }) => (q <= level ? Math.max(most, p) : most), 0);
  const expectation = (rule = {}) =>
    expectationRows(
      {
        prepared,
        strata: strata.list,
        nulls,
        tails: test.tails,
        hub: (slot) => anchors[slot].hub,
        findings,
        threshold,
      },
      rule,
    );
  const table = test.table === null ? expectation() : withMeans(expectation(), test.table);
  return {
    anchors,
    findings,
    summary: summarise({ prepared, strata: strata.list, anchors, findings, table, options, level, test }),
    expectation,
    without: itemIndex(findings, anchors),
  };
}

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
  readonly tails: (classNumber: number) => ArrayLike<number>;
  readonly smallestReachableP: number;
  readonly table: readonly [number, number, number] | null;
}

function testLinked(
  prepared: Prepared,
  strata: readonly Stratum[],
  nulls: ReturnType<typeof nullClasses>,
  options: TraceOptions,
): LinkTest {
  const named = options.null ?? 'bicm';
  const linked = new Map([...prepared.hits].filter(([person]) => !prepared.declared.has(person)));
  const testable = new Map<number, number>();
  let most = 3;
  for (const [person, hits] of linked) {
    const count = hits.filter((hit) => prepared.inN[prepared.slots[hit.slot].index] === 1).length;
    testable.set(person, count);
    most = Math.max(most, count);
  }
  const known: (ClassNull | undefined)[] = [];
  const nullOf = (number: number): ClassNull => {
    const old = known[number];
    if (old) return old;
    const possible = mostPossible(nulls.classes[number], strata);
    const made = classNull(nulls.classes[number], strata, Math.max(most, Math.min(possible, 400)));
    known[number] = made;
    return made;
  };
  const persons = [...linked.keys()].sort((a, b) => a - b);
  const tailOf = (person: number, hyper: boolean) => {
    const one = nullOf(nulls.classOf[person]);
    return (hyper ? one.hyperTails : one.tails)[testable.get(person) ?? 0] ?? 0;
  };
  const pBicm = Float64Array.from(persons, (person) => tailOf(person, false));
  const pHyper = Float64Array.from(persons, (person) => tailOf(person, true));
  const permuted =
    named === 'permutation' || options.permutations !== undefined
      ? permutationCheck(prepared, strata, testable, {
          permutations: options.permutations ?? 999,
          seed: options.seed ?? 1,
        })
      : null;
  const pPermuted = permuted && Float64Array.from(persons, (person) => permuted.p.get(person) ?? 1);
  const p = named === 'hypergeometric' ? pHyper : named === 'permutation' && pPermuted ? pPermuted : pBicm;
  const tests = prepared.graph.persons.length + (options.personsWithoutTouches ?? 0) - prepared.declared.size;
  const q = benjaminiHochberg(p, tests);
  const qHyper = named === 'hypergeometric' ? q : benjaminiHochberg(pHyper, tests);
  const at = new Map(persons.map((person, i) => [person, i]));
  const hyperNamed = named === 'hypergeometric';
  return {
    tests,
    linked,
    tails: (number) => (hyperNamed ? nullOf(number).hyperTails : nullOf(number).tails),
    smallestReachableP: smallestReachable(strata, nulls, (number) =>
      hyperNamed ? nullOf(number).hyperTails : nullOf(number).tails,
    ),
    table: named === 'permutation' && permuted ? permuted.atLeast : null,
    of: (person) => {
      const i = at.get(person);
      const one = nullOf(nulls.classOf[person]);
      const mean = named === 'permutation' ? (permuted?.mean.get(person) ?? 0) : hyperNamed ? one.hyperMean : one.mean;
      if (i === undefined)
        return { expected: mean, p: 1, q: 1, pHypergeometric: 1, qHypergeometric: 1, pPermutation: null };
      return {
        expected: mean,
        p: p[i],
        q: q[i],
        pHypergeometric: pHyper[i],
        qHypergeometric: qHyper[i],
        pPermutation: pPermuted === null ? null : pPermuted[i],
      };
    },
  };
}

/** The smallest p that any tested person could reach with two or more network anchors; 1 where nobody could have two. */
function smallestReachable(
  strata: readonly Stratum[],
  nulls: ReturnType<typeof nullClasses>,
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

function networkAnchors(
  { graph, slots, users, inN }: Prepared,
  shares: ReturnType<typeof slotShares>,
  options: TraceOptions,
): NetworkAnchor[] {
  const limit = dragnetLimit(graph.persons.length + (options.personsWithoutTouches ?? 0));
  return slots.map(({ index, declared }, slot) => ({
    index,
    kind: graph.anchors[index].kind,
    key: graph.anchors[index].key,
    label: graph.anchors[index].label,
    building: graph.anchors[index].building,
    viaMember: declared.viaMember,
    memoSource: declared.source,
    from: declared.from,
    to: declared.to,
    users: users[index],
    specificity: users[index] === 0 ? 0 : 1 / users[index],
    testable: inN[index] === 1,
    shareSeen: shares[slot].seen,
    shareExpected: shares[slot].expected,
    networkShare: shares[slot].share,
    hub: shares[slot].hub,
    dragnet: users[index] > limit,
  }));
}

function withMeans(rows: ReturnType<Trace['expectation']>, means: readonly [number, number, number]) {
  return rows.map((row) => ({ ...row, expected: means[row.atLeast - 1] }));
}

/**
 * Band; then counts that chance does not explain, by q; then the others by independent links, number of links and p: among counts
 * that chance explains, the evidence orders and p only breaks ties.
 */
function inQueueOrder(level: number): (a: LinkFinding, b: LinkFinding) => number {
  const survives = (one: LinkFinding) => one.observedTestable >= 2 && one.q <= level;
  return (a, b) => {
    if (a.band !== b.band) return a.band - b.band;
    if (survives(a) !== survives(b)) return survives(a) ? -1 : 1;
    const byChance = a.q - b.q || a.p - b.p;
    const byEvidence = b.strength.legs - a.strength.legs || b.strength.links - a.strength.links || a.p - b.p;
    const first = survives(a) ? byChance : byEvidence;
    return first || b.strength.specificity - a.strength.specificity || byCodeUnit(a.person, b.person);
  };
}
