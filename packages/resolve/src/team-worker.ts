import { type MessagePort, workerData } from 'node:worker_threads';
import { type Answer, type Order, takeItem, taskOf, workersDone } from './team.ts';

const { port, ready } = workerData as { port: MessagePort; ready: Int32Array };

port.on('message', ({ name, input, count, control }: Order) => {
  const answer = (message: Answer): void => port.postMessage(message);
  try {
    const work = taskOf(name)(input as never);
    for (let item = takeItem(control); item < count; item = takeItem(control)) answer({ item, result: work(item) });
  } catch (failure) {
    answer({ failure });
  }
  answer('done');
  Atomics.add(control, workersDone, 1);
  Atomics.notify(control, workersDone);
});
Atomics.store(ready, 0, 1);
Atomics.notify(ready, 0);
