import type { RuleBlocks } from './block-rule.ts';
import { NumberList } from './number-list.ts';
import { shareable, sharedNumbers } from './shareable.ts';
import type { Team } from './team.ts';

/** Records and the places in blocks that they hold. */
export interface Memberships {
  /** By rule the records of its blocks one after another, rising in each. */
  readonly members: readonly Uint32Array[];
  /** Members of the rules before each: where its blocks begin among all. */
  readonly base: readonly number[];
  /** Places of record a: held[a] .. held[a + 1] - 1. */
  readonly held: Float64Array;
  /** By place, rising within a record: where its block begins among the members of all rules. */
  readonly first: Uint32Array;
  /** Side of each record where only pairs across two sides count. */
  readonly sides: Uint8Array | null;
  /** Records of part p: bounds[p] .. bounds[p + 1] - 1. */
  readonly bounds: Uint32Array;
}

interface PartnersOfPart {
  readonly partner: Uint32Array;
  /** Partners of each record of the part. */
  readonly counts: Uint32Array;
}

/** Finds the partners of the records of a part: all before them in a block that both are in. */
export function partnersOfPart(input: Memberships): (part: number) => PartnersOfPart {
  const { members, base, held, first, sides, bounds } = input;
  const seen = new Int32Array(held.length - 1).fill(-1);
  const partners = new NumberList(1 << 16);
  return (part) => {
    partners.clear();
    const counts = sharedNumbers(bounds[part + 1] - bounds[part]);
    for (let a = bounds[part]; a < bounds[part + 1]; a++) {
      const before = partners.length;
      let rule = 0;
      for (let h = held[a]; h < held[a + 1]; h++) {
        while (first[h] >= base[rule + 1]) rule++;
        const block = members[rule];
        for (let k = first[h] - base[rule]; block[k] < a; k++) {
          const b = block[k];
          if (seen[b] === a || (sides !== null && sides[a] === sides[b])) continue;
          seen[b] = a;
          partners.push(b);
        }
      }
      counts[a - bounds[part]] = partners.length - before;
    }
    return { partner: shareable(partners.values()), counts };
  };
}

/** All pairs within blocks, each once: partners of record a at start[a] .. start[a + 1]. */
export function pairsOfBlocks(
  count: number,
  rules: readonly RuleBlocks[],
  sides: Uint8Array | null,
  team: Team,
): { start: Float64Array; partner: Uint32Array } {
  const memberships = membershipsOf(count, rules, sides);
  const parts = team.run('partners', memberships, memberships.bounds.length - 1);
  let total = 0;
  for (const { partner } of parts) total += partner.length;
  const partner = sharedNumbers(total);
  const start = shareable(new Float64Array(count + 1));
  let used = 0;
  let record = 0;
  for (const part of parts) {
    partner.set(part.partner, used);
    for (const held of part.counts) start[++record] = used += held;
  }
  return { start, partner };
}

const partsMax = 256;
const placesMin = 20_000;

function membershipsOf(count: number, rules: readonly RuleBlocks[], sides: Uint8Array | null): Memberships {
  const held = new Float64Array(new SharedArrayBuffer(8 * (count + 1)));
  const base = [0];
  for (const { members } of rules) {
    base.push(base[base.length - 1] + members.length);
    for (let k = 0; k < members.length; k++) held[members[k] + 1]++;
  }
  for (let record = 0; record < count; record++) held[record + 1] += held[record];
  const total = base[rules.length];
  const first = sharedNumbers(total);
  const fill = held.slice();
  rules.forEach(({ members, start }, rule) => {
    for (let block = 0; block + 1 < start.length; block++) {
      const from = base[rule] + start[block];
      for (let k = start[block]; k < start[block + 1]; k++) first[fill[members[k]]++] = from;
    }
  });
  const bounds = evenBounds(held, Math.max(placesMin, Math.ceil(total / partsMax)));
  return { members: rules.map(({ members }) => members), base, held, first, sides: sides && shareable(sides), bounds };
}

/** Cuts records into stretches that hold about so many items each; `start` counts the items before every record. */
export function evenBounds(start: Float64Array, itemsPerPart: number): Uint32Array {
  const bounds = [0];
  let from = 0;
  for (let record = 1; record < start.length; record++) {
    if (record < start.length - 1 && start[record] - from < itemsPerPart) continue;
    bounds.push(record);
    from = start[record];
  }
  return shareable(Uint32Array.from(bounds));
}
