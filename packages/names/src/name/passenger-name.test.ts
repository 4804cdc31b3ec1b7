import { expect, test } from 'vitest';
import { passengerName } from './passenger-name.ts';

test.each([
  ['SIMPSON/ELEANOR MRS', 'SIMPSON, ELEANOR'],
  ['GARCIA LOPEZ/MARIA JOSE MS', 'GARCIA LOPEZ, MARIA JOSE'],
  ['WALTON/MARCUSMR', 'WALTON, MARCUS'],
  ["O'NEIL/SEAN", "O'NEIL, SEAN"],
  ['Simpson/Eleanor Mrs', 'Simpson, Eleanor'],
  // A name that ends like a title is a name.
  ['SMITH/WILLIAMS', 'SMITH, WILLIAMS'],
  ['HASSAN/AMR', 'HASSAN, AMR'],
] as const)('%s is a passenger', (text, wanted) => {
  expect(passengerName(text)).toBe(wanted);
});

test.each([
  'Anil s/o Kumar',
  'ANIL S/O KUMAR',
  'Anna/Ana Kovac',
  'SIMPSON ELEANOR',
  'A/B',
  'SMITH/JONES/ANNA',
  '12/04',
])('%s is none', (text) => {
  expect(passengerName(text)).toBeNull();
});
