import { digestOf } from '@lookback/base';
import type { EventKind, RecordedEvent } from '@lookback/review';

/** Events that say nothing of a person: reading a file, giving it out or publishing figures changes no figure. */
const withoutEffect: ReadonlySet<EventKind> = new Set([
  'published',
  'file_read',
  'export_asked',
  'export_given',
  'searched',
  'snapshot_adopted',
  'key_registered',
]);

/** A digest of everything in the ledger that can change the figures of a day. */
export function reviewDigest(events: readonly RecordedEvent[], asOf: string): string {
  const end = `${asOf}T23:59:59.999Z`;
  const effective = events.filter((event) => event.at <= end && !withoutEffect.has(event.kind));
  return digestOf(effective.map(({ sequence, kind, at }) => [sequence, kind, at]));
}
