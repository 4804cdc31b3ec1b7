import type { LedgerEvent, NewEvent } from './ledger.ts';

/** What the chain covers of an event, as it stands in the content. */
interface ChainedBody extends Omit<NewEvent, 'apart'> {
  readonly sequence: number;
  readonly previous: string;
  readonly apart: { readonly [field: string]: string };
}

/** Reads an event from its chained content; throws when it is no JSON. */
export function eventFromContent(
  content: string,
  hash: string,
  texts: { readonly [field: string]: string },
): LedgerEvent {
  const { apart, ...event } = JSON.parse(content) as ChainedBody;
  const all = Object.fromEntries(Object.keys(apart).map((field) => [field, texts[field] ?? null]));
  return { ...event, hash, texts: all, apartDigests: apart };
}

/** The texts of which events were purged, from the purging events themselves. */
export function purgedBy(event: LedgerEvent): readonly string[] {
  if (event.kind !== 'purged') return [];
  const items = event.body.items as readonly { sequence: number; field: string }[] | undefined;
  return (items ?? []).map((item) => `${item.sequence} ${item.field}`);
}
