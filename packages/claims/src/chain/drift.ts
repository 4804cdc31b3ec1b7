import { byCodeUnit } from '@lookback/base';
import type { Quantity } from '../hedge/quantity.ts';
import type { Chain, Claim, Slot } from './chain-schema.ts';

/** A slot that changed on the way from one claim to the one that repeats it. */
export interface Drift {
  readonly slot: Slot;
  readonly from: { readonly claim: string; readonly report: string; readonly value: string };
  readonly to: { readonly claim: string; readonly report: string; readonly value: string };
}

/** All drifts along the repeats of a chain, in the order of its claims. */
export function driftsOf(chain: Chain): Drift[] {
  const byId = new Map(chain.claims.map((claim) => [claim.id, claim]));
  return chain.claims.flatMap((claim) => {
    const original = claim.repeats === undefined ? undefined : byId.get(claim.repeats);
    return original ? driftsBetween(chain, original, claim) : [];
  });
}

function driftsBetween(chain: Chain, from: Claim, to: Claim): Drift[] {
  const drift = (slot: Slot, before: string, after: string): Drift => ({
    slot,
    from: { claim: from.id, report: from.report, value: before },
    to: { claim: to.id, report: to.report, value: after },
  });
  const drifts: Drift[] = [];
  const [was, is] = [from.quantity, to.quantity];
  if (was && is && was.hedge !== is.hedge) drifts.push(drift('hedge', quantityText(was), quantityText(is)));
  else if (was && is && was.value !== is.value) drifts.push(drift('count', quantityText(was), quantityText(is)));
  if (from.possible && !to.possible) drifts.push(drift('hedge', 'possible', 'asserted'));
  const changed = (slot: Slot, before: string | undefined, after: string | undefined) => {
    if (before !== undefined && after !== undefined && before !== after) drifts.push(drift(slot, before, after));
  };
  changed('label', from.label, to.label);
  changed('population', from.population, to.population);
  changed('date', from.as_of, to.as_of);
  changed('subject', from.subject, to.subject);
  if (to.sources_stated !== undefined) {
    const stated = sourcesOf(chain, from);
    if (stated !== to.sources_stated) drifts.push(drift('sources', String(stated), String(to.sources_stated)));
  }
  return drifts;
}

/** How many sources a claim is said to have, or how many uttered it; a repeat has those of what it repeats. */
function sourcesOf(chain: Chain, claim: Claim): number {
  if (claim.sources_stated !== undefined) return claim.sources_stated;
  const original = chain.claims.find((other) => other.id === claim.repeats);
  return claim.origins.length > 0 || !original ? claim.origins.length : sourcesOf(chain, original);
}

/** A quantity as data in one token: `more_than 150`. */
export function quantityText({ hedge, value, to }: Quantity): string {
  return to === undefined ? `${hedge} ${value}` : `${hedge} ${value}..${to}`;
}

/** Two labels that one report gives to one subject: the reader cannot tell which is meant. */
export interface LabelConflict {
  readonly report: string;
  readonly subject: string;
  readonly labels: readonly string[];
}

/** Subjects that one and the same report labels in two ways. */
export function labelConflicts(chain: Chain): LabelConflict[] {
  const labels = new Map<string, { report: string; subject: string; labels: Set<string> }>();
  for (const { report, subject, label, stance } of chain.claims) {
    if (label === undefined || stance !== 'asserts') continue;
    const entry = labels.get(`${report} ${subject}`) ?? { report, subject, labels: new Set() };
    entry.labels.add(label);
    labels.set(`${report} ${subject}`, entry);
  }
  return [...labels.values()]
    .filter((entry) => entry.labels.size > 1)
    .map((entry) => ({ ...entry, labels: [...entry.labels].sort(byCodeUnit) }));
}
