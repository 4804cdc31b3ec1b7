import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '@lookback/base';
import type { RecordTable } from '@lookback/resolve';
import { writeParquet } from '@lookback/store';
import { describe, expect, test } from 'vitest';
import { type PeopleOptions, readPeople } from './people-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'lookback-people-'));

function read(name: string, content: string | Buffer, options: PeopleOptions = {}) {
  writeFileSync(join(folder, name), content);
  return readPeople(folder, name, options);
}

async function refusal(
  name: string,
  content: string | Buffer,
  options: PeopleOptions = {},
): Promise<string | undefined> {
  try {
    await read(name, content, options);
  } catch (error) {
    if (error instanceof UserError) return error.detail.code;
    throw error;
  }
  return undefined;
}

function values(table: RecordTable, field: string, record: number): string[] {
  const found = table.fields.find(({ name }) => name === field);
  return found
    ? Array.from(found.codes.subarray(found.offsets[record], found.offsets[record + 1]), (code) =>
        found.dictionary.at(code),
      )
    : [];
}

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;
const person = (id: string, properties: object) => line({ id, schema: 'Person', properties });

describe('FollowTheMoney entities', () => {
  test('keep every value, numbers too; a nested entity stands for its caption', async () => {
    const { table } = await read(
      'nested.jsonl',
      person('a', {
        name: ['Ann Bo', 'Bo, Ann'],
        idNumber: [123],
        addressEntity: [{ id: 'x', schema: 'Address', caption: '1 High Street', properties: {} }],
        unheardOf: ['z'],
      }),
    );
    expect(values(table, 'name', 0)).toEqual(['Ann Bo', 'Bo, Ann']);
    expect(values(table, 'idNumber', 0)).toEqual(['123']);
    expect(values(table, 'addressEntity', 0)).toEqual(['1 High Street']);
    expect(table.fields.map(({ name }) => name)).not.toContain('unheardOf');
  });

  test('unknown schemata are passed over, broken lines counted', async () => {
    const { table, entities, rejected } = await read(
      'mixed.jsonl',
      `${person('a', { name: 'Ann Bo' })}{broken\n${line({ id: 'w', schema: 'Wizard', properties: {} })}`,
    );
    expect([table.count, entities?.passedOver, rejected]).toEqual([1, 1, 1]);
  });

  test.each([
    ['a byte order mark and CRLF', Buffer.from(`\ufeff${person('a', { name: ['José Pérez'] }).replace('\n', '\r\n')}`)],
    ['Latin-1', Buffer.from(person('a', { name: ['José Pérez'] }), 'latin1')],
    ['no line end', person('a', { name: ['José Pérez'] }).trimEnd()],
  ])('in a file with %s', async (_, content) => {
    const { table } = await read('one.jsonl', content);
    expect(values(table, 'name', 0)).toEqual(['José Pérez']);
  });

  test('are refused under another id, with roles, with properties that are none', async () => {
    const ann = person('a', { name: 'Ann' });
    expect(await refusal('r.jsonl', ann, { id: 'name' })).toBe('no_such_column');
    expect(await refusal('r.jsonl', ann, { roles: { name: 'alias' } })).toBe('usage');
    expect(await refusal('r.jsonl', ann, { ignore: ['zzz'] })).toBe('no_such_column');
    expect(await refusal('r.jsonl', line({ id: 'a', schema: 'Person', properties: [1] }))).toBe('bad_properties');
    expect(await refusal('r.jsonl', '')).toBe('empty_file');
  });

  test('of organisations alone are records, unless persons are asked for', async () => {
    const firm = line({ id: 'f', schema: 'Company', properties: { name: ['Nordhaven'], registrationNumber: ['77'] } });
    const { table, entities } = await read('firm.jsonl', firm);
    expect([entities?.kind, values(table, 'registrationNumber', 0)]).toEqual(['organisation', ['77']]);
    expect(await refusal('firm.jsonl', firm, { organisations: false })).toBe('no_persons');
  });
});

test('a column is left out where it is there, a part of an address too', async () => {
  const csv = 'id,name,street,city_address\n1,Ann Bo,High Street 1,Oldtown\n2,Bo Ann,Low Street 2,Newtown\n';
  const whole = await read('p.csv', csv, { id: 'id' });
  const less = await read('p.csv', csv, { id: 'id', ignoreIfThere: ['street', 'zzz'] });
  expect(less.table.fields.map(({ name }) => name).join()).not.toContain('street');
  expect(whole.table.fields.map(({ name }) => name).join()).toContain('street');
});

test('a Parquet file gives the records that the same table in CSV gives', async () => {
  const rows = [
    ['1', 'Ann Bo', '1980-01-02', 'P 100-7'],
    ['2', 'José, "Pepe" Pérez', '', '0042'],
    ['3', 'Анна Бо', '1980', ''],
  ];
  const header = ['id', 'name', 'birth date', 'document no'];
  const path = join(folder, 'people.parquet');
  await writeParquet(
    path,
    header.map((name) => ({ name, type: 'text' as const })),
    [
      {
        rows: rows.length,
        columns: header.map((_, column) => rows.map((row) => (row[column] === '' ? null : row[column]))),
      },
    ],
  );
  const quoted = [header, ...rows].map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','));
  const csv = await read('same.csv', `${quoted.join('\n')}\n`, { id: 'id' });
  const parquet = await readPeople(folder, 'people.parquet', { id: 'id' });
  expect(parquet.table.fields.map(({ name, role }) => [name, role])).toEqual(
    csv.table.fields.map(({ name, role }) => [name, role]),
  );
  for (const [record] of rows.entries())
    for (const name of header.slice(1))
      expect(values(parquet.table, name, record)).toEqual(values(csv.table, name, record));
});

describe('a file whose ids are not named', () => {
  const todoOf = async (name: string, content: string, options: PeopleOptions = {}): Promise<string | undefined> => {
    try {
      await read(name, content, { idOption: '--left-id', ...options });
    } catch (error) {
      if (error instanceof UserError && error.detail.code === 'no_id') return error.detail.todo;
      throw error;
    }
    return undefined;
  };

  test('is refused with the column that could be it', async () => {
    expect(await todoOf('ids.csv', 'name,no\nAna Roe,1\nBo Lind,2\nAna Roe,3\n')).toContain(
      'Give --left-id no. The columns',
    );
    expect(await todoOf('noids.csv', 'name,town\nAna Roe,Ely\nBo Lind,Ely\n')).toContain(
      'add one that numbers the rows',
    );
  });

  test('and no header is told how to name a column', async () => {
    const rows = 'r1,ana,roe,1980-01-02\nr2,bo,lind,1981-01-02\n';
    expect(await todoOf('headless.csv', rows, { reading: { header: false } })).toContain(
      'Give --no-header --left-id column_1:',
    );
  });

  test('is read where it is of entities, which have their own', async () => {
    const entity = line({ id: 'a', schema: 'Person', properties: { name: ['Ana Roe'] } });
    expect(await todoOf('own.jsonl', entity)).toBeUndefined();
  });
});

test('inner objects of JSON lines are columns, and several numbers of one are listed', async () => {
  const { table } = await read(
    'features.jsonl',
    line({ no: 1, features: [{ full_name: 'Ana Roe' }, { phone: '+44 7700 900123' }, { phone: '+44 7700 900456' }] }),
    { id: 'no' },
  );
  expect(values(table, 'features.full_name', 0)).toEqual(['Ana Roe']);
  expect(values(table, 'features.phone', 0)).toHaveLength(2);
});
