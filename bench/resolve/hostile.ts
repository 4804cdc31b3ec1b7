import { type Random, seededRandom } from '@lookback/base';
import { type Culture, cultures, skewed, surnameOf } from './hostile-names.ts';

/** A file that an examiner who means harm would hand in: what it is, at which rates. Committed before a reported run. */
export interface HostileFile {
  readonly name: string;
  readonly culture: keyof typeof cultures;
  readonly persons: number;
  /** Pairs (or groups) of each kind, as a share of the persons. */
  readonly families: number;
  /** Second records of persons, as a share of the persons. */
  readonly duplicates: number;
  readonly documentsMissing: number;
  readonly columns: readonly (readonly [header: string, value: keyof typeof written])[];
  readonly kinds: readonly HostileKind[];
  readonly bars: { readonly p: number; readonly r: number };
}

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

interface Person {
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

const two = (value: number): string => String(value).padStart(2, '0');
const dated = (p: Person): boolean => p.year > 0;

/** How a person is written into a cell. */
const written = {
  given: (p: Person) => p.given,
  givens: (p: Person) => `${p.given} ${p.second}`.trim(),
  surname: (p: Person) => `${p.surname} ${p.suffix}`.trim(),
  surnames: (p: Person) => `${p.surname} ${p.other}`.trim(),
  fullName: (p: Person) => `${p.given} ${p.surname}${p.suffix === '' ? '' : ` ${p.suffix}`}`,
  surnameFirst: (p: Person) => `${p.surname} ${p.given} ${p.second}`.trim(),
  iso: (p: Person) => (dated(p) ? `${p.year}-${two(p.month)}-${two(p.day)}` : ''),
  dotted: (p: Person) => (dated(p) ? `${two(p.day)}.${two(p.month)}.${p.year}` : ''),
  slashed: (p: Person) => (dated(p) ? `${two(p.month)}/${two(p.day)}/${p.year}` : ''),
  year: (p: Person) => (dated(p) ? String(p.year) : ''),
  month: (p: Person) => (dated(p) ? String(p.month) : ''),
  day: (p: Person) => (dated(p) ? String(p.day) : ''),
  phone: (p: Person) => p.phone,
  address: (p: Person) => `${p.street} ${p.house}`.trim(),
  postcode: (p: Person) => p.postcode,
  city: (p: Person) => p.city,
  document: (p: Person) => p.document,
  mail: (p: Person) => p.mail,
  sex: (p: Person) => (p.woman ? 'F' : 'M'),
} as const;

const households: readonly HostileKind[] = ['twins', 'siblings', 'parent_child', 'spouses', 'one_initial', 'namesakes'];
const all: readonly HostileKind[] = hostileKinds;
const spanishColumns: HostileFile['columns'] = [
  ['telefono', 'phone'],
  ['apellidos', 'surnames'],
  ['fecha de nacimiento', 'dotted'],
  ['nombre', 'givens'],
  ['DNI', 'document'],
  ['domicilio', 'address'],
  ['municipio', 'city'],
];
const germanColumns: HostileFile['columns'] = [
  ['Geburtsjahr', 'year'],
  ['Geburtsmonat', 'month'],
  ['Geburtstag', 'day'],
  ['Nachname', 'surname'],
  ['Vorname', 'given'],
  ['Straße', 'address'],
  ['PLZ', 'postcode'],
  ['Ort', 'city'],
  ['Telefon', 'phone'],
  ['Ausweisnummer', 'document'],
];
const russianColumns: HostileFile['columns'] = [
  ['ФИО', 'surnameFirst'],
  ['дата рождения', 'dotted'],
  ['телефон', 'phone'],
  ['адрес', 'address'],
  ['город', 'city'],
  ['паспорт', 'document'],
];
const englishColumns: HostileFile['columns'] = [
  ['ZIP', 'postcode'],
  ['Last Name', 'surname'],
  ['First Name', 'given'],
  ['Mobile', 'phone'],
  ['Street', 'address'],
  ['City', 'city'],
  ['DOB', 'slashed'],
  ['SSN', 'document'],
  ['E-mail', 'mail'],
];
const without = (columns: HostileFile['columns'], ...gone: (keyof typeof written)[]): HostileFile['columns'] =>
  columns.filter(([, value]) => !gone.includes(value));
const full = { p: 0.997, r: 0.98 };
const gaps = { p: 0.99, r: 0.97 };
const few = { p: 0.98, r: 0.9 };
const base = { families: 0.03, duplicates: 0.35, documentsMissing: 0.1, kinds: all, bars: full };

export const hostileFiles: readonly HostileFile[] = [
  { ...base, name: 'spanish', culture: 'spanish', persons: 3000, columns: spanishColumns },
  { ...base, name: 'german', culture: 'german', persons: 3000, columns: germanColumns },
  { ...base, name: 'russian', culture: 'russian', persons: 3000, columns: russianColumns },
  { ...base, name: 'english', culture: 'english', persons: 3000, columns: englishColumns },
  {
    ...base,
    name: 'families as many as duplicates',
    culture: 'english',
    persons: 2000,
    families: 0.1,
    duplicates: 0.5,
    columns: englishColumns,
  },
  {
    ...base,
    name: 'spanish, half of the documents',
    culture: 'spanish',
    persons: 3000,
    documentsMissing: 0.5,
    columns: spanishColumns,
    bars: gaps,
  },
  {
    ...base,
    name: 'russian, no documents',
    culture: 'russian',
    persons: 3000,
    columns: without(russianColumns, 'document'),
    bars: gaps,
  },
  {
    ...base,
    name: 'german, no documents',
    culture: 'german',
    persons: 3000,
    columns: without(germanColumns, 'document'),
    bars: gaps,
  },
  { ...base, name: 'no duplicates', culture: 'english', persons: 3000, duplicates: 0, columns: englishColumns },
  {
    ...base,
    name: 'no duplicates, no documents',
    culture: 'german',
    persons: 1500,
    duplicates: 0,
    columns: without(germanColumns, 'document'),
  },
  { ...base, name: 'all duplicates', culture: 'spanish', persons: 1500, duplicates: 1.5, columns: spanishColumns },
  {
    ...base,
    name: 'name and birth date',
    culture: 'german',
    persons: 2000,
    kinds: households,
    columns: [
      ['Name', 'fullName'],
      ['geb.', 'dotted'],
    ],
    bars: few,
  },
  {
    ...base,
    name: 'name, phone, city',
    culture: 'english',
    persons: 2000,
    kinds: households,
    columns: [
      ['customer', 'fullName'],
      ['tel', 'phone'],
      ['town', 'city'],
    ],
    bars: few,
  },
  {
    ...base,
    name: 'name and address',
    culture: 'spanish',
    persons: 2000,
    kinds: households,
    columns: [
      ['nombre completo', 'fullName'],
      ['direccion', 'address'],
      ['ciudad', 'city'],
    ],
    bars: few,
  },
  { ...base, name: 'small 150', culture: 'english', persons: 110, families: 0.02, columns: englishColumns, bars: gaps },
  { ...base, name: 'small 300', culture: 'spanish', persons: 220, families: 0.02, columns: spanishColumns, bars: gaps },
  {
    ...base,
    name: 'middle 500',
    culture: 'russian',
    persons: 370,
    families: 0.02,
    columns: russianColumns,
    bars: gaps,
  },
  {
    ...base,
    name: 'small 300, no documents',
    culture: 'german',
    persons: 220,
    families: 0.02,
    columns: without(germanColumns, 'document'),
    bars: gaps,
  },
];
export const hostileSeeds = ['examiner-1', 'examiner-2', 'examiner-3'] as const;

export interface HostileRows {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly truth: readonly string[];
  readonly planted: readonly { readonly kind: HostileKind; readonly a: number; readonly b: number }[];
}

/** Makes one file: persons, what lives with them, and second records with errors; rows shuffled, ids drawn after that. */
export function hostileFile(file: HostileFile, seed: string): HostileRows {
  const random = seededRandom(`hostile/${file.name}/${seed}`);
  const culture = cultures[file.culture];
  const people: { person: Person; of: number }[] = [];
  let count = 0;
  const add = (person: Person, of = count++): number => people.push({ person: withGaps(person, file, random), of }) - 1;
  const base = Array.from({ length: file.persons }, () => newPerson(culture, random));
  const ofBase = base.map((person) => people[add(person)].of);
  const planted: { kind: HostileKind; a: number; b: number }[] = [];
  for (const kind of file.kinds) {
    const pairs = Math.max(1, Math.round(file.families * file.persons));
    if (kind === 'dorm' || kind === 'shelter' || kind === 'dummy_phone') {
      const group = crowd(kind, culture, Math.max(4, pairs), random).map((person) => add(person));
      for (let i = 1; i < group.length; i++) planted.push({ kind, a: group[i - 1], b: group[i] });
      continue;
    }
    for (let i = 0; i < pairs; i++) {
      const [first, second] = relatives(kind, newPerson(culture, random), newPerson(culture, random), random);
      planted.push({ kind, a: add(first), b: add(second) });
    }
  }
  for (let i = 0; i < Math.round(file.duplicates * file.persons); i++) {
    const original = random.below(base.length);
    add(again(base[original], random), ofBase[original]);
  }
  const order = random.shuffled(people.map((_, i) => i));
  const place = new Map(order.map((from, to) => [from, to]));
  return {
    header: ['id', ...file.columns.map(([header]) => header)],
    rows: order.map((from, to) => [
      `k${to + 1}`,
      ...file.columns.map(([, value]) => written[value](people[from].person)),
    ]),
    truth: order.map((from) => `t${people[from].of}`),
    planted: planted.map(({ kind, a, b }) => ({ kind, a: place.get(a) ?? 0, b: place.get(b) ?? 0 })),
  };
}

function withGaps(person: Person, { documentsMissing }: HostileFile, random: Random): Person {
  return random.chance(documentsMissing) ? { ...person, document: '' } : person;
}

function newPerson(culture: Culture, random: Random): Person {
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

function relatives(kind: HostileKind, first: Person, other: Person, random: Random): [Person, Person] {
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
function crowd(kind: HostileKind, culture: Culture, size: number, random: Random): Person[] {
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
function again(person: Person, random: Random): Person {
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
