import type { Day } from '@lookback/base';
import { drawFrom } from '../chance/draw.ts';
import { mix, unit } from '../chance/mix.ts';
import type { Permutation } from '../chance/permutation.ts';
import { label } from '../label.ts';

/** A use of something from a day to a day; null is still open. */
export interface Held {
  readonly value: string;
  readonly from: Day;
  readonly to: Day | null;
}

const streets = [
  'Orchard Road',
  'Linden Avenue',
  'Chapel Row',
  'Station Road',
  'Mill Lane',
  'Abbey Lane',
  'Harbour Street',
  'Quay Street',
  'Market Place',
  'Foundry Street',
  'Castle Hill',
  'Weaver Street',
  'North Terrace',
  'Saltmarsh Way',
  'Poplar Drive',
  'Cannery Road',
  'Observatory Road',
  'Bridge Street',
  'Kiln Lane',
  'Tannery Row',
  'Juniper Court Road',
  'Lighthouse Road',
  'Meadow View',
  'Ropewalk',
  'Assembly Street',
  'Granary Lane',
  'Fountain Street',
  'Old Post Road',
  'Vineyard Street',
  'Miller Crescent',
];

const cities = ['Norhaven', 'Puerto Gris', 'Eastmere', 'Villa Calma', 'Karshan', 'Saltford', 'Dune Bay'];

/** A dwelling with a unit, a function of its number. */
export function dwelling(seed: number, home: number): string {
  const draw = drawFrom(seed, label.dwelling, home);
  const street = draw.pick(streets);
  return `Apartment ${draw.between(1, 60)}, ${draw.between(1, 240)} ${street}, ${draw.pick(cities)}`;
}

/** The address of a home on a day: three homes in ten move once. */
export function addressOn(seed: number, home: number, day: Day, start: Day): string {
  const u = unit(seed, label.move, home);
  if (u > 0.3) return dwelling(seed, home);
  const moves = start + Math.floor((u / 0.3) * 1000);
  return dwelling(seed, day < moves ? home : home + 0x40000000);
}

/**
 * A number under the country code 888, which is out of service, so that no real person has one. The map from line to
 * number is one to one.
 */
export function phoneNumber(seed: number, line: number): string {
  let h = (line ^ mix(seed, label.phone)) >>> 0;
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  h = (h ^ (h >>> 16)) >>> 0;
  return `+8884${String(h).padStart(10, '0')}`;
}

/** What is typed where a field must not be empty. */
export const dummyPhones: readonly string[] = ['+8880000000000', '0000000000', '9999999999'];

export interface Phones {
  readonly seed: number;
  readonly start: Day;
  readonly recycledShare: number;
  /** Who gets whose number: the receiver `r` gets the number of the person `order.at(r)`. */
  readonly order: Permutation;
}

const secondLine = 0x40000000;
const recycledAfterDays = 45;

/** A number that was given on: its first holder's until a day, its second holder's from a day. */
export interface Recycled {
  readonly value: string;
  readonly holder: number;
  readonly until: Day;
  readonly from: Day;
}

/** The number that a person received after another, or null. */
export function receivedPhone({ seed, start, recycledShare, order }: Phones, person: number): Recycled | null {
  const receives = (n: number): boolean => unit(seed, label.recycling, n) < recycledShare;
  if (!receives(person)) return null;
  const holder = order.at(person);
  if (holder === person || receives(holder)) return null;
  const until = start + 200 + Math.floor(unit(seed, label.recycling, person, 1) * 700);
  return { value: phoneNumber(seed, holder), holder, until, from: until + recycledAfterDays };
}

/**
 * The telephone of a person on a day. A number that was given on is its first holder's until the change and its second
 * holder's from 45 days later; the first holder then has a new one.
 */
export function phoneOn(phones: Phones, person: number, day: Day): Held {
  const { seed, start, order } = phones;
  const first = start - 100 - Math.floor(unit(seed, label.phone, person, 2) * 1400);
  const received = receivedPhone(phones, person);
  if (received !== null) {
    if (day >= received.from) return { value: received.value, from: received.from, to: null };
    return { value: phoneNumber(seed, person + secondLine), from: first, to: received.from - 1 };
  }
  const given = receivedPhone(phones, order.indexOf(person));
  if (given === null) return { value: phoneNumber(seed, person), from: first, to: null };
  if (day <= given.until) return { value: phoneNumber(seed, person), from: first, to: given.until };
  return { value: phoneNumber(seed, person + secondLine), from: given.until + 1, to: null };
}

/** Rests modulo 97 of LOOK and of GB00 as digits where they stand, and of powers of ten. */
const bankRest = (21242420 * restOfTenTo(20)) % 97;
const tenTo10Rest = restOfTenTo(10);
const tenTo6Rest = restOfTenTo(6);
const countryRest = 161100 % 97;

function restOfTenTo(power: number): number {
  let rest = 1;
  for (let step = 0; step < power; step++) rest = (rest * 10) % 97;
  return rest;
}

/** An account number with correct check digits (ISO 13616), at a bank that does not exist. */
export function accountNumber(seed: number, holder: number): string {
  const h = mix(seed, label.account, holder);
  const low = mix(seed, label.account, holder, 1) % 10000;
  const body = `LOOK${String(h).padStart(10, '0')}${String(low).padStart(4, '0')}`;
  const rest = (bankRest + (h % 97) * tenTo10Rest + low * tenTo6Rest + countryRest) % 97;
  return `GB${String(98 - rest).padStart(2, '0')}${body}`;
}
