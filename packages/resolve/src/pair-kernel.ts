import { missing } from './comparison.ts';
import { type DateKernel, dateLevelOf } from './date-kernel.ts';
import { type NameKernel, nameLevelOf } from './name-kernel.ts';
import { type FillLevels, pairsPerBatch, type ValueKernel, valueFillOf, valueLevelOf } from './value-kernel.ts';

/** Two comparisons of which the levels are taken together. */
export interface JointKernel {
  readonly kind: 'joined';
  readonly left: PairKernel;
  readonly right: PairKernel;
  readonly leftLevels: number;
  readonly rightLevels: number;
}

/** All that a comparison needs to compare records: plain data, so that other threads can hold it. */
export type PairKernel = NameKernel | DateKernel | ValueKernel | JointKernel;

/** The level at which two records agree, or `missing`. */
export type LevelOf = (a: number, b: number) => number;

/** The function that compares records with what a kernel holds. */
export function levelOf(kernel: PairKernel): LevelOf {
  switch (kernel.kind) {
    case 'name':
      return nameLevelOf(kernel);
    case 'date':
      return dateLevelOf(kernel);
    case 'value':
      return valueLevelOf(kernel);
    case 'joined': {
      const left = levelOf(kernel.left);
      const right = levelOf(kernel.right);
      return (a, b) => jointOf(kernel, left(a, b), right(a, b));
    }
  }
}

/** The function that compares many pairs at once. */
export function fillOf(kernel: PairKernel): FillLevels {
  if (kernel.kind === 'value') return valueFillOf(kernel);
  if (kernel.kind === 'joined') {
    const left = fillOf(kernel.left);
    const right = fillOf(kernel.right);
    const other = new Int16Array(pairsPerBatch);
    return (a, b, count, out) => {
      left(a, b, count, out);
      right(a, b, count, other);
      for (let i = 0; i < count; i++) out[i] = jointOf(kernel, out[i], other[i]);
    };
  }
  const level = levelOf(kernel);
  return (a, b, count, out) => {
    for (let i = 0; i < count; i++) out[i] = level(a[i], b[i]);
  };
}

/** The joint level of two levels, or `missing` where both are. */
export function jointOf(
  { leftLevels, rightLevels }: Pick<JointKernel, 'leftLevels' | 'rightLevels'>,
  x: number,
  y: number,
): number {
  if (x === missing && y === missing) return missing;
  return (x === missing ? leftLevels : x) * (rightLevels + 1) + (y === missing ? rightLevels : y);
}
