import { WorldError } from '@lookback/base';

const tryAgainMs = 500;
const triesMax = 40;

/** Lets reads wait for a change of the snapshots, so that a read never takes the stage lock from under it. */
export interface Turns {
  /** Runs alone: changes come one after another. */
  change<T>(work: () => Promise<T>): Promise<T>;
  /** Runs when no change is under way; while another process holds the workspace, tries again for 20 s. */
  read<A extends readonly unknown[], T>(work: (...args: A) => Promise<T>): (...args: A) => Promise<T>;
}

/** `wait` sleeps; `first` is what every turn waits for, such as the loading of the workspace. */
export function openTurns(wait: (ms: number) => Promise<void>, first: Promise<unknown> = Promise.resolve()): Turns {
  let changing: Promise<unknown> = first;
  return {
    change(work) {
      const run = changing.then(work);
      changing = run.catch(() => {});
      return run;
    },
    read(work) {
      return async (...args) => {
        for (let tries = 0; ; tries++) {
          await changing;
          try {
            return await work(...args);
          } catch (error) {
            const locked = error instanceof WorldError && error.code === 'workspace_locked';
            if (!locked || tries >= triesMax) throw error;
            await wait(tryAgainMs);
          }
        }
      };
    },
  };
}
