import type { Statement } from '@lookback/model';
import { type FieldRole, type RecordTable, RecordTableBuilder } from './record-table.ts';

/** FollowTheMoney person properties that say who a record is, with their role. Protected ones serve identity alone. */
export const propertyRoles: Readonly<Record<string, FieldRole>> = {
  name: 'full_name',
  firstName: 'given_name',
  secondName: 'patronymic',
  middleName: 'patronymic',
  lastName: 'surname',
  fatherName: 'patronymic',
  motherName: 'parent',
  alias: 'alias',
  weakAlias: 'alias',
  previousName: 'alias',
  birthDate: 'birth_date',
  phone: 'phone',
  email: 'email',
  address: 'address',
  addressEntity: 'address',
  idNumber: 'code',
  passportNumber: 'code',
  taxNumber: 'code',
  socialSecurityNumber: 'code',
  licenseNumber: 'code',
  innCode: 'code',
  registrationNumber: 'code',
  birthPlace: 'place',
  gender: 'category',
  nationality: 'category',
};

/** The same for organisations; a day of founding serves as a birth date does. */
export const organisationRoles: Readonly<Record<string, FieldRole>> = {
  name: 'full_name',
  alias: 'alias',
  weakAlias: 'alias',
  previousName: 'alias',
  abbreviation: 'alias',
  incorporationDate: 'birth_date',
  phone: 'phone',
  email: 'email',
  address: 'address',
  addressEntity: 'address',
  registrationNumber: 'code',
  idNumber: 'code',
  taxNumber: 'code',
  licenseNumber: 'code',
  vatCode: 'code',
  leiCode: 'code',
  innCode: 'code',
  ogrnCode: 'code',
  dunsCode: 'code',
  swiftBic: 'code',
  imoNumber: 'code',
  website: 'text',
  legalForm: 'category',
  jurisdiction: 'category',
  country: 'category',
};

/**
 * Gathers the statements of person records into a RecordTable. `recordIds` gives the records in import order;
 * statements of other entities, of other properties and without a value are passed over, flagged ones (placeholders,
 * unparsable) too.
 */
export function tableFromStatements(statements: Iterable<Statement>, recordIds: readonly string[]): RecordTable {
  const index = new Map(recordIds.map((id, i) => [id, i]));
  const held: Map<string, string[]>[] = recordIds.map(() => new Map());
  const seen = new Set<string>();
  for (const { entity, prop, value, flag } of statements) {
    const record = index.get(entity);
    if (record === undefined || !(prop in propertyRoles) || value === '' || flag === 'placeholder') continue;
    seen.add(prop);
    const values = held[record].get(prop);
    if (values) values.push(value);
    else held[record].set(prop, [value]);
  }
  const props = Object.keys(propertyRoles).filter((prop) => seen.has(prop));
  const builder = new RecordTableBuilder(props.map((name) => ({ name, role: propertyRoles[name] })));
  recordIds.forEach((id, record) => {
    builder.addRecord(id);
    props.forEach((prop, field) => {
      for (const value of held[record].get(prop) ?? []) builder.addValue(field, value);
    });
  });
  return builder.build();
}
