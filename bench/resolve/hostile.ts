import { type Random, seededRandom } from '@lookback/base';
import { cultures } from './hostile-names.ts';
import { again, crowd, type HostileKind, hostileKinds, newPerson, type Person, relatives } from './hostile-person.ts';

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
