/** Precision, recall and their harmonic mean, 0 to 1. */
export interface Agreement {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

/** Pairwise agreement of a partition with the truth: pairs of records in one cluster. */
export function pairwise(found: ArrayLike<number>, truth: readonly string[]): Agreement {
  const { cells, left, right } = tabulate(found, truth);
  const pairs = (counts: Iterable<number>): number => {
    let sum = 0;
    for (const count of counts) sum += (count * (count - 1)) / 2;
    return sum;
  };
  const both = pairs(cells.values());
  return agreement(ratio(both, pairs(left.values())), ratio(both, pairs(right.values())));
}

/** B-cubed agreement (Bagga and Baldwin 1998): precision and recall of each record's cluster, averaged over records. */
export function bcubed(found: ArrayLike<number>, truth: readonly string[]): Agreement {
  const { cells, left, right } = tabulate(found, truth);
  let precision = 0;
  let recall = 0;
  for (const [key, count] of cells) {
    const [cluster, person] = key.split('\u0000');
    precision += (count * count) / (left.get(cluster) ?? 1);
    recall += (count * count) / (right.get(person) ?? 1);
  }
  const all = Math.max(1, truth.length);
  return agreement(precision / all, recall / all);
}

function tabulate(
  found: ArrayLike<number>,
  truth: readonly string[],
): { cells: Map<string, number>; left: Map<string, number>; right: Map<string, number> } {
  const cells = new Map<string, number>();
  const left = new Map<string, number>();
  const right = new Map<string, number>();
  const add = (counts: Map<string, number>, key: string): void => {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  truth.forEach((person, i) => {
    const cluster = String(found[i]);
    add(cells, `${cluster}\u0000${person}`);
    add(left, cluster);
    add(right, person);
  });
  return { cells, left, right };
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function agreement(p: number, r: number): Agreement {
  return { p, r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r) };
}
