import { type PropertyMapping, propertyColumns } from '@lookback/model';
import type { DateOptions } from '@lookback/names';
import { cellTexts } from '../table/cell-texts.ts';
import { type CleanOptions, type CleanValue, cleanValue, squash } from './clean-value.ts';
import { dateFormat } from './date-format.ts';
import type { NewStatement } from './statement-sink.ts';

/** A property of an entity, compiled against the columns of one file. */
export interface PropertyReader {
  readonly prop: string;
  readonly fromColumns: boolean;
  read(cells: readonly string[], into: NewStatement[]): void;
}

export interface PropertyContext {
  readonly prop: string;
  readonly type: string;
  readonly mapping: PropertyMapping;
  readonly columnOf: (name: string) => number;
  /** The cells come from JSON: an array is as many values. */
  readonly json?: boolean;
  /** What is known of how dates of a column are written. */
  readonly dateOptions: (column: string) => DateOptions;
  /** What letters for the sex mean in a column. */
  readonly sexesOf?: (column: string) => Readonly<Record<string, string>>;
}

interface Found {
  readonly text: string;
  readonly column: string;
}

const cacheMax = 20_000;

/** Compiles where a property's values come from and how they are cleaned. */
export function propertyReader(context: PropertyContext): PropertyReader {
  const { prop, type, mapping } = context;
  const collect = collector(context);
  const clean = cleaner(context);
  const partsOf = (text: string): readonly string[] => {
    const isArray = context.json === true && text.startsWith('[');
    return isArray || mapping.split === undefined ? cellTexts(text, isArray) : text.split(mapping.split);
  };
  return {
    prop,
    fromColumns: propertyColumns(mapping).length > 0,
    read: (cells, into) => {
      const found = collect(cells);
      let ordinal = 0;
      const values: string[] = [];
      for (const { text, column } of found) {
        for (const part of partsOf(text)) {
          const { value, flag } = clean(part, column);
          if (value === '' || (values.length > 0 && values.includes(value))) continue;
          values.push(value);
          into.push({ prop, type, ordinal: ordinal++, value, original: part === value ? '' : part, column, flag });
        }
      }
    },
  };
}

function collector(context: PropertyContext): (cells: readonly string[]) => readonly Found[] {
  const { mapping, columnOf } = context;
  const names = [...(mapping.column ?? []), ...(mapping.columns ?? [])];
  const indexes = names.map(columnOf);
  const fixed = [...(mapping.literal === undefined ? [] : [mapping.literal]), ...(mapping.literals ?? [])];
  const literals = fixed.map((text) => ({ text, column: '' }));
  const fill = mapping.template === undefined ? null : template(mapping.template, columnOf);
  const joined = names.join('+');
  if (names.length === 1 && literals.length === 0 && !fill) {
    return (cells) => (cells[indexes[0]] === '' ? [] : [{ text: cells[indexes[0]], column: names[0] }]);
  }
  return (cells) => {
    const found: Found[] = [];
    if (mapping.join !== undefined) {
      const parts = indexes.map((index) => squash(cells[index])).filter((text) => text !== '');
      if (parts.length > 0) found.push({ text: parts.join(mapping.join), column: joined });
    } else {
      indexes.forEach((index, i) => {
        if (cells[index] !== '') found.push({ text: cells[index], column: names[i] });
      });
    }
    if (fill) found.push({ text: fill(cells), column: propertyColumns(mapping).join('+') });
    return literals.length > 0 ? [...found, ...literals] : found;
  };
}

function template(text: string, columnOf: (name: string) => number): (cells: readonly string[]) => string {
  const parts = text.split(/\{\{\s*([^}]+?)\s*\}\}/);
  const indexes = parts.map((part, i) => (i % 2 === 1 ? columnOf(part) : -1));
  return (cells) => {
    const filled = parts.map((part, i) => (indexes[i] >= 0 ? cells[indexes[i]] : part));
    return indexes.some((index) => index >= 0 && cells[index] !== '') ? filled.join('') : '';
  };
}

function cleaner(context: PropertyContext): (text: string, column: string) => CleanValue {
  const { type, mapping, prop, dateOptions, sexesOf } = context;
  const format = mapping.format === undefined || type !== 'date' ? null : dateFormat(mapping.format);
  const cache = new Map<string, CleanValue>();
  const cached =
    type === 'date' || type === 'country' || type === 'gender' || type === 'identifier' || type === 'address';
  const fresh = (text: string, column: string): CleanValue => {
    if (format) {
      const iso = format(text);
      if (iso !== null) return cleanValue('date', iso, { birth: prop === 'birthDate' });
      return { value: squash(text), flag: squash(text) === '' ? '' : 'unparsable_date' };
    }
    const options: CleanOptions = {
      date: dateOptions(column),
      country: mapping.country,
      sexes: type === 'gender' ? sexesOf?.(column) : undefined,
      birth: prop === 'birthDate',
    };
    return cleanValue(type, text, options);
  };
  if (!cached) return fresh;
  return (text, column) => {
    const known = cache.get(text);
    if (known) return known;
    if (cache.size >= cacheMax) cache.clear();
    const value = fresh(text, column);
    cache.set(text, value);
    return value;
  };
}
