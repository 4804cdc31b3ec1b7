import { expect, test } from 'vitest';
import { RecordTableBuilder } from './record-table.ts';
import { sharedFields } from './shared-fields.ts';

test('what one side alone holds is left out, and what both hold under other names stays', () => {
  const builder = new RecordTableBuilder([
    { name: 'name', role: 'full_name' },
    { name: 'vorname', role: 'given_name' },
    { name: 'born', role: 'birth_date' },
    { name: 'mobile', role: 'phone' },
    { name: 'tel', role: 'phone' },
    { name: 'town', role: 'place' },
    { name: 'port', role: 'place' },
  ]);
  builder.addRecord('a');
  for (const [f, value] of ['Anna Berg', '', '1980-01-02', '0201 555 0101', '', 'Norhaven', ''].entries())
    if (value) builder.addValue(f, value);
  builder.addRecord('b');
  for (const [f, value] of ['', 'Anna', '', '', '0201 555 0101', 'Norhaven', 'Pier'].entries())
    if (value) builder.addValue(f, value);
  expect(sharedFields(builder.build(), 1).fields.map(({ name }) => name)).toEqual([
    'name',
    'vorname',
    'mobile',
    'tel',
    'town',
  ]);
});
