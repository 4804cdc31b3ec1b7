import { filled } from './filled.ts';
/** Every member alone: `root` by member, for `join` and `rootOf`. */
export function singletons(count: number): Uint32Array {
  return filled(new Uint32Array(count), (member) => member);
}

/** Puts two members into one component. The earlier of two roots stays, so that a root is the earliest of its component. */
export function join(root: Uint32Array, a: number, b: number): void {
  const x = rootOf(root, a);
  const y = rootOf(root, b);
  if (x < y) root[y] = x;
  else root[x] = y;
}

export function rootOf(root: Uint32Array, member: number): number {
  let at = member;
  while (root[at] !== at) {
    root[at] = root[root[at]];
    at = root[at];
  }
  return at;
}
