import { type Random, seededRandom } from '@lookback/base';

/** How many of each kind a family file plants. Rates and seeds are committed before any reported run. */
export interface FamilyMix {
  readonly name: string;
  readonly persons: number;
  /** Pairs of each family kind: twins, siblings, parent and child of one name, spouses, household members, same name alone or full. */
  readonly each: number;
  readonly duplicates: number;
  readonly dummies: number;
  /** Share of documents blank, 0 to 1. */
  readonly documentsMissing: number;
}

/** The reported mixes: families rare, as many as duplicates, twice as many; documents half and wholly absent. */
export const familyMixes: readonly FamilyMix[] = [
  { name: 'rare', persons: 4000, each: 40, duplicates: 1200, dummies: 300, documentsMissing: 0 },
  { name: 'equal', persons: 4000, each: 170, duplicates: 1200, dummies: 300, documentsMissing: 0 },
  { name: 'twice', persons: 4000, each: 340, duplicates: 1200, dummies: 300, documentsMissing: 0 },
  { name: 'half', persons: 4000, each: 120, duplicates: 1200, dummies: 300, documentsMissing: 0.5 },
  { name: 'none', persons: 4000, each: 120, duplicates: 1200, dummies: 300, documentsMissing: 1 },
];
export const familySeeds = ['family-1', 'family-2', 'family-3'] as const;

export const familyKinds = [
  'twins',
  'siblings',
  'parent_child',
  'spouses',
  'room_mates',
  'name_only',
  'name_against_full',
  'placeholder_date',
  'other_document',
] as const;
export type FamilyKind = (typeof familyKinds)[number];

export interface FamilyFile {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Person of each row. */
  readonly truth: readonly string[];
  /** Planted pairs of rows that are not one person, and rows with dummy values. */
  readonly planted: readonly { readonly kind: FamilyKind; readonly a: number; readonly b: number }[];
  readonly dummyRows: readonly number[];
}

interface Person {
  given: string;
  surname: string;
  birth: string;
  phone: string;
  address: string;
  city: string;
  document: string;
}

const header = ['id', 'full_name', 'birth_date', 'phone', 'address', 'city', 'document_no'] as const;
const givenNames =
  'Anna Amina Boris Bruno Clara Cemal Dalia Denis Elena Emil Fatima Felix Galina Gregor Hana Hugo Irina Ivan Jamila Jonas Karim Katya Laila Leon Marina Malik Nadia Nikola Olga Omar Paula Pavel Rania Rustam Samira Stefan Tamara Timur Ulrike Usman Vera Viktor Yara Yusuf Zarina Zoran Aaron Bella Cyril Dora Edgar Flora Gustav Helga Igor Judith Konrad Lydia Martin Nora Oskar Petra Quentin Rosa Simon Teresa Urban Valeria Walter Xenia Madina Leyla Davron Farrukh Gulnara Shirin Bakhtiyor Dilshod Nigora Parviz'.split(
    ' ',
  );
const syllables =
  'al an ar ba be bo da de dor el en er fa fel ga ger go ha her il in is jo ka kel kor la lem lo ma mer mo na nel no ol or pa per po ra rel ro sa sel so ta tel to ul un va ver vo wa wel za zel zo'.split(
    ' ',
  );
const endings = ['ov', 'sen', 'mann', 'zoda', 'ski', 'ez', 'ini', 'er', 'yan', 'idze', 'es', 'ak'];
const streets =
  'Mill Oak Station Church Garden River Hill Market School Park Lake Forest Bridge North South Castle Linden Harbour Orchard Meadow'.split(
    ' ',
  );
const cities =
  'Lindau Veresk Marhold Osteria Pelham Quarno Risova Sandvik Tarnow Ulmar Vosten Wexby Zelmar Arvik Brenna'.split(' ');

/** Makes one family file. The same mix and seed give the same rows on every machine. */
export function familyFile(mix: FamilyMix, seed: string): FamilyFile {
  const random = seededRandom(`${seed}/${mix.name}`);
  const surnames = Array.from({ length: 900 }, () => surnameOf(random));
  const rows: string[][] = [];
  const truth: string[] = [];
  const planted: { kind: FamilyKind; a: number; b: number }[] = [];
  let persons = 0;
  const add = (person: Person, of = `p${persons++}`): number => {
    const document = random.chance(mix.documentsMissing) ? '' : person.document;
    rows.push([
      '',
      `${person.given} ${person.surname}`.trim(),
      person.birth,
      person.phone,
      person.address,
      person.city,
      document,
    ]);
    truth.push(of);
    return rows.length - 1;
  };
  const fresh = (): Person => newPerson(random, surnames);
  const base = Array.from({ length: mix.persons }, fresh);
  const baseRow = base.map((person) => add(person));
  for (const kind of familyKinds) {
    for (let i = 0; i < mix.each; i++) {
      const [first, second] = relatives(kind, fresh(), fresh(), random);
      planted.push({ kind, a: add(first), b: add(second) });
    }
  }
  for (let i = 0; i < mix.duplicates; i++) {
    const original = random.below(base.length);
    add(copyWithErrors(base[original], random), truth[baseRow[original]]);
  }
  const dummyRows: number[] = [];
  const dummyValues = { phone: ['000000000', '5550001111'], document: ['UNKNOWN0', 'AA0000000'] };
  for (let i = 0; i < mix.dummies; i++) {
    const person = fresh();
    if (i % 2 === 0) person.phone = dummyValues.phone[i % 4 === 0 ? 0 : 1];
    else person.document = dummyValues.document[i % 4 === 1 ? 0 : 1];
    dummyRows.push(add(person));
  }
  return shuffledFile({ header, rows, truth, planted, dummyRows }, random);
}

