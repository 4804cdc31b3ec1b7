import { fromLedgerEvent } from '@lookback/review';
import { openBook } from '@lookback/workflow';
import type * as s from '../schema/index.ts';
import { stateOf, type World } from './world.ts';

const pollMs = 350;

const kinds: Readonly<Record<string, s.Change['kind']>> = {
  taken: 'taken',
  released: 'released',
  first_decision: 'answered',
  second_decision: 'answered',
  adjudication: 'answered',
  identity_judged: 'identity',
  paused: 'care',
  resumed: 'care',
  protection_referred: 'care',
  protection_ended: 'care',
  noted: 'care',
  evidence_attached: 'care',
  role_proposed: 'care',
  role_established: 'care',
  band_set: 'care',
  location_recorded: 'care',
  action_recorded: 'care',
  search_recorded: 'care',
  export_asked: 'care',
  export_given: 'care',
  exclusion_approved: 'care',
  reopened: 'reopened',
  source_withdrawn: 'withdrawn',
  snapshot_adopted: 'snapshot',
  cohort_formed: 'snapshot',
  published: 'publication',
};

export interface Watch {
  listen(listener: (change: s.Change) => void): () => void;
  close(): void;
}

/** Follows the ledger, whoever writes to it, this process or the command line. An answer is told without its content. */
export async function watchLedger(world: World): Promise<Watch> {
  const listeners = new Set<(change: s.Change) => void>();
  let last = (await stateOf(world)).sequence;
  let busy = false;
  const look = async () => {
    const book = await openBook(world.context);
    const head = await book.ledger.head();
    if (head.sequence <= last) return;
    const { keys } = await stateOf(world);
    for (const event of (await book.ledger.read(last + 1)).map(fromLedgerEvent)) {
      const kind = kinds[event.kind];
      if (kind === undefined) continue;
      const named = kind === 'taken' || kind === 'released' || kind === 'withdrawn' || kind === 'publication';
      const by = named ? (keys.get(event.actor.id)?.name ?? null) : null;
      const person = 'person' in event ? event.person : null;
      for (const listener of listeners) listener({ seq: event.sequence, at: event.at, kind, person, by });
    }
    last = head.sequence;
  };
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    look()
      .catch(() => {})
      .finally(() => {
        busy = false;
      });
  }, pollMs);
  timer.unref();
  return {
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => clearInterval(timer),
  };
}
