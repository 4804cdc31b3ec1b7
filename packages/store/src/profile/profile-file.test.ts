import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { profileFile } from '../index.ts';

test('a profile tells fill rates, distinct values, placeholders, implausible values and odd codes', async () => {
  const path = join(await mkdtemp(join(tmpdir(), 'lookback-')), 'people.csv');
  const rows = Array.from({ length: 200 }, (_, i) => {
    const born =
      i === 0
        ? '1850-05-05'
        : i === 1
          ? '01/01/1980'
          : i === 2
            ? '2025-12-01'
            : `19${50 + (i % 40)}-03-0${1 + (i % 9)}`;
    const age = i === 3 ? '0' : i === 4 ? '140' : '40';
    const status = i === 5 ? '9' : i % 2 ? 'OPEN' : 'DONE';
    return `Anna ${i},${born},${i === 6 ? 'unknown' : `+99890123${1000 + i}`},${age},${status}`;
  });
  await writeFile(path, `name,dob,phone,age,status\n${rows.join('\n')}\n,,,,\n`);
  const profile = await profileFile(path, { year: 2026 });
  const of = (name: string) => profile.columns.find((column) => column.column === name);
  expect(of('name')).toMatchObject({ filled: 200, distinct: 200, role: 'name' });
  expect(of('name')?.fillRate).toBeCloseTo(200 / 201);
  expect(of('dob')?.implausible).toEqual({ count: 2, examples: ['1850-05-05', '2025-12-01'] });
  expect(of('dob')?.placeholders).toEqual({ count: 1, examples: ['01/01/1980'] });
  expect(of('phone')?.placeholders).toEqual({ count: 1, examples: ['unknown'] });
  expect(of('age')?.implausible).toEqual({ count: 2, examples: ['0', '140'] });
  expect(of('status')?.undefinedCodes).toEqual({ count: 1, examples: ['9'] });
});

test('values of JSON arrays are judged one by one: an array of phone numbers is a column of phones', async () => {
  const path = join(await mkdtemp(join(tmpdir(), 'lookback-')), 'calls.jsonl');
  const line = (i: number) =>
    JSON.stringify({ who: i, line: [`+49171350${4000 + i}`, ...(i === 3 ? ['unknown'] : [])] });
  await writeFile(path, Array.from({ length: 20 }, (_, i) => `${line(i)}\n`).join(''));
  const [, lines] = (await profileFile(path, { year: 2026 })).columns;
  expect(lines).toMatchObject({ role: 'phone', filled: 20, placeholders: { count: 1, examples: ['unknown'] } });
});
