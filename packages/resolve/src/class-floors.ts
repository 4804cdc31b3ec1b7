import type { Comparison } from './comparison.ts';
import { unseenMax } from './rule-of-three.ts';

/** Two people of one home rarely hold one document number beside: over those who do not. */
const documentShare = 0.01;
/** Surname and birth date shared, in the numbers of `ClassLayout`: name state 1, date state 1, of four date states. */
const twinCorner = 5;
const corners = 12;

/**
 * Most pairs by which learning may raise each class, so that none dies. Where no two people of one home were seen
 * (`householdsUnseen`) at most three pairs in all share a home: evenly over the classes that do, next to none where they
 * share a document as well. Twins keep what they have: they differ in less than what was looked for.
 */
export function floorMaxOf(
  comparisons: readonly Comparison[],
  groups: readonly (readonly number[])[],
  allowed: Uint8Array,
  householdsUnseen: boolean,
): Float64Array {
  const unlimited = new Float64Array(allowed.length).fill(Number.POSITIVE_INFINITY);
  if (!householdsUnseen) return unlimited;
  const maskOf = (...kinds: readonly Comparison['kind'][]): number =>
    groups.reduce((mask, [f], k) => (kinds.includes(comparisons[f].kind) ? mask | (1 << k) : mask), 0);
  const homes = maskOf('address', 'postcode');
  const documents = maskOf('code');
  const masks = allowed.length / corners;
  const shares = Float64Array.from(allowed, (held, c) => {
    const mask = c % masks;
    if (!held || !(mask & homes) || Math.floor(c / masks) === twinCorner) return 0;
    return mask & documents ? documentShare : 1;
  });
  const all = shares.reduce((sum, share) => sum + share, 0);
  return unlimited.map((max, c) => (shares[c] > 0 ? (unseenMax * shares[c]) / all : max));
}
