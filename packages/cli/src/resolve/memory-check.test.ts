import { tableFromRows } from '@lookback/resolve';
import { expect, test } from 'vitest';
import { checkFileFits, checkTableFits } from './memory-check.ts';

test('a file that does not fit is refused before the work, with what it would take', async () => {
  const table = tableFromRows({ header: ['full_name'], rows: [['Ana Lee'], ['Bo Li']] });
  expect(() => checkTableFits(table, 'people.csv', 100)).toThrow(
    expect.objectContaining({
      code: 'memory_short',
      message: 'To find who is who in people.csv takes about 0.2 GiB of memory; this machine has 0.1 GiB.',
    }),
  );
  expect(() => checkTableFits(table, 'people.csv', 8192)).not.toThrow();
  await expect(checkFileFits(import.meta.filename, 'people.csv', 0.001)).rejects.toThrow(/takes about 0.0 GiB/);
  await expect(checkFileFits(import.meta.filename, 'people.csv')).resolves.toBeUndefined();
  await expect(checkFileFits('/nowhere/people.csv', 'people.csv', 0.001)).resolves.toBeUndefined();
});
