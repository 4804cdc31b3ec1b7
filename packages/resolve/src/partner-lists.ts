import type { RuleBlocks } from './block-rule.ts';
import { NumberList } from './number-list.ts';
import { shareable, sharedNumbers } from './shareable.ts';
import type { Team } from './team.ts';

/** Which blocks of one rule each record is in. */
export interface Places {
  /** Places of record a: held[a] .. held[a + 1] - 1. */
  readonly held: Uint32Array;
  /** By place, rising within a record: where its block begins among the members of the rule. */
  readonly first: Uint32Array;
}

/** Blocks, and the places in them that records hold. */
export interface Memberships {
  /** By rule the records of its blocks one after another, rising in each. */
  readonly members: readonly Uint32Array[];
  readonly places: readonly Places[];
  /** Side of each record where only pairs across two sides count. */
  readonly sides: Uint8Array | null;
  /** Records of part p: bounds[p] .. bounds[p + 1] - 1. */
  readonly bounds: Uint32Array;
}

export interface PlacesInput {
  readonly count: number;
  readonly blocks: readonly Pick<RuleBlocks, 'members' | 'start'>[];
}

/** Turns the blocks of a rule round: from records to blocks. */
export function placesOfRule({ count, blocks }: PlacesInput): (rule: number) => Places {
  return (rule) => {
    const { members, start } = blocks[rule];
    const held = sharedNumbers(count + 1);
    for (let k = 0; k < members.length; k++) held[members[k] + 1]++;
    for (let record = 0; record < count; record++) held[record + 1] += held[record];
    const first = sharedNumbers(members.length);
    const fill = new Uint32Array(held);
    for (let block = 0; block + 1 < start.length; block++)
      for (let k = start[block]; k < start[block + 1]; k++) first[fill[members[k]]++] = start[block];
    return { held, first };
  };
}

interface PartnersOfPart {
  readonly partner: Uint32Array;
  /** Partners of each record of the part. */
  readonly counts: Uint32Array;
}

/** Finds the partners of the records of a part: all before them in a block that both are in. */
export function partnersOfPart(input: Memberships): (part: number) => PartnersOfPart {
  const { bounds } = input;
  const finder = new PartnerFinder(input);
  return (part) => {
    finder.partners.clear();
    const counts = sharedNumbers(bounds[part + 1] - bounds[part]);
    for (let a = bounds[part]; a < bounds[part + 1]; a++) {
      const before = finder.partners.length;
      finder.addPartnersOf(a);
      counts[a - bounds[part]] = finder.partners.length - before;
    }
    return { partner: shareable(finder.partners.values()), counts };
  };
}

class PartnerFinder {
  readonly partners = new NumberList(1 << 16);
  readonly #memberships: Memberships;
  /** By record the last one that took it for a partner. */
  readonly #seen: Int32Array;
  constructor(memberships: Memberships) {
    const { bounds } = memberships;
    this.#memberships = memberships;
    this.#seen = new Int32Array(bounds[bounds.length - 1]).fill(-1);
  }
  addPartnersOf(a: number): void {
    const { members, places } = this.#memberships;
    for (let rule = 0; rule < members.length; rule++) {
      const { held, first } = places[rule];
      for (let h = held[a]; h < held[a + 1]; h++) this.#addBlock(members[rule], first[h], a);
    }
  }
  /** Those before a record in the block that begins at `from`. */
  #addBlock(block: Uint32Array, from: number, a: number): void {
    const { sides } = this.#memberships;
    const seen = this.#seen;
    for (let k = from; block[k] < a; k++) {
      const b = block[k];
      if (seen[b] === a || (sides !== null && sides[a] === sides[b])) continue;
      seen[b] = a;
      this.partners.push(b);
    }
  }
}

/** All pairs within blocks, each once: partners of record a at start[a] .. start[a + 1]. */
export function pairsOfBlocks(
  count: number,
  rules: readonly RuleBlocks[],
  sides: Uint8Array | null,
  team: Team,
): { start: Float64Array; partner: Uint32Array } {
  const blocks = rules.map(({ members, start }) => ({ members, start }));
  const places = team.run('places', { count, blocks }, blocks.length);
  const bounds = boundsOf(count, places);
  const members = blocks.map((rule) => rule.members);
  const memberships = { members, places, sides: sides && shareable(sides), bounds };
  const parts = team.run('partners', memberships, bounds.length - 1);
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

/** Parts of records that hold about so many places each. */
function boundsOf(count: number, places: readonly Places[]): Uint32Array {
  const before = new Float64Array(count + 1);
  for (const { held } of places) for (let record = 0; record <= count; record++) before[record] += held[record];
  return evenBounds(before, Math.max(placesMin, Math.ceil(before[count] / partsMax)));
}

/**
 * Cuts records into stretches that hold about so many items each; `start` counts the items before every record. The end
 * of each is looked for by halves, as counts rise.
 */
export function evenBounds(start: Float64Array, itemsPerPart: number): Uint32Array {
  const last = start.length - 1;
  const bounds = [0];
  let record = 0;
  while (record < last) {
    const wanted = start[record] + itemsPerPart;
    let low = record + 1;
    record = last;
    while (low < record) {
      const middle = (low + record) >>> 1;
      if (start[middle] < wanted) low = middle + 1;
      else record = middle;
    }
    bounds.push(record);
  }
  return shareable(Uint32Array.from(bounds));
}
