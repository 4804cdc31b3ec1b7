import { floorMaxOf } from './class-floors.ts';
import type { Comparison } from './comparison.ts';
import { holdsOrigin } from './family-trait.ts';

/**
 * The rival classes as one table: class = ((nameState * 4 + dateState) << groups.length) | mask. nameState 0 unrelated,
 * 1 surname, 2 full name; dateState 0 unrelated, 1 shared, 2 a generation apart, 3 siblings; mask = groups shared.
 */
export interface ClassLayout {
  readonly nameIndex: number;
  readonly dateIndex: number;
  /** Comparisons that people who live together share as one: a home, an area, a phone, a document ... */
  readonly groups: readonly (readonly number[])[];
  /** All members of the groups, in order. */
  readonly shareable: readonly number[];
  readonly size: number;
  readonly allowed: Uint8Array;
  readonly sharedDocuments: boolean;
  /** Most pairs by which learning raises each class, so that it does not die; no limit unless the file shows one. */
  readonly floorMax: Float64Array;
  /** Comparisons of where a family comes from, and by class 1 where two relatives share it without the mask's saying so. */
  readonly origins: readonly number[];
  readonly kin: Uint8Array;
}

export const dateStateCount = 4;
export const cornerCount = 3 * dateStateCount;
/** Corner of two people of one full name and one birth date. */
export const dayNamesakes = 2 * dateStateCount + 1;

export function nameStateOf(c: number, layout: ClassLayout): number {
  return Math.floor((c >> layout.groups.length) / dateStateCount);
}

export function dateStateOf(c: number, layout: ClassLayout): number {
  return (c >> layout.groups.length) % dateStateCount;
}

export interface LayoutOptions {
  readonly sharedDocuments: boolean;
  readonly twinsRuledOut?: boolean;
  readonly namesakesOfOneDay?: boolean;
  readonly householdsUnseen?: boolean;
  readonly generationsSeen?: boolean;
}

/**
 * Lays out the classes. Full name and birth date both shared is identity and no class, unless with `namesakesOfOneDay`
 * the file was seen to hold strangers of one name and one birth date, who share nothing else; so is a document with
 * either, unless `sharedDocuments` says that the documents of this file belong to households. `twinsRuledOut`: nor is a
 * surname with a birth date one. Birth dates a generation apart need something shared, unless with `generationsSeen` a file that holds nothing of the kind shows parents and children. Without birth dates a full name with two things is no class either, nor, where the file
 * knows homes, with a phone at another home.
 */
export function classLayout(
  comparisons: readonly Comparison[],
  {
    sharedDocuments,
    twinsRuledOut = false,
    namesakesOfOneDay = false,
    householdsUnseen = false,
    generationsSeen = false,
  }: LayoutOptions,
): ClassLayout {
  const nameIndex = comparisons.findIndex((c) => c.kind === 'name');
  const dateIndex = comparisons.findIndex((c) => c.kind === 'date');
  const groups = sharedGroups(comparisons);
  const masks = 1 << groups.length;
  const documents = groups.reduce((mask, [f], k) => (comparisons[f].kind === 'code' ? mask | (1 << k) : mask), 0);
  const goesAlong = groupsThatGoAlong(comparisons, groups);
  const allowed = new Uint8Array(cornerCount * masks);
  for (let name = 0; name < (nameIndex < 0 ? 1 : 3); name++) {
    for (let date = 0; date < (dateIndex < 0 ? 1 : dateStateCount); date++) {
      for (let mask = 0; mask < masks; mask++) {
        if (name === 0 && date === 0 && mask === 0) continue;
        if (name === 2 && date === 1 && (mask !== 0 || !namesakesOfOneDay)) continue;
        if (name === 1 && date === 1 && twinsRuledOut) continue;
        if (date === 2 && (name !== 2 || (mask === 0 && !generationsSeen))) continue;
        if (date === 3 && (name !== 1 || mask === 0)) continue;
        if ((date === 1 || name === 2) && (mask & documents) !== 0 && !sharedDocuments) continue;
        if (dateIndex < 0 && name === 2 && (severalBits(mask) || (mask & goesAlong) !== 0)) continue;
        if (nameIndex < 0 && (date === 1 || dateIndex < 0) && mask === masks - 1) continue;
        allowed[((name * dateStateCount + date) << groups.length) | mask] = 1;
      }
    }
  }
  const origins = [...comparisons.keys()].filter((f) => holdsOrigin(comparisons[f]));
  return {
    nameIndex,
    dateIndex,
    groups,
    shareable: groups.flat(),
    size: cornerCount * masks,
    allowed,
    sharedDocuments,
    floorMax: floorMaxOf(comparisons, groups, allowed, householdsUnseen),
    origins,
    kin: kinClasses(groups, origins),
  };
}

/** Classes of people who share a thing, or a surname and related birth dates, but by their mask no origin. */
function kinClasses(groups: readonly (readonly number[])[], origins: readonly number[]): Uint8Array {
  const masks = 1 << groups.length;
  const byOrigin = groups.reduce(
    (bits, group, k) => (group.some((f) => origins.includes(f)) ? bits | (1 << k) : bits),
    0,
  );
  return Uint8Array.from({ length: cornerCount * masks }, (_, c) => {
    const mask = c % masks;
    const corner = Math.floor(c / masks);
    const related = mask !== 0 || (corner >= dateStateCount && corner % dateStateCount !== 0);
    return related && (mask & byOrigin) === 0 ? 1 : 0;
  });
}

/** Groups of phones and mail, where there are homes or places that they can go along from. */
function groupsThatGoAlong(comparisons: readonly Comparison[], groups: readonly (readonly number[])[]): number {
  const reaches = groups.map(([f]) => comparisons[f].kind === 'phone' || comparisons[f].kind === 'email');
  if (!groups.some(([f], k) => !reaches[k] && comparisons[f].kind !== 'code')) return 0;
  return reaches.reduce((mask, reach, k) => (reach ? mask | (1 << k) : mask), 0);
}

function severalBits(mask: number): boolean {
  return (mask & (mask - 1)) !== 0;
}

function sharedGroups(comparisons: readonly Comparison[]): number[][] {
  const byName = new Map<string, number[]>();
  comparisons.forEach((comparison, f) => {
    if (!comparison.shareable) return;
    const kind = comparison.kind;
    const group =
      kind === 'address' || kind === 'postcode'
        ? 'home'
        : kind === 'place'
          ? 'area'
          : kind === 'parent'
            ? 'parents'
            : comparison.name;
    const members = byName.get(group);
    if (members) members.push(f);
    else byName.set(group, [f]);
  });
  return [...byName.values()];
}
