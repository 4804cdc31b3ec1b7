import type { EventOf, RecordedEvent } from '../event/review-event.ts';
import { settle } from './settle.ts';
import type { Decision, PersonReview, Reading, ReviewState } from './state.ts';

type DecisionEvent = (EventOf<'first_decision'> | EventOf<'second_decision'> | EventOf<'adjudication'>) & {
  readonly sequence: number;
};

/** A person of whom the ledger says nothing yet. */
export function newPersonReview(person: string): PersonReview {
  return {
    person,
    reading: {},
    history: [],
    role: 'not_established',
    band: 5,
    bandSetByHand: false,
    attached: [],
    notes: [],
    locations: [],
    actions: [],
    searches: [],
    reads: [],
    exportsAsked: [],
    exportsGiven: [],
    deciders: [],
  };
}

/** The review of a person after an event about him or her; null for an event that says nothing of one person. */
export function foldPerson(
  before: PersonReview,
  event: RecordedEvent,
  state: Pick<ReviewState, 'keys'>,
): PersonReview | null {
  switch (event.kind) {
    case 'first_decision':
    case 'second_decision':
    case 'adjudication':
      return withDecision(before, event, state);
    case 'taken':
      return { ...before, taken: { actor: event.actor, at: event.at } };
    case 'released':
      return { ...before, taken: undefined };
    case 'reopened':
      return reopened(before, event);
    case 'paused':
      return { ...before, paused: pausedBy(event) };
    case 'resumed':
      return { ...before, paused: undefined };
    case 'protection_referred':
      return { ...before, protection: { at: event.at, actor: event.actor } };
    case 'protection_ended':
      return { ...before, protection: undefined };
    case 'band_set':
      return { ...before, band: event.band, bandSetByHand: true };
    case 'role_proposed':
      return { ...before, roleProposed: { role: event.role, actor: event.actor } };
    case 'role_established':
      return { ...before, role: event.role, roleProposed: undefined };
    default:
      return foldRecord(before, event);
  }
}

const pausedBy = ({ at, actor, until, texts }: EventOf<'paused'>): PersonReview['paused'] => ({
  ...{ at, actor, until },
  reason: texts.reason ?? null,
});

function foldRecord(before: PersonReview, event: RecordedEvent): PersonReview | null {
  const { at, actor } = event;
  switch (event.kind) {
    case 'evidence_attached': {
      const { id, evidenceKind: kind, sources, texts } = event;
      const item = { id, kind, actor, sources, text: texts.text ?? null };
      return { ...before, attached: [...before.attached, item] };
    }
    case 'noted': {
      const note = { at, actor, innocent: event.innocent, text: event.texts.text ?? null };
      return { ...before, notes: [...before.notes, note] };
    }
    case 'location_recorded':
      return { ...before, locations: [...before.locations, event] };
    case 'action_recorded':
      return { ...before, actions: [...before.actions, event] };
    case 'search_recorded':
      return { ...before, searches: [...before.searches, event] };
    case 'file_read':
      return { ...before, reads: [...before.reads, { at, actor }] };
    case 'export_asked': {
      const { sequence, recipient, evidenceDigest, texts } = event;
      const asked = { sequence, at, actor, recipient, evidenceDigest, purpose: texts.purpose ?? null };
      return { ...before, exportsAsked: [...before.exportsAsked, asked] };
    }
    case 'export_given': {
      const { asked, recipient, evidenceDigest, settled, file, texts } = event;
      const given = { asked, at, actor, recipient, evidenceDigest, settled, file, purpose: texts.purpose ?? null };
      return { ...before, exportsGiven: [...before.exportsGiven, given] };
    }
    case 'hold_set':
      return { ...before, hold: { at, actor } };
    case 'hold_lifted':
      return { ...before, hold: undefined };
    case 'redress_opened':
      return { ...before, redress: { openedAt: at } };
    case 'redress_decided':
      return before.redress ? { ...before, redress: { ...before.redress, upheld: event.upheld } } : before;
    default:
      return null;
  }
}

function withDecision(before: PersonReview, event: DecisionEvent, state: Pick<ReviewState, 'keys'>): PersonReview {
  const decision = decisionOf(event);
  const reading = readingWith(before.reading, event.kind, decision);
  if (reading === before.reading) return before;
  const readers = [...state.keys.values()].filter((key) => key.roles.includes('reviewer'));
  const settled = settle(reading, { keys: state.keys, singleReader: readers.length === 1 });
  const role = settled?.outcome === 'role_in_network_supported' && decision.role ? decision.role : before.role;
  const deciders = before.deciders.some((actor) => actor.id === event.actor.id)
    ? before.deciders
    : [...before.deciders, event.actor];
  return { ...before, reading, settled, role, deciders, taken: undefined };
}

/** A reading takes each answer once, in order; an event out of order changes nothing. */
function readingWith(reading: Reading, kind: DecisionEvent['kind'], decision: Decision): Reading {
  if (kind === 'first_decision') return reading.first ? reading : { first: decision };
  if (kind === 'second_decision') return reading.first && !reading.second ? { ...reading, second: decision } : reading;
  return reading.second && !reading.adjudication ? { ...reading, adjudication: decision } : reading;
}

function decisionOf(event: DecisionEvent): Decision {
  const { sequence, at, actor, outcome, evidence, conduct, records, evidenceDigest, role, relookOn, texts } = event;
  const reason = texts.reason ?? null;
  const innocentExplanation = texts.innocent_explanation ?? null;
  return {
    sequence,
    at,
    actor,
    outcome,
    evidence,
    conduct,
    records,
    evidenceDigest,
    role,
    relookOn,
    reason,
    innocentExplanation,
  };
}

function reopened(before: PersonReview, event: EventOf<'reopened'>): PersonReview {
  if (!before.reading.first) return before;
  const closed = { ...before.reading, settled: before.settled, reopenedAt: event.at, cause: event.cause };
  const role = before.settled?.outcome === 'role_in_network_supported' ? 'not_established' : before.role;
  return { ...before, reading: {}, settled: undefined, role, history: [...before.history, closed] };
}
