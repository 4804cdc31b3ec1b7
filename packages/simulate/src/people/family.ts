import { unit } from '../chance/mix.ts';
import { label } from '../label.ts';
import type { Rates } from '../options.ts';
import type { Population } from './identity.ts';

/** Persons are numbered in blocks; a block holds at most one family, so that a family can be made from any member. */
const blockSize = 6;

/** What the members of a family are to its head: twins, brothers and sisters, a child of one name, partner and children, a partner, nobody. */
export type FamilyKind = 'twins' | 'siblings' | 'namesakes' | 'household' | 'couple' | 'roommates';

/** A person's place in a family: 0 is the head. */
export interface FamilyPlace {
  readonly kind: FamilyKind;
  readonly head: number;
  readonly place: number;
}

/** Share of blocks with a family of a kind, and how many members it has. */
export interface FamilyShare {
  readonly kind: FamilyKind;
  readonly share: number;
  readonly members: number;
}

/** The families that rates ask for. A block has at most one, so more than one each of all blocks is scaled down to that. */
export function familyMix(rates: Rates): readonly FamilyShare[] {
  const of = (kind: FamilyKind, personsShare: number, members: number): FamilyShare => ({
    kind,
    share: (personsShare * blockSize) / members,
    members,
  });
  const mix = [
    of('twins', rates.twinsShare, 2),
    of('siblings', rates.siblingsShare, 3),
    of('namesakes', rates.namesakesShare, 2),
    of('household', rates.householdsShare, 4),
    of('couple', rates.couplesShare, 2),
    of('roommates', rates.roommatesShare, 3),
  ];
  const total = mix.reduce((sum, { share }) => sum + share, 0);
  const factor = total === 0 ? 0 : Math.min(rates.familiesScale, 1 / total);
  return mix.map((one) => ({ ...one, share: one.share * factor }));
}

/** The family of a person, or null. */
export function familyPlace(
  { seed, persons, families }: Pick<Population, 'seed' | 'persons' | 'families'>,
  person: number,
): FamilyPlace | null {
  const block = Math.floor(person / blockSize);
  const head = block * blockSize;
  let u = unit(seed, label.family, block);
  for (const { kind, share, members } of families) {
    if (u < share)
      return person < head + members && head + members <= persons ? { kind, head, place: person - head } : null;
    u -= share;
  }
  return null;
}

/** What a member is to the head. */
export function relationOf({ kind, place }: FamilyPlace): string {
  if (place === 0) return 'head';
  if (kind === 'household') return place === 1 ? 'partner' : 'child';
  return { twins: 'twin', siblings: 'sibling', namesakes: 'child', couple: 'partner', roommates: 'room-mate' }[kind];
}
