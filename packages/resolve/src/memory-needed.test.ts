import { expect, test } from 'vitest';
import { mebibytesNeeded } from './memory-needed.ts';
import { tableFromRows } from './table-from-rows.ts';

test('memory grows with records and with the values that they hold', () => {
  const table = (rows: number, blank: boolean) =>
    tableFromRows({
      header: ['full_name', 'phone'],
      rows: Array.from({ length: rows }, (_, row) => [`Ana Lee ${row}`, blank ? '' : `7${row}`]),
    });
  const needed = mebibytesNeeded(table(20_000, false));
  expect(needed).toBeGreaterThan(mebibytesNeeded(table(20_000, true)));
  expect(needed).toBeGreaterThan(mebibytesNeeded(table(10_000, false)));
});
