import {
  type EntityKind,
  type EntityMapping,
  keyColumns,
  keysJoinRows,
  propertyColumns,
  type QueryMapping,
  type SchemaModel,
  schemaModel,
} from '@lookback/model';
import { foldText } from '@lookback/names';
import { squash } from './clean-value.ts';
import { type PropertyContext, type PropertyReader, propertyReader } from './property-reader.ts';
import type { NewStatement, StatementSink } from './statement-sink.ts';

export interface RowMapperOptions {
  readonly query: QueryMapping;
  readonly header: readonly string[];
  /** Import order of the source. */
  readonly sequence: number;
  /** Does the whole mapping make more than one person of a row of this file? Then ids end in the entity's name. */
  readonly severalPersons: boolean;
  readonly dateOptions: PropertyContext['dateOptions'];
  readonly sexesOf?: PropertyContext['sexesOf'];
  /** The records come from JSON lines. */
  readonly json: boolean;
  readonly sink: StatementSink;
}

export interface RowMapper {
  /** Makes the entities of one row; returns how many. */
  row(cells: readonly string[], row: number): number;
}

interface Plan {
  readonly name: string;
  readonly model: SchemaModel;
  readonly mapping: EntityMapping;
  /** Read one part of the key each, cleaned as the property that the key column is mapped to. */
  readonly keys: readonly ((cells: readonly string[]) => string)[];
  readonly joins: boolean;
  readonly recordOfKey: Map<string, string>;
  readonly readers: readonly PropertyReader[];
  readonly references: readonly { readonly prop: string; readonly target: string; readonly required: boolean }[];
  readonly requiredProps: readonly string[];
  readonly validFrom: (cells: readonly string[]) => string;
  readonly validTo: (cells: readonly string[]) => string;
}

interface Draft {
  readonly plan: Plan;
  readonly id: string;
  readonly statements: NewStatement[];
  readonly columnValues: boolean;
  made: boolean;
}

/** Compiles a query against the columns of one file. Every column that it names must be in `header`. */
export function rowMapper(options: RowMapperOptions): RowMapper {
  const { query, sequence, sink } = options;
  const columnOf = (name: string) => options.header.indexOf(name);
  const plans = Object.entries(query.entities).map(([name, mapping]) => plan(name, mapping, columnOf, options));
  const passes = filter(query, columnOf);
  const byName = new Map(plans.map((entry, index) => [entry.name, index]));
  return {
    row: (cells, row) => {
      if (!passes(cells)) return 0;
      const drafts = plans.map((entry) => draft(entry, cells, row, options));
      settle(drafts, byName);
      let made = 0;
      for (const entry of drafts) {
        if (!entry.made) continue;
        made++;
        const { plan: own, id, statements } = entry;
        if (own.model.kind === 'person') remember(own, cells, id);
        for (const { prop, target } of own.references) {
          const other = drafts[byName.get(target) ?? -1];
          if (!other?.made) continue;
          statements.push({ prop, type: 'entity', ordinal: 0, value: other.id, original: '', column: '', flag: '' });
        }
        sink.add({
          id,
          schema: own.model.name,
          kind: own.model.kind,
          source: sequence,
          row,
          validFrom: own.validFrom(cells),
          validTo: own.validTo(cells),
          statements,
        });
      }
      return made;
    },
  };
}

/** An action without a type, a location without a state or a search without an answer says nothing. */
const saysWhat: Readonly<Partial<Record<EntityKind, string>>> = { action: 'type', location: 'state', search: 'answer' };

function plan(
  name: string,
  mapping: EntityMapping,
  columnOf: (name: string) => number,
  options: RowMapperOptions,
): Plan {
  const model = schemaModel(mapping.schema);
  if (!model) throw new Error(`unknown schema ${mapping.schema}`);
  const entries = Object.entries(mapping.properties);
  const implied =
    model.kind === 'action' || model.kind === 'location' || model.kind === 'search' ? ['person'] : (model.edge ?? []);
  const end = (column: string | undefined) =>
    column === undefined ? () => '' : dateColumn({ ...options, columnOf }, column, mapping.valid?.format);
  return {
    name,
    model,
    mapping,
    keys: keyColumns(mapping).map((column) => keyPart(column, mapping, model, columnOf, options)),
    joins: model.kind !== 'person' || keysJoinRows(mapping),
    recordOfKey: new Map(),
    readers: entries
      .filter(([, property]) => property.entity === undefined)
      .map(([prop, property]) =>
        propertyReader({
          prop,
          type: model.properties.get(prop)?.type ?? 'string',
          mapping: property,
          columnOf,
          dateOptions: options.dateOptions,
          sexesOf: options.sexesOf,
          json: options.json,
        }),
      ),
    references: entries.flatMap(([prop, property]) =>
      property.entity === undefined
        ? []
        : [{ prop, target: property.entity, required: property.required || implied.includes(prop) }],
    ),
    requiredProps: entries
      .filter(
        ([prop, property]) => property.entity === undefined && (property.required || prop === saysWhat[model.kind]),
      )
      .map(([prop]) => prop),
    validFrom: end(mapping.valid?.from ?? mapping.valid?.on),
    validTo: end(mapping.valid?.to ?? mapping.valid?.on),
  };
}

