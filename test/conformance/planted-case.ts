import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '@lookback/base';

/** What one person of a planted case did, as whoever made the case knows it. */
export interface Planted {
  readonly no: number;
  readonly name: string;
  readonly born: string;
  readonly document: string;
  /** Own telephone, shared with nobody. */
  readonly phone: string;
  /** Indices of network phones used inside their windows, by the file that says so. */
  readonly used: readonly { readonly phone: number; readonly file: FileName }[];
  /** Uses of network phones outside their windows: they count for nothing. */
  readonly usedOutside: readonly number[];
  /** On the network's journey: a leg. */
  readonly onBoard: boolean;
  readonly files: readonly FileName[];
  readonly actions: readonly { readonly type: string; readonly on: string; readonly basis: string }[];
  readonly places: readonly { readonly state: string; readonly on: string; readonly authority: string }[];
  readonly searches: readonly { readonly system: string; readonly answer: string }[];
  readonly declared: boolean;
}

export type FileName = 'a' | 'b' | 'c';
export type SourceName = FileName | 'acts' | 'trips';

/** How a case is written: nothing here that the first case or the demo has. */
export interface Style {
  readonly files: Readonly<Record<SourceName, string>>;
  readonly columns: readonly [
    row: string,
    name: string,
    born: string,
    document: string,
    phone: string,
    since: string,
    until: string,
  ];
  readonly delimiter: string;
  readonly syllables: readonly string[];
  readonly encoding: 'utf8' | 'utf16le' | 'latin1';
}

export const knownSince = '2023-06-01';
export const asOf = '2024-03-31';
const systems = ['roll of cells', 'boat lists'];

export interface PlantedCase {
  readonly persons: readonly Planted[];
  /** Rows that hold a name and nothing else. */
  readonly nameOnly: number;
  /** Rows that cannot be read. */
  readonly broken: number;
  readonly files: Readonly<Record<SourceName, string>>;
  readonly mapping: string;
  /** The same without the second file, and for the second file alone. */
  readonly mappingWithoutB: string;
  readonly mappingOfB: string;
  readonly memo: string;
  readonly charter: string;
}

/** Makes a case of which everything is known and writes it into a folder. */
export function plantCase(folder: string, style: Style, seed: string, count: number): PlantedCase {
  const random = seededRandom(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random.next() * items.length)];
  const persons = Array.from({ length: count }, (_, no) => plantPerson(no, style, pick, random.next));
  mkdirSync(folder, { recursive: true });
  const path = (name: keyof Style['files']) => join(folder, style.files[name]);
  const nameOnly = 3;
  const broken = style.delimiter === '\t' ? 0 : 1;
  for (const name of ['a', 'b', 'c'] as const) {
    const rows = persons.flatMap((person) => rowsOf(person, name));
    if (name === 'c')
      for (let i = 0; i < nameOnly; i++) rows.push([`n${i}`, `${nameFrom(style, pick)} ${i}`, '', '', '', '', '']);
    const text = table(style, rows) + (name === 'b' && broken ? ['x', 'y', 'z'].join(style.delimiter.repeat(9)) : '');
    writeFileSync(path(name), encoded(text, style.encoding));
  }
  const trips = persons.filter((person) => person.onBoard).map((person) => [person.document, 'K77', '2022-05-05']);
  writeFileSync(path('trips'), ['papers,boat,day', ...trips.map((row) => row.join(','))].join('\r\n'));
  writeFileSync(path('acts'), `${actLines(persons).join('\n')}\n`);
  const written = {
    mapping: join(folder, 'mapping.yaml'),
    mappingWithoutB: join(folder, 'without-b.yaml'),
    mappingOfB: join(folder, 'b.yaml'),
    memo: join(folder, 'memo.yaml'),
    charter: join(folder, 'charter.yaml'),
  };
  writeFileSync(written.mapping, mappingText(style, ['a', 'b', 'c']));
  writeFileSync(written.mappingWithoutB, mappingText(style, ['a', 'c']));
  writeFileSync(written.mappingOfB, `queries:${peopleQuery(style, 'b')}\n`);
  writeFileSync(written.memo, memoText(style, persons));
  writeFileSync(written.charter, charterText);
  const files = Object.fromEntries(
    (Object.keys(style.files) as (keyof Style['files'])[]).map((name) => [name, path(name)]),
  ) as unknown as PlantedCase['files'];
  return { persons, nameOnly, broken, files, ...written };
}

