import { unit } from '../chance/mix.ts';
import { label } from '../label.ts';

/** Persons are numbered in blocks; a block holds at most one family, so that a family can be made from any member. */
const blockSize = 6;

export type FamilyKind = 'twins' | 'siblings' | 'namesakes' | 'household';

/** A person's place in a family: 0 is the head. */
export interface FamilyPlace {
  readonly kind: FamilyKind;
  readonly head: number;
  readonly place: number;
}

/** Share of blocks with a family of each kind when families are at their default rate. */
export const familyMix: readonly { readonly kind: FamilyKind; readonly share: number; readonly members: number }[] = [
  { kind: 'twins', share: 0.03, members: 2 },
  { kind: 'siblings', share: 0.06, members: 3 },
  { kind: 'namesakes', share: 0.03, members: 2 },
  { kind: 'household', share: 0.12, members: 4 },
];

const totalShare = familyMix.reduce((sum, { share }) => sum + share, 0);

/** The family of a person, or null. `scale` is the rate of families; a block never has more than one. */
export function familyPlace(seed: number, person: number, persons: number, scale: number): FamilyPlace | null {
  const block = Math.floor(person / blockSize);
  const head = block * blockSize;
  const factor = Math.min(scale, 1 / totalShare);
  let u = unit(seed, label.family, block);
  for (const { kind, share, members } of familyMix) {
    if (u < share * factor) {
      return person < head + members && head + members <= persons ? { kind, head, place: person - head } : null;
    }
    u -= share * factor;
  }
  return null;
}
