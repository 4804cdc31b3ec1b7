import { hash32 } from '@lookback/base';
import { columnKinds, sparseCodes } from './column-kinds.ts';
import { dateValues } from './date-comparison.ts';
import type { Field } from './record-table.ts';
import type { RuleKernel } from './rule-kernel.ts';
import { shareableData } from './shareable.ts';
import { TextList } from './text-list.ts';
import { columnOf, type FieldData, type ValueData, valueData } from './value-column.ts';

/** Columns to be coded, each by itself, as plain data. */
export interface ColumnsToCode {
  readonly count: number;
  readonly columns: readonly {
    readonly label: string;
    /** Index into `columnKinds`, -1: documents of several kinds. */
    readonly kind: number;
    readonly fields: readonly FieldData[];
  }[];
  /** Fields of birth dates, which are one more column, the last. */
  readonly dates: readonly FieldData[];
  /** Weights come from a frozen model: the rules are made ready where it lies. */
  readonly frozen: boolean;
}

/** The values of a column, and what comparing them needs. */
export interface CodedValues extends ValueData {
  /** Hash of each value, seeded by the name of the column. */
  readonly hash: Uint32Array;
  readonly rule: RuleKernel | null;
}

/** Codes the values of a column; birth dates have neither hashes nor a rule. */
export function codeColumn({ count, columns, dates, frozen }: ColumnsToCode): (column: number) => CodedValues {
  return (at) => {
    if (at === columns.length)
      return { ...dateValues(count, dates.map(heldField)), hash: new Uint32Array(0), rule: null };
    const { label, kind, fields } = columns[at];
    const { fold, rule } = kind < 0 ? sparseCodes : columnKinds[kind];
    const held = fields.map(heldField);
    const data = valueData(count, held, fold);
    const column = columnOf(data, held);
    return {
      ...data,
      hash: column.values.hashes(valueSeed(label)),
      rule: frozen ? null : shareableData(rule.prepare(column, null)),
    };
  };
}

function heldField(field: FieldData): Field {
  return { ...field, dictionary: new TextList(field.dictionary) };
}

function valueSeed(label: string): number {
  return hash32(label, 41);
}
