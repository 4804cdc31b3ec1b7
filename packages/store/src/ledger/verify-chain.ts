import { sha256 } from '@lookback/base';
import { eventFromContent, purgedBy } from './chained-event.ts';
import { type ApartText, apartDigest, type ChainDifference, genesisHash, type LedgerHead } from './ledger.ts';

/** A row of the log as it stands on the disk. */
export interface StoredEvent {
  readonly sequence: number;
  readonly content: string;
  readonly hash: string;
}

export interface StoredLog {
  readonly events: Iterable<StoredEvent>;
  /** Texts by event and field. */
  readonly apart: ReadonlyMap<number, { readonly [field: string]: ApartText }>;
  readonly head: LedgerHead;
}

/**
 * Walks the chain from its start and returns the first difference, null for none. A text that stands apart may be
 * missing only when a later event says that it was purged; a purged text must be gone.
 */
export function verifyStoredChain(log: StoredLog): ChainDifference | null {
  let previous = genesisHash;
  let expected = 1;
  const missing = new Map<string, number>();
  let badText: number | null = null;
  for (const stored of log.events) {
    if (stored.sequence !== expected) return { sequence: expected, what: 'missing' };
    if (sha256(stored.content) !== stored.hash) return { sequence: expected, what: whichHalf(stored, previous) };
    const event = eventFromContent(stored.content, stored.hash, {});
    if (event.sequence !== expected) return { sequence: expected, what: 'content' };
    if (event.previous !== previous) return { sequence: expected, what: 'previous' };
    const texts = log.apart.get(expected) ?? {};
    for (const [field, digest] of Object.entries(event.apartDigests)) {
      const text = texts[field];
      if (text === undefined) missing.set(`${expected} ${field}`, expected);
      else if (apartDigest(text) !== digest) badText ??= expected;
    }
    if (Object.keys(texts).some((field) => !(field in event.apartDigests))) badText ??= expected;
    for (const item of purgedBy(event)) {
      if (!missing.delete(item)) badText ??= expected;
    }
    previous = stored.hash;
    expected++;
  }
  if (log.head.sequence !== expected - 1) return { sequence: Math.min(expected, log.head.sequence + 1), what: 'head' };
  if (log.head.hash !== previous) return { sequence: log.head.sequence, what: 'head' };
  const text = Math.min(badText ?? Number.POSITIVE_INFINITY, ...missing.values());
  return Number.isFinite(text) ? { sequence: text, what: 'text' } : null;
}

/** Whether the hash or the content was changed: the content still chains when only the hash was. */
function whichHalf(stored: StoredEvent, previous: string): 'content' | 'hash' {
  try {
    const event = eventFromContent(stored.content, stored.hash, {});
    return event.previous === previous && !/^[0-9a-f]{64}$/.test(stored.hash) ? 'hash' : 'content';
  } catch {
    return 'content';
  }
}
