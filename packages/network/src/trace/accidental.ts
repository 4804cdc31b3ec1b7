import type { AnchorKind } from '@lookback/model';
import { kindAt } from '../build/evidence-graph.ts';
import type { Prepared } from './prepare.ts';

const numberKinds: readonly AnchorKind[] = ['phone', 'document', 'account', 'vehicle', 'device'];

/**
 * Accidental equalities to expect a kind: N1 * N2 * sum p q over the network's values, where N1 are the touches of the kind,
 * q = 1 / N2, and p is the chance that a number written at random in the manner of this file is that value: the share of its
 * shape (length and places of digits) times the frequency of each sign at its place, all from the file itself. The value's
 * own users are left out, or a short list would be its own evidence; one sign drawn evenly is added at each place, so that
 * a sign that no other number has there is rare and not impossible.
 */
export function accidentalEqualities({ graph, slots, users }: Prepared) {
  return numberKinds.flatMap((kind) => {
    const values = slots.filter(({ index }) => kindAt(graph.anchors, index) === kind);
    if (values.length === 0) return [];
    const shapes = new Map<string, Shape>();
    let touches = 0;
    const { anchors } = graph;
    for (let a = 0; a < anchors.length; a++) {
      if (users[a] === 0 || kindAt(anchors, a) !== kind) continue;
      touches += users[a];
      count(shapes, anchors.key.at(a), users[a]);
    }
    const expected = values.reduce(
      (sum, { index }) => sum + shapeChance(shapes, anchors.key.at(index), { touches, own: users[index] }),
      0,
    );
    return [{ kind, expected: touches * expected }];
  });
}

interface Shape {
  total: number;
  readonly signs: Map<string, number>[];
}

function count(shapes: Map<string, Shape>, key: string, weight: number): void {
  const name = shapeOf(key);
  let shape = shapes.get(name);
  if (shape === undefined) {
    shape = { total: 0, signs: Array.from(key, () => new Map<string, number>()) };
    shapes.set(name, shape);
  }
  shape.total += weight;
  for (let i = 0; i < key.length; i++) {
    const signs = shape.signs[i];
    signs?.set(key[i], (signs.get(key[i]) ?? 0) + weight);
  }
}

function shapeChance(
  shapes: ReadonlyMap<string, Shape>,
  key: string,
  { touches, own }: { readonly touches: number; readonly own: number },
): number {
  const shape = shapes.get(shapeOf(key));
  const mine = shape === undefined ? 0 : own;
  const total = (shape?.total ?? 0) - mine;
  let chance = (total + 1) / (touches - mine + 1);
  for (let i = 0; i < key.length; i++) {
    const seen = (shape?.signs[i]?.get(key[i]) ?? 0) - mine;
    chance *= (Math.max(0, seen) + evenShare(key[i])) / (total + 1);
  }
  return chance;
}

/** The chance of a sign where nothing is known but its kind. */
function evenShare(sign: string): number {
  if (sign >= '0' && sign <= '9') return 1 / 10;
  return /\p{L}/u.test(sign) ? 1 / 26 : 1;
}

function shapeOf(key: string): string {
  return key.replace(/[0-9]/g, '0').replace(/[\p{L}]/gu, 'A');
}

/** Expected coincidental equalities between two lists, N1 * N2 * sum p q, from value frequencies (Fellegi & Sunter 1969). */
export function expectedEqualities(
  left: { readonly size: number; readonly share: ReadonlyMap<string, number> },
  right: { readonly size: number; readonly share: ReadonlyMap<string, number> },
): number {
  let sum = 0;
  for (const [value, p] of left.share) sum += p * (right.share.get(value) ?? 0);
  return left.size * right.size * sum;
}
