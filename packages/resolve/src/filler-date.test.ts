import { expect, test } from 'vitest';
import { resolve, tableFromRows } from './index.ts';

const header = ['id', 'name', 'birth_date', 'document_no'];
const bornAround = (year: number) =>
  Array.from({ length: 40 }, (_, i) => [
    `r${i}`,
    `${String.fromCharCode(97 + (i % 26))}lan Mor${String.fromCharCode(97 + ((i * 7) % 26))}een`,
    `${year + (i % 20)}-${String(1 + (i % 12)).padStart(2, '0')}-${String(2 + (i % 26)).padStart(2, '0')}`,
    `D${1_000_003 + i * 7919}`,
  ]);
const nameOnlyOf = async (rows: readonly (readonly string[])[]) => {
  const { nameOnly } = await resolve(tableFromRows({ header, rows, id: 'id' }));
  return nameOnly[rows.length - 1];
};

test('a name beside a date that forms fill in says nothing beyond the name', async () => {
  for (const filler of ['1900-01-01', '01.01.1900', '9999-12-31', '1111-11-11'])
    expect(await nameOnlyOf([...bornAround(1970), ['u', 'Bera Unknown', filler, '']])).toBe(1);
});

test('where people were born about that year, the date is a birth date; another is always one', async () => {
  expect(await nameOnlyOf([...bornAround(1890), ['u', 'Bera Unknown', '1900-01-01', '']])).toBe(0);
  expect(await nameOnlyOf([...bornAround(1970), ['u', 'Bera Unknown', '1972-05-03', '']])).toBe(0);
});

test('the day from which computers count is no birth date where two records hold it and no other first of January is as common', async () => {
  const bare = (id: string, date: string) => [id, `Bera Unknown${id}`, date, ''];
  expect(await nameOnlyOf([...bornAround(1960), bare('u', '1970-01-01'), bare('v', '1970-01-01')])).toBe(1);
  expect(await nameOnlyOf([...bornAround(1960), bare('v', '1970-01-01')])).toBe(0);
  const guessed = ['1970-01-01', '1970-01-01', '1962-01-01', '1962-01-01'].map((date, i) => bare(`w${i}`, date));
  expect(await nameOnlyOf([...bornAround(1960), ...guessed.reverse()])).toBe(0);
});
