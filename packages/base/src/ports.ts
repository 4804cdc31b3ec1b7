/** The time, as a port: milliseconds since the epoch. */
export interface Clock {
  now(): number;
}

export const systemClock: Clock = { now: () => Date.now() };

/** A clock that starts at a stated time and moves by a step at each reading (simulated workspaces, tests). */
export function steppingClock(startMs: number, stepMs: number): Clock {
  let next = startMs;
  return {
    now: () => {
      const now = next;
      next += stepMs;
      return now;
    },
  };
}

/** Progress of long work. The caller decides how it is shown; cores only report. */
export interface Progress {
  /** Announces a part of the work with its size in units, when known. */
  start(part: string, total?: number): void;
  /** Reports units done since the start of the part. */
  at(done: number): void;
  end(): void;
}

export const silent: Progress = { start: () => {}, at: () => {}, end: () => {} };
