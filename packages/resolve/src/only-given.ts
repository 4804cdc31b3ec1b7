import { fatherBit, leadBit } from './name-order.ts';

/**
 * Where given names and surnames have columns of their own, or a script that sets the surname first (`isOrdered`, by the slot of a token): 1 for the first given name of a record in which none is left, as
 * all are commoner as surnames (Ryan Kilby). Swapped columns have a given name in the other one.
 */
export function onlyLeads(
  { offsets, here }: { readonly offsets: Uint32Array; readonly here: Uint8Array },
  given: Uint8Array,
  isOrdered: (slot: number) => boolean,
): Uint8Array {
  const only = new Uint8Array(new SharedArrayBuffer(given.length));
  for (let record = 0; record + 1 < offsets.length; record++) {
    let lead = -1;
    let family = false;
    let named = false;
    for (let slot = offsets[record]; slot < offsets[record + 1]; slot++) {
      if (given[slot] === 1) named = true;
      if ((here[slot] & (leadBit | fatherBit)) === leadBit) lead = slot;
      else if ((here[slot] & 1) === 0) family = true;
    }
    if (!named && family && lead >= 0 && isOrdered(lead)) only[lead] = 1;
  }
  return only;
}
