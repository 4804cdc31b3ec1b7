import type { EventOf, RecordedEvent } from '../event/review-event.ts';
import { foldPerson, newPersonReview } from './fold-person.ts';
import type { PersonReview, ReviewState } from './state.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A state that its owner may still add to. */
export interface Draft extends Writable<Omit<ReviewState, 'keys' | 'snapshots' | 'persons' | 'exclusions'>> {
  readonly keys: Map<string, ReviewState['keys'] extends ReadonlyMap<string, infer V> ? V : never>;
  readonly snapshots: Map<string, string>;
  readonly persons: Map<string, PersonReview>;
  readonly exclusions: Map<string, ReviewState['exclusions'] extends ReadonlyMap<string, infer V> ? V : never>;
  differencesExplained: Map<string, string | null>;
}

/** The state before the first event. */
export function emptyReview(): ReviewState {
  return draftOf(null);
}

/** Folds events into a state. Pure: `before` stays as it is, and folding in parts equals folding at once. */
export function foldReview(events: readonly RecordedEvent[], before?: ReviewState): ReviewState {
  const draft = draftOf(before ?? null);
  for (const event of events) applyEvent(draft, event);
  return draft;
}

/** The state as it was at a point: up to a sequence number, or to a time (ISO, inclusive). */
export function stateAt(events: readonly RecordedEvent[], point: { sequence?: number; time?: string }): ReviewState {
  const { sequence = Number.POSITIVE_INFINITY, time } = point;
  return foldReview(events.filter((event) => event.sequence <= sequence && (time === undefined || event.at <= time)));
}

/** A copy of a state that may be added to; the state itself stays. */
export function draftOf(before: ReviewState | null): Draft {
  return {
    sequence: before?.sequence ?? 0,
    cohort: before?.cohort,
    keys: new Map(before?.keys),
    snapshots: new Map(before?.snapshots),
    persons: new Map(before?.persons),
    exclusions: new Map(before?.exclusions),
    differencesExplained: new Map(before?.differencesExplained),
    identity: before?.identity ?? [],
    withdrawn: before?.withdrawn ?? [],
    samples: before?.samples ?? [],
    checks: before?.checks ?? [],
    publications: before?.publications ?? [],
  };
}

/** Adds one event to a draft. */
export function applyEvent(draft: Draft, event: RecordedEvent): void {
  draft.sequence = event.sequence;
  switch (event.kind) {
    case 'key_registered': {
      const { name, roles, keyKind, publicKey, actor } = event;
      draft.keys.set(actor.id, { id: actor.id, name, roles, keyKind, publicKey });
      return;
    }
    case 'snapshot_adopted':
      draft.snapshots.set(event.stage, event.digest);
      return;
    case 'cohort_formed':
      formCohort(draft, event);
      return;
    case 'identity_judged': {
      const { a, b, judgement, actor, at, sequence, texts } = event;
      const reason = texts.reason ?? null;
      draft.identity = [...draft.identity, { a, b, judgement, actor, at, sequence, reason }];
      return;
    }
    case 'exclusion_approved': {
      const others = (draft.exclusions.get(event.rule) ?? []).filter((actor) => actor.id !== event.actor.id);
      draft.exclusions.set(event.rule, [...others, event.actor]);
      return;
    }
    case 'exclusion_withdrawn':
      draft.exclusions.delete(event.rule);
      return;
    case 'source_withdrawn': {
      const { source, sha256, sequence } = event;
      draft.withdrawn = [...draft.withdrawn, { source, sha256, sequence }];
      return;
    }
    case 'sample_drawn':
      draft.samples = [...draft.samples, event];
      return;
    case 'quality_checked':
      draft.checks = [...draft.checks, event];
      return;
    case 'published':
      draft.publications = [...draft.publications, event];
      return;
    case 'difference_explained':
      draft.differencesExplained.set(event.source, event.texts.text ?? null);
      return;
    case 'searched':
    case 'purged':
      return;
    default: {
      const before = draft.persons.get(event.person) ?? newPersonReview(event.person);
      const after = foldPerson(before, event, draft);
      if (after) draft.persons.set(event.person, after);
      if (after && after !== before && event.kind === 'reopened') passOn(draft, event, after);
    }
  }
}

/** What was decided on a person whose records now stand under another is part of the other's history. */
function passOn(draft: Draft, { into }: EventOf<'reopened'>, from: PersonReview): void {
  const successor = into === undefined ? undefined : draft.persons.get(into);
  const closed = from.history.at(-1);
  if (!successor || !closed) return;
  const known = new Set(successor.deciders.map((actor) => actor.id));
  const deciders = [...successor.deciders, ...from.deciders.filter((actor) => !known.has(actor.id))];
  draft.persons.set(successor.person, { ...successor, deciders, history: [...successor.history, closed] });
}

function formCohort(draft: Draft, event: EventOf<'cohort_formed'> & { readonly sequence: number }): void {
  const { sequence, at, network, knownSince, snapshot, listDigest, excluded, members } = event;
  const persons = members.map((member) => member.person);
  draft.cohort = { sequence, at, network, knownSince, snapshot, listDigest, persons, excluded };
  const present = new Set(persons);
  for (const [person, review] of draft.persons) {
    if (review.member && !present.has(person)) draft.persons.set(person, { ...review, member: undefined });
  }
  for (const member of members) {
    const before = draft.persons.get(member.person) ?? newPersonReview(member.person);
    const band = before.bandSetByHand ? before.band : member.band;
    draft.persons.set(member.person, {
      ...before,
      firstSeen: before.firstSeen ?? at,
      lastRecords: member.records,
      member,
      band,
    });
  }
}
