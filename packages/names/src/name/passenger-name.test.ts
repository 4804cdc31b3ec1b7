import { expect, test } from 'vitest';
import { compareNames } from './compare.ts';
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

test('a passenger is compared as a person of that name', () => {
  const score = (one: string, other: string) => compareNames(one, other, { kind: 'person' }).score;
  expect(score('SIMPSON/ELEANORMRS', 'Eleanor Simpson')).toBeGreaterThan(0.9);
  expect(score('GARCIA LOPEZ/MARIA JOSE MS', 'María José García López')).toBeGreaterThan(0.9);
  expect(score('SIMPSON/ELEANOR MRS', 'Ellen Moore')).toBeLessThan(0.5);
  // Two forms of one name stay two.
  expect(score('ANNA/ANA KOVAC', 'Ana Kovac')).toBeGreaterThan(0.7);
});
