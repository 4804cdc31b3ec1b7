import { type Random, seededRandom } from '@lookback/base';
import { tongues, type Written } from './registry-names.ts';
import {
  type Habits,
  laterRecord,
  misread,
  type Registered,
  type RegistryKind,
  registered,
  registryKinds,
  twoPeople,
} from './registry-person.ts';

/** A register as offices keep them: what it is, at which rates. Committed before a reported run. */
export interface RegistryFile extends Habits {
  readonly name: string;
  readonly tongue: keyof typeof tongues;
  readonly persons: number;
  /** Pairs of each kind, as a share of the persons. */
  readonly related: number;
  /** Later records, as a share of the persons. */
  readonly later: number;
  /** Share of records without either number. */
  readonly numbersMissing: number;
  /** Share of records written in the own script; the others in one of the romanisations. */
  readonly ownScript: number;
  readonly columns: readonly (readonly [header: string, cell: keyof typeof cells])[];
  readonly kinds: readonly RegistryKind[];
  readonly bars: { readonly p: number; readonly r: number };
}

/** A record with the choices of the clerk who wrote it. */
interface Entry {
  readonly of: Registered;
  readonly given: string;
  readonly father: string;
  readonly family: string;
  readonly dateForm: number;
  readonly swapped: boolean;
}

const two = (value: number): string => String(value).padStart(2, '0');
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

function dateIn({ of: { year, month, day, estimated }, dateForm }: Entry, forms: number): string {
  if (year === 0) return '';
  if (estimated && dateForm === 0) return String(year);
  switch (dateForm % forms) {
    case 0:
      return `${two(day)}/${two(month)}/${year}`;
    case 1:
      return `${year}-${two(month)}-${two(day)}`;
    default:
      return `${day} ${months[month - 1]} ${year}`;
  }
}

const cells = {
  given: (e: Entry) => (e.swapped ? e.family : e.given),
  father: (e: Entry) => e.father,
  family: (e: Entry) => (e.swapped ? e.given : e.family),
  whole: (e: Entry) => words(e.swapped ? [e.family, e.given, e.father] : [e.given, e.father, e.family]),
  familyFirst: (e: Entry) => words(e.swapped ? [e.given, e.family] : [e.family, e.given, e.father]),
  comma: (e: Entry) => `${e.family}, ${words([e.given, e.father])}`,
  date: (e: Entry) => dateIn(e, 1),
  mixedDate: (e: Entry) => dateIn(e, 3),
  phone: (e: Entry) => e.of.phone,
  address: (e: Entry) => (e.of.street === '' ? '' : `${e.of.house} ${e.of.street}`),
  village: (e: Entry) => e.of.village,
  passport: (e: Entry) => e.of.passport,
  card: (e: Entry) => e.of.card,
  mail: (e: Entry) => e.of.mail,
  sex: (e: Entry) => (e.of.woman ? 'F' : 'M'),
} as const;

