import type { EntityKind } from '../statement.ts';
import { type SchemaRow, schemaTable } from './schema-table.ts';

/** A property of a schema. */
export interface PropertyModel {
  readonly name: string;
  /** FollowTheMoney property type; `string` where it has none. */
  readonly type: string;
  /** Of an entity property: the schema that its values have. */
  readonly range: string | null;
}

/** A schema with all that it inherits. */
export interface SchemaModel {
  readonly name: string;
  /** Its own name and those of all its ancestors. */
  readonly ancestors: ReadonlySet<string>;
  readonly properties: ReadonlyMap<string, PropertyModel>;
  readonly edge: readonly [string, string] | null;
  readonly kind: EntityKind;
}

/** What FollowTheMoney lacks: dated claims on what was done to a person, where a person is, and who looked for whom. */
const ownSchemata: Readonly<Record<string, SchemaRow>> = {
  Action: {
    parents: [],
    props:
      'person:entity>Person type from:date to:date authority basis place status reference:identifier ' +
      'country:country amount:number description:text',
  },
  Location: {
    parents: [],
    props: 'person:entity>Person state from:date to:date place authority country:country description:text',
  },
  Search: {
    parents: [],
    props: 'person:entity>Person system answer date:date authority reference:identifier description:text',
  },
};

/** Uses that FollowTheMoney's schemata cannot say; `deviceId` is no identifier: a device is used by several people. */
const ownProperties: Readonly<Record<string, string>> = {
  BankAccount: 'owner:entity>LegalEntity holder:entity>LegalEntity',
  Person: 'deviceId',
  Vehicle: 'driver:entity>Person',
};

const models = new Map<string, SchemaModel>();

/** The model of a schema, or null where there is none of that name. */
export function schemaModel(name: string): SchemaModel | null {
  const known = models.get(name);
  if (known) return known;
  const row = Object.hasOwn(ownSchemata, name)
    ? ownSchemata[name]
    : Object.hasOwn(schemaTable, name)
      ? schemaTable[name]
      : null;
  if (!row) return null;
  const properties = new Map<string, PropertyModel>();
  const ancestors = new Set([name]);
  let edge = row.edge ?? null;
  for (const parent of row.parents) {
    const model = schemaModel(parent);
    if (!model) throw new Error(`the schema table lacks ${parent}`);
    for (const ancestor of model.ancestors) ancestors.add(ancestor);
    for (const [key, property] of model.properties) properties.set(key, property);
    edge ??= model.edge;
  }
  const props = `${Object.hasOwn(ownProperties, name) ? ownProperties[name] : ''} ${row.props}`;
  for (const property of props.split(' ').filter(Boolean).map(propertyOf)) properties.set(property.name, property);
  const model = { name, ancestors, properties, edge, kind: kindOf(name, ancestors) };
  models.set(name, model);
  return model;
}

/** The names of all schemata, sorted. */
export function schemaNames(): string[] {
  return [...Object.keys(schemaTable), ...Object.keys(ownSchemata)].sort();
}

/** True where entities of a schema may stand in a property of that range. */
export function fitsRange(schema: string, range: string): boolean {
  const model = schemaModel(schema);
  const wanted = schemaModel(range);
  return model !== null && (model.ancestors.has(range) || wanted?.ancestors.has(schema) === true);
}

function propertyOf(text: string): PropertyModel {
  const [name, type = 'string'] = text.split(':');
  const [kind, range = null] = type.split('>');
  return { name, type: kind, range };
}

function kindOf(name: string, ancestors: ReadonlySet<string>): EntityKind {
  if (name === 'Action' || name === 'Location' || name === 'Search') return name.toLowerCase() as EntityKind;
  if (name === 'Person') return 'person';
  if (ancestors.has('LegalEntity')) return 'organisation';
  return ancestors.has('Interval') && !ancestors.has('Event') && !ancestors.has('Project') ? 'interval' : 'thing';
}
