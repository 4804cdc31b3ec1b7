import { seededRandom } from '@lookback/base';
import type { NameBags, NameComparison } from './name-comparison.ts';
import { bagMax, type NameKernel, NameLevels } from './name-kernel.ts';
import { leadBit } from './name-order.ts';
import { NumberList } from './number-list.ts';
import { forEachLink } from './token-links.ts';
import { linkIsNear } from './token-table.ts';

const pairsDrawn = 30_000;
/** Of names in part fewer show what they tell, and three names are made up for each. */
const inPartDrawn = 10_000;
/** Parents give twins and siblings names that resemble each other more often than strangers' do. */
const resemblingShare = 0.05;

/**
 * How the names of relatives agree: pairs made up from the file's own names. In half of them a stranger takes a
 * record's family names, in half a record keeps all but one given name (second surnames and patronymics are shared
 * too, middle names are not); some take a given name that is one edit away. Counts by level. Null where no record has both kinds of name.
 */
export function relativeNames(name: NameComparison, seed: string): Float64Array | null {
  const { bags } = name;
  const records = tellingRecords(bags);
  if (records.length < 2) return null;
  const random = seededRandom(`${seed}/relatives`);
  const near = nearNames(bags);
  const made = new MadeUpBags();
  const pick = (): number => records[random.below(records.length)];
  const wanted = Math.min(pairsDrawn, 40 * records.length);
  for (let drawn = 0; drawn < wanted; drawn++) {
    const a = pick();
    const b = pick();
    const own = partsOfRecord(bags, a);
    const other = partsOfRecord(bags, b);
    made.add([...own.given, ...own.middle.given], [...own.family, ...own.middle.other]);
    const kept = random.below(own.given.length);
    const resembling = near.get(own.given[kept]);
    const given =
      resembling && random.chance(resemblingShare * 2)
        ? replaced(own.given, kept, resembling[random.below(resembling.length)])
        : drawn % 2 === 0
          ? other.given
          : replaced(own.given, kept, other.given[random.below(other.given.length)]);
    made.add([...given, ...other.middle.given], [...own.family, ...other.middle.other]);
  }
  const levels = new NameLevels({ ...name.kernel, ...made.bags() });
  const counts = new Float64Array(name.levels.length);
  for (let pair = 0; pair < made.count; pair += 2) {
    const level = levels.of(pair + 1, pair);
    if (level >= 0) counts[level]++;
  }
  return counts;
}

/** Share of the names without given name or without family name below which a file writes both: words of either kind are mistaken for the other. */
const inPartMin = 0.1;

/** How two people of one name, and two of one surname, agree where one or both of them write but a part of it. Counts by level. */
export interface NamesInPart {
  readonly full: Float64Array;
  /** Of those that write all of it nothing is counted: see `relativeNames`. */
  readonly surname: Float64Array;
  /** Share of the pairs that write all of it. */
  readonly whole: number;
}

/**
 * Two records of one name, of parent and child as of one person, lack given name or family name as often as any two
 * records of the file, and then agree in a part of the name alone. Names of the file are left out part by part as others
 * are. Null where next to all names are whole.
 */
export function namesInPart(name: NameComparison, seed: string): NamesInPart | null {
  const { bags } = name;
  const holders = [0, 0, 0, 0];
  for (let record = 0; record + 1 < bags.offsets.length; record++) holders[partsHeld(bags, record)]++;
  const [, givenAlone, familyAlone, both] = holders;
  const named = givenAlone + familyAlone + both;
  if (both < 2 || named - both < inPartMin * named) return null;
  const records = tellingRecords(bags);
  const random = seededRandom(`${seed}/names in part`);
  const partsDrawn = (): number => {
    const drawn = random.below(named);
    return drawn < givenAlone ? 1 : drawn < givenAlone + familyAlone ? 2 : wholeName;
  };
  const made = new MadeUpBags();
  const isWhole: boolean[] = [];
  const wanted = Math.min(inPartDrawn, 40 * records.length);
  for (let drawn = 0; drawn < wanted; drawn++) {
    const own = partsOfRecord(bags, records[random.below(records.length)]);
    const other = partsOfRecord(bags, records[random.below(records.length)]);
    const [x, y] = [partsDrawn(), partsDrawn()];
    isWhole.push(x === wholeName && y === wholeName);
    made.add(...written(own, x));
    made.add(...written(own, y));
    made.add(...written({ ...other, family: own.family }, y));
  }
  const levels = new NameLevels({ ...name.kernel, ...made.bags() });
  const [full, surname] = [new Float64Array(name.levels.length), new Float64Array(name.levels.length)];
  let whole = 0;
  isWhole.forEach((both, pair) => {
    full[levels.of(3 * pair + 1, 3 * pair)]++;
    if (both) whole++;
    else surname[levels.of(3 * pair + 2, 3 * pair)]++;
  });
  return { full, surname, whole: whole / wanted };
}

