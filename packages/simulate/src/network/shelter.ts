import { unit } from '../chance/mix.ts';
import { label } from '../label.ts';
import { phoneNumber } from '../people/contact.ts';
import type { World } from '../world.ts';

const usersEach = 40;
const firstLine = 0x68000000;

/** The number of the shelter that a person gives as his or her own, or null. */
export function shelterPhone({ seed, persons, rates }: World, person: number): string | null {
  const share = rates.shelterPhonesShare;
  if (share === 0 || unit(seed, label.shelter, person) >= share) return null;
  const shelters = Math.max(1, Math.round((persons * share) / usersEach));
  return phoneNumber(seed, firstLine + Math.floor(unit(seed, label.shelter, person, 1) * shelters));
}
