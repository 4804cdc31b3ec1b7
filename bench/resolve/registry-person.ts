import type { Random } from '@lookback/base';
import { familyName, oftenFirst, type Tongue, type Written } from './registry-names.ts';

/** Pairs of two people that stand in one register and must stay two. */
export const registryKinds = [
  'twins',
  'siblings',
  'father_son',
  'couple',
  'cousins',
  'same_name_and_date',
  'shelter',
  'no_number',
] as const;
export type RegistryKind = (typeof registryKinds)[number];

/** Somebody in a register; names in all their forms, an empty text is what the register does not hold. */
export interface Registered {
  readonly tongue: Tongue;
  readonly woman: boolean;
  given: Written;
  father: Written;
  family: Written;
  /** 0: unknown. An estimated birth date is 1 January of its year. */
  year: number;
  month: number;
  day: number;
  estimated: boolean;
  phone: string;
  street: string;
  house: number;
  village: string;
  passport: string;
  card: string;
  mail: string;
}

export interface Habits {
  /** Share of persons whose birth date is estimated: 1 January, and the year may vary. */
  readonly estimated: number;
  /** Share of family names that are rare. */
  readonly rareNames: number;
}

export function registered(tongue: Tongue, random: Random, { estimated, rareNames }: Habits): Registered {
  const woman = random.chance(0.5);
  const guessed = random.chance(estimated);
  const given = oftenFirst(woman ? tongue.women : tongue.men, random);
  const family = familyName(tongue, random, rareNames);
  return {
    tongue,
    woman,
    given,
    father: oftenFirst(tongue.men, random),
    family,
    year: 1938 + random.below(72),
    month: guessed ? 1 : 1 + random.below(12),
    day: guessed ? 1 : 1 + random.below(28),
    estimated: guessed,
    phone: `07${digits(random, 9)}`,
    street: random.pick(tongue.streets),
    house: 1 + random.below(90),
    village: oftenFirst(tongue.villages, random),
    passport: `${random.pick([...'ABCEKLMNP'])}${digits(random, 7)}`,
    card: digits(random, 10),
    mail: random.chance(0.5)
      ? `${given[given.length - 1]}${family[family.length - 1]}${random.below(99)}@post.example`.toLowerCase()
      : '',
  };
}

/** Two people of one kind, made of two strangers. */
export function twoPeople(kind: RegistryKind, a: Registered, b: Registered, random: Random): [Registered, Registered] {
  const home = { phone: a.phone, street: a.street, house: a.house, village: a.village };
  const born = { year: a.year, month: a.month, day: a.day, estimated: a.estimated };
  const other = random.pick((b.woman ? b.tongue.women : b.tongue.men).filter((name) => name !== a.given));
  switch (kind) {
    case 'twins':
      return [a, { ...b, ...home, ...born, given: other, father: a.father, family: a.family }];
    case 'siblings':
      return [
        a,
        { ...b, ...home, given: other, father: a.father, family: a.family, year: a.year + 1 + random.below(7) },
      ];
    case 'father_son':
      return [
        { ...a, father: a.given },
        { ...b, ...home, woman: a.woman, given: a.given, family: a.family, year: a.year - 17 - random.below(25) },
      ];
    case 'couple':
      return [a, { ...b, ...home, given: other, family: a.family, year: a.year + random.below(9) - 4 }];
    case 'cousins':
      return [
        a,
        {
          ...b,
          woman: a.woman,
          given: a.given,
          family: a.family,
          village: a.village,
          year: a.year + random.below(7) - 3,
        },
      ];
    case 'same_name_and_date':
      return [a, { ...b, ...born, woman: a.woman, given: a.given, family: a.family }];
    case 'shelter':
      return [a, { ...b, ...home }];
    case 'no_number': {
      const bare = { year: 0, phone: '', street: '', village: '', passport: '', card: '', mail: '' };
      return [
        { ...a, ...bare },
        { ...b, ...bare, woman: a.woman, given: a.given, father: a.father, family: a.family },
      ];
    }
  }
}

/** A later record of the same person: moved, married, with a renewed passport, read by a machine. */
export function laterRecord(person: Registered, random: Random): Registered {
  const copy = { ...person };
  const { tongue } = person;
  if (person.woman && random.chance(0.08)) copy.family = familyName(tongue, random, 0.3);
  if (random.chance(0.25)) copy.phone = random.chance(0.4) ? '' : `07${digits(random, 9)}`;
  if (random.chance(0.25)) {
    copy.street = random.pick(tongue.streets);
    copy.house = 1 + random.below(90);
    if (random.chance(0.4)) copy.village = random.pick(tongue.villages);
  }
  if (copy.estimated && random.chance(0.25)) copy.year += random.pick([-2, -1, 1, 2]);
  if (!copy.estimated) {
    if (random.chance(0.06)) Object.assign(copy, { month: 1, day: 1 });
    else if (random.chance(0.05)) copy.day = 1 + ((copy.day + 4) % 28);
    else if (random.chance(0.04) && copy.day <= 12) [copy.day, copy.month] = [copy.month, copy.day];
    else if (random.chance(0.03)) copy.year += random.pick([-10, -1, 1, 10]);
  }
  if (random.chance(0.04)) copy.year = 0;
  if (random.chance(0.15)) copy.passport = `${random.pick([...'ABCEKLMNP'])}${digits(random, 7)}`;
  if (random.chance(0.06)) copy.card = misread(copy.card, random);
  if (random.chance(0.25)) copy.mail = '';
  return copy;
}

const lookAlikes: Readonly<Record<string, string>> = {
  ...{ '0': 'O', '1': 'l', '5': 'S', '8': 'B', O: '0', l: 'I', m: 'rn', i: 'l', e: 'c', h: 'b', S: '5', B: '8' },
  ...{ а: 'о', и: 'н', н: 'п', ш: 'щ', р: 'Р', с: 'е' },
};

/** One character as a machine misreads it; a digit as another digit where nothing looks alike. */
export function misread(text: string, random: Random): string {
  const letters = [...text];
  const at = letters.length === 0 ? 0 : random.below(letters.length);
  const seen = lookAlikes[letters[at] ?? ''];
  if (seen) letters[at] = seen;
  else if (/\d/.test(letters[at] ?? '')) letters[at] = digits(random, 1);
  else letters.splice(at, 1);
  return letters.join('');
}

function digits(random: Random, count: number): string {
  return String(random.below(10 ** count)).padStart(count, '0');
}