function relatives(kind: FamilyKind, first: Person, other: Person, random: Random): [Person, Person] {
  const { surname, phone, address, city } = first;
  const home = { phone, address, city };
  switch (kind) {
    case 'twins':
      return [first, { ...other, ...home, surname, birth: first.birth, given: otherGiven(first, random) }];
    case 'siblings':
      return [
        first,
        {
          ...other,
          ...home,
          surname,
          birth: shifted(first.birth, 1 + random.below(8)),
          given: otherGiven(first, random),
        },
      ];
    case 'parent_child': {
      const born = Number(first.birth.slice(0, 4)) + 18 + random.below(22);
      const birth = random.chance(0.5) ? `${born}${first.birth.slice(4)}` : `${born}${other.birth.slice(4)}`;
      return [first, { ...other, ...home, surname, given: first.given, birth }];
    }
    case 'spouses':
      return [first, { ...other, ...home, surname, given: otherGiven(first, random), birth: shifted(other.birth, 0) }];
    case 'room_mates':
      return [first, { ...other, ...home }];
    case 'name_only': {
      const bare = { given: first.given, surname, birth: '', phone: '', address: '', city: '', document: '' };
      return [bare, bare];
    }
    case 'name_against_full':
      return [first, { given: first.given, surname, birth: '', phone: '', address: '', city: '', document: '' }];
    case 'placeholder_date':
      return [
        { ...first, birth: '1980-01-01' },
        { ...other, given: first.given, surname, birth: '1980-01-01' },
      ];
    case 'other_document':
      return [first, { ...other, given: first.given, surname }];
  }
}

function otherGiven({ given }: Person, random: Random): string {
  for (;;) {
    const name = random.pick(givenNames);
    if (name !== given) return name;
  }
}

function newPerson(random: Random, surnames: readonly string[]): Person {
  return {
    given: random.pick(givenNames),
    surname: surnames[Math.floor(surnames.length * random.next() ** 1.6)],
    birth: `${1940 + random.below(65)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`,
    phone: `79${String(random.below(10_000_000)).padStart(7, '0')}`,
    address: `${1 + random.below(120)} ${random.pick(streets)} ${random.pick(['Street', 'Road', 'Lane'])}`,
    city: random.pick(cities),
    document: `${random.pick(['AB', 'CD', 'EK', 'PN'])}${String(random.below(10_000_000)).padStart(7, '0')}`,
  };
}

function surnameOf(random: Random): string {
  const stem = `${random.pick(syllables)}${random.pick(syllables)}${random.chance(0.4) ? random.pick(syllables) : ''}${random.pick(endings)}`;
  return stem[0].toUpperCase() + stem.slice(1);
}

function copyWithErrors(person: Person, random: Random): Person {
  const copy = { ...person };
  if (random.chance(0.25)) copy.given = typo(copy.given, random);
  if (random.chance(0.25)) copy.surname = typo(copy.surname, random);
  if (random.chance(0.12)) [copy.given, copy.surname] = [copy.surname, copy.given];
  if (random.chance(0.1)) copy.given = copy.given[0];
  if (random.chance(0.2)) copy.birth = dateError(copy.birth, random);
  if (random.chance(0.25)) copy.phone = `79${String(random.below(10_000_000)).padStart(7, '0')}`;
  if (random.chance(0.25)) copy.address = `${1 + random.below(120)} ${random.pick(streets)} Road`;
  if (random.chance(0.1)) copy.document = `ZZ${String(random.below(10_000_000)).padStart(7, '0')}`;
  if (random.chance(0.1)) copy.document = '';
  if (random.chance(0.1)) copy.phone = '';
  return copy;
}

function typo(text: string, random: Random): string {
  const at = 1 + random.below(Math.max(1, text.length - 1));
  const letter = 'abcdefghijklmnopqrstuvwxyz'[random.below(26)];
  switch (random.below(3)) {
    case 0:
      return text.slice(0, at) + text.slice(at + 1);
    case 1:
      return text.slice(0, at) + letter + text.slice(at);
    default:
      return text.slice(0, at) + letter + text.slice(at + 1);
  }
}

function dateError(date: string, random: Random): string {
  const [year, month, day] = date.split('-');
  if (random.chance(0.3) && Number(day) <= 12) return `${year}-${day}-${month}`;
  const at = random.pick([3, 6, 8, 9]);
  return date.slice(0, at) + String(random.below(at === 6 ? 2 : 10)) + date.slice(at + 1);
}

function shifted(date: string, years: number): string {
  return `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function shuffledFile(file: FamilyFile, random: Random): FamilyFile {
  const order = random.shuffled(file.rows.map((_, i) => i));
  const place = new Map(order.map((from, to) => [from, to]));
  const at = (row: number): number => place.get(row) ?? 0;
  return {
    header: file.header,
    rows: order.map((from, to) => [`r${to + 1}`, ...file.rows[from].slice(1)]),
    truth: order.map((from) => file.truth[from]),
    planted: file.planted.map(({ kind, a, b }) => ({ kind, a: at(a), b: at(b) })),
    dummyRows: file.dummyRows.map(at),
  };
}
