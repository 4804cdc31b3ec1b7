import { type Day, isoDay } from '@lookback/base';
import { drawFrom } from '../chance/draw.ts';
import { mix } from '../chance/mix.ts';
import { type Permutation, permutation } from '../chance/permutation.ts';
import { label } from '../label.ts';
import type { Rates } from '../options.ts';
import { accountNumber, dwelling, type Held, phoneNumber } from '../people/contact.ts';

/** How many persons have a part in a network, or overlap with it by chance; the order is that of their ranks. */
export interface CastSizes {
  readonly moved: number;
  readonly organiser: number;
  readonly driver: number;
  /** Called a number of the network by chance (a taxi poster, a wrong number). */
  readonly caller: number;
  /** Lived in a house of the network before or after it was used. */
  readonly tenant: number;
  /** Got a number of the network after it was given back. */
  readonly recycled: number;
  /** Bought an ordinary seat on a journey that the network also used. */
  readonly passenger: number;
}

/** A planted network. Its journeys are made one by one: `journeyAt`. */
export interface NetworkPlan {
  readonly index: number;
  readonly id: string;
  readonly sizes: CastSizes;
  readonly starting: number;
  readonly facilitators: number;
  readonly journeys: number;
  readonly phones: readonly Held[];
  readonly houses: readonly Held[];
  readonly accounts: readonly Held[];
  /** The hostel that the network and several hundred others used, and the telephone shop likewise. */
  readonly hostel: string;
  readonly shop: string;
  readonly first: Day;
  /** Random orders of the moved who were not found first: what files show of them, and what was done to them. */
  readonly sightOrder: Permutation;
  readonly fateOrder: Permutation;
}

export interface Journey {
  readonly code: string;
  readonly day: Day;
  readonly from: string;
  readonly to: string;
  /** The memo names it. */
  readonly declared: boolean;
}

const windowDays = 1095;
const first: Day = 18628; // 2021-01-01
const base = 0x60000000;

export function networkPlan(seed: number, index: number, persons: number, rates: Rates): NetworkPlan {
  const moved = Math.max(2, Math.round(persons * rates.movedShare));
  const share = (part: number): number => Math.max(1, Math.round(persons * part));
  const key = mix(seed, label.network, index);
  const held = (value: string, at: number): Held => {
    const from = first + Math.floor((mix(key, at) % 1000) * 0.6);
    return { value, from, to: Math.min(first + windowDays - 1, from + 300 + (mix(key, at, 1) % 500)) };
  };
  const some = (count: number, value: (at: number) => string, salt: number): Held[] =>
    Array.from({ length: count }, (_, at) => held(value(base + index * 100 + at), salt + at));
  const starting = clamp(Math.round(moved / 54), 1, 8);
  const movedOrder = (salt: number): Permutation =>
    permutation(mix(seed, label.movedOrder, index, salt), label.movedOrder, Math.max(1, moved - starting));
  return {
    index,
    id: `corridor-${index + 1}`,
    sizes: {
      moved,
      organiser: clamp(Math.round(moved / 140), 1, 5),
      driver: clamp(Math.round(moved / 70), 1, 12),
      caller: share(0.0015),
      tenant: share(0.0006),
      recycled: share(0.0015),
      passenger: share(0.0005),
    },
    starting,
    facilitators: clamp(Math.round(moved / 70), 1, 12),
    journeys: Math.max(1, Math.ceil(moved / 8)),
    phones: some(clamp(Math.round(Math.sqrt(moved)), 2, 20), (at) => phoneNumber(seed, at), 100),
    houses: some(clamp(Math.round(moved / 60), 1, 8), (at) => dwelling(seed, at), 200),
    accounts: some(clamp(Math.round(moved / 100), 1, 6), (at) => accountNumber(seed, at), 300),
    hostel: `Harbour Hostel, ${10 + index} Quay Street, Norhaven`,
    shop: phoneNumber(seed, base + 0x1000000 + index),
    first,
    sightOrder: movedOrder(1),
    fateOrder: movedOrder(2),
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/** A journey of a network: a hired minibus; one in sixteen is not known to those who wrote the memo. */
export function journeyAt(seed: number, plan: NetworkPlan, index: number): Journey {
  const draw = drawFrom(seed, label.network, plan.index + 1, index + 1);
  return {
    code: `M${draw.between(100, 999)}`,
    day: plan.first + 20 + draw.below(windowDays - 40),
    from: draw.pick(['Puerto Gris', 'Karshan', 'Dune Bay']),
    to: draw.pick(['Norhaven', 'Eastmere']),
    declared: index === 0 || !draw.chance(0.06),
  };
}

/** A journey as an anchor: number and date. */
export function journeyKey(journey: { readonly code: string; readonly day: Day }): string {
  return `${journey.code} ${isoDay(journey.day)}`;
}
