import type { Chain } from './chain-schema.ts';

/** How many there are at least and at most. Decisions use the lower end. */
export interface Support {
  readonly low: number;
  readonly high: number;
}

type Relation = 'yes' | 'no' | 'unknown';

/** Beyond this many origins the ends are bounds, no longer exact. */
const exactMax = 10;

/**
 * The number of distinct persons among origins, as an interval: the least and the greatest number of groups into which
 * they can be sorted so that `yes` stands together, `no` apart, and `one of` with one of its set. What nobody stated is
 * unknown. Exact up to ten origins; beyond, the ends still hold (least: a clique of `no`; greatest: `yes` merged).
 */
export function distinctPersons(chain: Pick<Chain, 'same_origin'>, origins: readonly string[]): Support {
  const ids = [...new Set(origins)].sort();
  const relation = relationsOf(chain, ids);
  if (ids.length > exactMax) return roughly(ids, relation);
  const oneOf = chain.same_origin.filter((item) => item.same === 'yes' && item.one_of && ids.includes(item.a));
  let low = ids.length;
  let high = 0;
  const groups: string[][] = [];
  const fits = (id: string, group: readonly string[]) => group.every((other) => relation(id, other) !== 'no');
  const isComplete = () =>
    groups.every((group, g) =>
      group.every(
        (id) =>
          ids.every((other) => relation(id, other) !== 'yes' || groups[g].includes(other)) &&
          oneOf.every((item) => item.a !== id || !present(item.one_of, ids) || present(item.one_of, group)),
      ),
    );
  const place = (index: number): void => {
    if (index === ids.length) {
      if (!isComplete()) return;
      low = Math.min(low, groups.length);
      high = Math.max(high, groups.length);
      return;
    }
    const id = ids[index];
    for (const group of [...groups]) {
      if (!fits(id, group)) continue;
      group.push(id);
      place(index + 1);
      group.pop();
    }
    groups.push([id]);
    place(index + 1);
    groups.pop();
  };
  place(0);
  return high === 0 && ids.length > 0 ? roughly(ids, relation) : { low, high };
}

function present(some: readonly string[] | undefined, all: readonly string[]): boolean {
  return (some ?? []).some((id) => all.includes(id));
}

function relationsOf(chain: Pick<Chain, 'same_origin'>, ids: readonly string[]): (a: string, b: string) => Relation {
  const stated = new Map<string, Relation>();
  for (const { a, b, one_of, same } of chain.same_origin) {
    if (b !== undefined) stated.set([a, b].sort().join(' '), same);
    if (same === 'no') for (const other of one_of ?? []) stated.set([a, other].sort().join(' '), 'no');
  }
  const known = new Set(ids);
  return (a, b) => {
    if (a === b) return 'yes';
    return (known.has(a) && known.has(b) && stated.get([a, b].sort().join(' '))) || 'unknown';
  };
}

function roughly(ids: readonly string[], relation: (a: string, b: string) => Relation): Support {
  const clique: string[] = [];
  for (const id of ids) if (clique.every((other) => relation(id, other) === 'no')) clique.push(id);
  const heads: string[] = [];
  for (const id of ids) if (!heads.some((head) => relation(id, head) === 'yes')) heads.push(id);
  return { low: clique.length, high: heads.length };
}
