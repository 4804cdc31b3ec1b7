import { type ClassLayout, cornerCount, dateStateCount, dayNamesakes } from './class-layout.ts';

/**
 * How the ratios of the rival classes are multiplied, as plain data: each step makes a class from a corner (name state
 * by date state), or from a class with one shared group less. Classes that nothing needs are left out.
 */
export interface ClassSteps {
  /** By step: its class; its corner, or -1; the step it is made from and the group that it adds. */
  readonly classOf: Uint32Array;
  readonly corner: Int32Array;
  readonly from: Uint32Array;
  readonly group: Uint32Array;
  /** By step 1 where the class is allowed. */
  readonly live: Uint8Array;
  /** By step 1 where relatives share an origin without the mask's saying so. */
  readonly kin: Uint8Array;
  /** By step the date state. */
  readonly date: Uint8Array;
  /** Groups of the layout. */
  readonly groups: number;
}

export function classSteps({ allowed, groups, kin }: ClassLayout): ClassSteps {
  const bits = groups.length;
  const stepOf = new Map<number, number>();
  const steps: { c: number; corner: number; from: number; group: number }[] = [];
  const stepTo = (c: number): number => {
    const known = stepOf.get(c);
    if (known !== undefined) return known;
    const mask = c & ((1 << bits) - 1);
    const group = mask === 0 ? 0 : 31 - Math.clz32(mask);
    const from = mask === 0 ? 0 : stepTo(c ^ (1 << group));
    const step = steps.length;
    steps.push({ c, corner: mask === 0 ? c >> bits : -1, from, group });
    stepOf.set(c, step);
    return step;
  };
  allowed.forEach((held, c) => {
    if (held === 1) stepTo(c);
  });
  return {
    classOf: Uint32Array.from(steps, ({ c }) => c),
    corner: Int32Array.from(steps, ({ corner }) => corner),
    from: Uint32Array.from(steps, ({ from }) => from),
    group: Uint32Array.from(steps, ({ group }) => group),
    live: Uint8Array.from(steps, ({ c }) => allowed[c]),
    kin: Uint8Array.from(steps, ({ c }) => kin[c]),
    date: Uint8Array.from(steps, ({ c }) => (c >> bits) % dateStateCount),
    groups: bits,
  };
}

/** What is known of classes, by step; 0 where a step is no class that is allowed. */
export function byStep({ classOf, live }: ClassSteps, byClass: Float64Array): Float64Array {
  return Float64Array.from(classOf, (c, step) => (live[step] === 1 ? byClass[c] : 0));
}

/** The factors of all steps and what they make, in one array: a step is the product of two that stand before it. */
export interface StepFactors {
  /** Name states, date states, groups, what `oneDay` of `ClassProducts` gives, then the steps. */
  readonly value: Float64Array;
  readonly atDates: number;
  readonly atShares: number;
  readonly atOneDay: number;
  readonly atSteps: number;
  /** By step where its two factors stand in `value`. */
  readonly left: Uint32Array;
  readonly right: Uint32Array;
}

export function stepFactors({ corner, from, group, groups }: ClassSteps): StepFactors {
  const atDates = cornerCount / dateStateCount;
  const atShares = atDates + dateStateCount;
  const atOneDay = atShares + groups;
  const atSteps = atOneDay + 1;
  // the first name state, unrelated, is always 1
  const factorsOf = (c: number, step: number): readonly [left: number, right: number] =>
    c < 0
      ? [atSteps + from[step], atShares + group[step]]
      : c === dayNamesakes
        ? [atOneDay, 0]
        : [Math.floor(c / dateStateCount), atDates + (c % dateStateCount)];
  return {
    value: new Float64Array(atSteps + corner.length).fill(1),
    atDates,
    atShares,
    atOneDay,
    atSteps,
    left: Uint32Array.from(corner, (c, step) => factorsOf(c, step)[0]),
    right: Uint32Array.from(corner, (c, step) => factorsOf(c, step)[1]),
  };
}

/**
 * Multiplies the ratios of all steps: of three name states and four date states, of the groups that a class shares, and
 * of an equal origin, which gives classes of relatives what it gives to one person: a ratio above 1, or nothing. `oneDay`:
 * what name and birth date give to one person, and to namesakes born on one day alike.
 */
export class ClassProducts {
  readonly names: Float64Array;
  readonly dates: Float64Array;
  readonly shares: Float64Array;
  readonly out: Float64Array;
  readonly #factors: StepFactors;
  readonly #kin: Uint8Array;

  constructor(steps: ClassSteps) {
    this.#factors = stepFactors(steps);
    this.#kin = steps.kin;
    const { value, atDates, atShares, atOneDay, atSteps } = this.#factors;
    this.names = value.subarray(0, atDates);
    this.dates = value.subarray(atDates, atShares);
    this.shares = value.subarray(atShares, atOneDay);
    this.out = value.subarray(atSteps);
  }
  run(origin: number, oneDay: number): void {
    const { value, left, right, atOneDay, atSteps } = this.#factors;
    value[atOneDay] = oneDay;
    for (let step = 0; step < left.length; step++) value[atSteps + step] = value[left[step]] * value[right[step]];
    if (origin <= 1) return;
    const kin = this.#kin;
    for (let step = 0; step < kin.length; step++) if (kin[step] === 1) value[atSteps + step] *= origin;
  }
}
