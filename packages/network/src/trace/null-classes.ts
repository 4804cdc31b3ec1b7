import { hypergeometricPoint, hypergeometricTail } from '../chance/hypergeometric.ts';
import {
  convolve,
  poissonBinomial,
  poissonBinomialMean,
  poissonBinomialTails,
  type TrialGroups,
} from '../chance/poisson-binomial.ts';
import type { Prepared } from './prepare.ts';
import type { Stratum } from './strata.ts';

/** Persons who are alike under the null: same degree in every stratum that holds a network anchor. */
export interface NullClass {
  /** Row class in each stratum, -1 where absent. */
  readonly rows: readonly number[];
  /** Persons of the class that are tested. */
  tested: number;
}

export interface NullClasses {
  readonly classes: readonly NullClass[];
  /** Class of each person. */
  readonly classOf: Uint32Array;
}

/** Groups persons by their degrees in the strata. */
export function nullClasses({ graph, declared }: Prepared, strata: readonly Stratum[]): NullClasses {
  const persons = graph.persons.length;
  let keys = new Float64Array(persons);
  const wide = strata.filter((stratum) => stratum.persons === null);
  for (const stratum of wide) {
    const radix = stratum.rowDegrees.length;
    for (let p = 0; p < persons; p++) keys[p] = keys[p] * radix + stratum.rowClassOf(p);
    keys = compact(keys);
  }
  const narrow = new Map<number, string>();
  strata.forEach((stratum, s) => {
    for (const p of stratum.persons ?? []) narrow.set(p, `${narrow.get(p) ?? ''}|${s}:${stratum.rowClassOf(p)}`);
  });
  const at = new Map<number | string, number>();
  const classes: NullClass[] = [];
  const classOf = new Uint32Array(persons);
  for (let p = 0; p < persons; p++) {
    const more = narrow.get(p);
    const key = more === undefined ? keys[p] : `${keys[p]}${more}`;
    let number = at.get(key);
    if (number === undefined) {
      number = classes.length;
      at.set(key, number);
      classes.push({ rows: strata.map((stratum) => stratum.rowClassOf(p)), tested: 0 });
    }
    classOf[p] = number;
    if (!declared.has(p)) classes[number].tested++;
  }
  return { classes, classOf };
}

/** Renumbers keys densely, so that they never outgrow exact whole numbers. */
function compact(keys: Float64Array): Float64Array<ArrayBuffer> {
  const at = new Map<number, number>();
  return Float64Array.from(keys, (key) => {
    const known = at.get(key);
    if (known !== undefined) return known;
    at.set(key, at.size);
    return at.size - 1;
  });
}

/** Trials of a class: network anchors of all strata, grouped by probability. `keep` selects slots. */
export function trialsOf(
  { rows }: NullClass,
  strata: readonly Stratum[],
  keep: (slot: number) => boolean = () => true,
): TrialGroups {
  const count: number[] = [];
  const p: number[] = [];
  strata.forEach((stratum, s) => {
    const row = rows[s];
    if (row < 0 || stratum.rowDegrees[row] === 0) return;
    const byClass = new Map<number, number>();
    for (const { slot, columnClass } of stratum.slots) {
      if (keep(slot)) byClass.set(columnClass, (byClass.get(columnClass) ?? 0) + 1);
    }
    for (const [columnClass, many] of byClass) {
      count.push(many);
      p.push(stratum.join(row, columnClass));
    }
  });
  return { count, p };
}

/** The most network anchors that a person of the class could have: in each stratum the lesser of degree and number there. */
export function mostPossible({ rows }: NullClass, strata: readonly Stratum[]): number {
  return strata.reduce(
    (sum, stratum, s) => sum + (rows[s] < 0 ? 0 : Math.min(stratum.rowDegrees[rows[s]], stratum.slots.length)),
    0,
  );
}

/** Upper tails P(X >= 0..top) of one class under the two analytic nulls, with means. */
export interface ClassNull {
  readonly mean: number;
  readonly tails: Float64Array;
  readonly hyperMean: number;
  readonly hyperTails: Float64Array;
}

export function classNull(of: NullClass, strata: readonly Stratum[], top: number): ClassNull {
  const trials = trialsOf(of, strata);
  const urns = strata.flatMap((stratum, s) => (of.rows[s] < 0 ? [] : [stratum.urn(of.rows[s])]));
  return {
    mean: poissonBinomialMean(trials),
    tails: poissonBinomialTails(trials, top),
    hyperMean: urns.reduce((sum, { items, marked, drawn }) => sum + (items === 0 ? 0 : (drawn * marked) / items), 0),
    hyperTails: urnTails(urns, top),
  };
}

function urnTails(urns: readonly ReturnType<Stratum['urn']>[], top: number): Float64Array {
  if (urns.length === 1) return Float64Array.from({ length: top + 1 }, (_, x) => hypergeometricTail(urns[0], x));
  let pmf = new Float64Array(1).fill(1);
  for (const urn of urns) {
    const most = Math.min(urn.drawn, urn.marked);
    const one = Float64Array.from({ length: most + 1 }, (_, x) => hypergeometricPoint(urn, x));
    pmf = convolve(pmf, one, pmf.length + most);
  }
  const tails = new Float64Array(top + 1);
  let above = 0;
  for (let x = pmf.length - 1; x >= 0; x--) {
    above += pmf[x];
    if (x <= top) tails[x] = Math.min(1, above);
  }
  tails[0] = 1;
  return tails;
}

/** P(X = 0..top) over the slots that `keep` selects, under the configuration model. */
export function classPoints(
  of: NullClass,
  strata: readonly Stratum[],
  keep: (slot: number) => boolean,
  top: number,
): Float64Array {
  return poissonBinomial(trialsOf(of, strata, keep), top);
}
