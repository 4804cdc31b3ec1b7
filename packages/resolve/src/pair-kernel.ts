import { missing } from './comparison.ts';
import { type DateKernel, DateLevels } from './date-kernel.ts';
import { type NameKernel, NameLevels } from './name-kernel.ts';
import { type PairLevels, pairsPerBatch } from './pair-levels.ts';
import { type ValueKernel, ValueLevels } from './value-kernel.ts';

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

/** Compares records with what a kernel holds. */
export function pairLevels(kernel: PairKernel): PairLevels {
  switch (kernel.kind) {
    case 'name':
      return new NameLevels(kernel);
    case 'date':
      return new DateLevels(kernel);
    case 'value':
      return new ValueLevels(kernel);
    case 'joined':
      return new JointLevels(kernel);
  }
}

class JointLevels implements PairLevels {
  readonly #kernel: JointKernel;
  readonly #left: PairLevels;
  readonly #right: PairLevels;
  readonly #other = new Int16Array(pairsPerBatch);
  constructor(kernel: JointKernel) {
    this.#kernel = kernel;
    this.#left = pairLevels(kernel.left);
    this.#right = pairLevels(kernel.right);
  }
  of(a: number, b: number): number {
    return jointOf(this.#kernel, this.#left.of(a, b), this.#right.of(a, b));
  }
  fill(left: Uint32Array, right: Uint32Array, count: number, out: Int16Array): void {
    const other = this.#other;
    this.#left.fill(left, right, count, out);
    this.#right.fill(left, right, count, other);
    for (let i = 0; i < count; i++) out[i] = jointOf(this.#kernel, out[i], other[i]);
  }
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
