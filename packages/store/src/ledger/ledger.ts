import { canonicalJson, type Json, sha256 } from '@lookback/base';

/** Who appended an event: a registered key, a signed-in session, or the system itself. */
export interface LedgerActor {
  readonly kind: 'key' | 'session' | 'system';
  readonly id: string;
}

/** A text that may have to be expunged. It stands beside the chain; the chain covers its salted digest. */
export interface ApartText {
  /** 32 hex digits of salt, so that a short text cannot be guessed from its digest. */
  readonly salt: string;
  readonly text: string;
}

/** An event that is not yet in the ledger. */
export interface NewEvent {
  readonly kind: string;
  /** ISO 8601 time in UTC with milliseconds. */
  readonly at: string;
  readonly actor: LedgerActor;
  readonly body: { readonly [name: string]: Json | undefined };
  readonly apart?: { readonly [field: string]: ApartText };
  /** Ed25519 over `signedContent` of this event, in base64. */
  readonly signature?: string;
}

/** An event as the ledger gives it back. */
export interface LedgerEvent extends Omit<NewEvent, 'apart'> {
  /** From 1, without a gap. */
  readonly sequence: number;
  /** Texts that stand apart; null where one was purged. */
  readonly texts: { readonly [field: string]: string | null };
  /** Digests of the texts that stand apart, as the chain covers them. */
  readonly apartDigests: { readonly [field: string]: string };
  readonly previous: string;
  readonly hash: string;
}

/** A row of a projection: read beside the log, written with it in one transaction. Null deletes the row. */
export interface ProjectionRow {
  readonly projection: string;
  readonly key: string;
  readonly value: Json;
}

export interface LedgerHead {
  /** 0 for an empty ledger. */
  readonly sequence: number;
  readonly hash: string;
}

export interface AppendOptions {
  /** Sequence that the caller has read to; when the head has moved on, nothing is appended. */
  readonly expectedSequence?: number;
  readonly projections?: readonly ProjectionRow[];
  /** Texts that a `purged` event of this append removes. */
  readonly purge?: readonly { readonly sequence: number; readonly field: string }[];
}

export type AppendResult =
  | { readonly kind: 'appended'; readonly head: LedgerHead; readonly events: readonly LedgerEvent[] }
  | { readonly kind: 'conflict'; readonly head: LedgerHead };

/** The first place where the chain is not what it was. */
export interface ChainDifference {
  readonly sequence: number;
  readonly what: 'content' | 'hash' | 'previous' | 'missing' | 'text' | 'head' | 'unreadable';
}

/** The log of everything people did. Append-only; safe with several writers at once. */
export interface Ledger {
  /** Appends all events, their texts and their projections in one transaction, or nothing. Throws WorldError. */
  append(events: readonly NewEvent[], options?: AppendOptions): Promise<AppendResult>;
  /** Events with `sequence >= from`, in order. */
  read(from?: number): Promise<readonly LedgerEvent[]>;
  head(): Promise<LedgerHead>;
  /** Rows of one projection, by key. */
  projection(name: string): Promise<ReadonlyMap<string, Json>>;
  /** Recomputes the chain from its start; null when every event, text and the head are as they were written. */
  verifyChain(): Promise<ChainDifference | null>;
  close(): Promise<void>;
}

/** The hash before the first event. */
export const genesisHash = '0'.repeat(64);

/** The digest of a text that stands apart: SHA-256 of salt and text. */
export function apartDigest(apart: ApartText): string {
  return sha256(`${apart.salt}\n${apart.text}`);
}

/** Digests of all texts of an event, by field. */
function apartDigestsOf(event: Pick<NewEvent, 'apart'>): { [field: string]: string } {
  return Object.fromEntries(Object.entries(event.apart ?? {}).map(([field, apart]) => [field, apartDigest(apart)]));
}

/** What an actor signs: the canonical JSON of kind, time, actor, body and the digests of the texts. */
export function signedContent(event: NewEvent | LedgerEvent): string {
  const apart = 'apartDigests' in event ? event.apartDigests : apartDigestsOf(event);
  return canonicalJson({ kind: event.kind, at: event.at, actor: { ...event.actor }, body: event.body, apart });
}

/** The canonical JSON that the chain covers, the previous hash included; its SHA-256 is the event's hash. */
export function chainedContent(event: NewEvent, sequence: number, previous: string): string {
  return canonicalJson({
    sequence,
    previous,
    kind: event.kind,
    at: event.at,
    actor: { ...event.actor },
    body: event.body,
    apart: apartDigestsOf(event),
    signature: event.signature,
  });
}
