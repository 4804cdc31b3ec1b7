import { seededRandom } from '@lookback/base';
import { expect, test } from 'vitest';
import { evenBounds } from './partner-lists.ts';

/** Goes through the records one by one, which is what looking by halves must give. */
function oneByOne(start: Float64Array, itemsPerPart: number): number[] {
  const bounds = [0];
  let from = 0;
  for (let record = 1; record < start.length; record++) {
    if (record < start.length - 1 && start[record] - from < itemsPerPart) continue;
    bounds.push(record);
    from = start[record];
  }
  return bounds;
}

test('stretches of records end where going through them one by one ends them', () => {
  const random = seededRandom('even bounds');
  for (let round = 0; round < 200; round++) {
    const start = new Float64Array(1 + random.below(60));
    for (let i = 1; i < start.length; i++)
      start[i] = start[i - 1] + (random.chance(0.3) ? 0 : random.below(round % 3 === 0 ? 40 : 4));
    const itemsPerPart = 1 + random.below(300) / 16;
    expect([...evenBounds(start, itemsPerPart)]).toEqual(oneByOne(start, itemsPerPart));
  }
});
