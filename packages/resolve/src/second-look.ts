import type { Clusters } from './agglomerate.ts';
import { compareList } from './compare-pairs.ts';
import type { Compiled } from './compile.ts';
import { filled } from './filled.ts';
import { likelyHomes } from './likely-homes.ts';
import type { ScoredPairs } from './meetings.ts';
import { NumberList } from './number-list.ts';
import type { Scorer } from './scorer.ts';
import type { Team } from './team.ts';

/** Above this share of the records, most that stand alone are alone, and the look costs more than it finds. */
const aloneShareMax = 0.4;
/** And where so many stand alone the look takes longer than all that went before. */
const aloneMax = 20_000;

/**
 * The pairs of records that still stand alone: those compared already, and new ones with the persons that share most
 * with each. Blocks want values that are equal; where a record has a slip in each of its few values none holds it. One
 * that stands alone is therefore looked up by parts of its values (three letters in a row, year, month and day), each
 * weighed by how few persons hold it, as a search engine does (inverse document frequency; Spärck Jones 1972). Null where
 * there is nothing new.
 */
export function secondLook(
  clusters: Clusters,
  compiled: Compiled,
  pairs: ScoredPairs,
  scorer: Scorer,
  team: Team,
): ScoredPairs | null {
  const alone = clusters.members.flatMap((members) => (members?.length === 1 ? [members[0]] : []));
  if (alone.length === 0 || alone.length > Math.min(aloneMax, aloneShareMax * compiled.count)) return null;
  const known = pairsOfAlone(clusters, pairs);
  const [left, right] = [new NumberList(), new NumberList()];
  let next = 0;
  for (const { homes, counts } of likelyHomes(alone, clusters, compiled, team)) {
    let at = 0;
    for (const held of counts) {
      const record = alone[next++];
      for (const end = at + held; at < end; at++) {
        for (const other of clusters.members[homes[at]] ?? []) {
          left.push(Math.max(record, other));
          right.push(Math.min(record, other));
        }
      }
    }
  }
  if (left.length === 0) return null;
  const pattern = compareList(left.values().slice(), right.values().slice(), scorer.patterns, team);
  left.values().forEach((a, k) => {
    known.push(a, right.values()[k], pattern[k]);
  });
  return known.listed(compiled.count);
}

/** Pairs as they are found, to be listed by record. */
class FoundPairs {
  readonly #left = new NumberList();
  readonly #right = new NumberList();
  readonly #pattern = new NumberList();
  push(a: number, b: number, pattern: number): void {
    this.#left.push(a);
    this.#right.push(b);
    this.#pattern.push(pattern);
  }
  listed(count: number): ScoredPairs {
    const [left, right, held] = [this.#left.values(), this.#right.values(), this.#pattern.values()];
    const start = new Float64Array(count + 1);
    for (const a of left) start[a + 1]++;
    for (let a = 0; a < count; a++) start[a + 1] += start[a];
    const fill = start.slice();
    const partner = new Uint32Array(left.length);
    const pattern = new Uint32Array(left.length);
    left.forEach((a, k) => {
      const at = fill[a]++;
      partner[at] = right[k];
      pattern[at] = held[k];
    });
    return { start, partner, pattern };
  }
}

function pairsOfAlone({ clusterOf, members }: Clusters, { start, partner, pattern }: ScoredPairs): FoundPairs {
  const isAlone = filled(new Uint8Array(clusterOf.length), (record) =>
    members[clusterOf[record]]?.length === 1 ? 1 : 0,
  );
  const found = new FoundPairs();
  for (let a = 0; a + 1 < start.length; a++)
    for (let k = start[a]; k < start[a + 1]; k++)
      if (isAlone[a] === 1 || isAlone[partner[k]] === 1) found.push(a, partner[k], pattern[k]);
  return found;
}
