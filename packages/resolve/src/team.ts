import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { type TaskInput, type TaskName, type TaskResult, tasks } from './team-tasks.ts';

/** Threads that share the items of a task. Results come in the order of the items, on any number of threads. */
export interface Team {
  /** Threads, this one included. */
  readonly size: number;
  /** Runs items 0 to count - 1; arrays of the input should lie in shared memory. Blocks until all are done. */
  run<N extends TaskName>(name: N, input: TaskInput<N>, count: number): TaskResult<N>[];
  /** Lets the other threads begin, while this one does something else; the function that it gives helps and waits. */
  begin<N extends TaskName>(name: N, input: TaskInput<N>, count: number): () => TaskResult<N>[];
  /** Waits until every worker has started. */
  gather(): void;
  close(): void;
}

/** What a worker is told to do: take items from the counter until none is left. */
export interface Order {
  readonly name: TaskName;
  readonly input: unknown;
  readonly count: number;
  readonly control: Int32Array;
}

/** Cells of `Order.control`: the next item, and the workers that are done. */
export const nextItem = 0;
export const workersDone = 1;

export type Answer = { readonly item: number; readonly result: unknown } | { readonly failure: unknown } | 'done';

interface Member {
  readonly worker: Worker;
  readonly port: MessagePort;
  readonly ready: Int32Array;
}

const recordsPerTeamMin = 5000;

/** The team that a caller has started, or how many threads one may have. */
export interface TeamOptions {
  readonly threads?: number;
  readonly team?: Team;
}

/** Runs with the team given, or with one of its own that goes with the run; small tables are not worth one. */
export function withTeam<T>(records: number, { threads = 1, team: given }: TeamOptions, run: (team: Team) => T): T {
  if (records < recordsPerTeamMin) return run(alone);
  if (given) return run(given);
  const team = startTeam(threads);
  try {
    return run(team);
  } finally {
    team.close();
  }
}

/** This thread alone. */
export const alone: Team = {
  size: 1,
  run: (name, input, count) => {
    const work = taskOf(name)(input);
    return Array.from({ length: count }, (_, item) => work(item));
  },
  begin: (name, input, count) => () => alone.run(name, input, count),
  gather: () => undefined,
  close: () => undefined,
};

/**
 * Starts a team of so many threads. A worker that is still starting when a task begins takes no part in it. Each item is
 * worked on by one thread in one go, so what an item gives must not depend on the items before it.
 */
export function startTeam(threads: number): Team {
  if (threads <= 1) return alone;
  const members = Array.from({ length: threads - 1 }, startMember);
  const begin: Team['begin'] = (name, input, count) => {
    const ready = members.filter(({ ready }) => Atomics.load(ready, 0) === 1);
    return ready.length === 0 ? () => alone.run(name, input, count) : beginTogether(ready, name, input, count);
  };
  return {
    size: threads,
    run: (name, input, count) => (count < 2 ? alone : { begin }).begin(name, input, count)(),
    begin,
    gather: () => {
      for (const { ready } of members) Atomics.wait(ready, 0, 0);
    },
    close: () => {
      for (const { worker, port } of members) {
        port.close();
        void worker.terminate();
      }
    },
  };
}

function startMember(): Member {
  const ready = new Int32Array(new SharedArrayBuffer(4));
  const { port1, port2 } = new MessageChannel();
  const file = import.meta.url.endsWith('.ts') ? './team-worker.ts' : './team-worker.js';
  const worker = new Worker(new URL(file, import.meta.url), {
    workerData: { ready, port: port2 },
    transferList: [port2],
  });
  worker.unref();
  port1.unref();
  return { worker, port: port1, ready };
}

function beginTogether<N extends TaskName>(
  members: readonly Member[],
  name: N,
  input: TaskInput<N>,
  count: number,
): () => TaskResult<N>[] {
  const control = new Int32Array(new SharedArrayBuffer(8));
  const order: Order = { name, input, count, control };
  for (const { port } of members) port.postMessage(order);
  return () => finishTogether<N>(members, order, input);
}

function finishTogether<N extends TaskName>(
  members: readonly Member[],
  { name, count, control }: Order,
  input: TaskInput<N>,
): TaskResult<N>[] {
  const results = new Array<TaskResult<N>>(count);
  const failures: unknown[] = [];
  try {
    const work = taskOf<N>(name as N)(input);
    for (let item = takeItem(control); item < count; item = takeItem(control)) results[item] = work(item);
  } catch (failure) {
    failures.push(failure);
    Atomics.store(control, nextItem, count);
  }
  for (let done = Atomics.load(control, workersDone); done < members.length; ) {
    Atomics.wait(control, workersDone, done);
    done = Atomics.load(control, workersDone);
  }
  for (const { port } of members) failures.push(...collectAnswers<N>(port, results));
  if (failures.length > 0) throw failures[0];
  return results;
}

/** Puts what a worker answered in its place; gives what failed. */
function collectAnswers<N extends TaskName>(port: MessagePort, results: TaskResult<N>[]): unknown[] {
  const failures: unknown[] = [];
  for (;;) {
    const received = receiveMessageOnPort(port) as { message: Answer } | undefined;
    if (received === undefined || received.message === 'done') return failures;
    if ('failure' in received.message) failures.push(received.message.failure);
    else results[received.message.item] = received.message.result as TaskResult<N>;
  }
}

/** The next item that no thread has taken. */
export function takeItem(control: Int32Array): number {
  return Atomics.add(control, nextItem, 1);
}

export function taskOf<N extends TaskName>(name: N): (input: TaskInput<N>) => (item: number) => TaskResult<N> {
  return tasks[name] as unknown as (input: TaskInput<N>) => (item: number) => TaskResult<N>;
}