function nameFrom(style: Style, pick: <T>(items: readonly T[]) => T): string {
  const word = () => `${pick(style.syllables)}${pick(style.syllables)}${pick(style.syllables)}`;
  return `${word()} ${word()}`;
}

function plantPerson(no: number, style: Style, pick: <T>(items: readonly T[]) => T, next: () => number): Planted {
  const chance = (share: number) => next() < share;
  const files: FileName[] = chance(0.5) ? ['a', 'b'] : chance(0.5) ? ['a'] : chance(0.5) ? ['b'] : ['b', 'c'];
  const declared = no < 3;
  const used = [0, 1, 2].filter(() => chance(0.045)).map((phone) => ({ phone, file: pick(files) }));
  const usedOutside = [0, 1, 2].filter((phone) => used.every((use) => use.phone !== phone) && chance(0.025));
  return {
    no,
    name: `${nameFrom(style, pick)}${no}`.replace(/\d+$/, ''),
    born: `${1950 + Math.floor(next() * 50)}-${two(1 + Math.floor(next() * 12))}-${two(2 + Math.floor(next() * 26))}`,
    document: `Q${String(7_000_000 + no * 7919 + Math.floor(next() * 7000))}`,
    phone: `+8822${String(20_000_000 + no * 104_729 + Math.floor(next() * 99_999))}`,
    used,
    usedOutside,
    onBoard: chance(0.05),
    files,
    actions: [
      ...(chance(0.2)
        ? [
            {
              type: 'arrested',
              on: pick(['2022-02-03', '2023-07-01', '2023-12-24']),
              basis: pick(['network', 'other', '']),
            },
          ]
        : []),
      ...(chance(0.15)
        ? [{ type: 'proceedings_opened', on: pick(['2023-01-01', '2023-09-09']), basis: pick(['network', 'other']) }]
        : []),
      ...(chance(0.05) ? [{ type: 'carried_out', on: '2024-01-15', basis: 'other' }] : []),
    ],
    places: plantPlaces(chance, pick),
    searches: systems
      .filter(() => chance(0.7))
      .map((system) => ({ system, answer: chance(0.9) ? 'no_hit' : 'no_answer' })),
    declared,
  };
}

function plantPlaces(chance: (share: number) => boolean, pick: <T>(items: readonly T[]) => T): Planted['places'] {
  if (chance(0.4)) return [];
  const first = {
    state: pick(['in_custody', 'located', 'departed', 'deceased']),
    on: pick(['2021-01-01', '2023-11-11']),
    authority: 'harbour',
  };
  return chance(0.2)
    ? [first, { state: pick(['in_custody', 'located']), on: '2023-12-01', authority: 'prison' }]
    : [first];
}

const two = (value: number) => String(value).padStart(2, '0');
const phones = ['+88230000000017', '+88230000000025', '+88230000000033'];
/** The windows in which the phones were the network's. */
const windows = [
  ['2021-01-01', '2022-12-31'],
  ['2022-01-01', '2022-12-31'],
  ['2021-01-01', '2022-06-30'],
] as const;

function rowsOf(person: Planted, file: FileName): string[][] {
  if (!person.files.includes(file)) return [];
  const base = [person.name, person.born, person.document];
  const id = (suffix: string) => `${file}${person.no}${suffix}`;
  const rows = [[id(''), ...base, person.phone, '2021-06-01', '2022-12-31']];
  for (const use of person.used) {
    if (use.file !== file) continue;
    rows.push([id(`-${use.phone}`), ...base, phones[use.phone], windows[use.phone][0], windows[use.phone][1]]);
  }
  if (person.files[0] !== file) return rows;
  for (const phone of person.usedOutside)
    rows.push([id(`-o${phone}`), ...base, phones[phone], '2023-02-01', '2023-03-01']);
  return rows;
}

function table(style: Style, rows: readonly (readonly string[])[]): string {
  const cell = (value: string) => (value.includes(style.delimiter) ? `"${value}"` : value);
  return [style.columns, ...rows].map((row) => `${row.map(cell).join(style.delimiter)}\n`).join('');
}

