import type { CodedValues } from './coded-values.ts';
import { type Comparison, type FrozenCounts, frequencyBand, middleFrequency } from './comparison.ts';
import { filled } from './filled.ts';
import type { NameBags } from './name-comparison.ts';
import { madeOfOwnName } from './name-made.ts';
import { beyondNameKernel, type RuleKernel } from './rule-kernel.ts';
import { shareableData } from './shareable.ts';
import type { ValueColumn } from './value-column.ts';
import { singleCodes, type ValueKernel, ValueLevels } from './value-kernel.ts';

/** The rule of one kind of value: how two unequal values compare. Levels come after those of equality. */
export interface ValueRule {
  readonly kind: Comparison['kind'];
  readonly shareable: boolean;
  /** 1, 2 or 3 bands of equality by frequency. */
  readonly bands: number;
  readonly unequal: readonly string[];
  /** Makes a column ready: what comes out compares two unequal values, symmetrically, to an index into `unequal`. */
  prepare(column: ValueColumn, frozen: FrozenCounts | null): RuleKernel;
}

/** How mail addresses that are made of names compare, where a file holds any. */
function ofName(
  column: ValueColumn,
  rule: RuleKernel,
  bags: NameBags | null,
  frozen: FrozenCounts | null,
): ValueKernel['ofName'] {
  const own = rule.rule === 'email' && bags ? madeOfOwnName(column, bags) : null;
  return own && { own, rule: beyondNameKernel(column, rule, frozen) };
}

const bandNames = ['equal, rare', 'equal', 'equal, common'] as const;

/** Builds the comparison of one column of values. */
export function valueComparison(
  name: string,
  column: ValueColumn,
  rule: ValueRule,
  frozen: FrozenCounts | null,
  coded: CodedValues,
  bags: NameBags | null = null,
): Comparison {
  const { offsets, codes } = column;
  const frequency = frozen
    ? Uint32Array.from(column.values, (value) => frozen.frequencies.get(value) ?? 0)
    : column.frequency;
  const middle = middleFrequency(frozen ? [...frozen.frequencies.values()] : frequency);
  const prepared = coded.rule ?? rule.prepare(column, frozen);
  const kernel = shareableData<ValueKernel>({
    kind: 'value',
    single: singleCodes(offsets, codes),
    offsets,
    codes,
    band: filled(new Uint8Array(frequency.length), (code) =>
      Math.min(rule.bands - 1, frequencyBand(frequency[code], middle)),
    ),
    bands: rule.bands,
    rule: prepared,
    ofName: ofName(column, prepared, bags, frozen),
  });
  const pairs = new ValueLevels(kernel);
  return {
    name,
    kind: rule.kind,
    fields: column.fields,
    levels: [...bandNames.slice(0, rule.bands), ...rule.unequal],
    shareable: rule.shareable,
    equalLevels: rule.bands,
    has: (record) => offsets[record + 1] > offsets[record],
    kernel,
    pairs,
    level: (a, b) => pairs.of(a, b),
    show: (record) => Array.from(codes.subarray(offsets[record], offsets[record + 1]), column.original).join(' | '),
    keys: shareableData({
      offsets: kernel.offsets,
      codes: kernel.codes,
      hash: coded.hash,
      frequency,
    }),
  };
}