/** Keys of dates, phones and accounts are compared as values, so that two files may write them differently. */
function keyPart(
  column: string,
  mapping: EntityMapping,
  model: SchemaModel,
  columnOf: (name: string) => number,
  options: RowMapperOptions,
): (cells: readonly string[]) => string {
  const index = columnOf(column);
  for (const [prop, property] of Object.entries(mapping.properties)) {
    const type = model.properties.get(prop)?.type ?? 'string';
    const columns = propertyColumns(property);
    if (!comparedTypes.has(type) || columns.length !== 1 || columns[0] !== column || property.split !== undefined)
      continue;
    const reader = propertyReader({ ...options, columnOf, prop, type, mapping: property });
    return (cells) => {
      const found: NewStatement[] = [];
      reader.read(cells, found);
      return found[0]?.value ?? '';
    };
  }
  return (cells) => cells[index];
}

const comparedTypes = new Set(['date', 'phone', 'iban', 'email']);

function dateColumn(
  context: { columnOf: (name: string) => number; dateOptions: PropertyContext['dateOptions'] },
  column: string,
  format?: string,
): (cells: readonly string[]) => string {
  const mapping = { column: [column], required: false, ...(format === undefined ? {} : { format }) };
  const reader = propertyReader({ ...context, prop: '', type: 'date', mapping });
  return (cells) => {
    const found: NewStatement[] = [];
    reader.read(cells, found);
    const { value = '', flag = '' } = found[0] ?? {};
    return flag === 'unparsable_date' || flag === 'imprecise_date' || flag === 'placeholder' ? '' : value;
  };
}

function filter(query: QueryMapping, columnOf: (name: string) => number): (cells: readonly string[]) => boolean {
  const only = Object.entries(query.filters).map(([name, values]) => ({ index: columnOf(name), values }));
  const without = Object.entries(query.filters_not).map(([name, values]) => ({ index: columnOf(name), values }));
  return (cells) =>
    only.every(({ index, values }) => values.includes(squash(cells[index]))) &&
    !without.some(({ index, values }) => values.includes(squash(cells[index])));
}

function draft(entry: Plan, cells: readonly string[], row: number, options: RowMapperOptions): Draft {
  const statements: NewStatement[] = [];
  let columnValues = false;
  for (const reader of entry.readers) {
    const before = statements.length;
    reader.read(cells, statements);
    if (reader.fromColumns && statements.length > before) columnValues = true;
  }
  if (!entry.readers.some((reader) => reader.fromColumns) && recordKey(entry, cells) !== '') columnValues = true;
  return { plan: entry, id: idOf(entry, cells, row, options), statements, columnValues, made: true };
}

function remember(entry: Plan, cells: readonly string[], id: string): void {
  const key = recordKey(entry, cells);
  if (key !== '' && !entry.recordOfKey.has(key)) entry.recordOfKey.set(key, id);
}

/** The joined keys of a record, '' where its rows are not joined or the key is empty. */
function recordKey(entry: Plan, cells: readonly string[]): string {
  if (!entry.joins) return '';
  const parts = entry.keys.map((part) => foldText(part(cells)));
  return parts.every((part) => part === '') ? '' : parts.join('\u0000');
}

function idOf(entry: Plan, cells: readonly string[], row: number, options: RowMapperOptions): string {
  const key = recordKey(entry, cells);
  const { model, mapping, name } = entry;
  if (model.kind === 'person') {
    const own = `S${options.sequence}.${row}${options.severalPersons ? `.${name}` : ''}`;
    return key === '' ? own : (entry.recordOfKey.get(key) ?? own);
  }
  if (key === '') return `${model.name}:S${options.sequence}.${row}.${name}`;
  const literal = mapping.key_literal === undefined ? [] : [mapping.key_literal];
  return `${model.name}:${[...literal, ...key.split('\u0000')].join('|')}`;
}

/** Drops what has nothing to say or lacks what it requires, until nothing more falls. */
function settle(drafts: readonly Draft[], byName: ReadonlyMap<string, number>): void {
  const isMade = (target: string) => drafts[byName.get(target) ?? -1]?.made === true;
  for (const entry of drafts) {
    const { plan: own, columnValues, statements } = entry;
    const hasProperty = (prop: string) => statements.some((made) => made.prop === prop);
    const speaks = columnValues || (!own.readers.some((reader) => reader.fromColumns) && own.references.length > 0);
    entry.made = speaks && own.requiredProps.every(hasProperty);
  }
  for (let changed = true; changed; ) {
    changed = false;
    for (const entry of drafts) {
      if (!entry.made) continue;
      const { columnValues } = entry;
      const { references } = entry.plan;
      const lacksRequired = references.some((reference) => reference.required && !isMade(reference.target));
      const nothing = !columnValues && !references.some((reference) => isMade(reference.target));
      if (!lacksRequired && !nothing) continue;
      entry.made = false;
      changed = true;
    }
  }
}
