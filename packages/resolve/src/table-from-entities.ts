import { UserError } from '@lookback/base';
import { schemaModel } from '@lookback/model';
import { type RecordTable, RecordTableBuilder } from './record-table.ts';
import { propertyRoles } from './table-from-statements.ts';

/** FollowTheMoney entities as a file of JSON lines has them, and the rows (from 0) of those that are persons. */
export interface EntityTable {
  readonly table: RecordTable;
  readonly personRows: readonly number[];
}

interface EntityColumns {
  readonly file: string;
  readonly ids: readonly string[];
  readonly schemata: readonly string[];
  /** One JSON object a row: property to its values. */
  readonly properties: readonly string[];
  /** Properties that are left out. */
  readonly ignore?: readonly string[];
}

/**
 * Makes records of the FollowTheMoney entities of a person schema, each property with all its values; other entities are passed over.
 * Throws UserError `empty_id`, `double_id`, and `no_persons` where none of the entities is a person.
 */
export function tableFromEntities({ file, ids, schemata, properties, ignore = [] }: EntityColumns): EntityTable {
  const personRows = ids.map((_, row) => row).filter((row) => schemaModel(schemata[row])?.kind === 'person');
  if (personRows.length === 0)
    throw new UserError({
      code: 'no_persons',
      file,
      message: `${file} holds FollowTheMoney entities, and none of them is a person.`,
      todo: 'Give a file with entities of the schema Person.',
    });
  const held = personRows.map((row) => valuesOf(properties[row]));
  const props = Object.keys(propertyRoles).filter(
    (prop) => !ignore.includes(prop) && held.some((values) => (values[prop]?.length ?? 0) > 0),
  );
  const builder = new RecordTableBuilder(props.map((name) => ({ name, role: propertyRoles[name] })));
  const seen = new Set<string>();
  personRows.forEach((row, at) => {
    const id = ids[row];
    if (id === '' || seen.has(id))
      throw new UserError({
        code: id === '' ? 'empty_id' : 'double_id',
        file,
        message: `${file}: ${id === '' ? 'an entity has no id' : `the id ${id} stands twice`}.`,
        todo: 'Give each entity an id of its own.',
      });
    seen.add(id);
    builder.addRecord(id);
    props.forEach((prop, field) => {
      for (const value of held[at][prop] ?? []) builder.addValue(field, value);
    });
  });
  return { table: builder.build(), personRows };
}

function valuesOf(json: string): Readonly<Record<string, readonly string[]>> {
  const object = JSON.parse(json) as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(object).map(([prop, raw]) => [
      prop,
      (Array.isArray(raw) ? raw : [raw]).filter((value): value is string => typeof value === 'string'),
    ]),
  );
}