/** How names made up of those of the file agree: those of relatives, and those that are written in part. */
export interface MadeUpNames {
  readonly relatives: Float64Array | null;
  readonly inPart: NamesInPart | null;
}

export function madeUpNames(name: NameComparison | null, seed: string): MadeUpNames {
  return { relatives: name && relativeNames(name, seed), inPart: name && namesInPart(name, seed) };
}

function written({ given, family, middle }: NameParts, parts: number): [number[], number[]] {
  return [(parts & 1) === 0 ? [] : [...given, ...middle.given], (parts & 2) === 0 ? [] : [...family, ...middle.other]];
}

function replaced(tokens: readonly number[], at: number, token: number): number[] {
  return tokens.map((held, i) => (i === at ? token : held));
}

/** Records with at least one given name that is no middle name, and one family name. */
function tellingRecords(bags: NameBags): number[] {
  const records: number[] = [];
  for (let record = 0; record + 1 < bags.offsets.length; record++)
    if (partsHeld(bags, record) === wholeName) records.push(record);
  return records;
}

const wholeName = 3;

/** What of a name a record holds, beside middle names: 1 given name, 2 family name, 3 both. */
function partsHeld({ offsets, given, first, ofMiddle }: NameBags, record: number): number {
  let held = 0;
  for (let k = offsets[record]; k < offsets[record + 1]; k++)
    if (ofMiddle[k] !== 1 || (first[k] === 1 && given[k] === 1)) held |= given[k] === 1 ? 1 : 2;
  return held;
}

/** Given names, the first one first, family names, and what stands in a column of middle names: given names and initials. */
interface NameParts {
  readonly given: number[];
  readonly family: number[];
  readonly middle: { readonly given: number[]; readonly other: number[] };
}

function partsOfRecord(bags: NameBags, record: number): NameParts {
  const parts: NameParts = { given: [], family: [], middle: { given: [], other: [] } };
  for (let k = bags.offsets[record]; k < bags.offsets[record + 1]; k++) {
    const token = bags.tokens[k];
    const isGiven = bags.given[k] === 1;
    if (bags.first[k] === 1 && isGiven) parts.given.unshift(token);
    else if (bags.ofMiddle[k] === 1) parts.middle[isGiven ? 'given' : 'other'].push(token);
    else parts[isGiven ? 'given' : 'family'].push(token);
  }
  return parts;
}

/** Established given names that are a few edits away, by token. */
function nearNames({ table }: NameBags): Map<number, number[]> {
  const near = new Map<number, number[]>();
  const add = (from: number, to: number): void => {
    const known = near.get(from);
    if (known) known.push(to);
    else near.set(from, [to]);
  };
  forEachLink(table.links, (a, b, link) => {
    if (table.linkNear[link] !== linkIsNear) return;
    add(a, b);
    add(b, a);
  });
  for (const list of near.values())
    list.sort((x, y) => (table.tokens[x] < table.tokens[y] ? -1 : table.tokens[x] > table.tokens[y] ? 1 : 0));
  return near;
}

/** Collects bags of tokens that no record holds. */
class MadeUpBags {
  readonly #offsets = new NumberList();
  readonly #tokens = new NumberList();
  readonly #parts = new NumberList();
  /** The bag under way: its tokens and what each is. */
  readonly #token = new Uint32Array(2 * bagMax);
  readonly #part = new Uint8Array(2 * bagMax);
  #held = 0;
  constructor() {
    this.#offsets.push(0);
  }
  get count(): number {
    return this.#offsets.length - 1;
  }
  add(given: readonly number[], family: readonly number[]): void {
    this.#held = 0;
    for (const token of family) this.#part[this.#slotOf(token)] = 0;
    for (let i = 0; i < given.length; i++) {
      const slot = this.#slotOf(given[i]);
      this.#part[slot] = i === 0 ? 1 | leadBit : this.#part[slot] | 1;
    }
    this.#sort();
    for (let i = 0; i < this.#held; i++) {
      this.#tokens.push(this.#token[i]);
      this.#parts.push(this.#part[i]);
    }
    this.#offsets.push(this.#tokens.length);
  }
  bags(): Pick<NameKernel, 'offsets' | 'tokens' | 'parts'> {
    return {
      offsets: this.#offsets.values(),
      tokens: this.#tokens.values(),
      parts: Uint8Array.from(this.#parts.values()),
    };
  }
  #slotOf(token: number): number {
    for (let i = 0; i < this.#held; i++) if (this.#token[i] === token) return i;
    this.#token[this.#held] = token;
    this.#part[this.#held] = 0;
    return this.#held++;
  }
  #sort(): void {
    const tokens = this.#token;
    const parts = this.#part;
    for (let i = 1; i < this.#held; i++) {
      const token = tokens[i];
      const part = parts[i];
      let at = i;
      for (; at > 0 && tokens[at - 1] > token; at--) {
        tokens[at] = tokens[at - 1];
        parts[at] = parts[at - 1];
      }
      tokens[at] = token;
      parts[at] = part;
    }
  }
}
