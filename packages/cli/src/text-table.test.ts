import { expect, test } from 'vitest';
import { textTable } from './text-table.ts';

test('columns line up under their headings, numbers to the right', () => {
  expect(
    textTable(
      ['rule', 'pairs'],
      [
        ['birth date', '456'],
        ['mail', '12,001'],
      ],
    ),
  ).toEqual(['rule         pairs', 'birth date     456', 'mail        12,001']);
  expect(textTable(['rule', 'pairs'], [])).toEqual(['rule  pairs']);
});
