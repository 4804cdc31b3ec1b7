import type { Json } from '@lookback/base';
import type { LedgerEvent, NewEvent } from '@lookback/store';
import type { RecordedEvent, ReviewEvent } from '../event/review-event.ts';

/** Where salts come from: random bytes, or a seeded stream in a simulated workspace. 32 hex digits each. */
export type Salts = () => string;

/** Writes an event in the ledger's form, its texts apart with a salt each; not yet signed. */
export function toLedgerEvent(event: ReviewEvent, salts: Salts): NewEvent {
  const { kind, at, actor, texts, ...body } = event;
  const apart = Object.entries(texts).flatMap(([field, text]) =>
    text === null || text === '' ? [] : [[field, { salt: salts(), text }] as const],
  );
  return {
    kind,
    at,
    actor,
    body: body as unknown as { readonly [name: string]: Json | undefined },
    ...(apart.length > 0 ? { apart: Object.fromEntries(apart) } : {}),
  };
}

/** Reads a review event back from the ledger. */
export function fromLedgerEvent(event: LedgerEvent): RecordedEvent {
  const { body, kind, at, actor, texts, sequence } = event;
  return { ...body, kind, at, actor, texts, sequence } as unknown as RecordedEvent;
}
