import type { Field, FieldRole, RecordTable } from './record-table.ts';

/** Roles whose columns are compared together, whatever they are called. */
const together: readonly (readonly FieldRole[])[] = [
  ['full_name', 'given_name', 'surname', 'patronymic', 'alias'],
  ['birth_date', 'birth_year', 'birth_month', 'birth_day'],
  ['phone'],
  ['email'],
  ['address'],
  ['postcode'],
];

/**
 * Leaves out what only one of two sides holds: it compares no pair, and a birth date that one side gives would pass for
 * evidence that tells relatives apart. The first `leftCount` records are the left side.
 */
export function sharedFields(table: RecordTable, leftCount: number): RecordTable {
  const isShared = ({ name, role }: Field): boolean => {
    const roles = together.find((group) => group.includes(role));
    const alike = table.fields.filter((field) => (roles ? roles.includes(field.role) : field.name === name));
    return (
      alike.some(({ offsets }) => offsets[leftCount] > 0) &&
      alike.some(({ offsets }) => offsets[table.count] > offsets[leftCount])
    );
  };
  return { ...table, fields: table.fields.filter(isShared) };
}
