import { expect, test } from 'vitest';
import { withParentsApart } from './parent-names.ts';
import { tableFromRows } from './table-from-rows.ts';

test('the surname that a child bears is no news in the name of a parent', () => {
  const table = tableFromRows({
    header: ['id', 'student_name', 'father_name'],
    rows: [
      ['a', 'GAYATRI RATHORE', 'Prakash Rathore'],
      ['b', 'Mohammed Iyer', 'Mohammed Iyer'],
      ['c', 'Asha Gill', 'Ravi Das'],
    ],
    id: 'id',
  });
  const parents = withParentsApart(table).fields.find(({ role }) => role === 'parent');
  expect(Array.from(parents?.codes ?? [], (code) => parents?.dictionary.at(code))).toEqual([
    'Prakash',
    'Mohammed Iyer',
    'Ravi Das',
  ]);
});
