import { GuardError, protectedAttributeOf } from '@lookback/base';
import { schemaModel } from '../ftm/schema.ts';
import type { YamlFile } from '../yaml.ts';
import type { EntityMapping, Mapping, QueryMapping } from './mapping-schema.ts';
import { propertyColumns } from './read-mapping.ts';

/** Headers that also mean something else: a country of an address, a party to a contract. */
const ambiguous: ReadonlySet<string> = new Set([
  'country',
  'party',
  'union',
  'race',
  'clan',
  'tribe',
  'sect',
  'medical',
]);

/**
 * A protected attribute serves identity and nothing else, so a mapping may neither choose people by one (`filters`) nor
 * write one into a property that two people can share. `extra` are the charter's own. Throws GuardError
 * `protected_attribute` with the line.
 */
export function refuseProtectedColumns(mapping: YamlFile<Mapping>, extra: readonly string[] = []): void {
  mapping.value.queries.forEach((query, index) => {
    if (!aboutPeople(query)) return;
    const attributeOf = attributesOf(query, extra);
    for (const key of ['filters', 'filters_not'] as const) {
      for (const column of Object.keys(query[key])) {
        const attribute = attributeOf(column);
        if (attribute !== null) throw refusal(mapping, ['queries', index, key, column], column, attribute);
      }
    }
    for (const [name, entity] of Object.entries(query.entities)) {
      for (const [prop, property] of Object.entries(entity.properties)) {
        if (keepsApart(entity, prop, extra)) continue;
        const path = ['queries', index, 'entities', name, 'properties', prop];
        for (const column of propertyColumns(property)) {
          const attribute = ambiguous.has(column.trim().toLowerCase()) ? null : attributeOf(column);
          if (attribute !== null) throw refusal(mapping, path, column, attribute);
        }
      }
    }
  });
}

function aboutPeople(query: QueryMapping): boolean {
  const kinds = Object.values(query.entities).map((entity) => schemaModel(entity.schema)?.kind);
  return query.entities_as_they_are || kinds.includes('person');
}

/** The attribute that a column holds: by its header, or because the query maps it to a protected property. */
function attributesOf(query: QueryMapping, extra: readonly string[]): (column: string) => string | null {
  const mapped = new Map<string, string>();
  for (const entity of Object.values(query.entities)) {
    for (const [prop, property] of Object.entries(entity.properties)) {
      const attribute = prop === 'country' ? null : protectedAttributeOf(prop, extra);
      if (attribute !== null) for (const column of propertyColumns(property)) mapped.set(column, attribute);
    }
  }
  return (column) => protectedAttributeOf(column, extra) ?? mapped.get(column) ?? null;
}

/** A property that is itself protected, or a text that nothing is compared or shared by. */
function keepsApart(entity: EntityMapping, prop: string, extra: readonly string[]): boolean {
  const type = schemaModel(entity.schema)?.properties.get(prop)?.type;
  return protectedAttributeOf(prop, extra) !== null || type === 'text' || type === 'country';
}

function refusal(mapping: YamlFile<Mapping>, path: (string | number)[], column: string, attribute: string) {
  const place = mapping.placeOf(path);
  return new GuardError({
    code: 'protected_attribute',
    ...place,
    message: `${place.file}:${place.line}: ${column} is a protected attribute (${attribute}): it neither chooses people nor makes a detail that they share.`,
    todo: 'Import every row, and map the column to its own property or leave it out.',
  });
}
