import { digestOf } from '@lookback/base';
import type { z } from 'zod';
import type {
  Chance,
  EvidencePath,
  FieldRow,
  Finding,
  Hop,
  IdentityPair,
  Item,
  Paths,
  PersonRecord,
  TimeItem,
} from '../schema/index.ts';
import { type FakePath, type FakePerson, fakePerson } from './people.ts';

const sources = ['bookings.csv', 'phones_b.ndjson', 'encounters.csv', 'accounts.csv'];
const sourceOf: Readonly<Record<FakePath['kind'], number>> = { journey: 0, phone: 1, address: 2, account: 3 };
export const fakeSources = sources;
export const sourceIdOf = (index: number): string => `S${index + 1}`;

export const itemIdOf = (person: FakePerson, at: number): string => `${person.id}:i${at + 1}`;

export function standingPaths(person: FakePerson, withdrawn: ReadonlySet<string>): readonly number[] {
  return person.paths.flatMap((path, at) => (withdrawn.has(sourceIdOf(sourceOf[path.kind])) ? [] : [at]));
}

const anchors: Readonly<Record<FakePath['kind'], string>> = {
  journey: 'L-771',
  phone: '+52 ··· ··· 0172',
  address: '14 Mina St',
  account: 'XX44 ··· 9031',
};

function itemOf(person: FakePerson, at: number): Item {
  const path = person.paths[at] as FakePath;
  return {
    id: itemIdOf(person, at),
    kind: 'touch',
    source: sources[sourceOf[path.kind]] as string,
    row: 20_000 + person.index * 7 + at,
    text: `${anchors[path.kind]} ${path.day ?? ''}`.trim(),
    date: path.day,
    conduct: path.conduct,
    leg: path.kind === 'journey',
  };
}

function hopsOf(person: FakePerson, path: FakePath, item: Item): Hop[] {
  const finding = (code: string, values: Record<string, string | number> = {}): Finding => ({ code, with: values });
  return [
    {
      kind: 'person',
      title: person.id,
      caption: finding('hop_records', { count: person.records }),
      item: null,
      possible: false,
    },
    {
      kind: 'record',
      title: item.source,
      caption:
        path.day === null
          ? finding('hop_row', { row: item.row ?? 0 })
          : finding('hop_row_day', { row: item.row ?? 0, day: path.day }),
      item: item.id,
      possible: path.hub,
    },
    {
      kind: 'anchor',
      title: anchors[path.kind],
      caption: finding('hop_users', { count: path.users }),
      item: null,
      possible: path.hub,
    },
    { kind: 'source', title: 'memo S4', caption: finding('hop_grade', { grade: 'B 2' }), item: null, possible: false },
    {
      kind: 'network',
      title: 'network',
      caption: finding('hop_network', { kind: path.kind }),
      item: null,
      possible: false,
    },
  ];
}

export function pathsOfPerson(person: FakePerson, withdrawn: ReadonlySet<string>): Paths {
  const standing = standingPaths(person, withdrawn);
  const strong = standing.filter((at) => !(person.paths[at] as FakePath).hub);
  const items = standing.map((at) => itemOf(person, at));
  const paths = standing.map((at): EvidencePath => {
    const path = person.paths[at] as FakePath;
    const item = itemOf(person, at);
    return {
      id: `${person.id}:p${at + 1}`,
      anchorKind: path.kind,
      hops: hopsOf(person, path, item),
      surpriseBits: path.bits,
      possible: path.hub,
      hub: path.hub,
      direct: path.direct,
      users: path.users,
      from: path.day,
      to: path.until,
      says: path.hub
        ? [{ code: 'path_hub', with: { count: path.users } }]
        : [{ code: 'path_users', with: { count: path.users } }, ...(path.direct ? [{ code: 'path_direct' }] : [])],
      sole: !path.hub && strong.length === 1 ? item.id : null,
      items: [item.id],
    };
  });
  const basis = digestOf({ id: person.id, standing: [...standing] });
  const hangsOn =
    strong.length !== 1
      ? []
      : items
          .filter((_, at) => standing[at] === strong[0])
          .map((item) => ({
            level: 'statement' as const,
            says: { code: 'hang_row', with: { source: item.source, row: item.row ?? 0 } },
          }));
  return { person: person.id, basis, paths, items, hangsOn, originDisjoint: strong.length, left: 0 };
}

