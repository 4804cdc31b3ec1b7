import { byCodeUnit } from '@lookback/base';
import type { Chain, Claim } from './chain-schema.ts';
import type { Support } from './distinct-persons.ts';

/** Beyond this many legs to choose from the greatest number is bounded, no longer exact. */
const exactMax = 24;

/**
 * The number of independent legs of a claim: the greatest number of ways claim - outlet - origin that share no outlet, no
 * origin and no method (node-disjoint paths, Menger 1927; a leg takes all of the methods that it rests on, so the choice is
 * exact by branching). Low: what may be shared or the same is; high: it is not.
 */
export function independentLegs(chain: Chain, carriers: readonly Claim[]): Support {
  const low = disjoint(legsOf(chain, carriers, true));
  const high = disjoint(legsOf(chain, carriers, false));
  return { low: low.atLeast, high: high.atMost };
}

/** Everything that one leg rests on; two legs that share a thing are one. */
type Leg = ReadonlySet<string>;

function legsOf(chain: Chain, carriers: readonly Claim[], isCautious: boolean): Leg[] {
  const isShared = (certainty: 'yes' | 'no' | 'unknown') =>
    certainty === 'yes' || (isCautious && certainty === 'unknown');
  const legs = new Map<string, Leg>();
  for (const claim of carriers) {
    for (const origin of claim.origins) {
      const outlet = chain.reports.find((report) => report.id === claim.report)?.part_of ?? claim.report;
      const methods = chain.dependencies.filter((item) => item.origins.includes(origin) && isShared(item.shared));
      // one of several, whichever: for the greatest number it need not be the one that another leg uses
      const twins = chain.same_origin
        .filter((item) => (item.b !== undefined || isCautious) && isShared(item.same))
        .filter((item) => [item.a, item.b, ...(item.one_of ?? [])].includes(origin));
      const leg = new Set([
        `outlet ${outlet}`,
        `origin ${origin}`,
        ...methods.map((item) => `method ${item.id}`),
        ...twins.map((item) => `same ${item.a} ${item.b ?? (item.one_of ?? []).join('|')}`),
      ]);
      legs.set([...leg].sort(byCodeUnit).join('\n'), leg);
    }
  }
  return [...legs.entries()].sort(([a], [b]) => byCodeUnit(a, b)).map(([, leg]) => leg);
}

function disjoint(legs: readonly Leg[]): { readonly atLeast: number; readonly atMost: number } {
  const outlets = new Set(legs.map((leg) => [...leg][0]));
  const origins = new Set(legs.map((leg) => [...leg][1]));
  const ceiling = Math.min(outlets.size, origins.size);
  if (legs.length > exactMax) return { atLeast: greedy(legs), atMost: ceiling };
  let best = 0;
  const choose = (index: number, chosen: readonly Leg[]): void => {
    best = Math.max(best, chosen.length);
    if (index === legs.length || best === ceiling || chosen.length + legs.length - index <= best) return;
    if (chosen.every((leg) => areDisjoint(leg, legs[index]))) choose(index + 1, [...chosen, legs[index]]);
    choose(index + 1, chosen);
  };
  choose(0, []);
  return { atLeast: best, atMost: best };
}

function greedy(legs: readonly Leg[]): number {
  const chosen: Leg[] = [];
  for (const leg of [...legs].sort((a, b) => a.size - b.size)) {
    if (chosen.every((other) => areDisjoint(other, leg))) chosen.push(leg);
  }
  return chosen.length;
}

function areDisjoint(a: Leg, b: Leg): boolean {
  return [...a].every((thing) => !b.has(thing));
}
