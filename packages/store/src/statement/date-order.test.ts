import { expect, test } from 'vitest';
import { dateOrderCounter } from './date-order.ts';

const orderOf = (dates: readonly string[]): string | undefined => {
  const counter = dateOrderCounter();
  for (const date of dates) counter.add(date);
  return counter.order();
};

test('the order of a column is told by what only one order can be, also in digits alone', () => {
  expect(orderOf(['03/04/1985', '25/12/1980'])).toBe('dmy');
  expect(orderOf(['03/04/1985', '12/25/1980'])).toBe('mdy');
  expect(orderOf(['12042018', '04271992'])).toBe('mdy');
  expect(orderOf(['12042018', '27041992'])).toBe('dmy');
  expect(orderOf(['03/04/1985', '12042018', '19921213'])).toBeUndefined();
});
