import { type LedgerEvent, signedContent } from '@lookback/store';
import { systemKinds } from '../event/review-event.ts';
import { keyIdOf, verifySignature } from './key.ts';

/** An event whose author cannot have written it. */
export interface SignatureDifference {
  readonly sequence: number;
  readonly what: 'unsigned' | 'unknown_key' | 'signature' | 'system_may_not';
}

/**
 * Checks who wrote what: every event of a key carries its signature, the key was registered by itself before, and the
 * system appended only what it may. The first difference, null for none.
 */
export function verifySignatures(events: readonly LedgerEvent[]): SignatureDifference | null {
  const keys = new Map<string, string>();
  const system = new Set<string>(systemKinds);
  for (const event of events) {
    const { sequence, actor, kind, signature } = event;
    if (actor.kind === 'system' && !system.has(kind)) return { sequence, what: 'system_may_not' };
    if (actor.kind !== 'key') continue;
    if (kind === 'key_registered' && typeof event.body.publicKey === 'string') {
      if (keyIdOf(event.body.publicKey) === actor.id) keys.set(actor.id, event.body.publicKey);
    }
    const publicKey = keys.get(actor.id);
    if (publicKey === undefined) return { sequence, what: 'unknown_key' };
    if (signature === undefined) return { sequence, what: 'unsigned' };
    if (!verifySignature(publicKey, signedContent(event), signature)) return { sequence, what: 'signature' };
  }
  return null;
}
