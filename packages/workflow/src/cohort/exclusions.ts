import { GuardError } from '@lookback/base';
import type { Charter } from '@lookback/model';
import type { LinkFinding } from '@lookback/network';
import { approvedExclusions, type ExclusionCode, type ExclusionRule, type ReviewState } from '@lookback/review';
import { words } from '@lookback/words';

/** How an exclusion of the charter stands: signed by two keys in the ledger, by two names in the charter, or not yet. */
export interface StandingExclusion {
  readonly rule: ExclusionRule;
  readonly approval: 'signed' | 'named' | 'waiting';
  /** Key names of who signed; else the names that the charter gives. */
  readonly by: readonly string[];
}

/**
 * The charter's exclusions and who approved each. A rule that names nobody waits for two signatures (`review exclusion`)
 * and leaves nobody out until then. Throws GuardError `exclusion_needs_two` where one name stands alone.
 */
export function standingExclusions(charter: Charter, state: ReviewState): StandingExclusion[] {
  const signed = new Set(approvedExclusions(state));
  return charter.exclusions.map(({ rule, approved_by }) => {
    const signers = (state.exclusions.get(rule) ?? []).map((actor) => state.keys.get(actor.id)?.name ?? actor.id);
    if (signed.has(rule)) return { rule, approval: 'signed', by: signers };
    const names = new Set(approved_by.map((name) => name.toLowerCase()));
    if (names.size >= 2) return { rule, approval: 'named', by: approved_by };
    if (names.size === 0) return { rule, approval: 'waiting', by: signers };
    throw new GuardError({
      code: 'exclusion_needs_two',
      message: words.error_exclusion_approval({ rule, n: names.size }),
      todo: words.error_exclusion_approval_todo({ rule }),
    });
  });
}

/** The rules that leave somebody out now. */
export function rulesInForce(standing: readonly StandingExclusion[]): ReadonlySet<ExclusionRule> {
  return new Set(standing.filter(({ approval }) => approval !== 'waiting').map(({ rule }) => rule));
}

/** Why a linked person stands outside the cohort; null for whoever is under review. Nobody with a direct statement or a leg is left out. */
export function exclusionOf(
  finding: LinkFinding,
  rules: ReadonlySet<ExclusionRule>,
  period: { readonly from: number; readonly to: number },
): ExclusionCode | null {
  if (finding.direct.some((direct) => direct.carries) || finding.moved) return null;
  if (rules.has('hub_only') && finding.hubOnly) return 'X4a';
  if (rules.has('chance_compatible') && finding.chanceCompatible) return 'X4b';
  if (rules.has('out_of_period') && isOutside(finding, period)) return 'X3';
  return null;
}

/** Every use is dated, and none shares a day with the charter's period. */
function isOutside(finding: LinkFinding, period: { readonly from: number; readonly to: number }): boolean {
  const uses = [
    ...finding.touches.flatMap((touch) => touch.uses),
    ...finding.further.flatMap((hop) => hop.evidence),
    ...finding.direct.map((direct) => direct.evidence),
  ];
  return (
    uses.length > 0 &&
    uses.every((use) => (use.to !== null && use.to < period.from) || (use.from !== null && use.from > period.to))
  );
}
