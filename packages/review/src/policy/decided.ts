import type { EventBodies, EventKind } from '../event/review-event.ts';
import type { Refusal } from './refusal.ts';

/** An event without its time and actor, which are the same for all events of one command. */
export type Drafted = {
  [K in EventKind]: {
    readonly kind: K;
    readonly body: EventBodies[K];
    readonly texts: { readonly [field: string]: string };
  };
}[EventKind];

/** What a command leads to: events (none for a repeat), or a refusal. */
export type Decided = readonly Drafted[] | Refusal;

/** Drafts one event. */
export function drafted<K extends EventKind>(
  kind: K,
  body: EventBodies[K],
  texts: { readonly [field: string]: string } = {},
): Drafted {
  return { kind, body, texts } as Drafted;
}
