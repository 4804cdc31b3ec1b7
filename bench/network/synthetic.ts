import { seededRandom } from '@lookback/base';
import type { TouchColumns } from '@lookback/network';

/** A population with hubs: most anchors have a few users, some have thousands; a network of `network` anchors is drawn. */
export interface Synthetic {
  readonly columns: TouchColumns;
  readonly networkAnchors: readonly number[];
}

export interface SyntheticSize {
  readonly persons: number;
  readonly touches: number;
  readonly seed: number;
}

/** Draws touches: persons nearly even, anchors with a heavy tail (u^4), ten touches a record, twenty sources. */
export function synthesise({ persons, touches, seed }: SyntheticSize): Synthetic {
  const random = seededRandom(seed);
  const anchors = Math.floor(touches / 4);
  const person = new Uint32Array(touches);
  const anchor = new Uint32Array(touches);
  const from = new Int32Array(touches);
  const to = new Int32Array(touches);
  const record = new Uint32Array(touches);
  for (let i = 0; i < touches; i++) {
    person[i] = Math.floor(persons * random.next() ** 1.3);
    anchor[i] = Math.floor(anchors * (0.02 * random.next() ** 4 + 0.98 * random.next()) * (i % 7 === 0 ? 0.001 : 1));
    from[i] = 19_000 + random.below(700);
    to[i] = from[i] + (i % 3 === 0 ? 0 : random.below(60));
    record[i] = person[i];
  }
  const recordSource = Uint32Array.from({ length: persons }, (_, r) => r % 20);
  const networkAnchors = pickNetwork(anchor, anchors);
  return { columns: { persons, anchors, person, anchor, from, to, record, recordSource }, networkAnchors };
}

/** Forty anchors with 100 to 2,000 users, so that some ten thousand persons are linked. */
function pickNetwork(anchor: Uint32Array, anchors: number): number[] {
  const users = new Uint32Array(anchors);
  for (const a of anchor) users[a]++;
  const found: number[] = [];
  for (let a = 0; a < anchors && found.length < 40; a += 7) if (users[a] >= 100 && users[a] <= 2000) found.push(a);
  return found;
}
