import { tableFromRows } from '@lookback/resolve';
import { expect, test } from 'vitest';
import { checkFilesFit, checkTablesFit } from './memory-check.ts';

test('a file that does not fit is refused before the work, with what it would take', async () => {
  const table = tableFromRows({ header: ['full_name'], rows: [['Ana Lee'], ['Bo Li']] });
  expect(() => checkTablesFit([table], ['people.csv'], 100)).toThrow(
    expect.objectContaining({
      code: 'memory_short',
      message: 'To find who is who in people.csv takes about 0.2 GiB of memory; this machine has 0.1 GiB.',
    }),
  );
  expect(() => checkTablesFit([table, table], ['a.csv', 'b.csv'], 8192)).not.toThrow();
  await expect(checkFilesFit('.', [import.meta.filename, '/nowhere/b.csv'], 0.001)).rejects.toThrow(
    /takes about 0.0 GiB/,
  );
  await expect(checkFilesFit('.', [import.meta.filename])).resolves.toBeUndefined();
  await expect(checkFilesFit('.', ['/nowhere/people.csv'], 0.001)).resolves.toBeUndefined();
});
