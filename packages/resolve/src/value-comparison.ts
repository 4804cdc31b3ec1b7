import { hash32 } from '@lookback/base';
import {
  type BlockValue,
  type Comparison,
  type FrozenCounts,
  frequencyBand,
  middleFrequency,
  missing,
} from './comparison.ts';
import { PairMap } from './pair-map.ts';
import type { ValueColumn } from './value-column.ts';

/** The rule of one kind of value: how two unequal values compare. Levels come after those of equality. */
export interface ValueRule {
  readonly kind: Comparison['kind'];
  readonly shareable: boolean;
  /** 1, 2 or 3 bands of equality by frequency. */
  readonly bands: number;
  readonly unequal: readonly string[];
  /** Index into `unequal`, or `missing` where the two cannot be compared; symmetric. */
  compare(column: ValueColumn, frozen: FrozenCounts | null): (x: number, y: number) => number;
}

const incomparable = 0xffff;
const bandNames = ['equal, rare', 'equal', 'equal, common'] as const;

/** Builds the comparison of one column of values. Each distinct pair of values is compared once. */
export function valueComparison(
  name: string,
  column: ValueColumn,
  rule: ValueRule,
  frozen: FrozenCounts | null,
): Comparison {
  const { offsets, codes, values } = column;
  const frequency = frozen ? Uint32Array.from(values, (value) => frozen.frequencies.get(value) ?? 0) : column.frequency;
  const middle = middleFrequency(frozen ? [...frozen.frequencies.values()] : frequency);
  const band = Uint8Array.from(frequency, (count) => Math.min(rule.bands - 1, frequencyBand(count, middle)));
  const unequal = rule.compare(column, frozen);
  const known = new PairMap();
  const trivial = rule.unequal.length === 1;
  const compare = (x: number, y: number): number => {
    if (x === y) return band[x];
    if (trivial) return rule.bands;
    let found = known.get(x, y);
    if (found < 0) {
      const at = unequal(x, y);
      found = at === missing ? incomparable : rule.bands + at;
      known.set(x, y, found);
    }
    return found === incomparable ? missing : found;
  };
  const valueHash = Uint32Array.from(values, (value) => hash32(value, hash32(name, 41)));
  const single = singleCodes(column);
  return {
    name,
    kind: rule.kind,
    fields: column.fields,
    levels: [...bandNames.slice(0, rule.bands), ...rule.unequal],
    shareable: rule.shareable,
    equalLevels: rule.bands,
    has: (record) => offsets[record + 1] > offsets[record],
    level: (a, b) => {
      const x = single[a];
      const y = single[b];
      if (x >= 0 && y >= 0) return compare(x, y);
      if (x === none || y === none) return missing;
      const toA = offsets[a + 1];
      const toB = offsets[b + 1];
      let best = missing;
      for (let i = offsets[a]; i < toA; i++) {
        for (let j = offsets[b]; j < toB; j++) {
          const found = compare(codes[i], codes[j]);
          if (found !== missing && (best === missing || found < best)) best = found;
        }
      }
      return best;
    },
    show: (record) =>
      Array.from(codes.subarray(offsets[record], offsets[record + 1]), (code) => column.originals[code]).join(' | '),
    keys: (record) => {
      const keys: BlockValue[] = [];
      for (let k = offsets[record]; k < offsets[record + 1]; k++)
        keys.push({ hash: valueHash[codes[k]], frequency: frequency[codes[k]] });
      return keys;
    },
  };
}

const none = -1;
const several = -2;

/** The one code of each record, `none` or `several`. */
function singleCodes({ offsets, codes }: ValueColumn): Int32Array {
  return Int32Array.from({ length: offsets.length - 1 }, (_, record) => {
    const held = offsets[record + 1] - offsets[record];
    return held === 1 ? codes[offsets[record]] : held === 0 ? none : several;
  });
}
