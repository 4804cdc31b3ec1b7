import { missing } from './comparison.ts';
import { fatherBit, leadBit } from './name-order.ts';
import type { PairLevels } from './pair-levels.ts';
import { resembles } from './stray-names.ts';
import { linkKinds, linkOf, type TokenLinks } from './token-links.ts';
import { linkIsForm, linkIsNear } from './token-table.ts';
import type { ValueTexts } from './value-texts.ts';

/** What the comparison of names needs to compare records. */
export interface NameKernel {
  readonly kind: 'name';
  readonly offsets: Uint32Array;
  /** Token ids of each record, rising. */
  readonly tokens: Uint32Array;
  /** Parallel to `tokens`: 1 given name, 0 of the family; `fatherBit` is added where it names the father, `leadBit` to the first given name, `onlyGivenBit` to a surname that stands for one. */
  readonly parts: Uint8Array;
  readonly tokenBits: Float64Array;
  readonly tokenHash: Uint32Array;
  /** For each token the buckets (of 256: eight words) that its linked tokens fall into: most pairs need no look-up. */
  readonly buckets: Uint32Array;
  readonly links: TokenLinks;
  readonly linkBits: Float32Array;
  /** `linkIsNear` or `linkIsForm` where a link joins two established names, else 0. */
  readonly linkNear: Uint8Array;
  /** By token 1 where it is a given name misspelt: see `strayNames`; null where there are none. */
  readonly strays: { readonly isStray: Uint8Array; readonly texts: ValueTexts } | null;
}

/**
 * What two names leave over. `other_given`: both hold a given name that the other lacks, as relatives do;
 * `near_given`: no more than two established given names a few letters apart (Marina, Karina); `first_given`: the first
 * given name of one, which the other lacks, whose own first is a further one or initial of the first (Anna, Elena Anna or Elena A.): seldom left
 * out by one person, and what twins may be called; `form_given`: two established forms of one given name that are more
 * than a letter apart (Patrick, Paddy).
 */
export const leftovers = [
  'none',
  'one_sided',
  'one_each',
  'more',
  'other_given',
  'near_given',
  'first_given',
  'form_given',
] as const;
export type Leftover = (typeof leftovers)[number];

/** Is nothing left over of one of two names, at least? */
export function isWhole(left: Leftover): boolean {
  return left === 'none' || left === 'one_sided';
}

/** What is left over at a level of names. */
export function leftoverOfLevel(level: number): Leftover {
  return leftovers[level % leftovers.length];
}

/** Added to the part of a token that is commoner as a surname and all the given name that its record has. */
export const onlyGivenBit = 8;

export const bandCuts = [4, 7, 10, 13, 16, 20, 25] as const;
/** Most tokens that a record's bag holds. */
export const bagMax = 24;

/** Bits by which two bags agree, and the tokens that found no partner. */
export interface NameAlignment {
  bits: number;
  leftA: number;
  leftB: number;
  /** Both names have a given name or a name of the father left over, or one is given what only the other's father is called. */
  otherGiven: boolean;
  /** Two established given names were matched that are a few letters apart. */
  nearGiven: boolean;
  /** Two established forms of one given name were matched. */
  formGiven: boolean;
  /** The first given name of one is left over, and that of the other met a further one of the first. */
  firstGiven: boolean;
}

/** Hears each matched pair of tokens (link -1: equal). */
export type OnMatch = (tokenA: number, tokenB: number, link: number, bits: number) => void;
export type Align = (a: number, b: number, onMatch?: OnMatch) => NameAlignment;

/** The levels of names. */
export class NameLevels implements PairLevels {
  readonly #offsets: Uint32Array;
  readonly #aligner: NameAligner;
  constructor(kernel: NameKernel) {
    this.#offsets = kernel.offsets;
    this.#aligner = new NameAligner(kernel);
  }
  of(a: number, b: number): number {
    const offsets = this.#offsets;
    if (offsets[a] === offsets[a + 1] || offsets[b] === offsets[b + 1]) return missing;
    const alignment = this.#aligner.align(a, b);
    const { bits } = alignment;
    let band = 0;
    while (band < bandCuts.length && bits >= bandCuts[band]) band++;
    return band * leftovers.length + leftoverAt(alignment);
  }
  fill(left: Uint32Array, right: Uint32Array, count: number, out: Int16Array): void {
    for (let i = 0; i < count; i++) out[i] = this.of(left[i], right[i]);
  }
}

