import { UserError } from '@lookback/base';
import type { EntityKind } from '@lookback/model';
import { schemaModel } from '@lookback/model/schemata';
import { words } from '@lookback/words';
import { type FieldRole, type RecordTable, RecordTableBuilder } from './record-table.ts';
import { organisationRoles, propertyRoles } from './table-from-statements.ts';

/** FollowTheMoney entities as a file of JSON lines has them, and the rows (from 0) of those that became records. */
export interface EntityTable {
  readonly table: RecordTable;
  readonly rows: readonly number[];
  /** What the records are: persons, or organisations where the file has no person. */
  readonly kind: 'person' | 'organisation';
  /** Entities of other kinds, which were passed over. */
  readonly passedOver: number;
  /** Properties that the records hold, those without a role too. */
  readonly properties: readonly string[];
}

interface EntityColumns {
  readonly file: string;
  readonly ids: readonly string[];
  readonly schemata: readonly string[];
  /** One JSON object a row: property to its values. */
  readonly properties: readonly string[];
  /** Properties that are left out. Throws UserError `no_such_column` on one that no record holds. */
  readonly ignore?: readonly string[];
  /** Take the organisations of a file that has no person. Default true. */
  readonly organisations?: boolean;
}

type Held = Readonly<Record<string, readonly string[]>>;

/**
 * Makes records of the FollowTheMoney entities of a person schema, each property with all its values; other entities
 * are passed over. A file without a person gives its organisations. Throws UserError `empty_id`, `double_id`,
 * `bad_properties`, and `no_persons` where there is neither.
 */
export function tableFromEntities(input: EntityColumns): EntityTable {
  const { file, ids, schemata, properties, ignore = [], organisations = true } = input;
  const kinds = schemata.map((schema) => schemaModel(schema)?.kind ?? null);
  const kind = kindTaken(kinds, file, organisations);
  const rows = ids.map((_, row) => row).filter((row) => kinds[row] === kind);
  const held = rows.map((row) => valuesOf(properties[row], file, row));
  const names = [...new Set(held.flatMap((values) => Object.keys(values)))].sort();
  refuseUnknown(ignore, names, file);
  const roles = kind === 'person' ? propertyRoles : organisationRoles;
  const table = recordsOf(
    Object.entries(roles).filter(([prop]) => !ignore.includes(prop) && held.some((values) => values[prop]?.length > 0)),
    rows.map((row) => ids[row]),
    held,
    file,
  );
  return { table, rows, kind, passedOver: ids.length - rows.length, properties: names };
}

function kindTaken(kinds: readonly (EntityKind | null)[], file: string, organisations: boolean): EntityTable['kind'] {
  if (kinds.includes('person')) return 'person';
  if (organisations && kinds.includes('organisation')) return 'organisation';
  throw new UserError({
    code: 'no_persons',
    file,
    message: words.error_no_persons({ file }),
    todo: words.error_no_persons_todo(),
  });
}

function refuseUnknown(ignore: readonly string[], names: readonly string[], file: string): void {
  const unknown = ignore.find((name) => !names.includes(name));
  if (unknown === undefined) return;
  throw new UserError({
    code: 'no_such_column',
    file,
    message: words.error_no_column({ name: unknown }),
    todo: words.error_no_column_todo({ columns: names.join(', ') }),
  });
}

function recordsOf(
  roles: readonly (readonly [string, FieldRole])[],
  ids: readonly string[],
  held: readonly Held[],
  file: string,
): RecordTable {
  const builder = new RecordTableBuilder(roles.map(([name, role]) => ({ name, role })));
  const seen = new Set<string>();
  ids.forEach((id, at) => {
    if (id === '' || seen.has(id))
      throw new UserError({
        code: id === '' ? 'empty_id' : 'double_id',
        file,
        message: id === '' ? words.error_entity_without_id({ file }) : words.error_entity_twice({ file, id }),
        todo: words.error_entity_ids_todo(),
      });
    seen.add(id);
    builder.addRecord(id);
    roles.forEach(([prop], field) => {
      for (const value of held[at][prop] ?? []) builder.addValue(field, value);
    });
  });
  return builder.build();
}

function valuesOf(json: string, file: string, row: number): Held {
  const object: unknown = JSON.parse(json === '' ? '{}' : json);
  if (typeof object !== 'object' || object === null || Array.isArray(object))
    throw new UserError({
      code: 'bad_properties',
      file,
      line: row + 1,
      message: words.error_bad_properties({ file, row: String(row + 1) }),
      todo: words.error_bad_properties_todo(),
    });
  return Object.fromEntries(
    Object.entries(object).map(([prop, raw]) => [prop, (Array.isArray(raw) ? raw : [raw]).flatMap(textOf)]),
  );
}

/** Texts as they are, numbers as text; a nested entity (an export with depth) stands for its name or caption. */
function textOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  if ('caption' in value && typeof value.caption === 'string') return [value.caption];
  return [];
}
