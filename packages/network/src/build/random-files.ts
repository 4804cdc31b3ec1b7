import type { Entity, Statement } from '@lookback/model';
import fc from 'fast-check';
import type { DeclaredNetwork } from '../trace/types.ts';
import type { GraphInput } from './build-graph.ts';

/** A line of a file: what it says of an entity. Records and things may be spoken of by several files. */
export interface Line {
  readonly source: number;
  readonly entity: string;
  readonly prop: string;
  readonly value: string;
  readonly day: string;
}

export const records = ['S1.1', 'S1.2', 'S2.1', 'S2.2', 'S3.1', 'S4.1'];
const things = ['Trip:1', 'Trip:1', 'Vehicle:1', 'Address:1', 'Payment:1', 'Family:1'];
const days = ['', '2023-05-14', '2023-06', '2023-06-20'];

const propsOf: Readonly<Record<string, readonly [prop: string, values: readonly string[]][]>> = {
  S: [
    ['phone', ['+998901234567', '+998901234568']],
    ['address', ['12 Quay Street, Norhaven', 'Room 4, 12 Quay St., Norhaven']],
    ['addressEntity', ['Address:1', 'Address:2']],
  ],
  Trip: [
    ['name', ['M14', 'M15']],
    ['startDate', days.slice(1)],
    ['involved', records],
    ['vehicle', ['Vehicle:1', 'Vehicle:1', 'Vehicle:1', 'Vehicle:2']],
    ['startLocation', ['Address:1', 'Norhaven', 'Norhaven']],
  ],
  Vehicle: [['registrationNumber', ['01 A 777 BC', '01 B 111 CC']]],
  Address: [['full', ['3 Mill Lane, Norhaven', 'Mill Lane 3, Norhaven']]],
  Payment: [
    ['payer', records],
    ['beneficiary', records],
    ['date', days.slice(1)],
  ],
  Family: [
    ['person', records],
    ['relative', records],
  ],
};

export const line: fc.Arbitrary<Line> = fc
  .tuple(fc.integer({ min: 1, max: 24 }), fc.constantFrom(...records, ...things), fc.constantFrom(...days), fc.nat())
  .map(([file, entity, day, pick]) => {
    const home = 1 + (entity.charCodeAt(0) % 4);
    const source = file <= 4 ? file : /^S/.test(entity) ? Number(entity[1]) : home;
    const props = propsOf[entity.startsWith('S') ? 'S' : entity.split(':')[0]];
    const [prop, values] = props[pick % props.length];
    return { source, entity, prop, value: values[Math.floor(pick / 7) % values.length], day };
  });

/** The person of each record: some are joined, some make none. */
export const persons = fc
  .array(fc.integer({ min: -1, max: 5 }), { minLength: records.length, maxLength: records.length })
  .map((list) => {
    const of = new Map(records.map((record, i) => [record, list[i] < 0 ? null : records[Math.min(list[i], i)]]));
    return (record: string) => of.get(record) ?? null;
  });

/** A network of some of the details, each in a window or not. */
export const networks: fc.Arbitrary<DeclaredNetwork> = fc
  .tuple(fc.subarray([0, 1, 2, 3, 4]), fc.boolean())
  .map(([some, dated]) => ({
    id: 'n',
    knownSince: null,
    window: { from: null, to: null },
    events: [],
    persons: [],
    anchors: some.map((at) => ({
      ...details[at],
      label: details[at].key,
      from: dated ? Date.parse('2023-06-01') / 86_400_000 : null,
      to: null,
      source: 'M1',
      viaMember: false,
    })),
  }));
const details = [
  { kind: 'phone', key: '+998901234567' },
  { kind: 'phone', key: '+998901234568' },
  { kind: 'journey', key: 'M14@2023-05-14' },
  { kind: 'vehicle', key: '?:01A777BC' },
  { kind: 'address', key: '3 mill lane norhaven' },
] as const;

/** What the files of these lines say. */
export function inputOf(lines: readonly Line[], personOf: GraphInput['personOf']): GraphInput {
  const entities = new Map<string, Entity>();
  const statements = lines.map(({ source, entity, prop, value, day }, i): Statement => {
    const schema = entity.startsWith('S') ? 'Person' : entity.split(':')[0];
    const row = i + 1;
    if (!entities.has(entity)) {
      const kind = schema === 'Person' ? 'person' : 'thing';
      entities.set(entity, { id: entity, schema, kind, source, row });
    }
    const pointing = propsOf[schema === 'Person' ? 'S' : schema].some(
      ([name, values]) => name === prop && values.some((one) => /^S\d|:\d/.test(one)),
    );
    const type = pointing && value !== 'Norhaven' ? 'entity' : 'text';
    const id = `${entity}#${prop}#S${source}.${row}.0`;
    const common = { original: '', column: prop, validFrom: day, validTo: day, flag: '', ordinal: 0 };
    return { id, entity, schema, prop, type, value, source, row, ...common };
  });
  return { entities: [...entities.values()], statements, personOf };
}

/** Lines with a source gone keep their row numbers: an empty line stands where one was. */
export const without = (
  lines: readonly Line[],
  gone: ReadonlySet<number>,
  personOf: GraphInput['personOf'],
): GraphInput => {
  const all = inputOf(lines, personOf);
  const statements = [...all.statements].filter(({ source }) => !gone.has(source));
  const seen = new Map<string, Entity>();
  for (const { entity, source, row, schema } of statements) {
    const kind = schema === 'Person' ? 'person' : 'thing';
    if (!seen.has(entity)) seen.set(entity, { id: entity, schema, kind, source, row });
  }
  return { ...all, entities: [...seen.values()], statements };
};