function encoded(text: string, encoding: Style['encoding']): Buffer {
  return encoding === 'utf16le' ? Buffer.from(`\ufeff${text}`, 'utf16le') : Buffer.from(text, encoding);
}

function actLines(persons: readonly Planted[]): string[] {
  return persons.flatMap((person) => {
    const base = { papers: person.document, who: person.name, birth: person.born };
    return [
      ...person.actions.map((act) => JSON.stringify({ ...base, act: act.type, act_on: act.on, ground: act.basis })),
      ...person.places.map((place) =>
        JSON.stringify({ ...base, place: place.state, place_on: place.on, teller: place.authority }),
      ),
      ...person.searches.map((search) =>
        JSON.stringify({ ...base, asked: search.system, said: search.answer, asked_on: '2024-02-02' }),
      ),
    ];
  });
}

function peopleQuery(style: Style, file: FileName): string {
  const [row, name, born, document, phone, since, until] = style.columns.map((column) => JSON.stringify(column));
  return `
  - file: ${JSON.stringify(style.files[file])}
    entities:
      human:
        schema: Person
        ${file === 'c' ? '' : `keys: [${row}, ${document}]`}
        valid: {from: ${since}, to: ${until}}
        properties:
          name: {column: ${name}}
          birthDate: {column: ${born}}
          idNumber: {column: ${document}}
          phone: {column: ${phone}}`;
}

function mappingText(style: Style, people: readonly FileName[]): string {
  const human = `human:
        schema: Person
        keys: [papers]
        properties:
          idNumber: {column: papers}`;
  const own = `
          name: {column: who}
          birthDate: {column: birth}`;
  return `queries:${people.map((file) => peopleQuery(style, file)).join('')}
  - file: ${JSON.stringify(style.files.trips)}
    entities:
      ${human}
      leg:
        schema: Trip
        keys: [boat, day]
        properties:
          name: {column: boat}
          startDate: {column: day}
          involved: {entity: human}
  - file: ${JSON.stringify(style.files.acts)}
    entities:
      ${human}${own}
      act:
        schema: Action
        keys: [papers, act, act_on]
        properties:
          person: {entity: human}
          type: {column: act, required: true}
          from: {column: act_on}
          basis: {column: ground}
      place:
        schema: Location
        keys: [papers, place, place_on]
        properties:
          person: {entity: human}
          state: {column: place, required: true}
          from: {column: place_on}
          authority: {column: teller}
      asked:
        schema: Search
        keys: [papers, asked]
        properties:
          person: {entity: human}
          system: {column: asked, required: true}
          answer: {column: said}
          date: {column: asked_on}
`;
}

function memoText(style: Style, persons: readonly Planted[]): string {
  const refs = persons
    .filter((person) => person.declared)
    .map((person) => {
      const file = person.files[0];
      let row = 1;
      for (const other of persons) {
        if (other === person) break;
        row += rowsOf(other, file).length;
      }
      return `{record: {file: ${JSON.stringify(style.files[file])}, row: ${row}}, source: N${person.no === 2 ? ', role: driver' : ''}}`;
    });
  const anchors = phones.map(
    (value, i) => `  - {kind: phone, value: '${value}', from: ${windows[i][0]}, to: ${windows[i][1]}, source: N}`,
  );
  return `id: ferry
known_since: ${knownSince}
window: {from: 2021-01-01, to: 2022-12-31}
starting_persons:
  - ${refs[0]}
  - ${refs[1]}
members:
  - ${refs[2]}
anchors:
${anchors.join('\n')}
  - {kind: journey, value: K77 2022-05-05, source: N}
sources: [{id: N, grade: B2}]
`;
}

const charterText = `question: who used the ferry
authority: order 9
period: {from: 2021-01-01, to: 2022-12-31}
population: all
systems: []
protected: [nationality]
retention: {delete_on: 2031-01-01}
search_authority:
${systems.map((system) => `  - {system: ${system}, authority: order 9}`).join('\n')}
k_suppress: 0
location_valid_days: 365
`;

