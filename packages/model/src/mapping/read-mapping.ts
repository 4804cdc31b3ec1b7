import { GuardError, type Place, UserError } from '@lookback/base';
import { fitsRange, schemaModel, schemaNames } from '../ftm/schema.ts';
import { readYaml, type YamlFile } from '../yaml.ts';
import { type EntityMapping, type Mapping, mappingSchema, type QueryMapping } from './mapping-schema.ts';

export type MappingFile = YamlFile<Mapping>;

/**
 * Reads a mapping and checks it against the FollowTheMoney model. Throws UserError with file, line and column, and
 * GuardError `key_of_names` where keys of a person are names or dates alone.
 */
export function readMapping(text: string, file: string): MappingFile {
  const mapping = readYaml(text, file, mappingSchema);
  mapping.value.queries.forEach((query, index) => {
    const path = ['queries', index];
    if (fileGlobs(query).length === 0)
      throw problem(mapping, path, 'query_without_file', 'the query names no `file:`.');
    const names = Object.entries(query.entities);
    if (names.length === 0 && !query.entities_as_they_are) {
      throw problem(mapping, path, 'query_without_entities', 'the query makes no entities.');
    }
    for (const [name, entity] of names) checkEntity(mapping, [...path, 'entities', name], query, entity);
  });
  return mapping;
}

/** The file globs of a query. */
export function fileGlobs(query: QueryMapping): string[] {
  return [...(query.file ?? []), ...(query.csv_url ?? []), ...(query.csv_urls ?? [])];
}

/** The key columns of an entity. */
export function keyColumns(entity: EntityMapping): string[] {
  return [...(entity.keys ?? []), ...(entity.key ?? [])];
}

/** The columns that a property reads. */
export function propertyColumns(property: EntityMapping['properties'][string]): string[] {
  const inTemplate = [...(property.template ?? '').matchAll(/\{\{\s*([^}]+?)\s*\}\}/g)].map((match) => match[1]);
  return [...(property.column ?? []), ...(property.columns ?? []), ...inTemplate];
}

/** Every column that a query names, with the place in the YAML that names it. */
export function queryColumns(query: QueryMapping): { column: string; path: (string | number)[] }[] {
  const found: { column: string; path: (string | number)[] }[] = [];
  for (const key of ['filters', 'filters_not'] as const) {
    for (const column of Object.keys(query[key])) found.push({ column, path: [key, column] });
  }
  for (const [name, entity] of Object.entries(query.entities)) {
    const path = ['entities', name];
    const keyPath = entity.keys ? 'keys' : 'key';
    for (const column of keyColumns(entity)) found.push({ column, path: [...path, keyPath] });
    for (const end of ['from', 'to', 'on'] as const) {
      const column = entity.valid?.[end];
      if (column !== undefined) found.push({ column, path: [...path, 'valid', end] });
    }
    for (const [prop, property] of Object.entries(entity.properties)) {
      for (const column of propertyColumns(property)) found.push({ column, path: [...path, 'properties', prop] });
    }
  }
  return found;
}

/**
 * Do the keys of a person join rows into one record? Only where a key column is also mapped to a property of type
 * identifier (or IBAN) of the same entity.
 */
export function keysJoinRows(entity: EntityMapping): boolean {
  const types = keyTypes(entity);
  return types.some((set) => set.has('identifier') || set.has('iban'));
}

function keyTypes(entity: EntityMapping): Set<string>[] {
  const model = schemaModel(entity.schema);
  return keyColumns(entity).map((column) => {
    const types = new Set<string>();
    for (const [prop, property] of Object.entries(entity.properties)) {
      if (!propertyColumns(property).includes(column)) continue;
      const type = model?.properties.get(prop)?.type ?? 'string';
      types.add(nameLike.has(prop) ? 'name' : type);
    }
    return types;
  });
}

const nameLike = new Set([
  'firstName',
  'secondName',
  'middleName',
  'lastName',
  'fatherName',
  'motherName',
  'nameSuffix',
  'title',
  'gender',
  'nationality',
  'citizenship',
  'birthPlace',
]);

function checkEntity(file: MappingFile, path: (string | number)[], query: QueryMapping, entity: EntityMapping): void {
  const model = schemaModel(entity.schema);
  if (!model) {
    const near = schemaNames().find((name) => name.toLowerCase() === entity.schema.toLowerCase());
    const hint = near ? `Write ${near}.` : 'Use a FollowTheMoney schema such as Person, Trip or BankAccount.';
    throw problem(file, [...path, 'schema'], 'unknown_schema', `there is no schema ${entity.schema}.`, hint);
  }
  for (const [prop, property] of Object.entries(entity.properties)) {
    const at = [...path, 'properties', prop];
    const known = model.properties.get(prop);
    if (!known) {
      const hint = `Properties of ${model.name}: ${[...model.properties.keys()].sort().join(', ')}.`;
      throw problem(file, at, 'unknown_property', `${model.name} has no property ${prop}.`, hint);
    }
    if (known.type === 'entity' && property.entity === undefined) {
      throw problem(file, at, 'not_an_entity', `${prop} holds an entity: write {entity: NAME}.`);
    }
    if (property.entity === undefined) {
      if (propertyColumns(property).length === 0 && property.literal === undefined && !property.literals) {
        throw problem(file, at, 'property_without_source', `${prop} names no column, columns, template or literal.`);
      }
      continue;
    }
    const target = query.entities[property.entity];
    if (!target) {
      throw problem(file, [...at, 'entity'], 'unknown_entity', `the query has no entity ${property.entity}.`);
    }
    if (known.type !== 'entity' || (known.range !== null && !fitsRange(target.schema, known.range))) {
      throw problem(file, [...at, 'entity'], 'wrong_range', `${prop} of ${model.name} cannot hold a ${target.schema}.`);
    }
  }
  if (model.kind === 'person' && keyColumns(entity).length > 0) checkPersonKeys(file, path, entity);
}

function checkPersonKeys(file: MappingFile, path: (string | number)[], entity: EntityMapping): void {
  const types = keyTypes(entity);
  const personal = (set: Set<string>) =>
    set.size > 0 && [...set].every((type) => ['name', 'date', 'country', 'gender'].includes(type));
  if (!types.every(personal)) return;
  const place = file.placeOf([...path, entity.keys ? 'keys' : 'key']);
  throw new GuardError({
    code: 'key_of_names',
    ...place,
    message: `${placeText(place)}: names and dates alone never make rows one person.`,
    todo: 'Take a document or customer number as the key and map it to a property such as idNumber, or leave out `keys`.',
  });
}

function problem(
  file: MappingFile,
  path: (string | number)[],
  code: string,
  message: string,
  todo?: string,
): UserError {
  const place = file.placeOf(path);
  return new UserError({ code, ...place, message: `${placeText(place)}: ${message}`, todo });
}

function placeText(place: Place): string {
  return `${place.file}:${place.line}:${place.column}`;
}
