import { type Json, sha256 } from '@lookback/base';
import { eventFromContent } from './chained-event.ts';
import { type ApartText, chainedContent, genesisHash, type Ledger, type LedgerHead } from './ledger.ts';
import { type StoredEvent, verifyStoredChain } from './verify-chain.ts';

/** A ledger in memory, for tests and dry runs. It keeps every promise of the port but the disk. */
export function memoryLedger(): Ledger {
  const stored: StoredEvent[] = [];
  const apart = new Map<number, { [field: string]: ApartText }>();
  const projections = new Map<string, Map<string, Json>>();
  const head = (): LedgerHead => ({ sequence: stored.length, hash: stored.at(-1)?.hash ?? genesisHash });
  const read = (from: number) =>
    stored.slice(Math.max(0, from - 1)).map(({ sequence, content, hash }) => {
      const texts = Object.entries(apart.get(sequence) ?? {}).map(([field, { text }]) => [field, text]);
      return eventFromContent(content, hash, Object.fromEntries(texts));
    });
  return {
    append: async (events, options = {}) => {
      const before = head();
      if (options.expectedSequence !== undefined && options.expectedSequence !== before.sequence) {
        return { kind: 'conflict', head: before };
      }
      let { sequence, hash } = before;
      const written = events.map((event) => {
        const content = chainedContent(event, ++sequence, hash);
        hash = sha256(content);
        return { row: { sequence, content, hash }, apart: { ...event.apart } };
      });
      for (const event of written) {
        stored.push(event.row);
        apart.set(event.row.sequence, event.apart);
      }
      for (const item of options.purge ?? []) delete apart.get(item.sequence)?.[item.field];
      for (const row of options.projections ?? []) {
        const rows = projections.get(row.projection) ?? new Map<string, Json>();
        if (row.value === null) rows.delete(row.key);
        else rows.set(row.key, row.value);
        projections.set(row.projection, rows);
      }
      return { kind: 'appended', head: head(), events: read(before.sequence + 1) };
    },
    read: async (from = 1) => read(from),
    head: async () => head(),
    projection: async (name) => new Map(projections.get(name)),
    verifyChain: async () => verifyStoredChain({ events: stored, apart, head: head() }),
    close: async () => {},
  };
}
