import { Failure } from '@lookback/base';
import { loadEvidence, loadTrace, type ReviewContext } from '@lookback/workflow';
import type { Opening } from '../schema/index.ts';
import { candidatesOf } from './file.ts';
import { indexOf } from './search.ts';
import { figuresAt, libraryOf, stateOf, today, type World } from './world.ts';

/** What every screen needs, in the order in which it is loaded. */
const steps: readonly (readonly [Opening['step'], (world: World) => Promise<unknown>])[] = [
  ['ledger', stateOf],
  ['statements', ({ context }: { readonly context: ReviewContext }) => loadEvidence(context)],
  ['links', ({ context }: { readonly context: ReviewContext }) => loadTrace(context)],
  ['figures', (world) => figuresAt(world, today(world))],
  ['index', libraryOf],
];

/** What a search or a nearest other person needs: made behind the first screens. */
async function makeIndexes(world: World): Promise<void> {
  const library = await libraryOf(world);
  await candidatesOf(world, library.persons);
  indexOf(library);
}

export interface OpeningWork {
  /** Where it is; null once it is done. */
  now(): Opening | null;
  /** Ends when everything is loaded; whatever failed is thrown again by what needs it. */
  readonly done: Promise<void>;
}

/**
 * Loads the workspace behind the open server, so that the first page stands at once and says how far it is. `pause` lets
 * requests in between two steps.
 */
export function beginOpening(world: World, pause: () => Promise<void>): OpeningWork {
  let at: Opening | null = { step: 'ledger', at: 1, of: steps.length };
  const run = async () => {
    try {
      for (const [index, [step, load]] of steps.entries()) {
        at = { step, at: index + 1, of: steps.length };
        await pause();
        await load(world);
      }
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
    } finally {
      at = null;
    }
  };
  const done = run();
  done
    .then(pause)
    .then(() => makeIndexes(world))
    .catch(() => {});
  return { now: () => at, done };
}