/** Who is in the files, declared, and linked, without the files that are gone. */
export function standingOf({ persons: all }: PlantedCase, gone: readonly SourceName[] = []) {
  const here = (file: SourceName) => !gone.includes(file);
  const rowsIn = (person: Planted) =>
    (['a', 'b', 'c'] as const).filter(here).reduce((sum, file) => sum + rowsOf(person, file).length, 0);
  const claims = (person: Planted) => person.actions.length + person.places.length + person.searches.length;
  const records = (person: Planted) =>
    rowsIn(person) + (here('trips') && person.onBoard ? 1 : 0) + (here('acts') && claims(person) > 0 ? 1 : 0);
  const details = (person: Planted) =>
    person.used.filter((use) => here(use.file)).length + (here('trips') && person.onBoard ? 1 : 0);
  const isDeclared = (person: Planted) => person.declared && here(person.files[0]);
  const persons = all.filter((person) => records(person) > 0);
  const linked = persons.filter((person) => !isDeclared(person) && details(person) > 0);
  return { here, records, details, isDeclared, persons, linked };
}

/** The figures of a case by its own truth, without the files that are gone. */
export function figuresOf(planted: PlantedCase, gone: readonly SourceName[] = []): Record<string, number> {
  const { here, records, details, isDeclared, persons, linked } = standingOf(planted, gone);
  const acts = (person: Planted) => (here('acts') ? person.actions : []);
  const adverse = linked.flatMap(acts);
  const early = adverse.filter((act) => act.on < knownSince);
  const late = adverse.filter((act) => act.on >= knownSince);
  const R1 = persons.reduce((sum, person) => sum + records(person), 0);
  const R2 = here('c') ? planted.nameOnly : 0;
  const R3 = here('b') ? planted.broken : 0;
  const places = linked.map((person) => placeOf(here('acts') ? person : { ...person, places: [], searches: [] }));
  const byPlace = Object.fromEntries(
    ['W1', 'W2', 'W3', 'W4', 'W5', 'W6a', 'W6b', 'W7', 'W8'].map((code) => [
      code,
      places.filter((place) => place === code).length,
    ]),
  );
  return {
    R0: R1 + R2 + R3,
    R1,
    R2,
    R3,
    R4: R1 - persons.length,
    P0: persons.length,
    K0: persons.filter(isDeclared).length,
    L1: linked.length,
    L0: persons.length - linked.length - persons.filter(isDeclared).length,
    C: linked.length,
    T1: linked.length,
    N2: linked.filter((person) => details(person) >= 2).length,
    N3: linked.filter((person) => details(person) >= 3).length,
    M1: linked.filter((person) => here('trips') && person.onBoard).length,
    E0: adverse.filter((act) => act.type === 'arrested').length,
    E1: linked.filter((person) => acts(person).some((act) => act.type === 'arrested')).length,
    E2: linked.filter((person) => {
      const opened = acts(person).filter((act) => act.type === 'proceedings_opened');
      return opened.length > 0 && !acts(person).some((act) => act.type === 'carried_out');
    }).length,
    E3: linked.filter((person) => acts(person).some((act) => act.type === 'carried_out')).length,
    A: adverse.length,
    A0: early.length,
    A1: late.length,
    A1n: late.filter((act) => act.basis === 'network').length,
    A1o: late.filter((act) => act.basis === 'other').length,
    A1u: late.filter((act) => act.basis === '').length,
    B1: linked.filter((person) => acts(person).some((act) => act.on >= knownSince && act.basis !== 'other')).length,
    S0: linked.length,
    D: 0,
    ...byPlace,
  };
}

function placeOf(person: Planted): string {
  const codes: Readonly<Record<string, string>> = { in_custody: 'W1', located: 'W2', departed: 'W3', deceased: 'W4' };
  const holding = person.places.filter(
    (place) => place.on > '2023-04-01' || place.state === 'departed' || place.state === 'deceased',
  );
  if (holding.length > 0) {
    const found = new Set(holding.map((place) => codes[place.state]));
    return found.size === 1 ? [...found][0] : 'W8';
  }
  const searched = systems.every((system) =>
    person.searches.some((search) => search.system === system && search.answer === 'no_hit'),
  );
  if (searched) return 'W5';
  return person.places.length > 0 ? 'W6b' : 'W6a';
}
