import type { Random } from '@lookback/base';
import { type Culture, skewed, surnameOf } from './hostile-names.ts';

export const hostileKinds = [
  'twins',
  'close_twins',
  'siblings',
  'parent_child',
  'spouses',
  'one_initial',
  'dorm',
  'shelter',
  'namesakes',
  'name_only',
  'placeholder_date',
  'dummy_phone',
] as const;
export type HostileKind = (typeof hostileKinds)[number];

/** Somebody of such a file; an empty text is a value that the file does not hold. */
export interface Person {
  readonly culture: Culture;
  readonly woman: boolean;
  given: string;
  second: string;
  surname: string;
  other: string;
  suffix: string;
  year: number;
  month: number;
  day: number;
  phone: string;
  street: string;
  house: string;
  postcode: string;
  city: string;
  document: string;
  mail: string;
}

export function newPerson(culture: Culture, random: Random): Person {
  const woman = random.chance(0.5);
  const names = woman ? culture.women : culture.men;
  const given = skewed(names, random);
  const surname = surnameOf(culture, random);
  return {
    culture,
    woman,
    given,
    second: random.chance(0.5) ? skewed(names, random) : '',
    surname,
    other: surnameOf(culture, random),
    suffix: '',
    year: 1935 + random.below(70),
    month: 1 + random.below(12),
    day: 1 + random.below(28),
    phone: `6${digits(random, 8)}`,
    street: skewed(culture.streets, random),
    house: String(1 + random.below(150)),
    postcode: `${10 + random.below(40)}${digits(random, 3)}`,
    city: skewed(culture.cities, random),
    document: `${digits(random, 8)}${random.pick([...'ABCDEFGH'])}`,
    mail: random.chance(0.6) ? `${given}.${surname}${random.below(90)}@mail.example`.toLowerCase() : '',
  };
}

export function relatives(kind: HostileKind, first: Person, other: Person, random: Random): [Person, Person] {
  const { surname, phone, street, house, postcode, city } = first;
  const home = { phone, street, house, postcode, city };
  const born = { year: first.year, month: first.month, day: first.day };
  const kin: Person = { ...other, ...home, surname, other: first.other };
  const unlike = unlikeGiven(first, other, random);
  switch (kind) {
    case 'twins':
      return [first, { ...kin, ...born, given: unlike }];
    case 'close_twins': {
      const [a, b] = random.pick(first.culture.close);
      return [
        { ...first, given: a, second: '' },
        { ...kin, ...born, given: b, second: '' },
      ];
    }
    case 'siblings':
      return [first, { ...kin, given: unlike, year: first.year + 1 + random.below(9) }];
    case 'parent_child': {
      const child = { ...kin, given: first.given, second: first.second, year: first.year + 18 + random.below(22) };
      const marked = random.chance(0.3);
      return [
        { ...first, suffix: marked ? 'Sr' : '' },
        { ...child, suffix: marked ? 'Jr' : '' },
      ];
    }
    case 'spouses':
      return [first, { ...kin, given: unlike, year: first.year + random.below(7) - 3 }];
    case 'one_initial': {
      const same = [...first.culture.women, ...first.culture.men].filter(
        (name) => name[0] === first.given[0] && name !== first.given,
      );
      return [first, { ...kin, given: same.length > 0 ? random.pick(same) : unlike }];
    }
    case 'namesakes':
      return [first, { ...other, given: first.given, second: first.second, surname, other: first.other, city }];
    case 'placeholder_date': {
      const date = { year: 1970, month: 1, day: 1 };
      return [
        { ...first, ...date },
        { ...other, ...date, given: first.given, surname },
      ];
    }
    default: {
      const bare: Person = { ...first, year: 0, phone: '', street: '', house: '', postcode: '', city: '', mail: '' };
      return [
        { ...bare, document: '' },
        { ...bare, document: '' },
      ];
    }
  }
}

/** People under one roof or one number: students of an age, guests of a shelter, everyone who left no phone. */
export function crowd(kind: HostileKind, culture: Culture, size: number, random: Random): Person[] {
  const host = newPerson(culture, random);
  const { street, house, postcode, city, phone } = host;
  return Array.from({ length: size }, () => {
    const person = newPerson(culture, random);
    if (kind === 'dummy_phone') return { ...person, phone: random.pick(['999999999', '600000000', '123456789']) };
    const roof = { ...person, street, house, postcode, city };
    return kind === 'dorm' ? { ...roof, year: 2000 + random.below(4) } : { ...roof, phone };
  });
}

function unlikeGiven(first: Person, other: Person, random: Random): string {
  const names = (other.woman ? other.culture.women : other.culture.men).filter((name) => name !== first.given);
  return random.pick(names);
}

/** A second record of a person, as another clerk writes it some years later. */
export function again(person: Person, random: Random): Person {
  const copy = { ...person };
  if (random.chance(0.15)) copy.given = misspelt(copy.given, random);
  if (random.chance(0.15)) copy.surname = misspelt(copy.surname, random);
  if (random.chance(0.1)) copy.given = plain(copy.given);
  if (random.chance(0.1)) copy.surname = plain(copy.surname);
  if (random.chance(0.3)) copy.second = '';
  if (random.chance(0.3)) copy.other = '';
  if (random.chance(0.05)) [copy.given, copy.surname] = [copy.surname, copy.given];
  if (random.chance(0.05)) copy.given = `${copy.given[0]}.`;
  if (random.chance(0.08)) copy.day = 1 + ((copy.day + 9) % 28);
  if (random.chance(0.04) && copy.day <= 12) [copy.day, copy.month] = [copy.month, copy.day];
  if (random.chance(0.04)) copy.year += random.pick([-10, -1, 1, 10]);
  if (random.chance(0.05)) copy.year = 0;
  if (random.chance(0.3)) copy.phone = random.chance(0.4) ? '' : `6${digits(random, 8)}`;
  if (random.chance(0.3)) Object.assign(copy, moved(person, random));
  if (random.chance(0.1)) copy.house = '';
  if (random.chance(0.08)) copy.document = misspeltNumber(copy.document, random);
  if (random.chance(0.08)) copy.document = `${digits(random, 8)}K`;
  if (random.chance(0.3)) copy.mail = '';
  return copy;
}

function moved({ culture }: Person, random: Random): Partial<Person> {
  const { street, house, postcode, city } = newPerson(culture, random);
  return { street, house, postcode, city };
}

function misspelt(text: string, random: Random): string {
  const at = 1 + random.below(Math.max(1, text.length - 1));
  const letter = random.pick([...text]).toLowerCase();
  switch (random.below(4)) {
    case 0:
      return text.slice(0, at) + text.slice(at + 1);
    case 1:
      return text.slice(0, at) + letter + text.slice(at);
    case 2:
      return text.slice(0, at - 1) + (text[at] ?? '') + text[at - 1] + text.slice(at + 1);
    default:
      return text.slice(0, at) + letter + text.slice(at + 1);
  }
}

function misspeltNumber(text: string, random: Random): string {
  const at = random.below(Math.max(1, text.length - 1));
  return text.slice(0, at) + digits(random, 1) + text.slice(at + 1);
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}+/gu, '');
}

function digits(random: Random, count: number): string {
  return String(random.below(10 ** count)).padStart(count, '0');
}
