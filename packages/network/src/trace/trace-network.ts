import { byCodeUnit } from '@lookback/base';
import { type EvidenceGraph, kindAt } from '../build/evidence-graph.ts';
import { bandWithout } from './band-without.ts';
import { dragnetLimit } from './declare-network.ts';
import { earlierEvidence } from './earlier-evidence.ts';
import { expectationRows } from './expectation.ts';
import { findDirect } from './find-direct.ts';
import { findFurther } from './find-further.ts';
import { slotShares } from './hubs.ts';
import { itemIndex } from './item-index.ts';
import { makeFinding } from './make-finding.ts';
import { nullClasses } from './null-classes.ts';
import { type Hit, type Prepared, prepare } from './prepare.ts';
import { stratify } from './strata.ts';
import { summarise } from './summarise.ts';
import { testLinked } from './test-linked.ts';
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
  const earlier = options.earlier === undefined ? null : earlierEvidence(options.earlier);
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
        under18: options.under18?.has(graph.persons.at(person)) ?? false,
        earlier,
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
    bandWithout: whereWithout(prepared, anchors, findings, test.linked),
  };
}

function whereWithout(
  prepared: Prepared,
  anchors: readonly NetworkAnchor[],
  findings: readonly LinkFinding[],
  linked: ReadonlyMap<number, readonly Hit[]>,
): Trace['bandWithout'] {
  return (person, items) => {
    const finding = findings.find((one) => one.person === person);
    if (finding === undefined) return null;
    const { persons } = prepared.graph;
    const at = [...linked.keys()].find((index) => persons.at(index) === person) ?? -1;
    const hits = linked.get(at) ?? [];
    return bandWithout({ prepared, anchors, hits, finding, items });
  };
}

function networkAnchors(
  { graph, slots, users, inN }: Prepared,
  shares: ReturnType<typeof slotShares>,
  options: TraceOptions,
): NetworkAnchor[] {
  const limit = dragnetLimit(graph.persons.length + (options.personsWithoutTouches ?? 0));
  return slots.map(({ index, declared, windows }, slot) => ({
    index,
    kind: kindAt(graph.anchors, index),
    key: graph.anchors.key.at(index),
    label: graph.anchors.label.at(index),
    building: graph.anchors.building[index] === 1,
    viaMember: declared.viaMember,
    memoSource: declared.source,
    from: declared.from,
    to: declared.to,
    windows,
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
