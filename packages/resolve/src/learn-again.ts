import { candidatePairs } from './blocking.ts';
import { compareList } from './compare-pairs.ts';
import { type Compiled, withAliases } from './compile.ts';
import { filled } from './filled.ts';
import type { LearnRun, Learnt } from './learn.ts';
import { madeOnce } from './made-once.ts';
import type { NameVariants } from './name-variants.ts';
import { NumberList } from './number-list.ts';
import type { RecordTable } from './record-table.ts';
import { sharedNumbers } from './shareable.ts';

/**
 * Takes learnt aliases into a model that was learnt without them. Weights stay; names are made anew, blocks too, and
 * only pairs are compared again of which one record holds a token and the other its alias, and those that are new.
 */
export function learnAgain(
  before: Learnt,
  table: RecordTable,
  variants: NameVariants,
  aliases: readonly (readonly [string, string])[],
  { lap, team }: LearnRun,
): Learnt {
  const compiled = withAliases(before.compiled, { table, variants, aliases });
  lap('compile');
  const test = madeOnce(() => aliasTest(compiled, aliases));
  const pairs = candidatePairs(compiled, team, { before: before.pairs, meanwhile: test });
  lap('block');
  const old = before.scorer.patterns;
  const comparisons = old.comparisons.map((comparison) =>
    comparison.kind === 'name' && compiled.name ? compiled.name : comparison,
  );
  const patterns = old.withComparisons(comparisons);
  const pairPattern = sharedNumbers(pairs.partner.length);
  const mayChange = test();
  const anew = { at: new NumberList(), left: new NumberList(), right: new NumberList() };
  const known = new Int32Array(compiled.count).fill(-1);
  for (let a = 0; a + 1 < pairs.start.length; a++) {
    for (let k = before.pairs.start[a]; k < before.pairs.start[a + 1]; k++)
      known[before.pairs.partner[k]] = before.pairPattern[k];
    for (let k = pairs.start[a]; k < pairs.start[a + 1]; k++) {
      const b = pairs.partner[k];
      const pattern = known[b];
      if (pattern < 0 || mayChange(a, b)) {
        anew.at.push(k);
        anew.left.push(a);
        anew.right.push(b);
        continue;
      }
      pairPattern[k] = pattern;
    }
    for (let k = before.pairs.start[a]; k < before.pairs.start[a + 1]; k++) known[before.pairs.partner[k]] = -1;
  }
  const compared = compareList(anew.left.values(), anew.right.values(), patterns, team);
  anew.at.values().forEach((k, i) => {
    pairPattern[k] = compared[i];
  });
  lap('compare');
  const mixture = { ...before.mixture, comparisons };
  return { ...before, compiled, pairs, pairPattern, mixture, scorer: before.scorer.over(patterns) };
}

/** Does one record hold a token and the other its alias? */
function aliasTest(
  { name, count }: Compiled,
  aliases: readonly (readonly [string, string])[],
): (a: number, b: number) => boolean {
  if (!name) return () => false;
  const words = [...new Set(aliases.flat())];
  const numbers = new Map(words.map((word, i) => [word, i]));
  const linked = new Uint8Array(words.length * words.length);
  for (const [left, right] of aliases) {
    const [x, y] = [numbers.get(left) ?? 0, numbers.get(right) ?? 0];
    linked[x * words.length + y] = 1;
    linked[y * words.length + x] = 1;
  }
  const { offsets, tokens, table } = name.bags;
  const numberOf = filled(new Int32Array(table.tokens.length), (token) => numbers.get(table.tokens[token]) ?? -1);
  const start = new Uint32Array(count + 1);
  const held = new NumberList();
  for (let record = 0; record < count; record++) {
    for (let k = offsets[record]; k < offsets[record + 1]; k++)
      if (numberOf[tokens[k]] >= 0) held.push(numberOf[tokens[k]]);
    start[record + 1] = held.length;
  }
  const own = held.values();
  return (a, b) => {
    for (let i = start[a]; i < start[a + 1]; i++)
      for (let k = start[b]; k < start[b + 1]; k++) if (linked[own[i] * words.length + own[k]] === 1) return true;
    return false;
  };
}
