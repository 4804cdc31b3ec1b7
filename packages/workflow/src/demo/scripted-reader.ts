import { isoInterval, seededRandom } from '@lookback/base';
import type { Outcome } from '@lookback/review';
import type { PersonSummary } from '../review/person-summary.ts';

/** What a scripted reader answers: an outcome with its reason, or nothing for a file that it leaves unread. */
export interface ScriptedAnswer {
  readonly outcome: Outcome;
  readonly reason: string;
  readonly innocentExplanation: string;
  readonly evidence: readonly string[];
}

/**
 * The answer of a scripted reader (CONTRACTS 7). It knows what `review show` gives to its key and nothing else; in a
 * simulated workspace only.
 */
export function scriptedAnswer(file: PersonSummary): ScriptedAnswer {
  const evidence = [...file.evidence.map((item) => item.id), ...file.records.map((record) => record.id)];
  const told = (outcome: Outcome, reason: string, innocentExplanation: string): ScriptedAnswer => ({
    ...{ outcome, reason, innocentExplanation },
    evidence,
  });
  const { link } = file;
  const ordinary = 'An ordinary traveller or tenant who shared a detail without knowing whose it was.';
  if (!link) return told('no_link', 'Nothing in the files carries a link any more.', ordinary);
  if (file.location.code === 'W4')
    return told('deceased_or_out_of_scope', 'A register says that the person died.', ordinary);
  if (isUnder18(file))
    return told('protection_referral', 'Recorded as under 18 in the period.', 'A child travels with others.');
  const conduct = file.evidence.filter((item) => item.kind === 'conduct');
  if (conduct.length >= 2) {
    return told(
      'role_in_network_supported',
      `${conduct.length} entries show what the person did for others on these journeys.`,
      'May have paid or booked for friends; it happened more than once.',
    );
  }
  if (link.moved)
    return told('link_confirmed_no_adverse', 'A journey leg is on file; travelling is not conduct.', ordinary);
  if (link.certain === 0) {
    return told('insufficient_information', 'The dates of the use are not known well enough.', ordinary);
  }
  if (link.chanceCompatible || link.hubOnly) {
    return told('link_chance_compatible', 'As many shared details are expected by coincidence.', ordinary);
  }
  return told(
    'link_confirmed_no_adverse',
    'Used details of the network; nothing of the person’s own conduct is on file.',
    ordinary,
  );
}

/** The second reader's answer: one in ten differs, by seed, and never towards anything adverse. */
export function secondAnswer(file: PersonSummary, seed: string): ScriptedAnswer {
  const answer = scriptedAnswer(file);
  if (!seededRandom(`${seed}/second/${file.id}`).chance(0.1)) return answer;
  const outcome: Outcome =
    answer.outcome === 'insufficient_information' ? 'link_chance_compatible' : 'insufficient_information';
  return { ...answer, outcome, reason: 'Reads the same entries with less confidence.' };
}

function isUnder18(file: PersonSummary): boolean {
  return file.link?.bandReasons.includes('under_18_recorded') ?? false;
}

/** When, within the reading period, a file is read: spread by seed, in whole minutes from its start. */
export function readingMinute(person: string, seed: string, days: number): number {
  return seededRandom(`${seed}/day/${person}`).below(days * 8 * 60);
}

const dayMs = 86_400_000;

/** Milliseconds since the epoch of an ISO day. */
export function dayStart(iso: string): number {
  return (isoInterval(iso)?.from ?? 0) * dayMs;
}
