import { type Derived, restOf } from '../hedge/derive.ts';
import type { Chain, Claim } from './chain-schema.ts';
import { type Drift, driftsOf, type LabelConflict, labelConflicts } from './drift.ts';
import { type ClaimSupport, rootClaims, rootOf, supportOf } from './support.ts';

export interface DerivationReading {
  readonly id: string;
  readonly says: string;
  readonly result: Derived;
}

/** What a reporting chain carries, read correctly. */
export interface ChainReading {
  readonly title: string | null;
  readonly supports: readonly (ClaimSupport & { readonly claimed: Claim })[];
  readonly drifts: readonly Drift[];
  readonly labelConflicts: readonly LabelConflict[];
  /** A denial, against the one slot that it denies. */
  readonly denials: readonly { readonly claim: Claim; readonly of: string; readonly slot: string }[];
  /** Neither support nor denial. */
  readonly unconfirmed: readonly Claim[];
  /** Intentions about a group that nobody defined, and generalisations: they say nothing of these people. */
  readonly announced: readonly Claim[];
  readonly generalised: readonly Claim[];
  readonly derivations: readonly DerivationReading[];
  readonly ambiguities: readonly {
    readonly claim: string;
    readonly slot: string;
    readonly readings: readonly string[];
  }[];
  readonly counterFacts: readonly Claim[];
  /** Headlines that no claim in the body of the same report carries. */
  readonly headlinesWithoutBody: readonly Claim[];
  /** Claims that stand in a caption and nowhere else. */
  readonly captionOnly: readonly Claim[];
  readonly datesThatDiffer: readonly { readonly report: string; readonly dated: string; readonly pageShows: string }[];
}

/** Reads a chain: origins counted once, drifts, denials by slot, and what cannot be derived. */
export function readingOf(chain: Chain): ChainReading {
  const { claims } = chain;
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const of = (stance: Claim['stance']) => claims.filter((claim) => claim.stance === stance);
  return {
    title: chain.title ?? null,
    supports: rootClaims(chain).map((claimed) => ({ ...supportOf(chain, claimed.id), claimed })),
    drifts: driftsOf(chain),
    labelConflicts: labelConflicts(chain),
    denials: of('denies').map((claim) => ({
      claim,
      of: claim.about?.claim ?? '',
      slot: claim.about?.slot ?? 'whole',
    })),
    unconfirmed: of('does_not_confirm'),
    announced: of('announces'),
    generalised: of('generalises'),
    derivations: chain.derivations.map(({ id, says, whole, minus, disjoint }) => ({
      id,
      says,
      result: rest(
        byId.get(whole),
        minus.map((claim) => byId.get(claim)),
        disjoint === 'yes',
      ),
    })),
    ambiguities: claims.flatMap((claim) =>
      claim.ambiguous.map(({ slot, readings }) => ({ claim: claim.id, slot, readings })),
    ),
    counterFacts: claims.filter((claim) => claim.counter_fact),
    headlinesWithoutBody: claims.filter((claim) => claim.stands_in === 'headline' && !bodyCarries(chain, claim)),
    captionOnly: claims.filter((claim) => claim.stands_in === 'caption' && !bodyCarries(chain, claim)),
    datesThatDiffer: chain.reports.flatMap(({ id, dated, page_shows }) =>
      dated !== undefined && page_shows !== undefined && dated !== page_shows
        ? [{ report: id, dated, pageShows: page_shows }]
        : [],
    ),
  };
}

function rest(whole: Claim | undefined, parts: readonly (Claim | undefined)[], isPartition: boolean): Derived {
  const quantities = parts.map((part) => part?.quantity);
  const counted = quantities.filter((quantity) => quantity !== undefined);
  if (!whole?.quantity || counted.length < quantities.length) {
    return { kind: 'cannot_be_derived', because: ['unbounded'] };
  }
  return restOf(whole.quantity, counted, isPartition);
}

function bodyCarries(chain: Chain, claim: Claim): boolean {
  return chain.claims.some(
    (other) =>
      other.report === claim.report &&
      other.id !== claim.id &&
      ['lead', 'body', 'quote'].includes(other.stands_in) &&
      (rootOf(chain, other.id) === rootOf(chain, claim.id) ||
        (other.subject === claim.subject && other.predicate === claim.predicate)),
  );
}