function words(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

const clinic: RegistryFile['columns'] = [
  ['Patient', 'comma'],
  ['Date of birth', 'mixedDate'],
  ['Sex', 'sex'],
  ['Tel', 'phone'],
  ['Street', 'address'],
  ['Town', 'village'],
  ['ID card no', 'card'],
];
const border: RegistryFile['columns'] = [
  ['Full name', 'whole'],
  ['Passport', 'passport'],
  ['National ID', 'card'],
  ['DOB', 'mixedDate'],
  ['Phone number', 'phone'],
  ['Village', 'village'],
];
const bank: RegistryFile['columns'] = [
  ['Фамилия', 'family'],
  ['Имя', 'given'],
  ['Отчество', 'father'],
  ['Дата рождения', 'date'],
  ['ИНН', 'card'],
  ['Паспорт', 'passport'],
  ['Телефон', 'phone'],
  ['E-mail', 'mail'],
  ['Город', 'village'],
  ['Улица', 'address'],
];
const household: RegistryFile['columns'] = [
  ['name', 'familyFirst'],
  ['birth', 'date'],
  ['mobile', 'phone'],
  ['street', 'address'],
  ['town', 'village'],
  ['id card', 'card'],
];
const without = (columns: RegistryFile['columns'], ...gone: (keyof typeof cells)[]): RegistryFile['columns'] =>
  columns.filter(([, cell]) => !gone.includes(cell));

const full = { p: 0.997, r: 0.95 };
const gaps = { p: 0.99, r: 0.9 };
const least = { p: 0.99, r: 0 };
const common = {
  related: 0.02,
  later: 0.4,
  numbersMissing: 0.1,
  ownScript: 0.5,
  estimated: 0.05,
  rareNames: 0.4,
  kinds: registryKinds,
  bars: full,
};
const sized = (file: Omit<RegistryFile, 'persons'>): RegistryFile[] =>
  (
    [
      [150, 105],
      [1500, 950],
      [15000, 9500],
    ] as const
  ).map(([size, persons]) => ({ ...file, name: `${file.name} ${size}`, persons }));

export const registryFiles: readonly RegistryFile[] = [
  ...sized({ ...common, name: 'clinic', tongue: 'british', columns: clinic }),
  ...sized({
    ...common,
    name: 'clinic half numbers',
    tongue: 'british',
    numbersMissing: 0.5,
    columns: clinic,
    bars: gaps,
  }),
  ...sized({ ...common, name: 'clinic no numbers', tongue: 'british', columns: without(clinic, 'card'), bars: gaps }),
  ...sized({ ...common, name: 'border', tongue: 'arabic', estimated: 0.25, columns: border }),
  ...sized({
    ...common,
    name: 'border no numbers',
    tongue: 'arabic',
    estimated: 0.25,
    columns: without(border, 'passport', 'card'),
    bars: gaps,
  }),
  ...sized({ ...common, name: 'bank', tongue: 'tajik', columns: bank }),
  ...sized({ ...common, name: 'bank half numbers', tongue: 'tajik', numbersMissing: 0.5, columns: bank, bars: gaps }),
  ...sized({ ...common, name: 'household', tongue: 'chinese', rareNames: 0.02, columns: household }),
  ...sized({
    ...common,
    name: 'name phone town',
    tongue: 'british',
    columns: without(clinic, 'card', 'mixedDate', 'address', 'sex'),
    bars: least,
  }),
  ...sized({
    ...common,
    name: 'name address town',
    tongue: 'tajik',
    columns: without(bank, 'card', 'passport', 'date', 'phone', 'mail'),
    bars: least,
  }),
  ...sized({ ...common, name: 'nobody twice', tongue: 'british', later: 0, columns: clinic }),
  ...sized({
    ...common,
    name: 'nobody twice, no numbers',
    tongue: 'arabic',
    later: 0,
    columns: without(border, 'passport', 'card'),
  }),
];
export const registrySeeds = ['register-1', 'register-2'] as const;

export interface RegistryRows {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly truth: readonly string[];
  readonly planted: readonly { readonly kind: RegistryKind; readonly a: number; readonly b: number }[];
}

/** Makes one register: persons, pairs that must stay two, later records; rows shuffled, ids drawn after that. */
export function registryFile(file: RegistryFile, seed: string): RegistryRows {
  const random = seededRandom(`registry/${file.name}/${seed}`);
  const tongue = tongues[file.tongue];
  const entries: { entry: Entry; person: number }[] = [];
  let count = 0;
  const add = (of: Registered, person = count++, first = true): number =>
    entries.push({ entry: entered(of, file, random, first), person }) - 1;
  const base = Array.from({ length: file.persons }, () => registered(tongue, random, file));
  for (const person of base) add(person);
  const planted: { kind: RegistryKind; a: number; b: number }[] = [];
  for (const kind of file.kinds) {
    for (let i = 0; i < Math.max(1, Math.round(file.related * file.persons)); i++) {
      const [a, b] = twoPeople(kind, registered(tongue, random, file), registered(tongue, random, file), random);
      planted.push({ kind, a: add(a), b: add(b) });
    }
  }
  for (let i = 0; i < Math.round(file.later * file.persons); i++) {
    const person = random.below(base.length);
    add(laterRecord(base[person], random), person, false);
  }
  const order = random.shuffled(entries.map((_, i) => i));
  const place = new Map(order.map((from, to) => [from, to]));
  return {
    header: ['id', ...file.columns.map(([header]) => header)],
    rows: order.map((from, to) => [`r${to + 1}`, ...file.columns.map(([, cell]) => cells[cell](entries[from].entry))]),
    truth: order.map((from) => `p${entries[from].person}`),
    planted: planted.map(({ kind, a, b }) => ({ kind, a: place.get(a) ?? 0, b: place.get(b) ?? 0 })),
  };
}

/** Writes a person down: in which script and spelling, with which misreadings. */
function entered(of: Registered, file: RegistryFile, random: Random, first: boolean): Entry {
  const own = random.chance(file.ownScript);
  const spelt = (name: Written): string =>
    own || name.length === 1 ? name[0] : name[1 + random.below(name.length - 1)];
  const { womanEnding, patronymic } = of.tongue;
  const ending = of.woman && womanEnding.length > 0 ? womanEnding[own ? 0 : 1] : '';
  const family = `${spelt(of.family)}${/[vв]$/.test(spelt(of.family)) ? ending : ''}`;
  const worn = (text: string): string => (!first && random.chance(0.08) ? misread(text, random) : text);
  const missing = random.chance(file.numbersMissing);
  const gone = missing ? { passport: '', card: '' } : {};
  const partly = !missing && random.chance(0.3) ? { [random.pick(['passport', 'card'])]: '' } : {};
  const onlyCard = file.columns.every(([, cell]) => cell !== 'passport');
  return {
    of: { ...of, ...gone, ...(onlyCard ? {} : partly) },
    given: worn(spelt(of.given)),
    father: patronymic && random.chance(first ? 0.7 : 0.5) ? worn(spelt(of.father)) : '',
    family: worn(family),
    dateForm: random.below(6),
    swapped: !first && random.chance(0.05),
  };
}