/** Index into `leftovers`. */
function leftoverAt({ leftA, leftB, otherGiven, nearGiven, firstGiven, formGiven }: NameAlignment): number {
  if (otherGiven) return 4;
  if (nearGiven) return 5;
  if (firstGiven) return 6;
  if (formGiven) return 7;
  const least = leftA < leftB ? leftA : leftB;
  return least === 0 ? (leftA + leftB === 0 ? 0 : 1) : least === 1 ? 2 : 3;
}

/** Aligns two bags; the result is overwritten by the next call. */
export class NameAligner {
  readonly #kernel: NameKernel;
  /** Tokens of two bags that found no equal, and which of them are given names. */
  readonly #tokensA = new Uint32Array(bagMax);
  readonly #tokensB = new Uint32Array(bagMax);
  readonly #givenA = new Uint8Array(bagMax);
  readonly #givenB = new Uint8Array(bagMax);
  readonly #result: NameAlignment = {
    bits: 0,
    leftA: 0,
    leftB: 0,
    otherGiven: false,
    nearGiven: false,
    formGiven: false,
    firstGiven: false,
  };

  constructor(kernel: NameKernel) {
    this.#kernel = kernel;
  }

  align(a: number, b: number, onMatch?: OnMatch): NameAlignment {
    const { offsets, tokens, parts, tokenBits } = this.#kernel;
    const tokensA = this.#tokensA;
    const tokensB = this.#tokensB;
    const givenA = this.#givenA;
    const givenB = this.#givenB;
    const result = this.#result;
    let i = offsets[a];
    let j = offsets[b];
    const endA = offsets[a + 1];
    const endB = offsets[b + 1];
    let bits = 0;
    let countA = 0;
    let countB = 0;
    let met = 0;
    while (i < endA && j < endB) {
      const x = tokens[i];
      const y = tokens[j];
      if (x === y) {
        bits += tokenBits[x];
        met |= meetings[(parts[i] << 4) | parts[j]];
        onMatch?.(x, y, -1, tokenBits[x]);
        i++;
        j++;
      } else if (x < y) {
        givenA[countA] = parts[i++];
        tokensA[countA++] = x;
      } else {
        givenB[countB] = parts[j++];
        tokensB[countB++] = y;
      }
    }
    for (; i < endA; i++) {
      givenA[countA] = parts[i];
      tokensA[countA++] = tokens[i];
    }
    for (; j < endB; j++) {
      givenB[countB] = parts[j];
      tokensB[countB++] = tokens[j];
    }
    setEqual(result, bits, countA, countB);
    if (countA > 0 && countB > 0) {
      met |= this.#alignLinked(onMatch);
      result.otherGiven =
        (holdsGiven(givenA, result.leftA) && holdsGiven(givenB, result.leftB) && !this.#isMisspelt()) ||
        (holdsFather(givenA, result.leftA) && holdsFather(givenB, result.leftB));
    }
    if (met & ~givenMeetsOther) this.#readMeetings(met, a, b);
    return result;
  }

  /** What the matched pairs of tokens say of given names. */
  #readMeetings(meetings: number, a: number, b: number): void {
    const { offsets, parts } = this.#kernel;
    const result = this.#result;
    if (meetings & leadOfAMetFurther) {
      const lead = leadLeft(this.#tokensB, this.#givenB, result.leftB);
      result.firstGiven = isOtherThanLead(this.#kernel, lead, offsets[a], offsets[a + 1]);
    }
    if (meetings & leadOfBMetFurther) {
      const lead = leadLeft(this.#tokensA, this.#givenA, result.leftA);
      result.firstGiven ||= isOtherThanLead(this.#kernel, lead, offsets[b], offsets[b + 1]);
    }
    if (meetings & initialOfALead) {
      const lead = leadLeft(this.#tokensB, this.#givenB, result.leftB);
      result.firstGiven ||= isOtherThanLead(this.#kernel, lead, offsets[a], offsets[a + 1]);
    }
    if (meetings & initialOfBLead) {
      const lead = leadLeft(this.#tokensA, this.#givenA, result.leftA);
      result.firstGiven ||= isOtherThanLead(this.#kernel, lead, offsets[b], offsets[b + 1]);
    }
    if ((meetings & crossedInitials) === crossedInitials) result.otherGiven = true;
    const met = meetings & fatherMeetings;
    if (met === givenIsFatherOfB || met === givenIsFatherOfA)
      result.otherGiven ||= ownGiven(parts, offsets[a], offsets[a + 1]) && ownGiven(parts, offsets[b], offsets[b + 1]);
  }

  /** Matches tokens that are linked (nickname, alias, near spelling) among those that found no equal, the best link first. */
  #alignLinked(onMatch?: OnMatch): number {
    const { links, linkBits, linkNear } = this.#kernel;
    const tokensA = this.#tokensA;
    const tokensB = this.#tokensB;
    const givenA = this.#givenA;
    const givenB = this.#givenB;
    const result = this.#result;
    let met = 0;
    while (result.leftA > 0 && result.leftB > 0) {
      const best = this.#bestLink(result.leftA, result.leftB);
      if (best < 0) return met;
      const atA = this.#atA;
      const atB = this.#atB;
      result.bits += linkBits[best];
      if (givenA[atA] & givenB[atB] & 1) {
        if (linkNear[best] === linkIsNear) result.nearGiven = true;
        else if (linkNear[best] === linkIsForm) result.formGiven = true;
      }
      met |= meetings[(givenA[atA] << 4) | givenB[atB]];
      if (links.kind[best] === initialLink) met |= initialMeeting(givenA[atA], givenB[atB]);
      onMatch?.(tokensA[atA], tokensB[atB], best, linkBits[best]);
      tokensA[atA] = tokensA[--result.leftA];
      givenA[atA] = givenA[result.leftA];
      tokensB[atB] = tokensB[--result.leftB];
      givenB[atB] = givenB[result.leftB];
    }
    return met;
  }

  /** Is all the given name left over of one a misspelling of one left over of the other? */
  #isMisspelt(): boolean {
    const { strays } = this.#kernel;
    if (strays === null) return false;
    const { leftA, leftB } = this.#result;
    const [tokensA, tokensB, givenA, givenB] = [this.#tokensA, this.#tokensB, this.#givenA, this.#givenB];
    const x = onlyGivenLeft(tokensA, givenA, leftA);
    const y = onlyGivenLeft(tokensB, givenB, leftB);
    const { isStray, texts } = strays;
    return (
      (x >= 0 && isStray[x] === 1 && someGivenLeft(tokensB, givenB, leftB, (other) => resembles(texts, x, other))) ||
      (y >= 0 && isStray[y] === 1 && someGivenLeft(tokensA, givenA, leftA, (other) => resembles(texts, y, other)))
    );
  }

  /** Where the two tokens of the link found last stand among the rest. */
  #atA = 0;
  #atB = 0;

  /** The link of most bits between the rest of both, -1 where there is none. */
  #bestLink(leftA: number, leftB: number): number {
    const { tokenHash, buckets, links, linkBits } = this.#kernel;
    const tokensA = this.#tokensA;
    const tokensB = this.#tokensB;
    let best = -1;
    let bestBits = 0;
    let atA = 0;
    let atB = 0;
    for (let p = 0; p < leftA; p++) {
      const a = tokensA[p];
      for (let q = 0; q < leftB; q++) {
        const b = tokensB[q];
        const hash = tokenHash[b];
        if ((buckets[8 * a + ((hash >>> 5) & 7)] & (1 << (hash & 31))) === 0) continue;
        const link = linkOf(links, a, b);
        if (link < 0) continue;
        const better = linkBits[link] - bestBits;
        if (better > 0 || (better === 0 && best >= 0 && earlier(tokenHash, a, b, tokensA[atA], tokensB[atB]))) {
          best = link;
          bestBits = linkBits[link];
          atA = p;
          atB = q;
        }
      }
    }
    this.#atA = atA;
    this.#atB = atB;
    return best;
  }
}

/** Starts a result anew with what equal tokens weigh, and how many others each side has. */
function setEqual(result: NameAlignment, bits: number, leftA: number, leftB: number): void {
  result.bits = bits;
  result.leftA = leftA;
  result.leftB = leftB;
  result.otherGiven = false;
  result.nearGiven = false;
  result.formGiven = false;
  result.firstGiven = false;
}

function holdsGiven(parts: Uint8Array, count: number): boolean {
  for (let i = 0; i < count; i++) if ((parts[i] & (1 | onlyGivenBit)) !== 0) return true;
  return false;
}

/** The given name left over, where it is one; else -1. */
function onlyGivenLeft(tokens: Uint32Array, parts: Uint8Array, count: number): number {
  let only = -1;
  for (let i = 0; i < count; i++) {
    if ((parts[i] & (1 | onlyGivenBit)) === 0) continue;
    if (only >= 0) return -1;
    only = tokens[i];
  }
  return only;
}

function someGivenLeft(
  tokens: Uint32Array,
  parts: Uint8Array,
  count: number,
  test: (token: number) => boolean,
): boolean {
  for (let i = 0; i < count; i++) if ((parts[i] & (1 | onlyGivenBit)) !== 0 && test(tokens[i])) return true;
  return false;
}

/** Is a name of the father left over? Where both hold another one they are children of two fathers. */
function holdsFather(parts: Uint8Array, count: number): boolean {
  for (let i = 0; i < count; i++) if ((parts[i] & fatherBit) !== 0) return true;
  return false;
}

/** The first given name, where it is among those left over, else -1. */
function leadLeft(tokens: Uint32Array, parts: Uint8Array, count: number): number {
  for (let i = 0; i < count; i++) if ((parts[i] & givenLead) === givenLead) return tokens[i];
  return -1;
}

/** Is a token (-1: none) another name than the first given name of a record: no spelling or initial of it? */
function isOtherThanLead({ tokens, parts, links }: NameKernel, token: number, from: number, to: number): boolean {
  if (token < 0) return false;
  for (let slot = from; slot < to; slot++)
    if ((parts[slot] & givenLead) === givenLead && linkOf(links, tokens[slot], token) >= 0) return false;
  return true;
}

/** Does a name have a given name that is not the father's? */
function ownGiven(parts: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((parts[i] & (1 | fatherBit)) === 1) return true;
  return false;
}

const givenIsFatherOfB = 1;
const givenIsFatherOfA = 2;
const givenMeetsOther = 4;
const fatherMeetings = givenIsFatherOfB | givenIsFatherOfA | givenMeetsOther;
const leadOfAMetFurther = 8;
const leadOfBMetFurther = 16;
const initialOfALead = 32;
const initialOfBLead = 64;
/** Each first given name met nothing but a further initial of the other (Stephanie M., Melissa S.): two people. */
const crossedInitials = initialOfALead | initialOfBLead;
const givenLead = 1 | leadBit;

/**
 * What a matched pair of tokens says of given names. A given name that meets only the name of the other's father tells
 * child from parent, or two children; where both meet it the columns were swapped.
 */
function meeting(partA: number, partB: number): number {
  const leads =
    partA & partB & 1 && (partA ^ partB) & leadBit ? (partA & leadBit ? leadOfAMetFurther : leadOfBMetFurther) : 0;
  if ((partA & (1 | fatherBit)) === 1) return leads | (partB & fatherBit ? givenIsFatherOfB : givenMeetsOther);
  return leads | ((partB & (1 | fatherBit)) === 1 ? (partA & fatherBit ? givenIsFatherOfA : givenMeetsOther) : 0);
}

/** `meeting` of two parts of sixteen, the first one's in the upper four bits. */
const meetings = Uint8Array.from({ length: 256 }, (_, both) => meeting(both >> 4, both & 15));

const initialLink = linkKinds.indexOf('initial');

/** The first given name of one met a further initial of the other: where the other's own first is left over, by chance (Avery; Anna A.). */
function initialMeeting(partA: number, partB: number): number {
  const [leadA, leadB] = [(partA & givenLead) === givenLead, (partB & givenLead) === givenLead];
  return leadA === leadB ? 0 : leadA ? initialOfALead : initialOfBLead;
}

function earlier(hash: Uint32Array, a: number, b: number, c: number, d: number): boolean {
  const low = Math.min(hash[a], hash[b]);
  const other = Math.min(hash[c], hash[d]);
  return low !== other ? low < other : Math.max(hash[a], hash[b]) < Math.max(hash[c], hash[d]);
}
