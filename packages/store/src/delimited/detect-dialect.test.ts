import { expect, test } from 'vitest';
import { detectHeader } from './detect-dialect.ts';

test('a header that comes back at the top of every page is a header', () => {
  const header = ['no', 'name', 'born'];
  const rows = ['Anna', 'Boris', 'Clara', 'David'].map((name, i) => [String(i), name, `${1960 + i}-01-02`]);
  expect(detectHeader([header, ...rows, header, ...rows])).toBe(true);
  expect(detectHeader([...rows, ...rows])).toBe(false);
});
