import { UserError } from '@lookback/base';
import { describe, expect, test } from 'vitest';
import { charterSchema } from './charter.ts';
import { mappingSchema } from './mapping/mapping-schema.ts';
import { memoSchema } from './memo.ts';
import { readYaml } from './yaml.ts';

type Schema = Parameters<typeof readYaml>[2];

function refused(schema: Schema, text: string) {
  try {
    readYaml(text, 'f.yaml', schema);
  } catch (error) {
    if (error instanceof UserError) return error.detail;
    throw error;
  }
  return null;
}

const charter = {
  question: 'who',
  authority: 'order 1',
  period: '{from: 2020-01-01, to: 2021}',
  population: 'all',
};
const charterText = (change: Partial<typeof charter> & { readonly [key: string]: string }) =>
  Object.entries({ ...charter, ...change })
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n');

describe('a charter', () => {
  test.for(Object.keys(charter))('without %s is refused, and the key is named', (key) => {
    const text = charterText({}).replace(new RegExp(`^${key}:.*\n?`, 'm'), '');
    expect(refused(charterSchema, text)).toMatchObject({ code: 'yaml_schema', file: 'f.yaml', line: 1, column: 1 });
    expect(refused(charterSchema, text)?.message).toContain(`${key} is missing`);
  });

  test.for([
    ['question', ''],
    ['question', '{a: b}'],
    ['authority', '[a, b]'],
    ['k_suppress', ''],
    ['k_suppress', 'true'],
    ['k_suppress', '""'],
    ['k_suppress', '10.5'],
    ['location_valid_days', 'soon'],
    ['period', '{from: 2022-01-01, to: 2021-01-01}'],
    ['period', '{from: 2022-02-30, to: 2023}'],
    ['period', '{from: 2022-01-01}'],
    ['systems', '[{name: a, searched: true}]'],
    ['exclusions', '[{rule: hub, approved_by: [a, b]}]'],
    ['retention', '{days: 0}'],
    ['k_supress', '11'],
  ])('with %s: %s is refused at its line', ([key, value]) => {
    const { line } = refused(charterSchema, charterText({ [key]: value })) ?? {};
    const lines = charterText({ [key]: value }).split('\n');
    expect(line).toBe(lines.findIndex((text) => text.startsWith(`${key}:`)) + 1);
  });

  test('an empty number is never 0: suppression cannot be switched off by leaving it blank', () => {
    expect(readYaml(charterText({}), 'f.yaml', charterSchema).value.k_suppress).toBe(11);
    expect(readYaml(charterText({ k_suppress: '"7"' }), 'f.yaml', charterSchema).value.k_suppress).toBe(7);
    expect(readYaml(charterText({ k_suppress: '0' }), 'f.yaml', charterSchema).value.k_suppress).toBe(0);
  });
});

test('numbers stand for text where text is meant, as in a year or an id', () => {
  const memo = 'id: 12\nknown_since: 2024\nwindow: {from: 2020, to: 2021-02}\nsources: [{id: 1, grade: B2}]';
  expect(readYaml(memo, 'f.yaml', memoSchema).value).toMatchObject({ id: '12', known_since: '2024' });
});

test.for([
  ['a list instead of keys', '- a\n- b', 1],
  [
    'a row that is no number',
    'id: a\nknown_since: 2024\nwindow: {from: 2020, to: 2021}\nmembers: [{record: {file: a, row: x}, role: driver, source: M}]',
    4,
  ],
  [
    'a role that nobody has',
    'id: a\nknown_since: 2024\nwindow: {from: 2020, to: 2021}\nmembers: [{person: S1.1, role: boss, source: M}]',
    4,
  ],
  ['a key twice', 'id: a\nid: b', 2],
  ['a day that does not exist', 'id: a\nknown_since: 2024-13-01\nwindow: {from: 2020, to: 2021}', 2],
] as const)('a memo with %s is refused at its line', ([, text, line]) => {
  expect(refused(memoSchema, text)).toMatchObject({ line });
});

test('a misspelt key of a mapping is named with line and column', () => {
  const text = 'queries:\n  - file: a.csv\n    entities:\n      p: {schema: Person, propertys: {}}\n';
  const detail = refused(mappingSchema, text);
  expect(detail).toMatchObject({ code: 'yaml_schema', line: 4, column: 27 });
  expect(detail?.message).toContain('there is no key propertys');
});
