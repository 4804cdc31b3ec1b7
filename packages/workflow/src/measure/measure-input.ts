import { isoInterval } from '@lookback/base';
import { actionsAt, adverseActions, locationAt, type RequiredSearch } from '@lookback/claims';
import { type LocationCode, type PersonInput, type PublicationStatus, phaseOf } from '@lookback/figures';
import type { LinkFinding } from '@lookback/network';
import { outcomeOf, type PersonReview, type ReviewState, stageOf } from '@lookback/review';
import type { PersonClaims } from '../claims/person-claims.ts';
import { withRecorded } from '../claims/person-claims.ts';

/** What the figures need to know of every person, gathered from the rooms. */
export interface PersonFacts {
  readonly recordsOf: ReadonlyMap<string, readonly string[]>;
  readonly declared: ReadonlySet<string>;
  readonly findings: ReadonlyMap<string, LinkFinding>;
  readonly excluded: ReadonlyMap<string, NonNullable<PersonInput['exclusion']>>;
  readonly claims: ReadonlyMap<string, PersonClaims>;
  /** The review as it was at the as-of point. */
  readonly state: ReviewState;
  readonly asOf: string;
  readonly status: PublicationStatus;
  readonly knownSince: string;
  readonly requiredSearches: readonly RequiredSearch[];
  readonly locationValidDays: number;
}

/**
 * One line a person for the figures, in the order of the persons. With a single reader nobody's role or conduct is
 * settled: whom two had settled so is counted as waiting for the second.
 */
export function personInputs(facts: PersonFacts): PersonInput[] {
  const lost = lostLinks(facts);
  return [...facts.recordsOf].map(([id, records]) => personInput(facts, { id, records: records.length, lost }));
}

/**
 * Persons who were under review, whom nothing links any more. Whoever left is followed by records, as the id goes with the
 * earliest record and that may be gone; where somebody else who holds a part of them is linked, the link lives on there.
 */
function lostLinks({ recordsOf, findings, declared, state }: PersonFacts): ReadonlySet<string> {
  const left = [...state.persons.values()].filter((review) => review.firstSeen !== undefined && !review.member);
  const holder = new Map<string, string>();
  if (left.length > 0) for (const [id, records] of recordsOf) for (const record of records) holder.set(record, id);
  const lost = new Set<string>();
  for (const { person, lastRecords = [person] } of left) {
    const holders = [...new Set(lastRecords.flatMap((record) => holder.get(record) ?? []))];
    if (holders.length > 0 && !holders.some((id) => findings.has(id) || declared.has(id))) lost.add(holders[0]);
  }
  return lost;
}

function personInput(
  facts: PersonFacts,
  { id, records, lost }: { readonly id: string; readonly records: number; readonly lost: ReadonlySet<string> },
): PersonInput {
  const finding = facts.findings.get(id);
  const review = facts.state.persons.get(id);
  const declared = facts.declared.has(id);
  const dropped = !finding && !declared && lost.has(id);
  const link = !declared && (finding !== undefined || dropped);
  const exclusion = !link ? null : dropped ? 'X2' : (facts.excluded.get(id) ?? null);
  const underReview = link && exclusion === null;
  const claims = withRecorded(id, facts.claims.get(id), review);
  const at = dayOfText(facts.asOf);
  const outcome = underReview && review ? outcomeOf(review) : null;
  const open = facts.status === 'provisional, single reader' && (outcome === 'D5' || outcome === 'D6');
  const settledAt = open ? null : (review?.settled?.at.slice(0, 10) ?? null);
  const actions = actionsAt({
    actions: claims.actions,
    at,
    knownSince: dayOfText(facts.knownSince),
    settledOn: settledAt === null ? null : dayOfText(settledAt),
  });
  return {
    id,
    records,
    declared,
    link,
    usedDetail: link && (finding?.observed ?? 0) > 0,
    networkDetails: link ? (finding?.observedTestable ?? 0) : 0,
    moved: link && (finding?.moved ?? false),
    exclusion,
    stage: underReview ? (open ? 'S2' : stage(review, facts.asOf)) : null,
    outcome: open ? null : outcome,
    location: underReview ? placeAt(facts, claims, at) : null,
    actions: personActions(claims, { asOf: facts.asOf, knownSince: facts.knownSince, settledAt }),
    inProceedings: actions.proceedingsOpen,
    removed: actions.removed,
    band: underReview ? (review?.band ?? finding?.band ?? null) : null,
  };
}

function stage(review: PersonReview | undefined, asOf: string): PersonInput['stage'] {
  return review ? stageOf(review, `${asOf}T23:59:59.999Z`) : 'S0';
}

function placeAt(facts: PersonFacts, claims: PersonClaims, at: number): LocationCode {
  return locationAt({
    claims: claims.locations,
    at,
    searches: claims.searches,
    requiredSearches: facts.requiredSearches,
    validDays: facts.locationValidDays,
  }).code;
}

function personActions(
  claims: PersonClaims,
  dates: { readonly asOf: string; readonly knownSince: string; readonly settledAt: string | null },
): PersonInput['actions'] {
  const events = new Map<string, PersonInput['actions'][number]>();
  for (const claim of claims.actions) {
    if (claim.from !== '' && claim.from > dates.asOf) continue;
    const key = `${claim.person} ${claim.type} ${claim.from || claim.id}`;
    const known = events.get(key);
    if (known && (known.basis !== 'not_stated' || claim.basis === 'not_stated')) continue;
    const date = claim.from === '' ? null : claim.from;
    events.set(key, {
      id: key,
      type: claim.type,
      date,
      adverse: adverseActions.has(claim.type),
      phase: phaseOf({ date, knownSince: dates.knownSince, settledOn: dates.settledAt }),
      basis: claim.basis,
    });
  }
  return [...events.values()];
}

function dayOfText(text: string): number {
  const span = isoInterval(text);
  if (!span) throw new Error(`${text} is no date`);
  return span.from;
}
