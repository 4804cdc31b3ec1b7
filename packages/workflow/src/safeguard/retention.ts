import { isoDay, isoInterval } from '@lookback/base';
import type { Charter } from '@lookback/model';
import {
  type KeyFile,
  outcomeOf,
  type PersonReview,
  profileOf,
  purgeDue,
  type RecordedEvent,
  type ReviewState,
} from '@lookback/review';
import { localSession, openBook } from '../book/book.ts';
import type { ReviewContext } from '../context.ts';

/** When what was written on one decided case goes. */
export interface RetentionLine {
  readonly person: string;
  readonly outcome: string;
  readonly decidedOn: string;
  /** ISO day: the earlier of the charter's last day and the decision plus the retention of its outcome. */
  readonly due: string;
  readonly suspendedBy: readonly string[];
  /** Words still kept on this person: reasons, explanations, notes. */
  readonly texts: number;
}

interface Text {
  readonly sequence: number;
  readonly field: string;
}

/** Every decided case with the day on which its words are purged, soonest first. */
export async function retentionLines(context: ReviewContext): Promise<RetentionLine[]> {
  const book = await openBook(context);
  const state = await book.state();
  const texts = textsByPerson(await book.events(), state);
  const lines: RetentionLine[] = [];
  for (const review of state.persons.values()) {
    const line = lineOf(context.charter, review, texts.get(review.person)?.length ?? 0);
    if (line) lines.push(line);
  }
  return lines.sort((a, b) => (a.due === b.due ? (a.person < b.person ? -1 : 1) : a.due < b.due ? -1 : 1));
}

export interface PurgeReport {
  readonly persons: readonly string[];
  readonly texts: number;
  /** Due, and waiting for a challenge or a hold to end. */
  readonly suspended: readonly RetentionLine[];
  readonly events: readonly RecordedEvent[];
}

/**
 * Removes the words on decided cases that are due on a day: reasons, explanations and notes, which stand apart from the
 * chain. Decisions, the evidence that they cite and the chain stay; who purged what is logged. Without `perform`
 * nothing is changed and the report says what would go.
 */
export async function purgeStep(
  context: ReviewContext,
  options: { readonly day: string; readonly cause: string; readonly perform: boolean; readonly key?: KeyFile },
): Promise<PurgeReport> {
  const due = (await retentionLines(context)).filter((line) => line.due <= options.day && line.texts > 0);
  const suspended = due.filter((line) => line.suspendedBy.length > 0);
  const persons = due.filter((line) => line.suspendedBy.length === 0).map((line) => line.person);
  const book = await openBook(context);
  const texts = textsByPerson(await book.events(), await book.state());
  const items = persons.flatMap((person) => texts.get(person) ?? []);
  const events =
    options.perform && items.length > 0
      ? await book.perform(
          { kind: 'purge', items, persons, cause: options.cause },
          options.key ?? localSession(context),
        )
      : [];
  return { persons, texts: items.length, suspended, events };
}

function lineOf(charter: Charter, review: PersonReview, texts: number): RetentionLine | null {
  const { settled, person, redress, hold } = review;
  if (!settled) return null;
  const decidedOn = settled.at.slice(0, 10);
  const { retentionDays } = profileOf(charter.profile).outcomes[settled.outcome];
  const retention = typeof charter.retention === 'object' ? charter.retention : {};
  const due = purgeDue({
    statutoryCap: dayOf(retention.delete_on) ?? Number.POSITIVE_INFINITY,
    decidedOn: dayOf(decidedOn) ?? 0,
    retentionDays: Math.min(retentionDays, retention.days ?? retentionDays),
    legalHold: hold !== undefined,
    redressOpen: redress !== undefined && redress.upheld === undefined,
  });
  const outcome = outcomeOf(review) ?? settled.outcome;
  return { person, outcome, decidedOn, due: isoDay(due.due), suspendedBy: due.suspendedBy, texts };
}

/** The words that may go: not those of evidence that a decision which stands cites. */
function textsByPerson(events: readonly RecordedEvent[], state: ReviewState): ReadonlyMap<string, readonly Text[]> {
  const found = new Map<string, Text[]>();
  for (const event of events) {
    if (!('person' in event)) continue;
    if (event.kind === 'evidence_attached' && isCited(state.persons.get(event.person), event.id)) continue;
    const kept = Object.entries(event.texts).filter(([, text]) => text !== null && text !== '');
    if (kept.length === 0) continue;
    const own = found.get(event.person) ?? [];
    found.set(event.person, own);
    own.push(...kept.map(([field]) => ({ sequence: event.sequence, field })));
  }
  return found;
}

function isCited(review: PersonReview | undefined, id: string): boolean {
  const { first, second, adjudication } = review?.reading ?? {};
  return [first, second, adjudication].some((decision) => decision?.evidence.includes(id));
}

function dayOf(text: string | undefined): number | null {
  return text === undefined ? null : (isoInterval(text)?.from ?? null);
}
