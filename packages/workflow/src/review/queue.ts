import type { Actor, QueueItem, QueueQuery } from '@lookback/review';
import { queueFor } from '@lookback/review';
import { openBook } from '../book/book.ts';
import type { ReviewContext } from '../context.ts';
import { openLibrary } from './person-file.ts';

/** One person under review, as a reader chooses from the queue: no names in it, and no other reader's answer. */
export interface QueueLine extends QueueItem {
  readonly reasons: readonly string[];
  readonly records: number;
  /** Network details used, and how many would be by coincidence. */
  readonly details: number;
  readonly expected: number;
  readonly hubOnly: boolean;
  readonly soleSupport: boolean;
}

/** The queue for a reader: band, then age, then the order of the trace. Evidence orders it and nothing else. */
export async function queueLines(
  context: ReviewContext,
  reader: Actor | null = null,
  query: QueueQuery = {},
): Promise<readonly QueueLine[]> {
  const { trace, persons } = await openLibrary(context);
  const state = await (await openBook(context)).state();
  const rank = new Map(trace.findings.map((finding, i) => [finding.person, { finding, i }]));
  const protectedExtra = context.charter.protected;
  return queueFor(state, reader, context.clock.now(), { ...query, protectedExtra })
    .map((item) => ({ item, found: rank.get(item.person) }))
    .sort(
      (a, b) => a.item.band - b.item.band || b.item.ageDays - a.item.ageDays || (a.found?.i ?? 0) - (b.found?.i ?? 0),
    )
    .map(({ item, found }) => ({
      ...item,
      reasons: found?.finding.bandReasons ?? [],
      records: persons.recordsOf.get(item.person)?.length ?? 0,
      details: found?.finding.observed ?? 0,
      expected: found?.finding.expected ?? 0,
      hubOnly: found?.finding.hubOnly ?? false,
      soleSupport: (found?.finding.support.sole.length ?? 0) > 0,
    }));
}
