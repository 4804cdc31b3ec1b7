import { classPoints, mostPossible, type NullClasses } from './null-classes.ts';
import type { Prepared } from './prepare.ts';
import type { Stratum } from './strata.ts';
import type { CohortRule, ExpectationRow, LinkFinding } from './types.ts';

export interface ExpectationInput {
  readonly prepared: Prepared;
  readonly strata: readonly Stratum[];
  readonly nulls: NullClasses;
  /** Tails P(X >= 0..) of a class under the named null. */
  readonly tails: (classNumber: number) => ArrayLike<number>;
  readonly hub: (slot: number) => boolean;
  readonly findings: readonly LinkFinding[];
  /** Largest p that survives; 0 where none does. */
  readonly threshold: number;
}

/**
 * Persons with at least 1, 2, 3 network anchors, observed beside expected under the null, for all tested or for a cohort: whoever
 * its exclusions would have taken out is taken out of the expectation by the same rule.
 */
export function expectationRows(input: ExpectationInput, rule: CohortRule = {}): ExpectationRow[] {
  const exclude = rule.exclude ?? new Set<string>();
  const observed = input.findings.filter(
    (finding) =>
      !exclude.has(finding.person) &&
      !(rule.withoutHubOnly && finding.hubOnly) &&
      !(rule.withoutChanceCompatible && finding.chanceCompatible),
  );
  const tested = testedByClass(input, exclude);
  return ([1, 2, 3] as const).map((atLeast) => {
    let expected = 0;
    tested.forEach((count, number) => {
      if (count > 0) expected += count * chanceOf(input, number, atLeast, rule);
    });
    return { atLeast, observed: observed.filter((finding) => finding.observedTestable >= atLeast).length, expected };
  });
}

function testedByClass({ prepared, nulls }: ExpectationInput, exclude: ReadonlySet<string>): number[] {
  const tested = nulls.classes.map((one) => one.tested);
  if (exclude.size > 0) {
    let person = 0;
    for (const id of prepared.graph.persons) {
      if (exclude.has(id) && !prepared.declared.has(person)) tested[nulls.classOf[person]]--;
      person++;
    }
  }
  return tested;
}

function chanceOf(input: ExpectationInput, number: number, atLeast: number, rule: CohortRule): number {
  const tails = input.tails(number);
  if (!rule.withoutHubOnly && !rule.withoutChanceCompatible) return tails[atLeast] ?? 0;
  const of = input.nulls.classes[number];
  const top = Math.max(3, mostPossible(of, input.strata));
  const other = classPoints(of, input.strata, (slot) => !input.hub(slot), top);
  const hubs = classPoints(of, input.strata, input.hub, top);
  let chance = 0;
  for (let x = 0; x <= top; x++) {
    for (let h = 0; x + h <= top; h++) {
      const total = x + h;
      if (total < atLeast || (rule.withoutHubOnly && x === 0)) continue;
      if (rule.withoutChanceCompatible && total >= 2 && (tails[total] ?? 0) > input.threshold) continue;
      chance += other[x] * hubs[h];
    }
  }
  return chance;
}
