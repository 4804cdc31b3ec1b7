import { atMost } from './rule-of-three.ts';

/** Twins over pairs of one surname and birth date beside other given names, above which they are not ruled out. */
const twinsMax = 0.05;

/** Pairs of one surname and birth date beside other given names. */
export interface OtherGivenPairs {
  /** The two records of each pair, one after another. */
  readonly pairs: Uint32Array;
  /** By record: 1 where another one of the same full name and birth date stands in the file. */
  readonly again: Uint8Array;
  /** How many of the pairs are strangers by chance. */
  readonly chance: number;
}

/**
 * Are people who share a surname and a birth date under other given names next to never twins, by where they stand?
 *
 * - Two files (`sides`): where each of two twins is in a file with the chances p and q, pairs of them inside a file number
 *   p^2 + q^2 and across the files 2pq, which is never more. Of one person whose given name is wrong in one of the files
 *   the pair stands across, as long as a file holds nobody twice. So the pairs inside bound the twins across.
 * - One file that holds many people twice: it holds twins twice too. Where a share s of the records stands beside one of
 *   the same full name and birth date, neither of two twins does in (1 - s)^2 of their pairs. Neither record of a person
 *   held twice, once with a wrong given name, ever does. So twins are at most the other pairs over 1 - (1 - s)^2.
 *
 * Less what strangers are expected by chance; of k pairs counted, k + 2 sqrt(k) + 3 are taken (rule of three).
 */
export function twinsAreFew({ pairs, again, chance }: OtherGivenPairs, sides: Uint8Array | null): boolean {
  const all = pairs.length / 2;
  let [inside, alone] = [0, 0];
  for (let k = 0; k < pairs.length; k += 2) {
    const [a, b] = [pairs[k], pairs[k + 1]];
    if (sides !== null && sides[a] === sides[b]) inside++;
    if (again[a] === 0 && again[b] === 0) alone++;
  }
  if (sides !== null) {
    const right = shareOf(sides);
    const insideByChance = chance * (right ** 2 + (1 - right) ** 2);
    return atMost(Math.max(0, inside - insideByChance)) <= twinsMax * (all - inside);
  }
  const share = shareOf(again);
  const shown = 1 - (1 - share) ** 2;
  return atMost(Math.max(0, all - alone - chance * shown)) <= twinsMax * all * shown;
}

function shareOf(marks: Uint8Array): number {
  return marks.reduce((sum, mark) => sum + mark, 0) / Math.max(1, marks.length);
}
