import { byCodeUnit } from '@lookback/base';
import type { Chain, Claim } from './chain-schema.ts';
import { distinctPersons, type Support } from './distinct-persons.ts';
import { independentLegs } from './independent-legs.ts';

/** What carries a claim, each origin counted once however many reports repeat it. */
export interface ClaimSupport {
  readonly claim: string;
  readonly origins: readonly string[];
  readonly administrations: readonly string[];
  readonly persons: Support;
  /** Legs that share no outlet, origin or method (Menger 1927). */
  readonly independentLegs: Support;
  /** Reports that carry it and how many of them add no origin. */
  readonly reports: readonly string[];
  readonly reportsAddingNothing: readonly string[];
}

/** The support of a claim: of what it repeats, with every own utterance that supports the same. */
export function supportOf(chain: Chain, claimId: string): ClaimSupport {
  const root = rootOf(chain, claimId);
  const carriers = chain.claims.filter((claim) => claim.stance === 'asserts' && rootOf(chain, claim.id) === root);
  const origins = [...new Set(carriers.flatMap((claim) => claim.origins))].sort(byCodeUnit);
  const administrations = chain.origins.filter((origin) => origins.includes(origin.id)).map((o) => o.administration);
  const reports = [...new Set(carriers.map((claim) => claim.report))].sort(byCodeUnit);
  const adding = new Set(carriers.filter((claim) => claim.origins.length > 0).map((claim) => claim.report));
  return {
    claim: root,
    origins,
    administrations: [...new Set(administrations)].sort(byCodeUnit),
    persons: distinctPersons(chain, origins),
    independentLegs: independentLegs(chain, carriers),
    reports,
    reportsAddingNothing: reports.filter((report) => !adding.has(report)),
  };
}

/** The claim at the beginning of a chain of repeats and supports. */
export function rootOf(chain: Chain, claimId: string): string {
  const next = new Map(chain.claims.map((claim) => [claim.id, claim.repeats ?? claim.supports]));
  let id = claimId;
  for (let target = next.get(id); target !== undefined; target = next.get(id)) id = target;
  return id;
}

/** The claims that begin a chain and are asserted: what support is stated for. */
export function rootClaims(chain: Chain): Claim[] {
  return chain.claims.filter((claim) => claim.stance === 'asserts' && rootOf(chain, claim.id) === claim.id);
}

export interface WithdrawnSupport {
  readonly claim: string;
  readonly before: Support;
  readonly after: Support;
}

/** The chain without an origin, and every claim whose support that changes; whoever rested on one must look again. */
export function withdrawOrigin(
  chain: Chain,
  origin: string,
): { readonly chain: Chain; readonly fell: WithdrawnSupport[] } {
  const without: Chain = {
    ...chain,
    origins: chain.origins.filter((item) => item.id !== origin),
    claims: chain.claims.map((claim) => ({ ...claim, origins: claim.origins.filter((id) => id !== origin) })),
    same_origin: chain.same_origin.flatMap((item) => {
      if (item.a === origin || item.b === origin) return [];
      if (!item.one_of?.includes(origin)) return [item];
      // whoever was one of them may have been the one withdrawn
      const same = item.same === 'yes' ? 'unknown' : item.same;
      return [{ ...item, same, one_of: item.one_of.filter((id) => id !== origin) }];
    }),
    dependencies: chain.dependencies.map((item) => ({
      ...item,
      origins: item.origins.filter((id) => id !== origin),
    })),
  };
  const fell = rootClaims(chain).flatMap((claim) => {
    const [before, after] = [supportOf(chain, claim.id).persons, supportOf(without, claim.id).persons];
    return before.low === after.low && before.high === after.high ? [] : [{ claim: claim.id, before, after }];
  });
  return { chain: without, fell };
}
