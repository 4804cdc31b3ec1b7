import type { Random } from '@lookback/base';

export type Schema = {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
};

const hostile: readonly unknown[] = [
  '',
  ' ',
  '\u0000',
  '\u202Eabc',
  `a${'\u0301'.repeat(100)}`,
  '<script>alert(1)</script>',
  "'; DROP TABLE event; --",
  '../../etc/passwd',
  '%2e%2e%2f',
  'constructor',
  '__proto__',
  'x'.repeat(5000),
  '\ud800',
  '💥',
  -1,
  0,
  1.5,
  1e308,
  2 ** 53,
  null,
  true,
  [],
  {},
  [null],
  { toString: 1 },
];

const ids = [
  'S1.1',
  'S1.2',
  'S1.3',
  'S1.60',
  'S1.61',
  'S2',
  'S3',
  'S1',
  'S1.1:i1',
  'S1.2:i1',
  'C',
  'D2',
  'S0',
  '1',
  '2',
];
const days = ['2024-06-30', '2024-02-30', '0000-00-00', '9999-12-31'];

export const hostileValue = (random: Random): unknown => random.pick(hostile);

function textOf(schema: Schema, random: Random): string {
  if (schema.format === 'date-time')
    return random.pick(['2024-06-30T00:00:00Z', '1970-01-01T00:00:00Z', '9999-12-31T23:59:59Z']);
  if (schema.format === 'date') return random.pick(days);
  if (schema.pattern !== undefined) return random.pick(ids);
  return random.pick(['Ada', 'Gulnora', 'an ordinary traveller', 'Гулнора', '+992 100 1000', ...ids]);
}

/** A value that the schema mostly accepts; now and then one that no schema foresaw. */
export function sampleOf(schema: Schema, random: Random): unknown {
  if (random.chance(0.04)) return hostileValue(random);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return random.pick(schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return sampleOf(random.pick(choices), random);
  switch (Array.isArray(schema.type) ? schema.type[0] : schema.type) {
    case 'string':
      return textOf(schema, random);
    case 'integer':
    case 'number':
      return random.pick([schema.minimum ?? 0, 1, 2, 3, 50, 200]);
    case 'boolean':
      return random.chance(0.5);
    case 'array':
      return Array.from({ length: random.below(3) }, () => sampleOf(schema.items ?? {}, random));
    case 'object': {
      const out: Record<string, unknown> = {};
      for (const [name, property] of Object.entries(schema.properties ?? {})) {
        const wanted = schema.required?.includes(name) === true ? !random.chance(0.03) : random.chance(0.4);
        if (wanted) out[name] = sampleOf(property, random);
      }
      return out;
    }
    default:
      return hostileValue(random);
  }
}
