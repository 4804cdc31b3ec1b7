import { type Day, hash32, isoInterval } from '@lookback/base';
import { mix } from './chance/mix.ts';
import { type Permutation, permutation } from './chance/permutation.ts';
import { label } from './label.ts';
import { type NetworkPlan, networkPlan } from './network/network-plan.ts';
import { type Rates, type SimulateOptions, standardRates } from './options.ts';
import type { Phones } from './people/contact.ts';
import { familyMix } from './people/family.ts';
import type { Population } from './people/identity.ts';

/** Days of the case: three years of records, first knowledge of the networks, the readings, the cut-off of the files. */
export interface Calendar {
  readonly start: Day;
  readonly end: Day;
  readonly known: Day;
  readonly reading: Day;
  readonly cutOff: Day;
}

const day = (text: string): Day => isoInterval(text)?.from ?? 0;

export const calendar: Calendar = {
  start: day('2021-01-01'),
  end: day('2023-12-31'),
  known: day('2024-03-01'),
  reading: day('2024-06-03'),
  cutOff: day('2024-09-15'),
};

/** Everything that is the same for all persons of a simulation. Its size does not grow with their number. */
export interface World {
  readonly seed: number;
  readonly persons: number;
  readonly rates: Rates;
  readonly networks: readonly NetworkPlan[];
  readonly population: Population;
  readonly phones: Phones;
  /** Ranks decide who has a part in a network or overlaps with it by chance: see `network/cast.ts`. */
  readonly castOrder: Permutation;
  /** Persons with such a part. */
  readonly castTotal: number;
  readonly truthOrder: Permutation;
  readonly truthDigits: number;
}

export function worldOf(options: SimulateOptions): World {
  const { persons } = options;
  const seed = mix(hash32(String(options.seed), 7), persons === 0 ? 0 : 1);
  const families = options.families === undefined ? {} : { familiesScale: options.families };
  const rates: Rates = { ...standardRates, ...options.rates, ...families };
  const networks = Array.from({ length: options.networks }, (_, index) => networkPlan(seed, index, persons, rates));
  return {
    seed,
    persons,
    rates,
    networks,
    castTotal: networks.flatMap((plan) => Object.values(plan.sizes)).reduce((sum, size) => sum + size, 0),
    population: { seed, persons, families: familyMix(rates), childrenShare: rates.childrenShare },
    phones: {
      seed,
      start: calendar.start,
      recycledShare: rates.recycledPhonesShare,
      order: permutation(seed, label.recycling, persons),
    },
    castOrder: permutation(seed, label.cast, persons),
    truthOrder: permutation(seed, label.truth, persons),
    truthDigits: String(persons).length,
  };
}

/** The id of a person in the truth: says nothing of the person's number or of any record. */
export function truthId(world: World, person: number): string {
  return `T${String(world.truthOrder.at(person) + 1).padStart(world.truthDigits, '0')}`;
}
