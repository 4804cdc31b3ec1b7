import { expect, test } from 'vitest';
import { readFilters } from './filters.ts';

test.each([
  [
    { band: '3', stage: 'paused', filter: 'D3', mine: 'true', minAgeDays: '30' },
    { band: 3, stage: 'paused', filter: 'D3', mine: true, minAgeDays: 30 },
  ],
  [{ band: '9', stage: 'nationality', minAgeDays: '-1', mine: 'maybe' }, {}],
  [{ band: 'NaN', filter: 7, sort: 'nationality' }, {}],
])('an address is read for what it may say and nothing else: %j', (search, expected) => {
  expect(readFilters(search)).toEqual(expected);
});
