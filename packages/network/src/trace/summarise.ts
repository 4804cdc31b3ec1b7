import { accidentalEqualities } from './accidental.ts';
import type { Prepared } from './prepare.ts';
import type { Stratum } from './strata.ts';
import type { LinkTest } from './test-linked.ts';
import type { ExpectationRow, LinkFinding, NetworkAnchor, TraceOptions, TraceSummary } from './types.ts';

export interface SummaryInput {
  readonly prepared: Prepared;
  readonly strata: readonly Stratum[];
  readonly anchors: readonly NetworkAnchor[];
  readonly findings: readonly LinkFinding[];
  readonly table: readonly ExpectationRow[];
  readonly options: TraceOptions;
  readonly level: number;
  readonly test: LinkTest;
}

/** The one summary of a network. A count survives only with two or more touches: one touch is not testable. */
export function summarise(input: SummaryInput): TraceSummary {
  const { prepared, findings, anchors, level, test } = input;
  const surviving = findings.filter(({ q, observedTestable }) => observedTestable >= 2 && q <= level).length;
  const reachable = test.smallestReachableP;
  return {
    network: prepared.network.id,
    null: input.options.null ?? 'bicm',
    tested: test.tests,
    declared: prepared.declared.size,
    anchorsN: prepared.inN.reduce((sum, one) => sum + one, 0),
    anchorsK: anchors.filter((anchor) => anchor.testable).length,
    linked: findings.length,
    moved: findings.filter((finding) => finding.moved).length,
    hubOnly: findings.filter((finding) => finding.hubOnly).length,
    direct: findings.filter((finding) => finding.direct.some((one) => one.carries)).length,
    level,
    surviving,
    smallestP: findings.reduce((least, { p }) => Math.min(least, p), 1),
    smallestReachableP: reachable,
    verdict: surviving > 0 ? 'supported' : reachable * test.tests > level ? 'cannot_support' : 'none_survive',
    table: input.table,
    singleTouches: findings.filter(({ observed }) => observed === 1).length,
    accidental: accidentalEqualities(prepared),
    strata: input.strata.map(({ name, personCount, anchorCount, slots, touchCount }) => ({
      name,
      persons: personCount,
      anchors: anchorCount,
      networkAnchors: slots.length,
      touches: touchCount,
    })),
    unused: prepared.unused,
  };
}
