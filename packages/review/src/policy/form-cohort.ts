import { byCodeUnit, digestOf } from '@lookback/base';
import type { PersonId, RecordId } from '@lookback/model';
import type { CohortMember, ReopenCause } from '../event/review-event.ts';
import type { PersonReview, ReviewState } from '../fold/state.ts';
import type { FormCohortCommand } from './command.ts';
import { type Decided, type Drafted, drafted } from './decided.ts';

/**
 * Forms the cohort of a trace and reopens every reading whose basis changed, each with its cause. The same cohort again
 * appends nothing; a clearance on evidence that did not change is remembered and stands.
 */
export function formCohort(state: ReviewState, command: FormCohortCommand): Decided {
  const { kind: _, cause, ...body } = command;
  const members = [...command.members].sort((a, b) => byCodeUnit(a.person, b.person));
  const excluded = [...command.excluded].sort((a, b) => byCodeUnit(a.person, b.person));
  const listDigest = cohortDigest(command);
  const same = state.cohort?.listDigest === listDigest && state.cohort.snapshot === command.snapshot;
  if (same) return [];
  const formed = drafted('cohort_formed', { ...body, members, excluded, listDigest, cause });
  return [formed, ...reopenings(state, members, cause)];
}

/** The digest of a cohort's list: persons, what each rests on, exclusions, network and first knowledge. */
export function cohortDigest(
  cohort: Pick<FormCohortCommand, 'members' | 'excluded' | 'network' | 'knownSince'>,
): string {
  const members = cohort.members.map((item) => [item.person, item.evidenceDigest, item.band, item.moved] as const);
  const excluded = cohort.excluded.map((item) => [item.person, item.reason] as const);
  return digestOf({
    network: cohort.network,
    knownSince: cohort.knownSince,
    members: members.sort((a, b) => byCodeUnit(a[0], b[0])),
    excluded: excluded.sort((a, b) => byCodeUnit(a[0], b[0])),
  });
}

function reopenings(state: ReviewState, members: readonly CohortMember[], cause: string): Drafted[] {
  const now = new Map(members.map((member) => [member.person, member]));
  const holder = new Map<RecordId, PersonId>();
  for (const member of members) for (const record of member.records) holder.set(record, member.person);
  const events: Drafted[] = [];
  for (const review of state.persons.values()) {
    const { first } = review.reading;
    if (!first) continue;
    const member = now.get(review.person);
    if (!member) {
      const into = successorOf(review.person, first.records, holder);
      if (into === undefined) continue;
      const why = holder.has(review.person) ? 'merged' : cause === 'source_withdrawn' ? cause : 'split';
      events.push(drafted('reopened', { person: review.person, cause: why, from: first.evidenceDigest, into }));
    } else if (member.evidenceDigest !== first.evidenceDigest) {
      const why = causeOf(review, member, holder, cause);
      const digests = { from: first.evidenceDigest, to: member.evidenceDigest };
      events.push(drafted('reopened', { person: review.person, cause: why, ...digests }));
    }
  }
  return events;
}

/** Who holds the records of a person that is no longer one: of the earliest record, else of any. */
function successorOf(
  person: PersonId,
  records: readonly RecordId[],
  holder: ReadonlyMap<RecordId, PersonId>,
): PersonId | undefined {
  return holder.get(person) ?? records.map((record) => holder.get(record)).find((other) => other !== undefined);
}

/** Records that came from, or went to, another person say more than "the evidence changed". */
function causeOf(
  review: PersonReview,
  member: CohortMember,
  holder: ReadonlyMap<RecordId, PersonId>,
  cause: string,
): ReopenCause {
  const before = new Set(review.reading.first?.records);
  const lost = [...before].filter((record) => !member.records.includes(record));
  if (lost.some((record) => (holder.get(record) ?? review.person) !== review.person)) return 'split';
  if (cause === 'source_withdrawn') return 'source_withdrawn';
  if (lost.length === 0 && member.records.some((record) => !before.has(record))) return 'merged';
  return 'evidence_changed';
}