export function chanceOf(person: FakePerson, withdrawn: ReadonlySet<string>): z.infer<typeof Chance> {
  const touches = standingPaths(person, withdrawn).length;
  const testable = touches >= 2;
  return {
    touches,
    probability: testable ? 0.02 : null,
    q: testable ? 0.31 : null,
    tests: 20_019,
    nullModel: 'bicm',
    says: [{ code: testable ? 'chance_not_alone' : 'chance_one_touch' }],
  };
}

export function recordsOf(person: FakePerson, from: number, limit: number): PersonRecord[] {
  const out: PersonRecord[] = [];
  for (let at = from; at < Math.min(from + limit, person.records); at++) {
    const source = at % sources.length;
    out.push({
      id: at === 0 ? person.id : `S${source + 1}.${person.index * 10_000 + at}`,
      source: sources[source] as string,
      row: person.index * 7 + at + 1,
      seen: '2023-05-04',
      withdrawn: false,
    });
  }
  return out;
}

export function fieldsOf(person: FakePerson, records: readonly PersonRecord[]): FieldRow[] {
  const row = (
    field: string,
    weight: number | null,
    cell: (at: number) => FieldRow['cells'][number],
    household = false,
  ): FieldRow => ({
    field,
    weightBits: weight,
    household,
    cells: records.map((_, at) => cell(at)),
  });
  const missing = { values: [], agreement: 'missing' as const, masked: false };
  const said = (value: string, agreement: FieldRow['cells'][number]['agreement']) => ({
    values: [value],
    agreement,
    masked: false,
  });
  if (records.length === 1) {
    return [
      row('name', null, () => said(person.names[0] as string, 'alone')),
      row('birthDate', null, () => said(person.born, 'alone')),
    ];
  }
  return [
    row('phone', 11.8, (at) => (at % 3 === 1 ? missing : said(person.phone, 'agrees')), true),
    row('name', 9.4, (at) => said(person.names[at % 2] as string, at > 1 ? 'near' : 'agrees')),
    row('birthDate', 6.1, (at) => (at % 3 === 2 ? missing : said(person.born, 'agrees'))),
    row('idNumber', -0.7, (at) => (at > 1 ? missing : said(`A 11882${40 - at * 36}`, 'conflicts'))),
    row('nationality', null, () => ({ values: [], agreement: 'alone' as const, masked: true })),
  ];
}

/** The pair that holds a person together least; in the fake it is always the first two records. */
export function pairOf(person: FakePerson): IdentityPair | null {
  const records = recordsOf(person, 0, 2);
  const [a, b] = records;
  if (a === undefined || b === undefined) return null;
  const places = records.map(({ source, row }) => ({ source, row }));
  return {
    a: a.id,
    b: b.id,
    places,
    fields: fieldsOf(person, records),
    scoreBits: 3.2,
    rivalBits: -5.1,
    probability: 0.9,
  };
}

export function timelineOf(person: FakePerson): TimeItem[] {
  const item = (
    lane: TimeItem['lane'],
    from: string,
    to: string,
    says: Finding,
    more: Partial<TimeItem> = {},
  ): TimeItem => ({
    lane,
    from,
    to,
    says,
    possible: false,
    conflict: false,
    source: null,
    ...more,
  });
  const touches = person.paths.flatMap((path) =>
    path.day === null
      ? [
          item(
            'touch',
            '2023-10-15',
            '2024-05-30',
            { code: 'time_touch', with: { kind: path.kind } },
            { possible: true },
          ),
        ]
      : [item('touch', path.day, path.until ?? path.day, { code: 'time_touch', with: { kind: path.kind } })],
  );
  return [
    ...touches,
    item('place', '2023-03-02', '2023-08-14', { code: 'time_place', with: { state: 'W2', source: 'encounters.csv' } }),
    item('place', '2024-01-15', '2024-06-15', { code: 'time_place', with: { state: 'W2', source: 'bookings.csv' } }),
    ...(person.placeConflict
      ? [item('place', '2024-02-01', '2024-04-10', { code: 'time_place_conflict' }, { conflict: true })]
      : []),
    item('action', '2023-07-08', '2023-07-08', { code: 'action_arrested' }),
    item('review', person.firstKnown, person.firstKnown, { code: 'time_first_known' }),
  ];
}

export function nearestOf(person: FakePerson) {
  const other = fakePerson(person.index + 553);
  return {
    person: other.id,
    label: other.names[0] as string,
    probability: 0.004,
    because: [
      { code: 'differs_field', with: { field: 'birthDate', a: person.born, b: other.born } },
      { code: 'differs_field', with: { field: 'phone', a: person.phone, b: other.phone } },
    ],
  };
}
