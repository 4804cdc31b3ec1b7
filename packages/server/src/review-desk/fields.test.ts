import { expect, test } from 'vitest';
import { fieldRows } from './fields.ts';

type Records = Parameters<typeof fieldRows>[0];

const record = (id: string, values: Record<string, string>) => ({
  ...{ id, file: 'seen.csv', row: 1 },
  statements: Object.entries(values).map(([prop, value]) => ({ prop, value, original: value })),
});

test('protected attributes, also the charter’s own, are shown to be there and no more', () => {
  const records = [
    record('S1.1', { name: 'Ana Lee', religion: 'zq-faith', maritalStatus: 'zq-widow' }),
    record('S2.1', { name: 'Ana Lee' }),
  ] as unknown as Records;
  const rows = fieldRows(records, new Map(), { protected: ['marital status'] });
  expect(JSON.stringify(rows)).not.toContain('zq-');
  const masked = rows.filter((row) => row.cells.some((cell) => cell.masked)).map((row) => row.field);
  expect(masked).toEqual(['maritalStatus', 'religion']);
});
